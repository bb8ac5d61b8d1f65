import type { ClockView, MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { useLanguage, useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { TimeLeft } from '../pieces/index.ts'
import { limitNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { clockWords } from './clock-words.ts'
import { clockKey } from './forms/index.ts'
import { matterWords } from './words.ts'

interface ClockLedgerProps {
  readonly clock: ClockView
  readonly asks: MatterView['asks']
  readonly onBegin: Begin
}

/** One limit: what, who, by when; below it, opened by a button, the whole counting in sentences and what may be asked. */
export function ClockLedger({ clock, asks, onBegin }: ClockLedgerProps) {
  const words = useWords(matterWords)
  const own = useWords(clockWords)
  const say = useSay()
  const language = useLanguage()
  const moments = useMoments()
  const limitName = useNames(limitNames)
  const [open, setOpen] = useState(false)
  const id = useId()
  const { paused } = clock
  const owner = say(clock.owner)
  const waiting = asks.find(
    (ask) => ask.standing === 'open' && ask.clock === clock.name && ask.about === clock.about,
  )
  return (
    <div className="clock-ledger">
      <p className="clock-line">
        {paused === undefined ? (
          <>
            <span>{words.dueBy(limitName(clock.name), owner, moments.nearDue(clock.dueAt))}</span>
            <TimeLeft at={clock.dueAt} />
          </>
        ) : (
          <span className="clock-paused">
            {own.paused(limitName(clock.name), owner, say(paused.reason), moments.full(paused.since))}
          </span>
        )}
        <Button type="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {words.why}
        </Button>
      </p>
      {clock.assigner !== undefined && <p className="quiet">{words.assigner(say(clock.assigner))}</p>}
      {waiting !== undefined && (
        <p className="quiet">
          {own.waiting(say(waiting.what), waiting.decider === undefined ? own.parties : say(waiting.decider))}
        </p>
      )}
      <div id={id} hidden={!open} className="clock-why">
        <ol>
          {clock.reasons[language].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ol>
      </div>
      <ClockButtons clock={clock} onBegin={onBegin} />
    </div>
  )
}

/** Quiet, for asking is not the work: only what the server says this person may do about this limit. */
function ClockButtons({ clock, onBegin }: Pick<ClockLedgerProps, 'clock' | 'onBegin'>) {
  const own = useWords(clockWords)
  const limit = clockKey(clock)
  const mayAsk = clock.may['ask-for-time'] === true
  const offered = [
    mayAsk && clock.extension !== undefined && (
      <Button key="more" onClick={() => onBegin('ask-for-time', { limit, kind: 'extension' })}>
        {own.more}
      </Button>
    ),
    mayAsk && clock.pauseReasons.length > 0 && (
      <Button key="hold" onClick={() => onBegin('ask-for-time', { limit, kind: 'pause' })}>
        {own.hold}
      </Button>
    ),
    clock.may['resume-clock'] === true && (
      <Button key="resume" onClick={() => onBegin('resume-clock', { limit })}>
        {own.resume}
      </Button>
    ),
  ].filter(Boolean)
  return offered.length === 0 ? null : <div className="clock-buttons">{offered}</div>
}
