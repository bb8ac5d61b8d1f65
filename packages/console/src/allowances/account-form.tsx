import { Button, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { useDone } from './use-allowances.ts'
import { allowanceWords } from './words.ts'

/** Into which account; the number is sealed as it arrives and never shown whole again. */
export function AccountForm({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(allowanceWords)
  const done = useDone()
  const [text, setText] = useState({ holder: '', bank: '', number: '' })
  const send = useSend<typeof text, unknown>({
    path: () => '/api/allowances/own-account',
    method: 'PUT',
    onDone: () => {
      done()
      onClose()
    },
  })
  return (
    <form
      className="post-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate(text)
      }}
    >
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      {(['holder', 'bank', 'number'] as const).map((name) => (
        <FieldBox key={name} name={name} label={words[name]}>
          <Input
            id={fieldId(name)}
            maxLength={80}
            autoComplete="off"
            inputMode={name === 'number' ? 'numeric' : 'text'}
            value={text[name]}
            onChange={(event) => setText({ ...text, [name]: event.target.value })}
          />
        </FieldBox>
      ))}
      <div className="form-end">
        <Button
          type="primary"
          htmlType="submit"
          loading={send.isPending}
          disabled={Object.values(text).some((one) => one.trim() === '')}
        >
          {words.save}
        </Button>
        <Button type="text" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
