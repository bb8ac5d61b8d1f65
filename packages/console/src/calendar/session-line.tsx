import type { SittingView } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { clockOf } from '../language/index.ts'
import { headlineOf } from '../pieces/index.ts'

/** One session in a list of a day: when, where, about what; it opens the file at its sessions. */
export function SessionLine({ session }: { session: SittingView }) {
  const { number, startsAt, endsAt, place, story } = session
  return (
    <li className="calendar-session">
      <Link to="/matters/$number" params={{ number }} search={{ tab: 'sessions' }}>
        <strong className="figures">
          {clockOf(startsAt)}–{clockOf(endsAt)}
        </strong>{' '}
        {headlineOf(story)}
      </Link>
      <span className="quiet">{place}</span>
    </li>
  )
}
