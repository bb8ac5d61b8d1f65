import { Button, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import type { LoginStep } from './login-form.tsx'
import { sessionWords } from './words.ts'

export function PasswordForm({ onNext }: { onNext: (next: LoginStep) => void }) {
  const words = useWords(sessionWords)
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const send = useSend<{ login: string; password: string }, { next: LoginStep }>({
    path: () => '/api/login',
    onDone: (answer) => onNext(answer.next),
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate({ login: login.trim(), password })
      }}
    >
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      <FieldBox name="login" label={words.login}>
        <Input
          id={fieldId('login')}
          size="large"
          autoComplete="username"
          autoCapitalize="none"
          value={login}
          required
          autoFocus
          onChange={(event) => setLogin(event.target.value)}
        />
      </FieldBox>
      <FieldBox name="password" label={words.password}>
        <Input.Password
          id={fieldId('password')}
          size="large"
          autoComplete="current-password"
          value={password}
          required
          onChange={(event) => setPassword(event.target.value)}
        />
      </FieldBox>
      <Button type="primary" size="large" block htmlType="submit" loading={send.isPending}>
        {words.enter}
      </Button>
    </form>
  )
}
