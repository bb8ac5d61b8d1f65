import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { legalDay, sayDay, useLanguage, useMoments, useWords } from '../language/index.ts'
import { Asked, PageHead } from '../pieces/index.ts'
import { useNarrow } from '../shell/index.ts'
import { OwnSessions } from './own-sessions.tsx'
import { PlanFrom } from './plan-from.tsx'
import { RoomForm } from './room-form.tsx'
import { RoomsTable } from './rooms-table.tsx'
import { useCalendar } from './use-calendar.ts'
import { calendarWords } from './words.ts'

const dayLength = 24 * 60 * 60 * 1000
const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)

/** My sessions day by day, and the rooms of a place with their free hours; on a phone a list by day. */
export function CalendarRoom() {
  const words = useWords(calendarWords)
  const language = useLanguage()
  const narrow = useNarrow()
  const { now } = useMoments()
  const today = legalDay(now)
  const [from, setFrom] = useState(today)
  const [days, setDays] = useState(narrow ? 1 : 7)
  const [unit, setUnit] = useState<string>()
  const [number, setNumber] = useState<string>()
  const answer = useCalendar(from, days, unit)
  const last = later(from, days - 1)
  return (
    <div className="calendar">
      <PageHead title={words.title} says={words.says} />
      <div className="calendar-ways">
        <Button onClick={() => setFrom(later(from, -days))}>{words.before}</Button>
        <Button onClick={() => setFrom(today)} disabled={from === today}>
          {words.today}
        </Button>
        <Button onClick={() => setFrom(later(from, days))}>{words.after}</Button>
        <Segmented
          value={days}
          onChange={setDays}
          options={[
            { value: 1, label: words.day },
            { value: 7, label: words.week },
          ]}
        />
        <strong aria-live="polite">
          {sayDay(from, language)}
          {days > 1 && ` – ${sayDay(last, language)}`}
        </strong>
      </div>
      <Asked answer={answer}>
        {(calendar) => (
          <>
            <OwnSessions calendar={calendar} />
            <PlanFrom number={number} onNumber={setNumber} />
            <RoomsTable calendar={calendar} onPlace={setUnit} planFor={number} />
            {calendar.may['keep-rooms'] && <RoomForm unit={calendar.unit} />}
          </>
        )}
      </Asked>
    </div>
  )
}
