import type { MatterView, WireCommand } from '@jiefen/contract'
import { Button } from 'antd'
import { useMarks, useMoments, useNames, useSay, useWords, type Words } from '../language/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { TogetherTask } from './together-task.tsx'
import { togetherWords } from './together-words.ts'

type ConsultationView = MatterView['consultations'][number]

const steps: readonly WireCommand[] = [
  'conclude-consultation',
  'hold-consultation',
  'convene-consultation',
  'call-off-consultation',
]

/** One consultation: why, who, when and where, what was said and decided, and who does what. */
export function ConsultationCard({
  consultation,
  onBegin,
}: {
  consultation: ConsultationView
  onBegin: Begin
}) {
  const marks = useMarks()
  const words = useWords(togetherWords)
  const say = useSay()
  const moments = useMoments()
  const commandName = useNames(commandNames)
  const { id, why, standing, units, convened, held, concluded, calledOff, may } = consultation
  const listed = (names: readonly Words[], others: readonly string[] = []) =>
    [...names.map(say), ...others].join(marks.list)
  const offered = steps.filter((command) => may[command] === true)
  return (
    <li className="together-card">
      <p className="together-head">
        <strong>{why}</strong>
        <span className="together-standing">{words[standing]}</span>
      </p>
      <p className="quiet">
        {words.proposedBy(say(consultation.proposedBy), moments.full(consultation.proposedAt))}
      </p>
      <p>{words.invited(listed(units.map(({ name }) => name)))}</p>
      {convened !== undefined && <p>{words.at(moments.full(convened.startsAt))}</p>}
      {convened?.place !== undefined && <p>{words.place(convened.place)}</p>}
      {convened?.link !== undefined && (
        <p>
          <a className="together-link" href={convened.link} target="_blank" rel="noreferrer">
            {words.link}
          </a>
        </p>
      )}
      {held !== undefined && (
        <>
          <p>{words.present(listed(held.present, held.others))}</p>
          <details>
            <summary>{words.record}</summary>
            <p className="together-record">{held.record}</p>
          </details>
        </>
      )}
      {concluded !== undefined && <p>{words.conclusion(concluded.conclusion)}</p>}
      {concluded !== undefined && concluded.tasks.length > 0 && (
        <>
          <h4>{words.tasks}</h4>
          <ul className="together-tasks">
            {concluded.tasks.map((task) => (
              <TogetherTask key={task.id} task={task} onBegin={onBegin} />
            ))}
          </ul>
        </>
      )}
      {calledOff !== undefined && <p>{words.why(calledOff.why)}</p>}
      {offered.length > 0 && (
        <div className="together-buttons">
          {offered.map((command, place) => (
            <Button
              key={command}
              type={place === 0 && command !== 'call-off-consultation' ? 'primary' : 'default'}
              onClick={() => onBegin(command, { consultation: id })}
            >
              {convened !== undefined && command === 'convene-consultation'
                ? words.move
                : commandName(command)}
            </Button>
          ))}
        </div>
      )}
    </li>
  )
}
