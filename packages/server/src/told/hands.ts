import type { DoneByHand } from '@jiefen/contract'
import { isoOf, isRefusal, type Refusal } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import { doneByHand, type MessageChannel, sendAgain, type Way, wayToParty } from '@jiefen/domain/messages'
import { byOf, mayDo } from '@jiefen/domain/permission'
import { countyOf, type Region } from '@jiefen/domain/region'
import type { Static } from 'typebox'
import type { House } from '../house.ts'
import { visibilityOf, writeReadRecord } from '../matter/index.ts'
import { planned } from '../platform/announce/index.ts'
import { fold } from '../platform/desk/index.ts'
import { readHistory } from '../platform/event-log/index.ts'
import { isId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import type { Staff } from '../staff/index.ts'
import { endByHand, type Hand, lettersPrinted, lettersWaiting, putBack, writeTry } from './hand-queries.ts'
import { type DeliveryStored, findDelivery, takeDelivery } from './queries.ts'

/** A delivery with the matter it tells of, open to somebody who may do this with their hands. */
export interface InHand {
  readonly row: DeliveryStored
  readonly matter: Matter
  readonly events: readonly MatterEvent[]
  readonly hand: Hand
}

/**
 * Lets somebody at one delivery of a matter that they may deliver for, and keeps everybody else from it meanwhile.
 * Outside their reach it does not exist.
 */
export async function withDelivery<T>(
  house: House,
  staff: Staff,
  id: string,
  work: (inHand: InHand, tx: Tx) => Promise<T>,
  /** What is opened by this, and why; absent: nothing of the matter is shown. */
  reading?: { readonly what: string; readonly why: string },
): Promise<T> {
  const visibility = visibilityOf(staff)
  const found = isId(id)
    ? await inTransaction(house.pool, visibility, (tx) => findDelivery(tx, countiesOf(house.region), id))
    : undefined
  if (found === undefined) throw new DoorProblem('not-found')
  return inTransaction(house.pool, { ...visibility, matter: found.matter_id }, async (tx) => {
    const { events, version } = await readHistory<MatterEvent>(tx, found.county, found.matter_id)
    if (version === 0) throw new DoorProblem('not-found')
    const matter = fold(house.desk.model, events)
    if (!mayDo(staff.actor, 'open-matter', matter, house.region)) throw new DoorProblem('not-found')
    if (!mayDo(staff.actor, 'deliver-by-hand', matter, house.region)) throw new DoorProblem('not-yours')
    const by = byOf(staff.actor, 'deliver-by-hand', matter, house.region)
    const row = await takeDelivery(tx, found)
    if (row === undefined || by.kind !== 'staff') throw new DoorProblem('not-found')
    if (reading !== undefined) {
      const at = isoOf(house.clock.now())
      await writeReadRecord(tx, { county: row.county, matter: row.matter_id }, { at, reader: by, ...reading })
    }
    return work({ row, matter, events, hand: { person: by.person, name: by.name, unit: by.unit } }, tx)
  })
}

const known = new WeakMap<Region, readonly string[]>()
/** Every county of the region: a delivery lies with its matter in one of them. */
function countiesOf(region: Region): readonly string[] {
  const counties = known.get(region) ?? [...new Set(region.units.map(({ id }) => countyOf(region, id)))]
  known.set(region, counties)
  return counties
}

export interface Handed {
  readonly state: string
}

/** Sends again what did not arrive; of two who press at once the second is told that it is done. */
export async function resend(house: House, staff: Staff, id: string): Promise<Handed | Refusal> {
  return withDelivery(house, staff, id, async ({ row, matter, hand }, tx) => {
    const again = sendAgain(row, wayNow(house, row, matter))
    if (isRefusal(again)) return again
    const at = isoOf(house.clock.now())
    await putBack(tx, row, { ...again, at })
    await writeTry(tx, row, { at, outcome: 'resent', by: hand })
    if (again.state === 'waiting') await announce(tx, again.channel)
    return { state: again.state }
  })
}

/** Whoever sends hears of it when this transaction ends, and does not wait for their next round. */
const announce = (tx: Tx, channel: MessageChannel): Promise<unknown> =>
  tx.query({ name: 'announce-sent-again', text: `select pg_notify($1, $2)`, values: [planned, channel] })

function wayNow(house: House, { to_kind, to_whom, kind }: DeliveryStored, matter: Matter): Way | undefined {
  if (to_kind !== 'party') return undefined
  const party = matter.parties.find(({ id }) => id === to_whom)
  if (party === undefined) return { channel: 'none', reason: 'no-address' }
  return wayToParty(party, kind, house.region.messages, house.channels.open)
}

/**
 * Notes what a hand did. A posted letter takes along every other letter of this party that was in the same envelope: what
 * waited when it was last printed. What came later waits for the next one.
 */
export async function done(
  house: House,
  staff: Staff,
  id: string,
  { outcome, note }: Static<typeof DoneByHand>,
): Promise<Handed | Refusal> {
  return withDelivery(house, staff, id, async ({ row, hand }, tx) => {
    const ended = doneByHand(row, outcome)
    if (isRefusal(ended)) return ended
    const at = isoOf(house.clock.now())
    const isLetter = row.channel === 'letter'
    const together = isLetter && outcome === 'done' ? await inTheEnvelope(tx, row) : [row]
    await endByHand(tx, together, {
      ...{ state: ended.state, at },
      ...(outcome === 'done' ? {} : { reason: 'not-reached' }),
    })
    for (const one of together) {
      const isThis = one.delivery_id === row.delivery_id
      const did = outcome === 'not-reached' ? outcome : isLetter ? 'posted' : 'read'
      await writeTry(tx, one, {
        ...{ at, by: hand, outcome: isThis ? did : 'posted-together' },
        ...(isThis && note !== undefined && note.trim() !== '' ? { note: note.trim() } : {}),
      })
    }
    return { state: ended.state }
  })
}

/** The letters that were printed together with this one, and those that waited before it. */
async function inTheEnvelope(
  tx: Tx,
  row: DeliveryStored,
): Promise<readonly Pick<DeliveryStored, 'county' | 'delivery_id'>[]> {
  const letters = await lettersWaiting(tx, row)
  const { waiting } = await lettersPrinted(tx, row)
  const printed = waiting.get(row.delivery_id)?.getTime()
  return letters.filter(
    ({ delivery_id: id }) =>
      id === row.delivery_id || (printed !== undefined && (waiting.get(id)?.getTime() ?? 0) >= printed),
  )
}
