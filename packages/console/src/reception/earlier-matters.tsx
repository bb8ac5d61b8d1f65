import type { Worklist } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMoments, useNames, useWords } from '../language/index.ts'
import { headlineOf, useAfterPause } from '../pieces/index.ts'
import { stageNames } from '../vocabulary/index.ts'
import { ask } from '../wire/index.ts'
import { receptionWords } from './words.ts'

/** What the list within reach already has under this name: the caller may be asking after an old matter. */
export function EarlierMatters({ name }: { name: string }) {
  const words = useWords(receptionWords)
  const moments = useMoments()
  const stageName = useNames(stageNames)
  const typed = useAfterPause(name.trim())
  const enough = [...typed].length >= 2
  const earlier = useQuery({
    queryKey: ['worklist', 'earlier', typed],
    queryFn: ({ signal }) =>
      ask<Worklist>(`/api/worklist?${new URLSearchParams({ q: typed, limit: '5' })}`, { signal }),
    enabled: enough,
  })
  if (!enough || earlier.data === undefined) return null
  return (
    <section className="side-note" aria-live="polite">
      <h2>{words.earlier(typed)}</h2>
      {earlier.data.rows.length === 0 && <p className="quiet">{words.earlierNone}</p>}
      {earlier.data.rows.map((row) => (
        <Link key={row.number} to="/matters/$number" params={{ number: row.number }} className="similar">
          <strong>{headlineOf(row.story)}</strong>
          <span className="quiet">
            {stageName(row.stage)} · {moments.near(row.reportedAt)}
          </span>
        </Link>
      ))}
    </section>
  )
}
