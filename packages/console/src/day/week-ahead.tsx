import { useMoments, useWords } from '../language/index.ts'
import type { byDay } from './by-turn.ts'
import { SessionLines } from './session-lines.tsx'
import { dayWords } from './words.ts'

/** Tomorrow and the days after it, quieter: only the days on which somebody meets. */
export function WeekAhead({ ahead }: { ahead: ReturnType<typeof byDay>['ahead'] }) {
  const words = useWords(dayWords)
  const moments = useMoments()
  const count = ahead.reduce((sum, { sessions }) => sum + sessions.length, 0)
  return (
    <section className="day-ahead">
      <h2>
        {words.ahead} {count > 0 && <span className="count">{count}</span>}
      </h2>
      {count === 0 && <p className="quiet">{words.aheadNone}</p>}
      {ahead.map(({ day, sessions }) => (
        <div key={day.day}>
          <h3>
            {moments.day(day.day)}
            {!day.works && <span className="quiet"> · {words.rest}</span>}
          </h3>
          <SessionLines sessions={sessions} />
        </div>
      ))}
    </section>
  )
}
