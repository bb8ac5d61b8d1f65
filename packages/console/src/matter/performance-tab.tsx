import type { KeptView, MatterView } from '@jiefen/contract'
import { useWords } from '../language/index.ts'
import { EmptyNote } from '../pieces/index.ts'
import type { Begin } from './actions.ts'
import { ObligationCard } from './obligation-card.tsx'
import { performanceWords } from './performance-words.ts'

/** The headline of an agreement: not that it was signed, but how much of it is kept. */
export function KeptLine({ kept }: { kept: KeptView }) {
  const words = useWords(performanceWords)
  const more = [
    kept.keptAt === undefined ? '' : words.allKept,
    kept.late === 0 ? '' : words.late(kept.late),
    kept.waived === 0 ? '' : words.waived(kept.waived),
    kept.defaulted === 0 ? '' : words.defaulted(kept.defaulted),
  ].filter((piece) => piece !== '')
  return (
    <p className="kept-line">
      <strong>{words.headline(kept.kept, kept.of, kept.paid, kept.owed)}</strong>
      {more.length > 0 && <span> · {more.join(' · ')}</span>}
    </p>
  )
}

/** Every part of the agreement, what went wrong first. */
export function PerformanceTab({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const words = useWords(performanceWords)
  const { kept, obligations } = matter
  if (kept === undefined) return <EmptyNote title={words.none} />
  const order = ['late', 'disputed', 'said-done', 'promised', 'partly', 'due']
  const place = (standing: string): number => {
    const at = order.indexOf(standing)
    return at < 0 ? order.length : at
  }
  const sorted = obligations.toSorted(
    (a, b) => place(a.standing) - place(b.standing) || a.byDay.localeCompare(b.byDay),
  )
  return (
    <>
      <KeptLine kept={kept} />
      <ul className="obligations whistles">
        {sorted.map((obligation) => (
          <ObligationCard
            key={obligation.id}
            number={matter.number}
            obligation={obligation}
            onBegin={onBegin}
          />
        ))}
      </ul>
    </>
  )
}
