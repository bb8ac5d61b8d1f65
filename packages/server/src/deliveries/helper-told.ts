import type { RawFacts } from '@jiefen/domain/messages'
import { isComing } from '@jiefen/domain/sittings'
import type { House } from '../house.ts'
import type { Tx } from '../platform/sql/index.ts'
import type { DueDelivery } from './due.ts'
import { type MatterTold, nameOf } from './matters.ts'

type Told = Pick<DueDelivery, 'county' | 'matter_id' | 'kind' | 'to_whom'>

/**
 * When and where, as it stands at the moment of sending; undefined where the message would not be true any more: who was to
 * come need not, who need not is expected again, or the hour has passed.
 */
export function expectedOf(
  { clock }: Pick<House, 'clock'>,
  { county, matter_id: id, kind, to_whom: whom }: Told,
  matters: ReadonlyMap<string, MatterTold>,
): Pick<RawFacts, 'startsAt' | 'place'> | undefined {
  const matter = id === null ? undefined : matters.get(nameOf({ county, matter_id: id }))?.now()
  const [ofSession, ofHelper] = whom.split('/')
  const session = matter?.planned.find((one) => one.id === ofSession)
  const helper = session?.helpers.find((one) => one.id === ofHelper)
  if (matter === undefined || session === undefined || helper === undefined) return undefined
  const { startsAt, place } = session
  if (startsAt <= clock.now() || isComing(session, helper, matter) !== (kind === 'helper')) return undefined
  return { startsAt, place }
}

/** The sealed telephones of the helpers among these; of a file that is closed there are none. */
export async function helperContacts(
  tx: Pick<Tx, 'query'>,
  deliveries: readonly DueDelivery[],
): Promise<ReadonlyMap<string, string>> {
  const asked = deliveries.filter(({ to_kind: kind }) => kind === 'helper')
  if (asked.length === 0) return new Map()
  const { rows } = await tx.query<{ delivery_id: string; sealed: string }>({
    name: 'helper-contacts',
    text: `select delivery_id, sealed
from delivery
join helper_contact using (county, matter_id)
where delivery_id = any ($1::uuid[])
  and county = any ($2)
  and to_whom = session || '/' || helper`,
    values: [asked.map(({ delivery_id: id }) => id), [...new Set(asked.map(({ county }) => county))]],
  })
  return new Map(rows.map(({ delivery_id: id, sealed }) => [id, sealed]))
}
