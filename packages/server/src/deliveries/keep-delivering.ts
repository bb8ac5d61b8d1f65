import { type SendingChannel, sendingChannels } from '../channels/index.ts'
import type { House } from '../house.ts'
import { changed, keepHearing, planned } from '../platform/announce/index.ts'
import { keepDoing, type Repeating } from '../platform/repeat/index.ts'
import { deliverAll } from './deliver-all.ts'
import { gatherHeld } from './gather-held.ts'
import { sendBy } from './send-by.ts'
import { sweepExpired } from './sweep.ts'
import { batch } from './take-outbox.ts'

/**
 * Delivers until stopped: as soon as something is announced, and every so often in case an announcement was lost. Planning
 * goes on beside the sending, and each channel has a loop of its own, so that a slow gateway holds up nobody else.
 */
export function keepDelivering(house: House, everyMilliseconds: number): Repeating {
  let stopped = false
  const isOver = (): boolean => stopped
  const senders = new Map(
    sendingChannels.map((channel) => [channel, keepSending(house, channel, everyMilliseconds, isOver)]),
  )
  const planning = keepPlanning(house, everyMilliseconds)
  const hurryAll = (): void => {
    planning.hurry()
    for (const sender of senders.values()) sender.hurry()
  }
  const listening = keepHearing({
    url: house.workerUrl,
    channels: [changed, planned],
    heard: (channel, words) => {
      // What has no way yet is to be planned again.
      if (channel === changed || words === 'none') return planning.hurry()
      const sender = sendingChannels.find((one) => one === words)
      if (sender !== undefined) senders.get(sender)?.hurry()
    },
    listening: hurryAll,
    log: house.log,
  })
  return {
    hurry: hurryAll,
    stop: async () => {
      stopped = true
      await listening.stop()
      await planning.stop()
      await Promise.all([...senders.values()].map((sender) => sender.stop()))
    },
  }
}

function keepPlanning(house: House, everyMilliseconds: number): Repeating {
  let sweptAt = 0
  return keepDoing({ log: house.log, name: 'deliveries', everyMilliseconds, full: batch }, async () => {
    const now = Date.now()
    if (now - sweptAt > 3_600_000) {
      sweptAt = now
      await sweepExpired(house)
    }
    await gatherHeld(house)
    return deliverAll(house)
  })
}

/** Each turn ends when nothing is due any more, so that none is ever full. */
const keepSending = (
  house: House,
  channel: SendingChannel,
  everyMilliseconds: number,
  isOver: () => boolean,
): Repeating =>
  keepDoing(
    { log: house.log, name: `deliveries by ${channel}`, everyMilliseconds, full: Number.POSITIVE_INFINITY },
    () => sendBy(house, channel, isOver),
  )
