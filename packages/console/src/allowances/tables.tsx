import type { OwnAllowances } from '@jiefen/contract'
import { useWords } from '../language/index.ts'
import { allowanceWords } from './words.ts'

/** By which rules; a place that has none is told so. */
export function Tables({ tables }: { readonly tables: OwnAllowances['tables'] }) {
  const words = useWords(allowanceWords)
  if (!tables.has) return <p className="late">{words.noTables}</p>
  return (
    <details>
      <summary>{words.byWhat}</summary>
      <ul>
        {tables.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </details>
  )
}
