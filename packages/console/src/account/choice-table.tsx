import type { MessageChoices } from '@jiefen/contract'
import { useNames, useWords } from '../language/index.ts'
import { ProblemNotice } from '../pieces/index.ts'
import { messageChannelNames, messageKindNames } from '../vocabulary/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { messageWords } from './message-words.ts'

type Row = MessageChoices['rows'][number]
type Cell = Row['channels'][number]

interface Chosen {
  readonly kind: Row['kind']
  readonly channel: Cell['channel']
  readonly wanted: boolean
}

/** Each kind of message by each way: a box where one may choose, and words where the region decides. */
export function ChoiceTable({ choices, onChange }: { choices: MessageChoices; onChange: () => void }) {
  const words = useWords(messageWords)
  const kindName = useNames(messageKindNames)
  const channelName = useNames(messageChannelNames)
  const send = useSend<Chosen, unknown>({ path: () => '/api/own/messages', onDone: onChange })
  const channels = choices.addresses.map(({ channel }) => channel)
  const missing = choices.addresses.filter(
    ({ channel, masked }) =>
      masked === undefined &&
      choices.rows.some((row) => row.channels.some((cell) => cell.channel === channel && cell.wanted)),
  )
  // What was just ticked stands at once; the server's answer follows.
  const shown = (kind: Row['kind'], cell: Cell): boolean => {
    const { variables, isPending } = send
    return isPending && variables.kind === kind && variables.channel === cell.channel
      ? variables.wanted
      : cell.wanted
  }
  return (
    <>
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      <p className="hint">{words.open}</p>
      {missing.map(({ channel }) => (
        <p key={channel} className="hint">
          {words.missing[channel]}
        </p>
      ))}
      <table className="choice-table">
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            {channels.map((channel) => (
              <th key={channel} scope="col">
                {channelName(channel)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {choices.rows.map((row) => (
            <tr key={row.kind}>
              <th scope="row">{kindName(row.kind)}</th>
              {row.channels.map((cell) => (
                <td key={cell.channel}>
                  {cell.rule === 'open' ? (
                    <label>
                      <input
                        type="checkbox"
                        aria-label={words.label(kindName(row.kind), channelName(cell.channel))}
                        checked={shown(row.kind, cell)}
                        onChange={(event) =>
                          send.mutate({
                            kind: row.kind,
                            channel: cell.channel,
                            wanted: event.target.checked,
                          })
                        }
                      />
                      <span>{shown(row.kind, cell) ? words.asYouLike : words.asYouLikeNot}</span>
                    </label>
                  ) : (
                    <span className="fixed">
                      {words[cell.rule]} <span className="quiet">{words.byRule}</span>
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
