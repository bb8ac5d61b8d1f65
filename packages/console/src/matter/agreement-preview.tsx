import type { MatterView } from '@jiefen/contract'
import { useWords } from '../language/index.ts'
import { AgreementPaper } from './agreement-paper.tsx'
import { promisesOf, type Values } from './forms/index.ts'
import { partyNameOf } from './party-name.ts'
import { actionWords } from './words.ts'

const text = (values: Values, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

/** The paper while it is being written. */
export function AgreementPreview({ matter, values }: { matter: MatterView; values: Values }) {
  const words = useWords(actionWords)
  const name = (id: string | undefined): string =>
    partyNameOf(matter.parties.find((one) => one.id === id)) ?? ''
  const promised = promisesOf(values.promises).map(
    ({ who, to, what = '', amount = '', parts = [], byDay = '' }) =>
      [
        `${name(who)} → ${name(to)}`,
        what,
        amount,
        ...(amount === '' ? [byDay] : parts.map((part) => `${part.byDay ?? ''} ${part.amount ?? ''}`.trim())),
      ]
        .filter((piece) => piece !== '')
        .join(' · '),
  )
  const free = Array.isArray(values.clauses) ? values.clauses.map(String) : []
  const clauses = [...promised, ...free].filter((clause) => clause !== '')
  return (
    <aside aria-label={words.preview}>
      <p className="quiet">{words.preview}</p>
      <AgreementPaper
        matter={matter}
        terms={{
          oral: values.form === 'oral',
          facts: text(values, 'facts'),
          responsibility: text(values, 'responsibility'),
          clauses,
          leavesOpen: values.covers === 'part' ? text(values, 'leavesOpen') : '',
          way: text(values, 'way'),
          place: text(values, 'place'),
          by: text(values, 'by'),
        }}
      />
    </aside>
  )
}
