import { legalDay, useMoments, useWords } from '../language/index.ts'
import { onDay } from './free-hours.ts'
import { SessionLine } from './session-line.tsx'
import { useCalendar } from './use-calendar.ts'
import { calendarWords } from './words.ts'

/** What has its hour today; nothing where there is nothing. */
export function TodaySessions({ enabled }: { enabled: boolean }) {
  const words = useWords(calendarWords)
  const { now } = useMoments()
  const answer = useCalendar(legalDay(now), 1, undefined, enabled)
  const [today] = answer.data?.days ?? []
  const own = answer.data?.sessions.filter(({ mine }) => mine) ?? []
  if (today === undefined || own.length === 0) return null
  return (
    <section>
      <h2>
        {words.todayFirst} <span className="count">{own.length}</span>
      </h2>
      <ul className="calendar-list">
        {onDay(own, today.startsAt).map((session) => (
          <SessionLine key={`${session.number}${session.session}`} session={session} />
        ))}
      </ul>
    </section>
  )
}
