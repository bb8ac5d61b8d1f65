import type { MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useNames, useWords } from '../language/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { AssistantCard } from './assistant-card.tsx'
import { ConsultationCard } from './consultation-card.tsx'
import { togetherWords } from './together-words.ts'

/** Who helps the host, and who sits together; on a complex matter also the way to ask for that. */
export function TogetherPanel({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const words = useWords(togetherWords)
  const commandName = useNames(commandNames)
  const { assistants, consultations } = matter
  const invites = matter.sorting.complexity === 'complex' && matter.may['propose-consultation'] === true
  if (assistants.length === 0 && consultations.length === 0 && !invites) return null
  return (
    <section className="together" aria-label={words.title}>
      <h2>{words.title}</h2>
      {assistants.length > 0 && (
        <>
          <h3>{words.assistants}</h3>
          <ul className="together-list">
            {assistants.map((assistant) => (
              <AssistantCard key={assistant.id} assistant={assistant} onBegin={onBegin} />
            ))}
          </ul>
        </>
      )}
      {consultations.length > 0 && (
        <>
          <h3>{words.consultations}</h3>
          <ul className="together-list">
            {consultations.map((consultation) => (
              <ConsultationCard key={consultation.id} consultation={consultation} onBegin={onBegin} />
            ))}
          </ul>
        </>
      )}
      {invites && (
        <div className="together-invites">
          <p>{words.complexHint}</p>
          <Button onClick={() => onBegin('propose-consultation')}>
            {commandName('propose-consultation')}
          </Button>
        </div>
      )}
    </section>
  )
}

/** Whether this reader's unit owes something here: then the panel stands first on their page. */
export const owesTogether = ({ assistants, consultations }: MatterView): boolean =>
  assistants.some(
    ({ may, cause }) => cause === 'named' && (may['do-part'] === true || may['counter-sign'] === true),
  ) || consultations.some(({ concluded }) => concluded?.tasks.some(({ may }) => may['finish-task'] === true))
