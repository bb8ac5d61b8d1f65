import type { Allowances } from '@jiefen/contract'
import { useWords } from '../language/index.ts'
import { Asked, EmptyNote } from '../pieces/index.ts'
import { AllowanceCard } from './allowance-card.tsx'
import { Tables } from './tables.tsx'
import { useAsked } from './use-allowances.ts'
import { allowanceWords } from './words.ts'

/** Allowances of one's places: to review, waiting for money, or with money to be looked at; the oldest first. */
export function ListView({ view }: { readonly view: 'review' | 'waiting' | 'money' }) {
  const words = useWords(allowanceWords)
  const answer = useAsked<Allowances>(view === 'money' ? '?view=all&standings=paid' : `?view=${view}`)
  return (
    <Asked answer={answer}>
      {({ rows, tables }) => (
        <>
          <p className="quiet">{words.viewSays[view]}</p>
          <Tables tables={tables} />
          {rows.length === 0 && <EmptyNote title={words.none} />}
          <div className="posts">
            {attentionFirst(rows).map((row) => (
              <AllowanceCard key={row.id} allowance={row} tables={tables} />
            ))}
          </div>
        </>
      )}
    </Asked>
  )
}

const asks = ({ doubt, clawBack, clawedBack, returned, findings }: Allowances['rows'][number]): number =>
  Number(
    doubt !== undefined ||
      clawBack !== undefined ||
      clawedBack > returned ||
      (findings.length > 0 && clawedBack === 0),
  )

const attentionFirst = (rows: Allowances['rows']): Allowances['rows'] =>
  rows.toSorted((a, b) => asks(b) - asks(a))
