import type { WorklistRow } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { useMoments, useSay, useWords } from '../language/index.ts'
import { headlineOf, ownerOf, SortingMark, StatusLine } from '../pieces/index.ts'
import type { Column } from './columns.ts'
import { DueCell } from './due-cell.tsx'
import { worklistWords } from './words.ts'

interface MatterTableProps {
  readonly rows: readonly WorklistRow[]
  readonly columns: readonly Column[]
  readonly selected: string | undefined
  readonly onSelect: (number: string) => void
  readonly onOpen: (number: string) => void
}

/** One line a matter; a click peeks, a double click or the link opens. */
export function MatterTable({ rows, columns, selected, onSelect, onOpen }: MatterTableProps) {
  const words = useWords(worklistWords)
  const say = useSay()
  const moments = useMoments()
  const cell = (row: WorklistRow, column: Column) => {
    if (column === 'number') return <span className="figures">{row.number}</span>
    if (column === 'place') return row.place
    if (column === 'sorting')
      return (
        <SortingMark
          kind={row.kind}
          category={row.category?.name}
          complexity={row.complexity}
          by={row.sortedBy}
        />
      )
    if (column === 'status')
      return <StatusLine stage={row.stage} owner={ownerOf(row, say)} waits={row.due?.name} kept={row.kept} />
    if (column === 'left') return <DueCell due={row.due} />
    return moments.near(row.reportedAt)
  }
  return (
    <table className="matter-table">
      <thead>
        <tr>
          <th scope="col">{words.story}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={`column-${column}`}>
              {words[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.number}
            id={`row-${row.number}`}
            aria-selected={row.number === selected}
            onClick={() => onSelect(row.number)}
            onDoubleClick={() => onOpen(row.number)}
          >
            <th scope="row">
              <Link to="/matters/$number" params={{ number: row.number }}>
                {headlineOf(row.story)}
              </Link>
            </th>
            {columns.map((column) => (
              <td key={column} className={`column-${column}`}>
                {cell(row, column)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
