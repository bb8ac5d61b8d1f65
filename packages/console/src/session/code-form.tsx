import { Button, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import type { LoginStep } from './login-form.tsx'
import { sessionWords } from './words.ts'

interface CodeFormProps {
  readonly path: string
  readonly onNext: (next: LoginStep) => void
  readonly onBack: () => void
}

/** Six digits of the authenticator, sent by themselves as soon as they are complete. */
export function CodeForm({ path, onNext, onBack }: CodeFormProps) {
  const words = useWords(sessionWords)
  const [code, setCode] = useState('')
  const send = useSend<{ code: string }, { next?: LoginStep } | undefined>({
    path: () => path,
    onDone: (answer) => onNext(answer?.next ?? 'ready'),
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate({ code })
      }}
    >
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      <FieldBox name="code" label={words.code}>
        <Input
          id={fieldId('code')}
          className="code-input"
          size="large"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          value={code}
          autoFocus
          onChange={(event) => {
            const digits = event.target.value.replace(/\D/g, '')
            setCode(digits)
            if (digits.length === 6 && digits !== code && !send.isPending) send.mutate({ code: digits })
          }}
        />
      </FieldBox>
      <Button
        type="primary"
        size="large"
        block
        htmlType="submit"
        disabled={code.length !== 6}
        loading={send.isPending}
      >
        {words.confirm}
      </Button>
      <Button type="link" block onClick={onBack}>
        {words.back}
      </Button>
    </form>
  )
}
