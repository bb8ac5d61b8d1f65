import { useQueryClient } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { FieldBox, FormEnd, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { FirstPassword } from './first-password.tsx'
import { peopleWords } from './words.ts'

/** Enters a new person, who can do nothing until somebody else gives them a duty. */
export function EnterForm({ onClose }: { onClose: () => void }) {
  const words = useWords(peopleWords)
  const queries = useQueryClient()
  const [login, setLogin] = useState('')
  const [name, setName] = useState('')
  const send = useSend<{ login: string; name: string }, { password: string }>({
    path: () => '/api/staff',
    onDone: () => void queries.invalidateQueries({ queryKey: ['staff'] }),
  })
  return (
    <form
      className="enter-form"
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate({ login: login.trim(), name: name.trim() })
      }}
    >
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      <div className="form-row">
        <FieldBox name="name" label={words.name}>
          <Input
            id={fieldId('name')}
            autoFocus
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </FieldBox>
        <FieldBox name="login" label={words.login} hint={words.loginHint}>
          <Input
            id={fieldId('login')}
            maxLength={64}
            autoCapitalize="none"
            value={login}
            onChange={(event) => setLogin(event.target.value)}
          />
        </FieldBox>
      </div>
      <FormEnd
        does={words.save}
        sending={send.isPending}
        disabled={name.trim() === '' || !/^[a-z0-9.-]{3,64}$/.test(login.trim())}
        leave={{ says: words.cancel, run: onClose }}
      />
      <FirstPassword name={name} password={send.data?.password} onClose={onClose} />
    </form>
  )
}
