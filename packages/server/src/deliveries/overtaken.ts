import { asPartyId } from '@jiefen/domain/kernel'
import { isStillAsked } from '@jiefen/domain/messages'
import type { Tx } from '../platform/sql/index.ts'
import { parseCause } from './draft.ts'
import { type MatterAddress, type MatterTold, nameOf } from './matters.ts'

interface Waiting extends MatterAddress {
  readonly delivery_id: string
  readonly cause: string
  readonly to_whom: string
}

/**
 * What still waits to ask a party for something they have answered meanwhile is left out: nobody is called, and nothing
 * is posted or sent, for what is settled. Asked only of matters in which something has just happened.
 */
export async function leaveOutOvertaken(
  tx: Pick<Tx, 'query'>,
  addresses: readonly MatterAddress[],
  toldOf: (address: MatterAddress) => MatterTold | undefined,
  at: string,
): Promise<void> {
  const asked = [...new Map(addresses.map((address) => [nameOf(address), address])).values()]
  const { rows } = await tx.query<Waiting>({
    name: 'waiting-asks',
    text: `select delivery.county, delivery.delivery_id, delivery.matter_id, delivery.cause, delivery.to_whom
from unnest($1::text[], $2::uuid[]) as asked (county, matter_id)
join delivery
  on delivery.county = asked.county
  and delivery.matter_id = asked.matter_id
where delivery.to_kind = 'party'
  and delivery.kind in ('asked', 'invitation')
  and delivery.state in ('by-hand', 'held', 'waiting')
  and delivery.tries = 0`,
    values: [asked.map(({ county }) => county), asked.map(({ matter_id: matter }) => matter)],
  })
  const over = rows.filter((row) => isOver(row, toldOf(row)))
  if (over.length === 0) return
  await tx.query({
    name: 'leave-out-overtaken',
    text: `update delivery
set state = 'left-out',
  reason = 'answered',
  ended_at = $2
from jsonb_to_recordset($1::jsonb) as over (county text, delivery_id uuid)
where delivery.county = over.county
  and delivery.delivery_id = over.delivery_id
  and delivery.state in ('by-hand', 'held', 'waiting')`,
    values: [JSON.stringify(over), at],
  })
}

function isOver({ cause, to_whom: whom }: Waiting, told: MatterTold | undefined): boolean {
  const { thread, version = 0 } = parseCause(cause) ?? {}
  const event = thread === '' ? told?.events[version - 1] : undefined
  if (told === undefined || event === undefined) return false
  try {
    return !isStillAsked(event, told.now(), asPartyId(whom))
  } catch {
    // A history that cannot be read so far keeps what it has.
    return false
  }
}
