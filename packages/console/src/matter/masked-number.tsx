import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf } from '../wire/index.ts'
import { type UnmaskRequest, useUnmask } from './use-unmask.ts'
import { matterWords } from './words.ts'

interface MaskedNumberProps {
  readonly matter: string
  readonly party: string
  readonly field: UnmaskRequest['field']
  readonly masked: string
  readonly mayOpen: boolean
}

/** A number as it may be seen by everybody here; the whole of it only for a reason. */
export function MaskedNumber({ matter, party, field, masked, mayOpen }: MaskedNumberProps) {
  const words = useWords(matterWords)
  const unmask = useUnmask(matter)
  const [asking, setAsking] = useState(false)
  const [purpose, setPurpose] = useState('')
  const close = () => {
    setAsking(false)
    setPurpose('')
    unmask.reset()
  }
  const value = unmask.data?.value
  return (
    <>
      <span className="figures">{masked}</span>{' '}
      {mayOpen && (
        <Button type="link" size="small" onClick={() => setAsking(true)}>
          {words.unmask}
        </Button>
      )}
      <Modal
        open={asking}
        title={words.unmaskTitle}
        okText={words.show}
        cancelText={words.back}
        confirmLoading={unmask.isPending}
        okButtonProps={{
          disabled: purpose.trim() === '',
          ...(value === undefined ? {} : { style: { display: 'none' } }),
        }}
        onOk={() => unmask.mutate({ party, field, purpose: purpose.trim() })}
        onCancel={close}
      >
        {unmask.error !== null && <ProblemNotice problem={problemOf(unmask.error)} />}
        {value === undefined ? (
          <>
            <p>{words.unmaskSays}</p>
            <div className="phrases">
              {words.unmaskChips.map((chip) => (
                <Button key={chip} size="small" onClick={() => setPurpose(chip)}>
                  {chip}
                </Button>
              ))}
            </div>
            <FieldBox name="purpose" label={words.purpose}>
              <Input
                id={fieldId('purpose')}
                value={purpose}
                autoFocus
                maxLength={200}
                onChange={(event) => setPurpose(event.target.value)}
              />
            </FieldBox>
          </>
        ) : (
          <>
            <p className="figures unmasked">{value}</p>
            <p className="hint">{words.hide}</p>
          </>
        )}
      </Modal>
    </>
  )
}
