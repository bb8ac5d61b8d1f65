import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Asked } from '../pieces/index.ts'
import { onSignedOut, Refused } from '../wire/index.ts'
import { FirstPasswordPage } from './first-password-page.tsx'
import { IdleWarning } from './idle-warning.tsx'
import { LoginPage } from './login-page.tsx'
import { MeContext, useSession } from './use-me.ts'
import { WaitingFrame } from './waiting-frame.tsx'

/** Nobody passes unnamed: login first; a session that ends later covers the page without losing it. */
export function SessionGate({ children }: { children: React.ReactNode }) {
  const session = useSession()
  const queries = useQueryClient()
  const [over, setOver] = useState(false)
  const person = useRef<string>(undefined)
  if (session.data !== undefined) person.current ??= session.data.person

  useEffect(() => onSignedOut(() => setOver(person.current !== undefined)), [])

  const enter = async () => {
    const { data } = await session.refetch()
    // Somebody else at the same screen must not see what the person before them had open.
    if (person.current !== undefined && data !== undefined && data.person !== person.current)
      return location.reload()
    setOver(false)
    await queries.invalidateQueries()
  }

  const code = session.error instanceof Refused ? session.error.problem.code : undefined
  if (session.data === undefined && code === 'password-change-needed')
    return <FirstPasswordPage onReady={() => void enter()} />
  if (session.data === undefined && code !== undefined && outside.has(code))
    return <LoginPage expired={false} onReady={() => void enter()} />
  if (session.data === undefined)
    return (
      <WaitingFrame>
        <Asked answer={session}>{() => null}</Asked>
      </WaitingFrame>
    )
  return (
    <MeContext.Provider value={session.data}>
      <div inert={over}>{children}</div>
      {over ? (
        <LoginPage expired onReady={() => void enter()} />
      ) : (
        <IdleWarning minutes={session.data.idleMinutes} />
      )}
    </MeContext.Provider>
  )
}

/** Not in yet, or only past the password: both begin at the door. */
const outside: ReadonlySet<string> = new Set(['not-logged-in', 'second-factor-needed'])
