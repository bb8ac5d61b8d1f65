import type { MatterView } from '@jiefen/contract'
import { useMoments, useWords } from '../language/index.ts'
import type { Begin } from './actions.ts'
import { AgreementPaper } from './agreement-paper.tsx'
import { ConfirmationPanel } from './confirmation-panel.tsx'
import { partWords } from './part-words.ts'

type Part = MatterView['alsoInForce'][number]

/** An agreement in force besides the one in hand: what it settles, what it leaves open, and its own way to a court. */
export function PartInForce({ matter, part, onBegin }: { matter: MatterView; part: Part; onBegin: Begin }) {
  const words = useWords(partWords)
  const moments = useMoments()
  const { agreement, confirmation } = part
  const { version, effectiveAt, keptAt, partial } = agreement
  return (
    <section className="part-in-force" aria-labelledby={`part-${version}`}>
      <h3 id={`part-${version}`}>{words.title(version, partial !== undefined)}</h3>
      <p>
        <strong>{words.since(effectiveAt === undefined ? '' : moments.full(effectiveAt))}</strong>
        {keptAt !== undefined && ` · ${words.kept}`}
      </p>
      {partial !== undefined && (
        <p>
          {words.leavesOpen}
          {partial.leavesOpen}
        </p>
      )}
      {confirmation !== undefined && (
        <ConfirmationPanel matter={matter} confirmation={confirmation} onBegin={onBegin} />
      )}
      <details>
        <summary>{words.read}</summary>
        <AgreementPaper matter={matter} terms={termsOf(agreement)} />
      </details>
    </section>
  )
}

/** The agreement as its paper says it. */
export const termsOf = (agreement: Part['agreement']) => ({
  oral: agreement.form === 'oral',
  facts: agreement.facts,
  responsibility: agreement.responsibility ?? '',
  clauses: agreement.clauses,
  leavesOpen: agreement.partial?.leavesOpen ?? '',
  way: agreement.performance.way,
  place: agreement.performance.place ?? '',
  by: agreement.performance.by,
})
