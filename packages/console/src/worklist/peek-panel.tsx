import type { WorklistRow } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { ownerOf, SortingMark, StatusLine } from '../pieces/index.ts'
import { limitNames } from '../vocabulary/index.ts'
import { worklistWords } from './words.ts'

/**
 * The chosen row in full, from the list alone: fetching the file would write a reading record for every arrow key,
 * and the parties would read it.
 */
export function PeekPanel({ row }: { row: WorklistRow | undefined }) {
  const words = useWords(worklistWords)
  const say = useSay()
  const moments = useMoments()
  const limitName = useNames(limitNames)
  if (row === undefined) return <aside className="peek quiet">{words.select}</aside>
  return (
    <aside className="peek" aria-label={words.peek} aria-live="polite">
      <p className="peek-story">{row.story}</p>
      <StatusLine stage={row.stage} owner={ownerOf(row, say)} waits={row.due?.name} kept={row.kept} />
      <dl className="facts">
        <dt>{words.left}</dt>
        <dd>
          {row.due === undefined
            ? words.noLimit
            : `${limitName(row.due.name)} · ${say(row.due.owner)} · ${moments.due(row.due.at)}`}
        </dd>
        <dt>{words.sorting}</dt>
        <dd>
          <SortingMark
            kind={row.kind}
            category={row.category?.name}
            complexity={row.complexity}
            by={row.sortedBy}
          />
        </dd>
        <dt>{words.place}</dt>
        <dd>{row.place}</dd>
        {row.mediator !== undefined && (
          <>
            <dt>{words.mediator}</dt>
            <dd>{row.mediator}</dd>
          </>
        )}
        <dt>{words.reported}</dt>
        <dd>{moments.full(row.reportedAt)}</dd>
        <dt>{words.number}</dt>
        <dd className="figures">{row.number}</dd>
      </dl>
      <Link to="/matters/$number" params={{ number: row.number }} className="button main">
        {words.open} <kbd>↵</kbd>
      </Link>
      <p className="hint">{words.peekHint}</p>
    </aside>
  )
}
