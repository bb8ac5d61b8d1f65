import type { WorklistRow } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { useSay } from '../language/index.ts'
import { headlineOf } from './headline.ts'
import { ownerOf } from './owner.ts'
import { SortingMark } from './sorting-mark.tsx'
import { StatusLine } from './status-line.tsx'
import { TimeLeft } from './time-left.tsx'

/** A matter as one large target for a thumb: story, status with owner and date, place. */
export function MatterCard({ row }: { row: WorklistRow }) {
  const say = useSay()
  return (
    <Link to="/matters/$number" params={{ number: row.number }} className="matter-card">
      <span className="matter-card-head">
        <strong>{headlineOf(row.story)}</strong>
        {row.due !== undefined && <TimeLeft at={row.due.at} />}
      </span>
      <StatusLine stage={row.stage} owner={ownerOf(row, say)} due={row.due?.at} kept={row.kept} />
      <span className="quiet">{row.place}</span>
      <SortingMark
        kind={row.kind}
        category={row.category?.name}
        complexity={row.complexity}
        by={row.sortedBy}
      />
    </Link>
  )
}
