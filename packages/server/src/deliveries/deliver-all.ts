import { dayOf } from '@jiefen/domain/calendar'
import { asUnitId, isoOf } from '@jiefen/domain/kernel'
import { type MessageChannel, messageOf } from '@jiefen/domain/messages'
import { findUnit } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { isId } from '../platform/ids/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import { countNotices } from './count-messages.ts'
import type { Draft } from './draft.ts'
import { draftOfFailed, draftsFor, type Known } from './drafts-for.ts'
import { addressesOf, choicesOf, endpointsOf, mentionsIn } from './hearers.ts'
import { tallyOf, withLeaving } from './leaving.ts'
import { nameOf, readMatters } from './matters.ts'
import { leaveOutOvertaken } from './overtaken.ts'
import { endAgain, type TakenAgain, takeAgain } from './plan-again.ts'
import { type Hearer, type Taken, takeOutbox } from './take-outbox.ts'
import { identityOf, knownOf, writeDeliveries } from './write-deliveries.ts'

/**
 * Hands waiting messages to the console's notice board and to whoever sends them, in the transaction that marks them
 * delivered: a worker that dies in between has done neither. Returns how many rows of the outbox were handed over.
 * Nothing leaves the house here: what becomes of a message is a row of `delivery`, and what cannot be planned is one
 * that failed.
 */
export async function deliverAll(house: House): Promise<number> {
  return inTransaction(house.workerPool, {}, async (tx) => {
    const now = house.clock.now()
    const at = isoOf(now)
    const taken = await takeOutbox(tx, at)
    const again = await takeAgain(tx)
    const hearers = [...new Map([...taken, ...again].map((hearer) => [hearerName(hearer), hearer])).values()]
    if (hearers.length === 0) return 0

    const known = await knowledgeOf(house, tx, hearers)
    const drafts = uniqueOf(hearers.flatMap((hearer) => draftsOrFailed(house, hearer, known)))
    const today = dayOf(now, house.region.calendar)
    const tally = await tallyOf(tx, drafts, today)
    const before = await knownOf(tx, drafts)
    const fresh = drafts.filter((draft) => !before.has(identityOf(draft)))
    await writeDeliveries(tx, withLeaving(fresh, now, house.region, tally))
    await endAgain(tx, again, drafts, at)
    await leaveOutOvertaken(tx, taken, known.matterOf, at)
    await countNotices(tx, noticesOf(taken, known), { at, day: today })
    return new Set(taken.map(({ outbox_id: row }) => row)).size
  })
}

const hearerName = (hearer: Hearer): string =>
  [nameOf(hearer), hearer.thread, hearer.version, hearer.to_kind, hearer.to_whom].join(' ')

const uniqueOf = (drafts: readonly Draft[]): Draft[] => [
  ...new Map(drafts.map((draft) => [identityOf(draft), draft])).values(),
]

/** One matter that cannot be read keeps nobody else's message back, and is not forgotten either. */
function draftsOrFailed({ log }: House, hearer: Hearer, known: Known): Draft[] {
  try {
    return draftsFor(hearer, known)
  } catch (error) {
    log.error({ err: error }, 'a message could not be planned and stands as failed')
    return [draftOfFailed(hearer)]
  }
}

/** Everything that is asked about a batch, each by one question. */
async function knowledgeOf(house: House, tx: Tx, hearers: readonly (Taken | TakenAgain)[]): Promise<Known> {
  const { region, channels, desk } = house
  const people = [
    ...new Set(
      hearers.flatMap(({ to_kind: kind, to_whom: id }) => (kind === 'person' && isId(id) ? [id] : [])),
    ),
  ]
  const units = new Set(
    hearers
      .filter(({ to_kind: kind }) => kind === 'unit')
      .flatMap(({ to_whom: unit }) => findUnit(region, asUnitId(unit))?.path ?? []),
  )
  const [matters, mentions, addresses, choices, endpoints] = await Promise.all([
    readMatters(tx, desk.model, hearers),
    mentionsIn(
      tx,
      hearers.filter(({ thread }) => thread !== ''),
    ),
    addressesOf(tx, people),
    choicesOf(tx, people),
    endpointsOf(tx, [...units]),
  ])
  return {
    region,
    // What a person does by hand is always open.
    open: new Set<MessageChannel>([...channels.open, 'letter', 'call']),
    matterOf: (hearer) => matters.get(nameOf(hearer)),
    mentionedIn: ({ county, matter_id: matter, thread, version }) =>
      mentions.get([county, matter, thread, version].join(' ')) ?? new Set(),
    addressesOf: (person) => new Set(addresses.get(person)?.keys()),
    choicesOf: (person) => choices.get(person) ?? [],
    endpoints,
  }
}

/** The notices written now, and whether they press. */
function noticesOf(taken: readonly Taken[], known: Known): { hearer: Taken; urgent: boolean }[] {
  const unique = new Map(
    taken
      .filter(({ noted, to_kind: kind }) => noted && kind !== 'party')
      .map((one) => [hearerName(one), one]),
  )
  return [...unique.values()].map((hearer) => ({ hearer, urgent: isUrgent(hearer, known) }))
}

function isUrgent(hearer: Hearer, known: Known): boolean {
  const told = known.matterOf(hearer)
  const event = hearer.thread === '' ? told?.events[hearer.version - 1] : undefined
  if (told === undefined || event === undefined) return false
  try {
    return messageOf(event, told.after(hearer.version), 'staff')?.urgent ?? false
  } catch {
    // It stands as failed already, and has been logged.
    return false
  }
}
