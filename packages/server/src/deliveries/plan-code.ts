import { dayOf } from '@jiefen/domain/calendar'
import { type Instant, isoOf, type UnitId } from '@jiefen/domain/kernel'
import type { House } from '../house.ts'
import { planned } from '../platform/announce/index.ts'
import type { Address } from '../platform/desk/index.ts'
import { newId } from '../platform/ids/index.ts'
import type { Sealing } from '../platform/sealing/index.ts'
import type { Tx } from '../platform/sql/index.ts'

/** How long a code is good for; one that has not left by then is not sent any more. */
export const codeLasts = 10 * 60_000

/**
 * The six digits that one delivery carries. They follow from the delivery and the house's secret alone, so that a second
 * try carries the same, and they are stored nowhere.
 */
export const codeOfDelivery = (sealing: Sealing, delivery: string): string =>
  String(BigInt(`0x${sealing.index('code-of-delivery', delivery).slice(0, 16)}`) % 1_000_000n).padStart(
    6,
    '0',
  )

/**
 * A code to the telephone of a party who sits there and waits for it: urgent, at night too, and none of the number of the
 * day. Answers the id of its delivery, from which the code follows.
 */
export async function planCode(
  tx: Pick<Tx, 'query'>,
  { region }: Pick<House, 'region'>,
  {
    county,
    matter,
    party,
    unit,
    at,
  }: Address & { readonly party: string; readonly unit: UnitId; readonly at: Instant },
): Promise<string> {
  const id = newId(at)
  await tx.query({
    name: 'plan-code',
    text: `insert into delivery (county, delivery_id, matter_id, cause, kind, urgent, to_kind, to_whom, channel, facts, state, at, not_before, day)
values ($1, $2::uuid, $3, 'code:' || $2, 'code', true, 'party', $4, 'sms', $5, 'waiting', $6, $6, $7)`,
    values: [county, id, matter, party, { unit }, isoOf(at), dayOf(at, region.calendar)],
  })
  await tx.query({ name: 'announce-code', text: 'select pg_notify($1, $2)', values: [planned, 'sms'] })
  return id
}
