import type { Calendar } from '@jiefen/contract'
import { useMoments, useWords } from '../language/index.ts'
import { dayWords } from './day-words.ts'
import { onDay } from './free-hours.ts'
import { SessionLine } from './session-line.tsx'
import { calendarWords } from './words.ts'

/** A column for each day on a desk, a list by day on a phone: what is mine. */
export function OwnSessions({ calendar }: { calendar: Calendar }) {
  const words = useWords(calendarWords)
  const moments = useMoments()
  const own = calendar.sessions.filter(({ mine }) => mine)
  return (
    <section aria-labelledby="own-sessions">
      <h2 id="own-sessions">
        {words.mine} <span className="count">{own.length}</span>
      </h2>
      {own.length === 0 && <p className="quiet">{words.noneMine}</p>}
      {own.length > 0 && (
        <ol className={calendar.days.length > 1 ? 'calendar-week' : 'calendar-week one'}>
          {calendar.days.map(({ day, startsAt, works }) => {
            const sessions = onDay(own, startsAt)
            return (
              <li key={day} className={sessions.length === 0 ? 'calendar-day empty' : 'calendar-day'}>
                <h3>
                  {dayWords(moments.full(startsAt))}
                  {!works && <span className="quiet"> · {words.rest}</span>}
                </h3>
                {sessions.length === 0 ? (
                  <p className="quiet">{words.none}</p>
                ) : (
                  <ul className="calendar-list">
                    {sessions.map((session) => (
                      <SessionLine key={`${session.number}${session.session}`} session={session} />
                    ))}
                  </ul>
                )}
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
