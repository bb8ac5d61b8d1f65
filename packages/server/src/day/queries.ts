import type { MatterEvent } from '@jiefen/domain/matter'
import { factOf, type StoredRow } from '../platform/event-log/index.ts'
import type { Tx } from '../platform/sql/index.ts'

type Reading = Pick<Tx, 'query'>

/** Numbers of the matters with a session of mine, or in a room of these units, between two moments; the nearest first. */
export async function numbersOfSessions(
  tx: Reading,
  { person, units, since, upto }: { person: string; units: readonly string[]; since: string; upto: string },
): Promise<string[]> {
  const { rows } = await tx.query<{ number: string }>({
    name: 'numbers-of-sessions',
    text: `with own as (
  select county, matter_id, during
  from sitting
  where mediator = $1
    and lower(during) >= $3::timestamptz - interval '1 day'
    and lower(during) < $4
    and upper(during) > $3
),
inside as (
  select sitting.county, sitting.matter_id, sitting.during
  from room
  join sitting
    on sitting.room_id = room.room_id
    and sitting.during && tstzrange($3, $4)
  where room.unit_id = any ($2::text[])
)
select matter.number
from (select * from own union select * from inside) as met
join matter
  on matter.county = met.county
  and matter.matter_id = met.matter_id
group by matter.number
order by min(lower(met.during)), matter.number
limit 60`,
    values: [person, units, since, upto],
  })
  return rows.map(({ number }) => number)
}

/** The histories of these matters in one question; whatever this transaction may not see is not among them. */
export async function historiesOf(
  tx: Reading,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, readonly MatterEvent[]>> {
  if (numbers.length === 0) return new Map()
  const { rows } = await tx.query<StoredRow & { readonly number: string }>({
    name: 'histories-of',
    text: `select matter.number, event.version, event.type, event.at, event.author, event.facts, event.hash
from matter
join matter_event as event
  on event.county = matter.county
  and event.matter_id = matter.matter_id
where matter.number = any ($1::text[])
order by matter.number, event.version`,
    values: [numbers],
  })
  const grouped = Map.groupBy(rows, ({ number }) => number)
  return new Map(
    [...grouped].map(([number, facts]) => [number, facts.map((row) => factOf<MatterEvent>(row))]),
  )
}

/** Who is on duty at these units, by name: whom to call. Three of each are enough. */
export async function peopleAt(
  tx: Reading,
  units: readonly string[],
  now: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (units.length === 0) return new Map()
  const { rows } = await tx.query<{ unit: string; name: string }>({
    name: 'people-at',
    text: `select duty.unit_id as unit, person.name
from duty
join person
  on person.person_id = duty.person_id
where duty.unit_id = any ($1::text[])
  and duty.role in ('receptionist', 'department-handler', 'seal-keeper')
  and duty.from_at <= $2
  and (duty.until_at is null or duty.until_at > $2)
  and person.active
order by duty.unit_id, person.name
limit 300`,
    values: [units, now],
  })
  const grouped = Map.groupBy(rows, ({ unit }) => unit)
  return new Map([...grouped].map(([unit, people]) => [unit, people.slice(0, 3).map(({ name }) => name)]))
}
