import type { ComplaintView, MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { neutralityWords } from './neutrality-words.ts'

/** Beside the mediator's seat: until when the parties choose, whom they would like, what the register found. */
export function SeatNotes({ matter: { neutrality, mediator } }: { matter: MatterView }) {
  const words = useWords(neutralityWords)
  const say = useSay()
  const moments = useMoments()
  const { choiceUntil, choiceOver, wishes, found } = neutrality
  return (
    <>
      {choiceUntil !== undefined && (
        <p className={choiceOver ? 'late' : 'quiet'}>
          {choiceOver
            ? words.choiceOver(moments.nearDue(choiceUntil))
            : words.choiceUntil(moments.nearDue(choiceUntil))}
        </p>
      )}
      {mediator === undefined && wishes.length > 0 && (
        <ul className="party-marks">
          {wishes.map((wish) => (
            <li key={say(wish.party)}>{words.wish(say(wish.party), wish.name, say(wish.committee))}</li>
          ))}
        </ul>
      )}
      {found !== undefined &&
        (found.length === 0 ? (
          <p className="quiet">{words.foundNone}</p>
        ) : (
          <div>
            <p>{words.foundTitle}：</p>
            <ul className="party-marks">
              {found.map((tie) => (
                <li key={say(tie)}>{say(tie)}</li>
              ))}
            </ul>
          </div>
        ))}
    </>
  )
}

/** Complaints about the mediator; whom they are about has none here. */
export function ComplaintsPanel({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const words = useWords(neutralityWords)
  const { complaints } = matter.neutrality
  if (complaints.length === 0) return null
  return (
    <section className="cards-panel" aria-label={words.complaints}>
      <h2>{words.complaints}</h2>
      <p className="hint">{words.hidden}</p>
      <ul>
        {complaints.map((complaint) => (
          <OneComplaint key={complaint.id} complaint={complaint} onBegin={onBegin} />
        ))}
      </ul>
    </section>
  )
}

function OneComplaint({ complaint, onBegin }: { complaint: ComplaintView; onBegin: Begin }) {
  const words = useWords(neutralityWords)
  const say = useSay()
  const moments = useMoments()
  const commandName = useNames(commandNames)
  const { id, about, by, kind, at, unit, answerBy, late, answer, may } = complaint
  const until = answerBy === undefined ? undefined : moments.nearDue(answerBy)
  return (
    <li>
      <p className="supervision-head">
        <strong>{words.complained(say(by), about)}</strong> <span className="quiet">{moments.near(at)}</span>
      </p>
      <p>
        {say(kind)}
        {complaint.words !== undefined && `：${complaint.words}`}
      </p>
      {answer === undefined ? (
        until !== undefined && (
          <p className={late ? 'late' : 'quiet'}>
            {late ? words.late(say(unit), until) : words.answerBy(say(unit), until)}
          </p>
        )
      ) : (
        <p>
          <span className="quiet">{words.answered(moments.near(answer.at))} · </span>
          {answer.founded ? words.founded : words.unfounded}：{answer.words}
        </p>
      )}
      {may['answer-complaint'] === true && (
        <Button type="primary" onClick={() => onBegin('answer-complaint', { complaint: id })}>
          {commandName('answer-complaint')}
          <span className="sr"> {words.complained(say(by), about)}</span>
        </Button>
      )}
    </li>
  )
}
