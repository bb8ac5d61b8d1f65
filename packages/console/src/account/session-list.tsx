import type { OpenSession } from '@jiefen/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useMoments, useWords } from '../language/index.ts'
import { Asked, deviceWords, ProblemNotice } from '../pieces/index.ts'
import { ask, problemOf, useSend } from '../wire/index.ts'
import { accountWords } from './words.ts'

/** Everywhere this account is logged in; any other place can be logged out from here. */
export function SessionList() {
  const words = useWords(accountWords)
  const moments = useMoments()
  const queries = useQueryClient()
  const sessions = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => ask<readonly OpenSession[]>('/api/sessions', { signal }),
  })
  const end = useSend<string, unknown>({
    path: (id) => `/api/sessions/${encodeURIComponent(id)}`,
    method: 'DELETE',
    onDone: () => void queries.invalidateQueries({ queryKey: ['sessions'] }),
  })
  return (
    <section>
      <h2>{words.sessions}</h2>
      <p className="hint">{words.sessionsSays}</p>
      {end.error !== null && <ProblemNotice problem={problemOf(end.error)} />}
      <Asked answer={sessions}>
        {(open) => (
          <ul className="rows">
            {open.map((session) => (
              <li key={session.id}>
                <strong>{deviceWords(session.device)}</strong>
                <span className="quiet">{words.started(moments.near(session.startedAt))}</span>
                <span className="quiet">{words.lastSeen(moments.near(session.lastSeenAt))}</span>
                {session.current ? (
                  <span>{words.current}</span>
                ) : (
                  <Button onClick={() => end.mutate(session.id)}>{words.end}</Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </section>
  )
}
