import type { TableState } from '@jiefen/contract'
import { useMarks, useMoments, useSay, useWords } from '../language/index.ts'
import { figureSentence, yuanWith } from './result-text.ts'
import { calculatorWords } from './words.ts'

/** Every table a calculator may use: what holds today, and what this region does not have. */
export function TablesList({ tables }: { tables: readonly TableState[] }) {
  const marks = useMarks()
  const words = useWords(calculatorWords)
  const say = useSay()
  const { day } = useMoments()
  const saying = { words, say, day, yuan: yuanWith(words.units.yuan) }
  return (
    <details className="how not-printed">
      <summary>{words.tables}</summary>
      <p className="hint">{words.tablesSays}</p>
      <ul>
        {tables.map((table) => (
          <li key={table.name} className={table.state === 'there' ? '' : 'table-away'}>
            {table.figure === undefined
              ? `${say(table.words)}${marks.colon}${table.state === 'missing' ? words.missing : words.gap}`
              : figureSentence(table.figure, saying)}
          </li>
        ))}
      </ul>
    </details>
  )
}
