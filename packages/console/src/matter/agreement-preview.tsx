import type { MatterView } from '@jiefen/contract'
import { useWords } from '../language/index.ts'
import { AgreementPaper } from './agreement-paper.tsx'
import type { Values } from './forms/index.ts'
import { actionWords } from './words.ts'

const text = (values: Values, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

/** The paper while it is being written. */
export function AgreementPreview({ matter, values }: { matter: MatterView; values: Values }) {
  const words = useWords(actionWords)
  const clauses = Array.isArray(values.clauses) ? values.clauses.map(String) : []
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
          way: text(values, 'way'),
          place: text(values, 'place'),
          by: text(values, 'by'),
        }}
      />
    </aside>
  )
}
