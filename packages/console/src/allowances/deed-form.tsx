import type { AllowanceDeed, AllowanceView, OwnAllowances } from '@jiefen/contract'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useNames, useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { ChoiceFields } from './choice-fields.tsx'
import { bodyOf, fieldsOf, type Typed, untyped } from './deeds.ts'
import { useDone } from './use-allowances.ts'
import { allowanceWords, deedNames } from './words.ts'

interface DeedFormProps {
  readonly allowance: AllowanceView
  readonly tables: OwnAllowances['tables']
  readonly deed: AllowanceDeed
  readonly onClose: () => void
}

/** The short form of one deed: what it needs to know and nothing else. */
export function DeedForm({ allowance, tables, deed, onClose }: DeedFormProps) {
  const words = useWords(allowanceWords)
  const deedName = useNames(deedNames)
  const done = useDone()
  const [typed, setTyped] = useState<Typed>(() => untyped(allowance, deed))
  const send = useSend<object, unknown>({
    path: () => `/api/allowances/${allowance.id}/${deed}`,
    onDone: () => {
      done()
      onClose()
    },
  })
  const body = bodyOf(deed, typed)
  const fields = fieldsOf(deed)
  const set = (change: Partial<Typed>) => setTyped({ ...typed, ...change })
  const yes = deed === 'decide-objection' ? words.upheld : words.clawYes
  const no = deed === 'decide-objection' ? words.notUpheld : words.clawNo
  return (
    <form
      className="post-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (body !== undefined) send.mutate(body)
      }}
    >
      <p>{words.deedSays[deed]}</p>
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      {fields.choice && <ChoiceFields {...{ allowance, tables, deed, typed, set }} />}
      {fields.yes && (
        <FieldBox name="yes" label={words.decide} group>
          {[true, false].map((value) => (
            <label className="choice" key={String(value)}>
              <input
                type="radio"
                name={`yes-${allowance.id}`}
                checked={typed.yes === value}
                onChange={() => set({ yes: value })}
              />
              <span>{value ? yes : no}</span>
            </label>
          ))}
        </FieldBox>
      )}
      {fields.amount && (
        <FieldBox name="cents" label={words.amount}>
          <Input
            id={fieldId('cents')}
            inputMode="decimal"
            value={typed.amount}
            onChange={(event) => set({ amount: event.target.value })}
          />
        </FieldBox>
      )}
      {fields.reference && (
        <div className="form-row">
          <FieldBox name="day" label={words.day}>
            <Input
              id={fieldId('day')}
              type="date"
              value={typed.day}
              onChange={(event) => set({ day: event.target.value })}
            />
          </FieldBox>
          <FieldBox name="reference" label={words.reference}>
            <Input
              id={fieldId('reference')}
              maxLength={200}
              value={typed.reference}
              onChange={(event) => set({ reference: event.target.value })}
            />
          </FieldBox>
        </div>
      )}
      {fields.words && (
        <FieldBox name="words" label={words.why} optional={fields.words === 'optional'}>
          <Input.TextArea
            id={fieldId('words')}
            maxLength={2000}
            autoSize={{ minRows: 2 }}
            value={typed.words}
            onChange={(event) => set({ words: event.target.value })}
          />
        </FieldBox>
      )}
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={send.isPending} disabled={body === undefined}>
          {deedName(deed)}
        </Button>
        <Button type="text" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
