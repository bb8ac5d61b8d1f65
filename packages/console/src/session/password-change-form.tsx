import { Button, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { sessionWords } from './words.ts'

/** The old password proves who asks; the new one is judged by the server. */
export function PasswordChangeForm({ onDone }: { onDone: () => void }) {
  const words = useWords(sessionWords)
  const [old, setOld] = useState('')
  const [fresh, setFresh] = useState('')
  const send = useSend<{ old: string; new: string }, unknown>({
    path: () => '/api/password',
    onDone: () => {
      setOld('')
      setFresh('')
      onDone()
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate({ old, new: fresh })
      }}
    >
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      <FieldBox name="old" label={words.oldPassword}>
        <Input.Password
          id={fieldId('old')}
          autoComplete="current-password"
          required
          value={old}
          onChange={(event) => setOld(event.target.value)}
        />
      </FieldBox>
      <FieldBox name="new" label={words.newPassword} hint={words.newPasswordHint}>
        <Input.Password
          id={fieldId('new')}
          autoComplete="new-password"
          required
          value={fresh}
          onChange={(event) => setFresh(event.target.value)}
        />
      </FieldBox>
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        loading={send.isPending}
        disabled={old === '' || fresh === ''}
      >
        {words.changePassword}
      </Button>
    </form>
  )
}
