import { Button, Input } from 'antd'
import { useState } from 'react'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { useDone } from './use-quality.ts'

interface SayFormProps {
  /** Unique on the page: several of these may be open at once. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly path: string
  readonly optional?: boolean
  /** One button for each answer; what it sends with the words. */
  readonly answers: readonly { readonly label: string; readonly body: (words: string) => object }[]
  readonly onDone?: () => void
}

/** Words, and the answer they belong to: nothing here is done without saying why. */
export function SayForm({ name, label, hint, path, optional = false, answers, onDone }: SayFormProps) {
  const [said, setSaid] = useState('')
  const done = useDone()
  const send = useSend<object, unknown>({
    path: () => `/api/quality/${path}`,
    onDone: () => {
      setSaid('')
      done()
      onDone?.()
    },
  })
  return (
    <form className="say-form" noValidate onSubmit={(event) => event.preventDefault()}>
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      <FieldBox name={name} label={label} optional={optional} {...(hint === undefined ? {} : { hint })}>
        <Input.TextArea
          id={fieldId(name)}
          maxLength={1000}
          value={said}
          autoSize={{ minRows: 2, maxRows: 8 }}
          onChange={(event) => setSaid(event.target.value)}
        />
      </FieldBox>
      <div className="form-end">
        {answers.map((answer, place) => (
          <Button
            key={answer.label}
            {...(place === 0 ? { type: 'primary' as const } : {})}
            loading={send.isPending}
            disabled={!optional && said.trim() === ''}
            onClick={() => send.mutate(answer.body(said.trim()))}
          >
            {answer.label}
          </Button>
        ))}
      </div>
    </form>
  )
}
