import type { DayMatter } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { steps } from '../matter/next-steps.ts'
import { headlineOf, TimeLeft } from '../pieces/index.ts'
import { commandNames, limitNames } from '../vocabulary/index.ts'
import { line } from './use-lines.ts'
import { dayWords } from './words.ts'

/** Open matters, each with its next step and the one button that leads to its form. */
export function StepLines({ matters }: { matters: readonly DayMatter[] }) {
  return (
    <ul className="day-steps">
      {matters.map((matter) => (
        <StepLine key={matter.number} matter={matter} />
      ))}
    </ul>
  )
}

function StepLine({ matter }: { matter: DayMatter }) {
  const words = useWords(dayWords)
  const say = useSay()
  const moments = useMoments()
  const commandName = useNames(commandNames)
  const limitName = useNames(limitNames)
  const { number, story, due, what, turn, whom, people, since, does } = matter
  const step = steps[what]
  return (
    <li className="day-step">
      <p className="day-step-head">
        <Link {...line} className="day-link" to="/matters/$number" params={{ number }}>
          {headlineOf(story)}
        </Link>
        {due !== undefined && (
          <span className="day-due">
            {limitName(due.name)} <TimeLeft at={due.at} />
          </span>
        )}
      </p>
      {turn !== 'me' && (
        <p>
          <strong>
            {words.whom[turn]} · {say(whom)}
          </strong>
          {people.length > 0 && <span className="quiet"> {words.people(people.join('、'))}</span>}
        </p>
      )}
      {step !== undefined && <p>{say(step.says)}</p>}
      <p className="quiet">{words.since(moments.near(since))}</p>
      {does !== undefined && (
        <Link
          className={turn === 'me' ? 'ant-btn day-go main' : 'ant-btn day-go'}
          to="/matters/$number"
          params={{ number }}
          search={{ do: does }}
        >
          {(turn === 'me' ? words.go : words.instead)(commandName(does))}
        </Link>
      )}
    </li>
  )
}
