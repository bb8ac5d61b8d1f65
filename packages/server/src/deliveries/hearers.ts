import type { Choice, PersonChannel } from '@jiefen/domain/messages'
import type { SendingChannel } from '../channels/index.ts'
import type { Tx } from '../platform/sql/index.ts'

/** Where somebody of the staff wants to be reached: the sealed address of each way. */
export async function addressesOf(
  tx: Pick<Tx, 'query'>,
  people: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<PersonChannel, string>>> {
  if (people.length === 0) return new Map()
  const { rows } = await tx.query<{ person_id: string; channel: PersonChannel; sealed: string }>({
    name: 'addresses-of',
    text: `select person_id, channel, sealed
from addresses_of($1::uuid[])`,
    values: [people],
  })
  return new Map(
    [...Map.groupBy(rows, ({ person_id: person }) => person)].map(([person, own]) => [
      person,
      new Map(own.map(({ channel, sealed }) => [channel, sealed])),
    ]),
  )
}

export async function choicesOf(
  tx: Pick<Tx, 'query'>,
  people: readonly string[],
): Promise<ReadonlyMap<string, readonly Choice[]>> {
  if (people.length === 0) return new Map()
  const { rows } = await tx.query<Choice & { person_id: string }>({
    name: 'choices-of',
    text: `select person_id, kind, channel, wanted
from message_choice
where person_id = any ($1::uuid[])`,
    values: [people],
  })
  return Map.groupBy(rows, ({ person_id: person }) => person)
}

export interface EndpointRow {
  readonly endpoint_id: string
  readonly channel: Exclude<SendingChannel, PersonChannel>
  readonly unit_id: string
  readonly kinds: readonly string[]
}

/** The open rooms and systems of these units. */
export async function endpointsOf(tx: Pick<Tx, 'query'>, units: readonly string[]): Promise<EndpointRow[]> {
  if (units.length === 0) return []
  const { rows } = await tx.query<EndpointRow>({
    name: 'endpoints-of',
    text: `select endpoint_id, channel, unit_id, kinds
from channel_endpoint
where unit_id = any ($1)
  and closed_at is null`,
    values: [units],
  })
  return rows
}

/** Whom a message in a thread calls by name; of a message that is not there, undefined. */
export async function mentionsIn(
  tx: Pick<Tx, 'query'>,
  asked: readonly {
    readonly county: string
    readonly matter_id: string
    readonly thread: string
    readonly version: number
  }[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (asked.length === 0) return new Map()
  const { rows } = await tx.query<{ name: string; called: readonly string[] }>({
    name: 'mentions-in',
    text: `select concat_ws(' ', asked.county, asked.matter_id, asked.thread, asked.place) as name,
  array(select called ->> 'person' from jsonb_array_elements(talk.facts -> 'mentions') as called) as called
from unnest($1::text[], $2::uuid[], $3::text[], $4::integer[]) as asked (county, matter_id, thread, place)
cross join lateral (
  select facts
  from talk_message
  where talk_message.county = asked.county
    and talk_message.matter_id = asked.matter_id
    and talk_message.thread = asked.thread
    and talk_message.place = asked.place
) as talk`,
    values: [
      asked.map(({ county }) => county),
      asked.map(({ matter_id: matter }) => matter),
      asked.map(({ thread }) => thread),
      asked.map(({ version }) => version),
    ],
  })
  return new Map(rows.map(({ name, called }) => [name, new Set(called)]))
}
