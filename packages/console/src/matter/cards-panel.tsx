import type { CardView, MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { CardChip } from '../pieces/index.ts'
import { commandNames, limitNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { cardWords } from './card-words.ts'

/** Whether the reader's own unit has a card to answer: that is then their first business on the page. */
export const owesAnAnswer = ({ cards }: MatterView): boolean =>
  cards.some(({ may }) => may['answer-card'] === true)

/** Every reminder and card of the matter, the newest first, with its ground and its answer. */
export function CardsPanel({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const words = useWords(cardWords)
  if (matter.cards.length === 0) return null
  return (
    <section className="cards-panel" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul>
        {matter.cards.map((card) => (
          <OneCard key={card.id} card={card} onBegin={onBegin} />
        ))}
      </ul>
    </section>
  )
}

function OneCard({ card, onBegin }: { card: CardView; onBegin: Begin }) {
  const words = useWords(cardWords)
  const say = useSay()
  const moments = useMoments()
  const limitName = useNames(limitNames)
  const commandName = useNames(commandNames)
  const { id, colour, ground, overdue, answer, may } = card
  const answerBy = moments.nearDue(card.answerBy)
  return (
    <li>
      <p className="supervision-head">
        <CardChip colour={colour} />
        <strong>{words.to(say(card.to))}</strong>
        <span className="quiet">
          {overdue === undefined
            ? words.given(say(card.by), moments.near(card.at))
            : words.byTable(moments.near(card.at))}
        </span>
      </p>
      {overdue === undefined ? (
        <p>{ground}</p>
      ) : (
        <>
          <p>{words.overdue(limitName(overdue.name), moments.nearDue(overdue.dueAt))}</p>
          <p className="quiet">{words.ground(ground)}</p>
        </>
      )}
      {answer === undefined ? (
        <p className={card.late ? 'late' : 'quiet'}>
          {card.late ? words.late(answerBy) : words.answerBy(answerBy)}
        </p>
      ) : (
        <p>
          <span className="quiet">{words.answered(say(answer.by), moments.near(answer.at))}</span>
          {answer.words}
        </p>
      )}
      {may['answer-card'] === true && (
        <Button type="primary" size="large" onClick={() => onBegin('answer-card', { card: id })}>
          {commandName('answer-card')}
        </Button>
      )}
    </li>
  )
}
