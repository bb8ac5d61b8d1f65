import type { MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMarks, useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { limitNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { clockWords } from './clock-words.ts'
import { partyNameOf } from './party-name.ts'

type AskView = MatterView['asks'][number]

/** Whether somebody waits for an answer of this very person. */
export const owesTimeAnswer = ({ asks }: MatterView): boolean =>
  asks.some(({ may }) => may['decide-on-time'] === true)

/** Requests for time that wait: who asks what and why, who answers, and two buttons for who may. */
export function AsksPanel({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const words = useWords(clockWords)
  const open = matter.asks.filter(({ standing }) => standing === 'open')
  if (open.length === 0) return null
  return (
    <section className="asks" aria-label={words.asks}>
      <h2>{words.asks}</h2>
      <ul className="asks-list">
        {open.map((ask) => (
          <Ask key={ask.id} ask={ask} parties={matter.parties} onBegin={onBegin} />
        ))}
      </ul>
    </section>
  )
}

interface AskProps {
  readonly ask: AskView
  readonly parties: MatterView['parties']
  readonly onBegin: Begin
}

function Ask({ ask, parties, onBegin }: AskProps) {
  const marks = useMarks()
  const words = useWords(clockWords)
  const say = useSay()
  const moments = useMoments()
  const limitName = useNames(limitNames)
  const names = parties.filter(({ id }) => ask.consents.includes(id)).map((party) => partyNameOf(party) ?? '')
  const yes = names.length === 0 ? words.nobodyYet : words.agreed(names.join(marks.list))
  return (
    <li>
      <p>
        <strong>{words.asked(limitName(ask.clock), say(ask.what))}</strong>
      </p>
      <p>{words.reason(ask.why)}</p>
      <p className="quiet">{words.by(say(ask.by), moments.full(ask.at))}</p>
      <p>{ask.decider === undefined ? words.partiesDecide(yes) : words.unitDecides(say(ask.decider))}</p>
      <div className="clock-buttons">
        {ask.may['decide-on-time'] === true && (
          <>
            <Button onClick={() => onBegin('decide-on-time', { ask: ask.id, granted: true })}>
              {words.grant}
            </Button>
            <Button onClick={() => onBegin('decide-on-time', { ask: ask.id, granted: false })}>
              {words.refuse}
            </Button>
          </>
        )}
        {ask.may['consent-to-time'] === true && (
          <Button onClick={() => onBegin('consent-to-time', { ask: ask.id })}>{words.record}</Button>
        )}
      </div>
    </li>
  )
}
