import { isoOf } from '@jiefen/domain/kernel'
import type { SendingChannel } from '../channels/index.ts'
import type { House } from '../house.ts'
import { isId } from '../platform/ids/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import { openBook } from './book.ts'
import { type Circuit, openCircuit } from './circuit.ts'
import {
  claimDue,
  type DueDelivery,
  endTurn,
  failClosed,
  giveBack,
  hasDue,
  postponeQuiet,
  takeTurn,
  takeUpLeftBehind,
} from './due.ts'
import { afterQuietHours, isQuietAtNight } from './leaving.ts'
import { type Packed, pack } from './parcels.ts'

/** Taken at once for each lane: enough that no lane waits, few enough that a killed worker leaves little behind. */
const claimedForLane = 4

const circuitOf = new WeakMap<House, Circuit>()

/**
 * Sends by one channel whatever is due, until nothing is. Only one worker at a time has the turn of a channel; whoever does
 * not get it does nothing. Each delivery is marked as being sent before it leaves, and its outcome is stored right after: a
 * worker that dies in between leaves it marked, and the next one sends it again under the same key. Returns how many were
 * tried. `isOver`: asked again and again; once true nothing more is begun.
 */
export async function sendBy(
  house: House,
  channel: SendingChannel,
  isOver: () => boolean = () => false,
): Promise<number> {
  const at = isoOf(house.clock.now())
  if (!(await hasDue(house.workerPool, channel, at))) return 0
  if (!house.channels.open.has(channel)) {
    await failClosed(house.workerPool, channel, at)
    return 0
  }
  const line = await house.workerPool.connect()
  let broken: Error | undefined
  try {
    if (!(await takeTurn(line, channel))) return 0
    await takeUpLeftBehind(line, channel, at)
    const tried = await sendInLanes(house, line, channel, isOver)
    await endTurn(line, channel)
    return tried
  } catch (error) {
    // The turn may still be taken: it ends with the line.
    broken = error instanceof Error ? error : new Error('the turn was lost')
    throw error
  } finally {
    line.release(broken)
  }
}

async function sendInLanes(
  house: House,
  line: Tx,
  name: SendingChannel,
  isOver: () => boolean,
): Promise<number> {
  const channel = house.channels.of(name)
  const circuit = circuitOf.get(house) ?? openCircuit()
  circuitOf.set(house, circuit)
  const write = openBook(house, line, name)
  const endOf = ({ endpoint_id: endpoint }: DueDelivery): string => endpoint ?? name
  const rests = (end: string): boolean => circuit.isResting(end, house.clock.now())
  const taken: Packed[] = []
  let tried = 0
  let ended = false
  let filling: Promise<void> | undefined

  const fill = async (): Promise<void> => {
    if (isOver() || rests(name)) {
      ended = true
      return
    }
    const now = house.clock.now()
    const { notBefore } = afterQuietHours(now, house.region)
    const onlyUrgent = isQuietAtNight({ channel: name }) && notBefore > now
    if (onlyUrgent) await postponeQuiet(line, name, isoOf(now), isoOf(notBefore))
    const resting = circuit.resting(now).filter(isId)
    const most = channel.lanes * claimedForLane
    const claimed = await claimDue(line, name, { at: isoOf(now), most, onlyUrgent, resting })
    if (claimed.length === 0) ended = true
    taken.push(...(await pack(house, line, name, claimed)))
  }
  const next = async (): Promise<Packed | undefined> => {
    for (;;) {
      const packed = taken.shift()
      if (packed !== undefined || ended) return packed
      filling ??= fill().finally(() => {
        filling = undefined
      })
      await filling
    }
  }
  const lane = async (): Promise<void> => {
    for (let packed = await next(); packed !== undefined; packed = await next()) {
      const { delivery } = packed
      if (isOver() || rests(endOf(delivery))) {
        await giveBack(line, [delivery])
        continue
      }
      tried += 1
      if ('reason' in packed) {
        await write({ delivery, ended: { outcome: 'refused', reason: packed.reason } })
        continue
      }
      const outcome = await channel.send(packed.parcel)
      circuit.note(endOf(delivery), outcome.outcome === 'again', house.clock.now())
      await write({ delivery, ended: outcome })
    }
  }
  // What cannot be written down any more is not sent any more either.
  const untilBroken = (): Promise<void> =>
    lane().catch((error) => {
      ended = true
      taken.length = 0
      throw error
    })
  const lanes = await Promise.allSettled(Array.from({ length: channel.lanes }, untilBroken))
  const failed = lanes.find((one) => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  return tried
}
