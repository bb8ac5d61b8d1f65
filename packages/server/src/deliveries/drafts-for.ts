import { asPartyId, asUnitId } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import {
  type Choice,
  isStillAsked,
  type Message,
  type MessageReader,
  messageOf,
  type OpenChannels,
  type PersonChannel,
  type RawFacts,
  waysToStaff,
  wayToParty,
} from '@jiefen/domain/messages'
import { findUnit, type Region } from '@jiefen/domain/region'
import { causeOf, type Draft, pathForParty, pathForStaff, untilOf } from './draft.ts'
import type { EndpointRow } from './hearers.ts'
import type { MatterAddress, MatterTold } from './matters.ts'
import type { Hearer } from './take-outbox.ts'

/** What is known of everybody who is told in this batch. */
export interface Known {
  readonly region: Region
  readonly open: OpenChannels
  /** Undefined: the matter has no history. */
  matterOf(hearer: MatterAddress): MatterTold | undefined
  /** Whom the message in the thread calls by name. */
  mentionedIn(hearer: Hearer): ReadonlySet<string>
  addressesOf(person: string): ReadonlySet<PersonChannel>
  choicesOf(person: string): readonly Choice[]
  readonly endpoints: readonly EndpointRow[]
}

interface Telling {
  readonly hearer: Hearer
  readonly event: MatterEvent | undefined
  /** As it stood after the fact. */
  readonly matter: Matter
  /** As it stands now: later facts may have overtaken this one. */
  readonly now: Matter
  readonly known: Known
}

/** The deliveries that this becomes for this hearer; none where console or page are enough. Throws where a history cannot be read. */
export function draftsFor(hearer: Hearer, known: Known): Draft[] {
  const told = known.matterOf(hearer)
  if (told === undefined) throw new Error('the matter has no history')
  const matter = hearer.thread === '' ? told.after(hearer.version) : told.now()
  const event = hearer.thread === '' ? told.events[hearer.version - 1] : undefined
  const telling = { hearer, event, matter, now: told.now(), known }
  switch (hearer.to_kind) {
    case 'party':
      return toParty(telling)
    case 'person':
      return toPerson(telling)
    case 'unit':
      return [...toRooms(telling), ...toSystems(telling)]
    default:
      return hearer.to_kind satisfies never
  }
}

function messageFor({ hearer, event, matter, known }: Telling, reader: MessageReader): Message | undefined {
  if (event !== undefined)
    return reader === 'resident'
      ? messageOf(event, matter, reader, asPartyId(hearer.to_whom))
      : messageOf(event, matter, reader)
  // Talk is said in no room of many.
  if (reader === 'group') return undefined
  const isCalled = reader === 'staff' && known.mentionedIn(hearer).has(hearer.to_whom)
  return { kind: isCalled ? 'mention' : 'talk', urgent: false }
}

function draft(
  { hearer: { county, matter_id, thread, version, to_kind, to_whom } }: Telling,
  { kind, urgent }: Message,
  rest: Pick<Draft, 'channel' | 'facts'> &
    Partial<Pick<Draft, 'endpoint_id' | 'state' | 'reason' | 'to_whom'>>,
): Draft {
  const cause = causeOf({ thread, version })
  return {
    ...{ county, matter_id, cause, kind, urgent, to_kind, to_whom, endpoint_id: null, state: 'waiting' },
    ...{ reason: null, ...rest },
  }
}

function toParty(telling: Telling): Draft[] {
  const { hearer, event, matter, now, known } = telling
  const told = messageFor(telling, 'resident')
  if (told === undefined) return []
  const message: Message =
    event === undefined || isStillAsked(event, now, asPartyId(hearer.to_whom))
      ? told
      : { ...told, kind: 'progress' }
  const { kind } = message
  const until = untilOf(kind, event, matter)
  const facts: RawFacts = {
    ...{ number: matter.number, unit: matter.unit },
    ...(until === undefined ? {} : { until }),
    // The link of an invitation is its code, and that is made when it is sent.
    ...(kind === 'invitation' ? {} : { path: pathForParty(matter, hearer.to_whom) }),
  }
  const party = matter.parties.find(({ id }) => id === hearer.to_whom)
  if (party === undefined)
    return [draft(telling, message, { channel: 'none', facts, state: 'left-out', reason: 'no-address' })]
  const way = wayToParty(party, kind, known.region.messages, known.open)
  const { channel } = way
  if (channel === 'none')
    return [draft(telling, message, { channel, facts, state: 'left-out', reason: way.reason })]
  const state = channel === 'letter' || channel === 'call' ? 'by-hand' : 'waiting'
  return [draft(telling, message, { channel, facts, state })]
}

function toPerson(telling: Telling): Draft[] {
  const { hearer, event, known } = telling
  // Nobody is told of what they did themselves.
  if (event?.by.kind === 'staff' && event.by.person === hearer.to_whom) return []
  const message = messageFor(telling, 'staff')
  if (message === undefined) return []
  const { to_whom: person } = hearer
  const { messages } = known.region
  const ways = waysToStaff(
    message.kind,
    known.choicesOf(person),
    known.addressesOf(person),
    messages,
    known.open,
  )
  const facts = factsForStaff(telling, message)
  return ways.map((channel) => draft(telling, message, { channel, facts }))
}

/** The rooms of the very unit that is told. */
function toRooms(telling: Telling): Draft[] {
  const message = messageFor(telling, 'group')
  if (message === undefined) return []
  const facts = factsForStaff(telling, message, telling.hearer.to_whom)
  return telling.known.endpoints
    .filter(({ channel, unit_id: unit }) => channel !== 'webhook' && unit === telling.hearer.to_whom)
    .filter(({ kinds }) => kinds.includes(message.kind))
    .map(({ channel, endpoint_id }) => draft(telling, message, { channel, endpoint_id, facts }))
}

/** The systems of the unit and of those above it: each hears of a fact once, whichever of its units is told. */
function toSystems(telling: Telling): Draft[] {
  const message = messageFor(telling, 'staff')
  if (message === undefined) return []
  const { hearer, known } = telling
  const way = findUnit(known.region, asUnitId(hearer.to_whom))?.path ?? []
  const facts = factsForStaff(telling, message, hearer.to_whom)
  return known.endpoints
    .filter(({ channel, unit_id: unit }) => channel === 'webhook' && way.some((step) => step === unit))
    .filter(({ kinds }) => kinds.includes(message.kind))
    .map(({ channel, endpoint_id, unit_id: to_whom }) =>
      draft(telling, message, { channel, endpoint_id, to_whom, facts }),
    )
}

function factsForStaff({ event, matter }: Telling, { kind }: Message, unit?: string): RawFacts {
  const until = untilOf(kind, event, matter, unit)
  return {
    ...{ number: matter.number, unit: matter.unit, path: pathForStaff(matter.number) },
    ...(until === undefined ? {} : { until }),
  }
}

/** What nobody could plan: it stands there as failed, until somebody has it tried again. */
export function draftOfFailed({ thread, version, ...hearer }: Hearer): Draft {
  const { county, matter_id, to_kind, to_whom } = hearer
  return {
    ...{ county, matter_id, to_kind, to_whom, cause: causeOf({ thread, version }) },
    kind: to_kind === 'party' ? 'progress' : 'work',
    ...{
      urgent: false,
      channel: 'none',
      endpoint_id: null,
      facts: {},
      state: 'failed',
      reason: 'unreadable',
    },
  }
}
