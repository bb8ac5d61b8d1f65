import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useNames, useSay, useWords } from '../language/index.ts'
import { MessageChoices } from '../live/index.ts'
import { PageHead } from '../pieces/index.ts'
import { PasswordChangeForm, useMe } from '../session/index.ts'
import { roleNames } from '../vocabulary/index.ts'
import { OwnMessages } from './own-messages.tsx'
import { SessionList } from './session-list.tsx'
import { accountWords } from './words.ts'

/** One's own account: duties, sessions, password. */
export function AccountRoom() {
  const me = useMe()
  const words = useWords(accountWords)
  const say = useSay()
  const roleName = useNames(roleNames)
  const queries = useQueryClient()
  const { message } = App.useApp()
  return (
    <div className="account">
      <PageHead title={words.title} says={me.name} />
      <section>
        <h2>{words.duties}</h2>
        {me.duties.length === 0 && <p>{words.dutiesNone}</p>}
        <ul>
          {me.duties.map((duty) => (
            <li key={`${duty.unit}${duty.role}`}>
              {say(duty.unitName)} · {roleName(duty.role)}
            </li>
          ))}
        </ul>
      </section>
      <MessageChoices />
      <OwnMessages />
      <SessionList />
      <section>
        <h2>{words.password}</h2>
        <PasswordChangeForm
          onDone={() => {
            void message.success(words.changed)
            // The door gives a new token with a new password.
            void queries.invalidateQueries({ queryKey: ['me'] })
            void queries.invalidateQueries({ queryKey: ['sessions'] })
          }}
        />
      </section>
    </div>
  )
}
