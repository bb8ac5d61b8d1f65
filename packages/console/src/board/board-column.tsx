import type { Board, BoardRow } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { useNames, useSay, useWords } from '../language/index.ts'
import { headlineOf } from '../pieces/index.ts'
import { boardWords, columnNames, emptyColumns } from './words.ts'

type Column = Board['columns'][number]

export const countWords = ({ count, more }: Column['count']): string => (more ? `${count}+` : `${count}`)

/** One column: how many, the first of them, and the way to all of them. */
export function BoardColumn({ column }: { column: Column }) {
  const words = useWords(boardWords)
  const columnName = useNames(columnNames)
  const emptyColumn = useNames(emptyColumns)
  const { name, count, rows } = column
  return (
    <section className="board-column" aria-label={columnName(name)}>
      <h2>
        {columnName(name)} <span className="count figures">{countWords(count)}</span>
      </h2>
      {rows.length === 0 ? (
        <p className="quiet">{emptyColumn(name)}</p>
      ) : (
        <ul className="board-rows">
          {rows.map((row) => (
            <OneRow key={row.number} row={row} />
          ))}
        </ul>
      )}
      {(count.more || count.count > rows.length) && (
        <Link
          to="/worklist"
          search={{ view: name }}
          className="board-more"
          aria-label={words.moreOf(columnName(name))}
        >
          {words.more}
        </Link>
      )}
    </section>
  )
}

function OneRow({ row }: { row: BoardRow }) {
  const words = useWords(boardWords)
  const say = useSay()
  const { number, unit, person } = row
  const story = headlineOf(row.story)
  return (
    <li className="board-row">
      <Link to="/matters/$number" params={{ number }} className="board-story">
        {story}
      </Link>
      <p>{say(row.why)}</p>
      <p className="quiet">
        {person === undefined ? words.owner(say(unit.name)) : words.ownerAndPerson(say(unit.name), person)}
      </p>
      <p className="quiet figures">{number}</p>
      {row.may['give-card'] === true && (
        <Link
          to="/matters/$number"
          params={{ number }}
          search={{ do: 'give-card' }}
          aria-label={words.pressThis(story)}
        >
          {words.press}
        </Link>
      )}
    </li>
  )
}
