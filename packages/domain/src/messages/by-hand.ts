import type { Refusal } from '../kernel/index.ts'
import { type HandChannel, handChannels, type MessageChannel } from './kinds.ts'
import type { Way } from './way-to.ts'

export const isByHand = (channel: string): channel is HandChannel =>
  handChannels.some((hand) => hand === channel)

/** What is to become of a message that did not arrive: it waits for its channel, or for somebody's hand. */
export interface Again {
  readonly state: 'waiting' | 'by-hand'
  readonly channel: MessageChannel
}

export type SendAgainRefused = 'not-undelivered' | 'no-way-to-them'

interface Undelivered {
  readonly state: string
  readonly reason: string | null
  readonly channel: MessageChannel
}

/** What failed; and what was never sent because there was no number, for there may be one now. */
export const mayBeSentAgain = ({ state, reason }: Pick<Undelivered, 'state' | 'reason'>): boolean =>
  state === 'failed' || (state === 'left-out' && (reason === 'no-address' || reason === 'channel-closed'))

/**
 * Sends once more what did not arrive. `way`: the way to a party as it is now, for they may have said meanwhile how they
 * want to be told; everybody else is told by the way it was. What could not even be planned is planned again.
 */
export function sendAgain(delivery: Undelivered, way: Way | undefined): Again | Refusal<SendAgainRefused> {
  if (!mayBeSentAgain(delivery)) return { refused: 'not-undelivered', state: delivery.state }
  if (delivery.state === 'failed' && delivery.channel === 'none') return { state: 'waiting', channel: 'none' }
  const channel = way?.channel ?? delivery.channel
  if (channel === 'none') return { refused: 'no-way-to-them' }
  return { state: isByHand(channel) ? 'by-hand' : 'waiting', channel }
}

export type DoneByHandRefused = 'not-by-hand'

/** What a person's hand did: posted or read to them, or nobody was there. */
export function doneByHand(
  delivery: { readonly state: string },
  outcome: 'done' | 'not-reached',
): { readonly state: 'sent' | 'failed' } | Refusal<DoneByHandRefused> {
  if (delivery.state !== 'by-hand') return { refused: 'not-by-hand', state: delivery.state }
  return { state: outcome === 'done' ? 'sent' : 'failed' }
}
