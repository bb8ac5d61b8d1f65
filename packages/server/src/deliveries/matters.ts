import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import type { Model } from '../platform/desk/index.ts'
import { factOf, type StoredRow } from '../platform/event-log/index.ts'
import type { Tx } from '../platform/sql/index.ts'

export interface MatterAddress {
  readonly county: string
  readonly matter_id: string
}

export interface MatterTold {
  readonly events: readonly MatterEvent[]
  /** As it stood after its fact of this version. Throws where the history cannot be read so far. */
  after(version: number): Matter
  now(): Matter
}

export const nameOf = ({ county, matter_id: matter }: MatterAddress): string => `${county}/${matter}`

/** The histories of these matters by one question; each is folded once, and only as far as somebody asks. */
export async function readMatters(
  tx: Pick<Tx, 'query'>,
  model: Pick<Model<Matter, MatterEvent>, 'evolve'>,
  addresses: readonly MatterAddress[],
): Promise<ReadonlyMap<string, MatterTold>> {
  const asked = [...new Map(addresses.map((address) => [nameOf(address), address])).values()]
  if (asked.length === 0) return new Map()
  const { rows } = await tx.query<StoredRow & MatterAddress>({
    name: 'read-histories',
    text: `select fact.county, fact.matter_id, fact.version, fact.type, fact.at, fact.author, fact.facts, fact.hash
from unnest($1::text[], $2::uuid[]) as asked (county, matter_id)
cross join lateral (
  select county, matter_id, version, type, at, author, facts, hash
  from matter_event
  where matter_event.county = asked.county
    and matter_event.matter_id = asked.matter_id
  order by version
) as fact`,
    values: [asked.map(({ county }) => county), asked.map(({ matter_id: matter }) => matter)],
  })
  return new Map(
    [...Map.groupBy(rows, nameOf)].map(([name, facts]) => [
      name,
      told(
        facts.map((row) => factOf<MatterEvent>(row)),
        model,
      ),
    ]),
  )
}

function told(
  events: readonly MatterEvent[],
  { evolve }: Pick<Model<Matter, MatterEvent>, 'evolve'>,
): MatterTold {
  const states: Matter[] = []
  const after = (version: number): Matter => {
    for (const event of events.slice(states.length, version)) states.push(evolve(states.at(-1), event))
    const state = states[version - 1]
    if (state === undefined) throw new Error('the matter has no such fact')
    return state
  }
  return { events, after, now: () => after(events.length) }
}
