import { Link } from '@tanstack/react-router'
import { clockOf, useWords } from '../language/index.ts'
import { calendarWords } from './words.ts'

const anHourAndAHalf = 90 * 60_000

interface PlanHourProps {
  readonly number: string
  readonly room: string
  readonly span: { readonly startsAt: string; readonly endsAt: string }
  readonly where: string
}

/** From a free hour to the form of the chosen matter: room and hour are filled in there and may still be changed. */
export function PlanHour({ number, room, span, where }: PlanHourProps) {
  const words = useWords(calendarWords)
  const from = span.startsAt
  const ends = Math.min(Date.parse(from) + anHourAndAHalf, Date.parse(span.endsAt))
  const until = new Date(ends).toISOString()
  return (
    <Link
      className="plan-hour"
      to="/matters/$number"
      params={{ number }}
      search={{ tab: 'sessions', do: 'plan-session', room, from, until }}
    >
      {words.takeHour(clockOf(from))}
      <span className="sr">{where}</span>
    </Link>
  )
}
