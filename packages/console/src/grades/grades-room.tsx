import type { GradeName, UnitGradesPage } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useSay, useWords } from '../language/index.ts'
import { Asked, PageHead } from '../pieces/index.ts'
import { ask } from '../wire/index.ts'
import { GradeMatters } from './grade-matters.tsx'
import { GradesTable } from './grades-table.tsx'
import { gradesWords } from './words.ts'

/** One figure that somebody opened. */
export interface Figure {
  readonly unit: UnitGradesPage['rows'][number]['unit']
  readonly grade: GradeName
}

/** The units below the reader with the colours of their open matters; each figure opens its matters. */
export function GradesRoom() {
  const words = useWords(gradesWords)
  const say = useSay()
  const [under, setUnder] = useState<string | undefined>()
  const [figure, setFigure] = useState<Figure | undefined>()
  const page = useQuery({
    queryKey: ['unit-grades', under ?? ''],
    queryFn: ({ signal }) =>
      ask<UnitGradesPage>(
        under === undefined ? '/api/unit-grades' : `/api/unit-grades?under=${encodeURIComponent(under)}`,
        { signal },
      ),
  })
  const go = (unit: string | undefined) => {
    setFigure(undefined)
    setUnder(unit)
  }
  return (
    <>
      <PageHead title={words.title} says={words.says} />
      <Asked answer={page}>
        {({ whole, above, rows }) => (
          <>
            {above !== undefined && <Button onClick={() => go(above.id)}>{words.up(say(above.name))}</Button>}
            <GradesTable
              rows={whole === undefined ? rows : [whole, ...rows]}
              {...(whole === undefined ? {} : { whole: whole.unit.id })}
              onLook={go}
              onFigure={setFigure}
            />
            {rows.length === 0 && <p className="quiet">{words.nothingBelow}</p>}
          </>
        )}
      </Asked>
      {figure !== undefined && (
        <GradeMatters
          key={`${figure.unit.id} ${figure.grade.code}`}
          figure={figure}
          onClose={() => setFigure(undefined)}
        />
      )}
    </>
  )
}
