import type { BoardUnit, WorklistView } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { useNames, useSay, useWords } from '../language/index.ts'
import { countWords } from './board-column.tsx'
import { boardWords, columnNames, columnOrder } from './words.ts'

/** The units directly below, each with its counts; on a phone one under the other. */
export function BoardUnits({ units }: { units: readonly BoardUnit[] }) {
  const words = useWords(boardWords)
  const say = useSay()
  const columnName = useNames(columnNames)
  return (
    <section className="board-units">
      <h2>{words.units}</h2>
      <p className="quiet">{words.unitsSay}</p>
      <div className="table-frame">
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              {columnOrder.map((name) => (
                <th key={name} scope="col">
                  {columnName(name)}
                </th>
              ))}
              <th scope="col">{words.cards}</th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.id}>
                <th scope="row">{say(unit.name)}</th>
                {columnOrder.map((name) => (
                  <td key={name} data-label={columnName(name)}>
                    <Figure unit={unit.id} view={name} count={unit.counts[name]} />
                  </td>
                ))}
                <td data-label={words.cards}>
                  <Figure unit={unit.id} view="unanswered" count={unit.cards} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** A figure opens the matters behind it; an unanswered card stands among all that waits for an answer. */
function Figure({
  unit,
  view,
  count = { count: 0, more: false },
}: {
  unit: string
  view: WorklistView
  count: BoardUnit['cards'] | undefined
}) {
  if (count.count === 0) return <>0</>
  return (
    <Link to="/worklist" search={{ view, unit }} className="figure-link">
      {countWords(count)}
    </Link>
  )
}
