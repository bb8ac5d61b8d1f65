import type { WorklistCounts, WorklistView } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { useNames, useWords } from '../language/index.ts'
import { viewNames, worklistWords } from './words.ts'

export const views: readonly WorklistView[] = [
  'new',
  'near-limit',
  'late',
  'stuck',
  'unanswered',
  'returned',
  'reopened',
  'whistled',
  'mine',
  'all-open',
  'closed',
]

/** The saved views with how many matters each holds, counted up to the server's cap. */
export function ViewTabs({
  current,
  counts,
}: {
  current: string | undefined
  counts: WorklistCounts['counts'] | undefined
}) {
  const words = useWords(worklistWords)
  const viewName = useNames(viewNames)
  return (
    <nav className="view-tabs" aria-label={words.views}>
      {views.map((view) => {
        const count = counts?.[view]
        return (
          <Link
            key={view}
            to="/worklist"
            search={{ view }}
            className={view === 'late' && (count?.count ?? 0) > 0 ? 'view-tab late' : 'view-tab'}
            {...(view === current ? { 'aria-current': 'true' } : {})}
          >
            {viewName(view)}
            {count !== undefined && (
              <span className="count">{count.more ? `${count.count}+` : count.count}</span>
            )}
          </Link>
        )
      })}
    </nav>
  )
}
