import type { MatterView, WireCommand } from '@jiefen/contract'
import { Button } from 'antd'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { togetherWords } from './together-words.ts'

type AssistantView = MatterView['assistants'][number]

const owed: readonly WireCommand[] = ['do-part', 'counter-sign']

/** One unit that helps: with what, by when, what it did, and how it signed. */
export function AssistantCard({ assistant, onBegin }: { assistant: AssistantView; onBegin: Begin }) {
  const words = useWords(togetherWords)
  const say = useSay()
  const moments = useMoments()
  const commandName = useNames(commandNames)
  const { id, standing, cause, task, dueAt, late, part, signature, released, may } = assistant
  const signs = part !== undefined
  const due = dueAt === undefined ? undefined : moments.nearDue(dueAt)
  return (
    <li className={late ? 'together-card together-late' : 'together-card'}>
      <p className="together-head">
        <strong>{say(assistant.unit)}</strong>
        <span className="together-standing">
          {late ? (signs ? words.signLate : words.partLate) : cause === 'named' && words[standing]}
        </span>
        {due !== undefined && <span className="quiet">{signs ? words.signBy(due) : words.partBy(due)}</span>}
      </p>
      <p>{cause === 'moved-up' ? words.movedUp : task}</p>
      {part !== undefined && <p>{words.part(part.words)}</p>}
      {signature !== undefined && (
        <p className="quiet">{words.signed(moments.full(signature.at), say(signature.by))}</p>
      )}
      {signature?.words !== undefined && <p>{words.says(signature.words)}</p>}
      {standing === 'differs' && may['release-assistant'] === true && <p>{words.answerNo}</p>}
      {released !== undefined && <p>{words.why(released.why)}</p>}
      <div className="together-buttons">
        {owed
          .filter((command) => may[command] === true)
          .map((command) => (
            <Button
              key={command}
              type={cause === 'named' ? 'primary' : 'default'}
              size="large"
              onClick={() => onBegin(command, { assistant: id })}
            >
              {commandName(command)}
            </Button>
          ))}
        {may['release-assistant'] === true && (
          <Button onClick={() => onBegin('release-assistant', { assistant: id })}>
            {commandName('release-assistant')}
          </Button>
        )}
      </div>
    </li>
  )
}
