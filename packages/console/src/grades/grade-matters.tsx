import type { GradedMatters } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useSay, useWords } from '../language/index.ts'
import { Asked, headlineOf, StatusLine } from '../pieces/index.ts'
import { gradeLabel } from '../vocabulary/index.ts'
import { ask } from '../wire/index.ts'
import type { Figure } from './grades-room.tsx'
import { gradesWords } from './words.ts'

/** The matters behind one figure, the nearest limit first; each opens. */
export function GradeMatters({ figure, onClose }: { figure: Figure; onClose: () => void }) {
  const words = useWords(gradesWords)
  const say = useSay()
  const { unit, grade } = figure
  const asked = new URLSearchParams({ unit: unit.id, grade: grade.code })
  const matters = useQuery({
    queryKey: ['unit-grades', 'matters', unit.id, grade.code],
    queryFn: ({ signal }) => ask<GradedMatters>(`/api/unit-grades/matters?${asked}`, { signal }),
  })
  return (
    <section className="grade-matters" aria-live="polite">
      <h2>{words.behind(say(unit.name), say(gradeLabel(grade)))}</h2>
      <Asked answer={matters}>
        {({ rows, more }) => (
          <>
            {rows.length === 0 && <p className="quiet">{words.none}</p>}
            <ul>
              {rows.map((row) => (
                <li key={row.number}>
                  <Link to="/matters/$number" params={{ number: row.number }}>
                    {headlineOf(row.story)}
                  </Link>
                  <StatusLine stage={row.stage} owner={say(row.unit)} due={row.dueAt} />
                </li>
              ))}
            </ul>
            {more && <p className="quiet">{words.first}</p>}
          </>
        )}
      </Asked>
      <Button onClick={onClose}>{words.close}</Button>
    </section>
  )
}
