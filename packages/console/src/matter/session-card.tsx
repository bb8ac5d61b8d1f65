import type { SessionView, WireCommand } from '@jiefen/contract'
import { Button } from 'antd'
import { clockOf, useMarks, useMoments, useNames, useSay, useWords, type Words } from '../language/index.ts'
import { VideoLink } from '../video/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { sittingWords } from './sitting-words.ts'

const steps: readonly WireCommand[] = ['hold-session', 'move-session', 'answer-helper', 'call-off-session']

/** One session: when, where, who, behind which doors, and what stands in the way of a helper. */
interface Shown {
  readonly number: string
  readonly session: SessionView
  readonly onBegin: Begin
}

export function SessionCard({ number, session, onBegin }: Shown) {
  const marks = useMarks()
  const words = useWords(sittingWords)
  const say = useSay()
  const moments = useMoments()
  const commandName = useNames(commandNames)
  const { id, standing, startsAt, endsAt, place, seating, open, invited, helpers, moved } = session
  const { late, notTogether, may } = session
  const listed = (names: readonly Words[]) => names.map(say).join(marks.list)
  const offered = steps.filter(
    (command) => may[command] === true && (command !== 'answer-helper' || helpers.length > 0),
  )
  return (
    <li className={late ? 'together-card together-late' : 'together-card'}>
      <p className="together-head">
        <strong>
          {moments.full(startsAt)}–{clockOf(endsAt)}
        </strong>
        <span className="together-standing">{late ? words.late : words[standing]}</span>
      </p>
      {notTogether && <p className="late">{words.notTogether}</p>}
      <p>{session.way === 'video' ? words.onScreens : place}</p>
      <VideoLink number={number} session={session} />
      <p className="quiet">
        {seating === 'apart' ? words.apart : words.together} · {open ? words.open : words.closed} ·{' '}
        {words.invited(listed(invited.map(({ name }) => name)))}
        {moved > 0 && ` · ${words.moved(moved)}`}
      </p>
      {helpers.length > 0 && (
        <>
          <h4>{words.helpers}</h4>
          <ul className="together-tasks">
            {helpers.map((helper) => {
              const against = helper.answers.filter(({ agrees }) => !agrees).map(({ party }) => party)
              return (
                <li key={helper.id}>
                  {helper.name}
                  {marks.within(helper.relation)}
                  {marks.colon}
                  <span className={against.length > 0 ? 'late' : ''}>
                    {helper.agreed
                      ? words.agreed
                      : against.length > 0
                        ? words.saysNo(listed(against))
                        : words.waitingFor(listed(helper.waiting.map(({ name }) => name)))}
                  </span>
                </li>
              )
            })}
          </ul>
        </>
      )}
      {session.calledOff !== undefined && <p>{words.calledOffWhy(session.calledOff.why)}</p>}
      {offered.length > 0 && (
        <div className="together-buttons">
          {offered.map((command) => (
            <Button
              key={command}
              type={isWanted(command) ? 'primary' : 'default'}
              onClick={() => begin(command)}
            >
              {commandName(command)}
            </Button>
          ))}
        </div>
      )}
    </li>
  )

  function begin(command: WireCommand): void {
    onBegin(command, command === 'answer-helper' ? {} : knownOf(command, session))
  }

  function isWanted(command: WireCommand): boolean {
    return notTogether ? command === 'call-off-session' : command === 'hold-session' && late
  }

  function knownOf(command: WireCommand, one: SessionView) {
    if (command !== 'hold-session') return { session: id }
    const welcome = one.helpers.filter(({ agreed }) => agreed).map(({ name }) => name)
    return {
      ...{
        session: id,
        place: one.place,
        seating: notTogether ? 'apart' : one.seating,
        open: one.open,
        others: welcome,
      },
      present: one.invited.map((party) => party.id),
    }
  }
}
