import type { DayLimit, DayPromise } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { headlineOf, TimeLeft } from '../pieces/index.ts'
import { limitNames, obligationNames } from '../vocabulary/index.ts'
import { line } from './use-lines.ts'
import { dayWords } from './words.ts'

/** Limits that are late or end today, with whose they are, the rule, and what is left. */
export function LimitLines({ limits }: { limits: readonly DayLimit[] }) {
  const words = useWords(dayWords)
  const say = useSay()
  const limitName = useNames(limitNames)
  return (
    <ul className="day-list">
      {limits.map(({ number, story, name, dueAt, owner, authority }) => (
        <li key={`${number}${name}${dueAt}`}>
          <p className="day-step-head">
            <Link {...line} className="day-link" to="/matters/$number" params={{ number }}>
              {limitName(name)} · {headlineOf(story)}
            </Link>
            <TimeLeft at={dueAt} />
          </p>
          <p className="quiet">
            {words.owes(say(owner))} · {words.authority(authority)}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What is owed in these days under agreements in force. */
export function PromiseLines({ promises }: { promises: readonly DayPromise[] }) {
  const words = useWords(dayWords)
  const say = useSay()
  const moments = useMoments()
  const standing = useNames(obligationNames)
  return (
    <ul className="day-list">
      {promises.map((one) => (
        <li key={`${one.number}${one.obligation}`}>
          <p className="day-step-head">
            <Link
              {...line}
              className="day-link"
              to="/matters/$number"
              params={{ number: one.number }}
              search={{ tab: 'performance' }}
            >
              {say(one.debtor)}：{say(one.words)}
            </Link>
            <span className={one.late ? 'time late' : 'time'}>
              {words.byDay(moments.day(one.byDay))}
              {one.late && ` · ${words.latePromise}`}
            </span>
          </p>
          <p className="quiet">
            {standing(one.standing)} · {headlineOf(one.story)}
          </p>
        </li>
      ))}
    </ul>
  )
}
