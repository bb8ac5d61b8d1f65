import { dayOf } from '@jiefen/domain/calendar'
import type { Instant, PersonId } from '@jiefen/domain/kernel'
import { isoOf } from '@jiefen/domain/kernel'
import type { PersonChannel } from '@jiefen/domain/messages'
import { rootOf } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { planned } from '../platform/announce/index.ts'
import { newId } from '../platform/ids/index.ts'
import type { Tx } from '../platform/sql/index.ts'

/** The county of a message that belongs to no matter: that of the region itself. */
export const countyOfNoMatter = ({ region }: Pick<House, 'region'>): string => rootOf(region).id

/**
 * A message to try a way out, to whoever asked for it; it goes the ordinary way. As urgent: somebody sits there and waits
 * for it, at night too, and it takes nothing from the number of the day. Answers its id.
 */
export async function planTest(
  tx: Pick<Tx, 'query'>,
  house: Pick<House, 'region'>,
  {
    person,
    channel,
    at,
  }: { readonly person: PersonId; readonly channel: PersonChannel; readonly at: Instant },
): Promise<string> {
  const id = newId(at)
  await tx.query({
    name: 'plan-test',
    text: `insert into delivery (county, delivery_id, cause, kind, urgent, to_kind, to_whom, channel, facts, state, at, not_before, day)
values ($1, $2::uuid, 'test:' || $2, 'test', true, 'person', $3, $4, $5, 'waiting', $6, $6, $7)`,
    values: [
      countyOfNoMatter(house),
      id,
      person,
      channel,
      { path: '/console/account' },
      isoOf(at),
      dayOf(at, house.region.calendar),
    ],
  })
  await tx.query({ name: 'announce-test', text: 'select pg_notify($1, $2)', values: [planned, channel] })
  return id
}
