import type { MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMoments, useNames, useWords } from '../language/index.ts'
import { EmptyNote } from '../pieces/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { partyNameOf } from './party-name.ts'
import { matterWords } from './words.ts'

/** What the parties asked and what they were answered. */
export function QuestionsTab({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const words = useWords(matterWords)
  const moments = useMoments()
  const commandName = useNames(commandNames)
  if (matter.questions.length === 0) return <EmptyNote title={words.questionsNone} />
  return (
    <ul className="talk">
      {matter.questions.map((said) => {
        const party = matter.parties.find(({ id }) => id === said.party)
        return (
          <li key={`${said.at}${said.text}`} className={said.fromParty ? 'asked' : 'answered'}>
            <p className="quiet">
              {said.fromParty ? words.from : words.to} · {partyNameOf(party) ?? words.noName} ·{' '}
              {moments.near(said.at)}
            </p>
            <p>{said.text}</p>
            {said.fromParty && matter.may['answer-question'] === true && (
              <Button size="small" onClick={() => onBegin('answer-question', { party: said.party })}>
                {commandName('answer-question')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
