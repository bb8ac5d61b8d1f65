import type { UnitGradesPage } from '@jiefen/contract'
import { Button } from 'antd'
import { useSay, useWords } from '../language/index.ts'
import { GradeChip } from '../pieces/index.ts'
import { gradeLabel } from '../vocabulary/index.ts'
import type { Figure } from './grades-room.tsx'
import { gradesWords } from './words.ts'

type Row = UnitGradesPage['rows'][number]

interface GradesTableProps {
  readonly rows: readonly Row[]
  /** The unit looked into: its row is the total. */
  readonly whole?: string
  readonly onLook: (unit: string) => void
  readonly onFigure: (figure: Figure) => void
}

export function GradesTable({ rows, whole, onLook, onFigure }: GradesTableProps) {
  const words = useWords(gradesWords)
  const say = useSay()
  const scheme = rows[0]?.counts.map(({ grade }) => grade) ?? []
  const highestFirst = scheme.toReversed()
  const countOf = (row: Row, code: string) => row.counts.find(({ grade }) => grade.code === code)
  return (
    <div className="table-frame">
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.colour}</th>
            {highestFirst.map((grade) => (
              <th key={grade.code} scope="col">
                {say(gradeLabel(grade))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unit.id}>
              <th scope="row">
                {say(row.unit.name)}
                {row.unit.id === whole ? (
                  <span className="quiet">{words.total}</span>
                ) : (
                  row.below && (
                    <Button type="link" onClick={() => onLook(row.unit.id)}>
                      {words.look}
                    </Button>
                  )
                )}
              </th>
              <td data-label={words.colour}>
                {row.highest === undefined ? (
                  <span className="quiet">{words.calm}</span>
                ) : (
                  <GradeChip grade={row.highest} />
                )}
              </td>
              {highestFirst.map((grade) => {
                const counted = countOf(row, grade.code)
                const label = say(gradeLabel(grade))
                const count = counted?.more ? words.more(counted.count) : `${counted?.count ?? 0}`
                return (
                  <td
                    key={grade.code}
                    data-label={label}
                    className={counted === undefined || counted.count === 0 ? 'grade-none' : undefined}
                  >
                    {counted === undefined || counted.count === 0 ? (
                      '0'
                    ) : (
                      <Button
                        className="grade-figure"
                        aria-label={words.figure(say(row.unit.name), label, count)}
                        onClick={() => onFigure({ unit: row.unit, grade })}
                      >
                        {count}
                      </Button>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
