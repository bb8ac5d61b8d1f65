import type { MessageChannel } from '@jiefen/domain/messages'
import type { Tx } from '../platform/sql/index.ts'
import type { DeliveryStored } from './queries.ts'

type Ask = Pick<Tx, 'query'>

/** Somebody of the staff who did something by hand, as it is written down. */
export interface Hand {
  readonly person: string
  readonly name: string
  readonly unit: string
}

/** The same delivery once more, by the way that leads to them now; its id stays, so that a repetition is known. */
export async function putBack(
  tx: Ask,
  { county, delivery_id: id }: Pick<DeliveryStored, 'county' | 'delivery_id'>,
  { state, channel, at }: { readonly state: string; readonly channel: MessageChannel; readonly at: string },
): Promise<void> {
  await tx.query({
    name: 'put-delivery-back',
    text: `update delivery
set state = $3, channel = $4, not_before = $5, tries = 0, reason = null, answer = null, ended_at = null
where county = $1
  and delivery_id = $2`,
    values: [county, id, state, channel, at],
  })
}

export async function endByHand(
  tx: Ask,
  ended: readonly Pick<DeliveryStored, 'county' | 'delivery_id'>[],
  { state, reason, at }: { readonly state: string; readonly reason?: string; readonly at: string },
): Promise<void> {
  await tx.query({
    name: 'end-delivery-by-hand',
    text: `update delivery
set state = $3, reason = $4, tried_at = $5, ended_at = $5
from unnest($1::text[], $2::uuid[]) as ended (county, delivery_id)
where delivery.county = ended.county
  and delivery.delivery_id = ended.delivery_id`,
    values: [
      ended.map(({ county }) => county),
      ended.map(({ delivery_id: id }) => id),
      state,
      reason ?? null,
      at,
    ],
  })
}

/** Writes down what a hand did, after everything that was tried before. */
export async function writeTry(
  tx: Ask,
  { county, delivery_id: id }: Pick<DeliveryStored, 'county' | 'delivery_id'>,
  done: {
    readonly at: string
    readonly outcome: string
    readonly note?: string | undefined
    readonly by: Hand
  },
): Promise<void> {
  await tx.query({
    name: 'write-try-by-hand',
    text: `insert into delivery_try (county, delivery_id, try, at, outcome, answer, by_whom)
select $1, $2, coalesce(max(try), 0) + 1, $3, $4, $5, $6
from delivery_try
where county = $1
  and delivery_id = $2`,
    values: [county, id, done.at, done.outcome, done.note ?? null, JSON.stringify(done.by)],
  })
}

/** The letters of one party of one matter that wait to be posted; kept from everybody else until the transaction ends. */
export async function lettersWaiting(
  tx: Ask,
  { county, matter_id: matter, to_whom: party }: DeliveryStored,
): Promise<{ readonly delivery_id: string; readonly county: string }[]> {
  const { rows } = await tx.query<{ delivery_id: string; county: string }>({
    name: 'letters-waiting',
    text: `select county, delivery_id
from delivery
where county = $1
  and matter_id = $2
  and to_kind = 'party'
  and to_whom = $3
  and channel = 'letter'
  and state = 'by-hand'
order by delivery_id
for update`,
    values: [county, matter, party],
  })
  return rows
}

/** When the letters of one party were last printed: those posted already, and those that wait. */
export async function lettersPrinted(
  tx: Ask,
  { county, matter_id: matter, to_whom: party }: DeliveryStored,
): Promise<{ readonly posted?: Date; readonly waiting: ReadonlyMap<string, Date> }> {
  const { rows } = await tx.query<{ delivery_id: string; state: string; printed: Date }>({
    name: 'letters-printed',
    text: `select delivery.delivery_id, delivery.state, max(attempt.at) as printed
from delivery
join delivery_try as attempt
  on attempt.county = delivery.county
  and attempt.delivery_id = delivery.delivery_id
  and attempt.outcome = 'printed'
where delivery.county = $1
  and delivery.matter_id = $2
  and delivery.to_kind = 'party'
  and delivery.to_whom = $3
  and delivery.channel = 'letter'
group by delivery.delivery_id, delivery.state`,
    values: [county, matter, party],
  })
  const posted = rows.filter(({ state }) => state === 'sent').map(({ printed }) => printed.getTime())
  return {
    ...(posted.length === 0 ? {} : { posted: new Date(Math.max(...posted)) }),
    waiting: new Map(
      rows.filter(({ state }) => state === 'by-hand').map(({ delivery_id: id, printed }) => [id, printed]),
    ),
  }
}
