import type { ReadRecord } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { Asked, EmptyNote } from '../pieces/index.ts'
import { roleNames } from '../vocabulary/index.ts'
import { ask } from '../wire/index.ts'
import { matterWords } from './words.ts'

/** Who has opened the file and why, row by row; the parties see the same. */
export function ReadLogTab({ number }: { number: string }) {
  const words = useWords(matterWords)
  const say = useSay()
  const moments = useMoments()
  const roleName = useNames(roleNames)
  const log = useQuery({
    queryKey: ['read-log', number],
    queryFn: ({ signal }) =>
      ask<readonly ReadRecord[]>(`/api/matters/${encodeURIComponent(number)}/read-log`, { signal }),
    staleTime: 0,
  })
  return (
    <Asked answer={log}>
      {(records) =>
        records.length === 0 ? (
          <EmptyNote title={words.readLogNone} />
        ) : (
          <>
            <p className="hint">{words.readLogSays}</p>
            <ul className="rows">
              {records.map((record, index) => (
                <li key={index}>
                  <strong>{record.who}</strong>
                  <span className="quiet">
                    {say(record.unit)}
                    {record.role !== undefined && ` · ${roleName(record.role)}`}
                  </span>
                  <span>{say(record.what)}</span>
                  <span>{record.why}</span>
                  <time dateTime={record.at} className="quiet">
                    {moments.full(record.at)}
                  </time>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Asked>
  )
}
