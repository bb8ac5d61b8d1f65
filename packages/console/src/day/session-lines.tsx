import type { DaySession } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { clockOf, useMoments, useWords } from '../language/index.ts'
import { headlineOf } from '../pieces/index.ts'
import { sessionNow } from './by-turn.ts'
import { line } from './use-lines.ts'
import { dayWords } from './words.ts'

/** Sessions on the line of their hours; each opens the file at its sessions. */
export function SessionLines({ sessions }: { sessions: readonly DaySession[] }) {
  return (
    <ol className="day-hours">
      {sessions.map((session) => (
        <SessionLine key={`${session.number}${session.session}`} session={session} />
      ))}
    </ol>
  )
}

function SessionLine({ session }: { session: DaySession }) {
  const words = useWords(dayWords)
  const { now } = useMoments()
  const stands = sessionNow(session, now)
  const marks = [
    ...(stands === 'ahead' ? [] : [words[stands]]),
    ...(session.closedDoors ? [words.closed] : []),
    ...(session.apart ? [words.apart] : []),
  ]
  return (
    <li className={`day-hour ${stands}`}>
      <span className="day-clock figures">
        <strong>{clockOf(session.startsAt)}</strong>
        <span className="quiet">{clockOf(session.endsAt)}</span>
      </span>
      <div className="day-hour-what">
        <Link
          {...line}
          className="day-link"
          to="/matters/$number"
          params={{ number: session.number }}
          search={{ tab: 'sessions' }}
        >
          {headlineOf(session.story)}
        </Link>
        <p>
          {session.way === 'video' ? words.video : session.place}
          {marks.map((mark) => (
            <span key={mark} className="day-mark">
              {mark}
            </span>
          ))}
        </p>
        {session.invited.length > 0 && <p className="quiet">{words.invited(session.invited.join('、'))}</p>}
        {session.helpers.map(({ name, agreed }) => (
          <p key={name} className={agreed ? 'quiet' : 'day-waits'}>
            {words.helper(name, agreed)}
          </p>
        ))}
        {!session.mine && session.mediator !== undefined && (
          <p className="quiet">{words.by(session.mediator)}</p>
        )}
      </div>
    </li>
  )
}
