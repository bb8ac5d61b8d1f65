import type { DeliveryView } from '@jiefen/contract'
import { asPartyId, type Instant, instant } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent, Party } from '@jiefen/domain/matter'
import { mayBeSentAgain, messageOf } from '@jiefen/domain/messages'
import { findUnit, type Region, type Words } from '@jiefen/domain/region'
import { namingOf, partyName, same, sentenceOf, words } from '../matter/index.ts'
import type { DeliveryStored, ToldStored, TryStored } from './queries.ts'
import { reasonOf } from './reasons.ts'
import { tryWords } from './try-words.ts'

/** Everything that is known beside the row itself. */
export interface Around {
  readonly matter: Matter
  readonly events: readonly MatterEvent[]
  readonly region: Region
  readonly now: Instant
  /** Whether this reader may deliver by hand in this matter. */
  readonly mayDeliver: boolean
  readonly tries: ReadonlyMap<string, readonly TryStored[]>
  readonly people: ReadonlyMap<string, { readonly name: string; readonly unit: string | null }>
  readonly endpoints: ReadonlyMap<string, string>
}

/** One line of the log as whoever may open the matter reads it. */
export function deliveryView(row: ToldStored, around: Around): DeliveryView {
  return row.source === 'notice' ? noticeView(row, around) : sentView(row, around)
}

function noticeView(row: Extract<ToldStored, { source: 'notice' }>, around: Around): DeliveryView {
  const event = row.thread === '' ? around.events[row.version - 1] : undefined
  const message = event === undefined ? undefined : messageOf(event, around.matter, 'staff')
  return {
    id: row.key,
    at: row.at,
    about: aboutOf(row.thread, row.version, around),
    kind: message?.kind ?? (row.thread === '' ? 'work' : 'talk'),
    channel: 'app',
    to: whoOf({ ...row, endpoint_id: null }, around),
    state: 'sent',
    urgent: message?.urgent ?? false,
    tries: [],
    ...(row.read_at === null ? {} : { readAt: row.read_at }),
    may: { resend: false, done: false },
  }
}

export function sentView(row: DeliveryStored, around: Around): DeliveryView {
  const { now, region, mayDeliver, tries } = around
  const [, thread = '', version = ''] = /^(?:v|(staff|party:[^#]+)#)(\d+)$/.exec(row.cause) ?? []
  const reason = reasonOf(row)
  const address = row.to_kind === 'party' ? addressAt(row, around.events) : undefined
  const waits = row.state === 'waiting' && (row.tries > 0 || Date.parse(row.not_before) > now)
  return {
    id: row.delivery_id,
    at: row.at,
    about: row.kind === 'digest' ? gatheredWords : aboutOf(thread, Number(version), around),
    kind: row.kind,
    channel: row.channel,
    to: whoOf(row, around),
    ...(address === undefined ? {} : { address }),
    state: row.state,
    ...(reason === undefined ? {} : { reason }),
    urgent: row.urgent,
    tries: (tries.get(row.delivery_id) ?? []).map((one) => ({
      at: one.at,
      words: tryWords(one, row, region),
    })),
    ...(waits ? { nextTry: row.not_before } : {}),
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
    ...(row.to_kind === 'party' ? { party: row.to_whom } : {}),
    may: {
      resend: mayDeliver && mayBeSentAgain(row),
      done: mayDeliver && row.state === 'by-hand',
    },
  }
}

const gatheredWords = words('前一天没有发的几条，合成一条', 'What was held back the day before, as one')

/** What it told of; what was said in a thread is read there, by those who may. */
function aboutOf(thread: string, version: number, { matter, events, region }: Around): Words {
  if (thread === 'staff') return words('工作人员之间有新留言', 'A new message among the staff')
  if (thread !== '') {
    const who = partyName(matter, thread.slice('party:'.length))
    return words(`和${who.zh}的消息里有新留言`, `A new message in the thread with ${who.en}`)
  }
  const event = events[version - 1]
  return event === undefined
    ? words('这件事有新进展', 'Something new in this matter')
    : sentenceOf(event, namingOf(region, matter))
}

function whoOf(
  { to_kind, to_whom, endpoint_id }: Pick<DeliveryStored, 'to_kind' | 'to_whom' | 'endpoint_id'>,
  { matter, region, people, endpoints }: Around,
): Words {
  const unitWords = (id: string | null | undefined): Words | undefined =>
    id === null || id === undefined ? undefined : findUnit(region, id as never)?.name
  switch (to_kind) {
    case 'party':
      return partyName(matter, to_whom)
    case 'person': {
      const person = people.get(to_whom)
      if (person === undefined) return words('工作人员', 'Somebody of the staff')
      const unit = unitWords(person.unit)
      return unit === undefined
        ? same(person.name)
        : words(`${unit.zh} ${person.name}`, `${person.name}, ${unit.en}`)
    }
    case 'unit': {
      const unit = unitWords(to_whom) ?? same(to_whom)
      const room = endpoint_id === null ? undefined : endpoints.get(endpoint_id)
      return room === undefined ? unit : words(`${unit.zh}“${room}”`, `${unit.en}, “${room}”`)
    }
    case 'helper': {
      const [session, helper] = to_whom.split('/')
      const named = matter.planned.find(({ id }) => id === session)?.helpers.find(({ id }) => id === helper)
      return named === undefined
        ? words('来帮忙的人', 'Somebody who helps')
        : words(`${named.name}（来帮忙）`, `${named.name}, who helps`)
    }
    default:
      return to_kind satisfies never
  }
}

/** The address by which a party was told, masked, as it was noted when it was tried: a number put right later was not used then. */
function addressAt(row: DeliveryStored, events: readonly MatterEvent[]): string | undefined {
  const until = row.ended_at === null ? Number.POSITIVE_INFINITY : instant(row.ended_at)
  const party = contactAt(events, row.to_whom, until)
  switch (row.channel) {
    case 'sms':
    case 'call':
      return party?.telephone?.masked
    case 'mail':
      return party?.mail?.masked
    case 'letter':
      return party?.address === undefined ? undefined : `${[...party.address].slice(0, 4).join('')}***`
    default:
      return undefined
  }
}

function contactAt(events: readonly MatterEvent[], id: string, until: number): Party | undefined {
  const party = asPartyId(id)
  let known: Party | undefined
  for (const event of events) {
    if (event.at > until) break
    if (event.type === 'MatterReported') known = event.parties.find((one) => one.id === party)
    else if (event.type === 'PartyAdded' && event.party.id === party) known = event.party
    else if (event.type === 'PartyCorrected' && event.party === party && known !== undefined)
      known = { ...known, ...event.change }
  }
  return known
}
