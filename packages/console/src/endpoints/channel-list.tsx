import type { ChannelHealth } from '@jiefen/contract'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { messageChannelNames } from '../vocabulary/index.ts'
import { endpointsWords } from './words.ts'

type Row = ChannelHealth['rows'][number]

/** How each way out does: a word first, then the figures. */
export function ChannelList({ rows }: { rows: readonly Row[] }) {
  const words = useWords(endpointsWords)
  const channelName = useNames(messageChannelNames)
  return (
    <section className="channels">
      <h2>{words.channels}</h2>
      <p className="quiet">{words.channelsSay}</p>
      <ul className="channel-list">
        {rows.map((row) => (
          <li key={row.channel}>
            <strong>{channelName(row.channel)}</strong>
            <State row={row} />
            {row.open && <span className="quiet">{words.counts(row.sent, row.failed, row.waiting)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function State({ row }: { row: Row }) {
  const words = useWords(endpointsWords)
  const say = useSay()
  const { near } = useMoments()
  const { open, waiting, oldest, sent, failed, lastFailure } = row
  if (!open) return <span className="quiet">{words.notSet}</span>
  const isTrying = waiting > 0 && lastFailure !== undefined
  if (failed === 0 && !isTrying)
    return sent > 0 ? <span>{words.well}</span> : <span className="quiet">{words.unused}</span>
  return (
    <span>
      <span className="late">{isTrying ? words.retrying : words.trouble}</span>
      {isTrying && oldest !== undefined && <span className="quiet"> {words.since(near(oldest))}</span>}
      {lastFailure !== undefined && (
        <span className="hint">{words.lastFailure(near(lastFailure.at), say(lastFailure.words))}</span>
      )}
    </span>
  )
}
