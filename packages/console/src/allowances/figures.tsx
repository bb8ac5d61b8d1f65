import type { Budgets } from '@jiefen/contract'
import { useNames, useWords } from '../language/index.ts'
import { useUnits } from '../wire/index.ts'
import { useYuan } from './use-allowances.ts'
import { allowanceWords, classNames } from './words.ts'

/** Paid by place, month and class: of work, never of persons. */
export function Figures({ figures }: { readonly figures: Budgets['figures'] }) {
  const words = useWords(allowanceWords)
  const className = useNames(classNames)
  const units = useUnits()
  const yuan = useYuan()
  if (figures.length === 0) return null
  return (
    <section>
      <h2>{words.figures}</h2>
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.difficulty}</th>
              <th scope="col">{words.howMany}</th>
              <th scope="col">{words.amount}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((row) => (
              <tr key={`${row.month}${row.township}${row.difficulty ?? ''}`}>
                <td>{row.month}</td>
                <td>{units.nameOf(row.township)}</td>
                <td>{row.difficulty === undefined ? words.monthly : className(row.difficulty)}</td>
                <td>{row.allowances}</td>
                <td>{yuan(row.cents)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
