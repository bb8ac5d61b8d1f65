import type { Tx } from '../platform/sql/index.ts'
import { type Draft, parseCause } from './draft.ts'
import type { Hearer } from './take-outbox.ts'

/** What could not be planned, and what somebody wants tried again. */
export interface TakenAgain extends Hearer {
  readonly delivery_id: string
}

/** A message without a way that waits: it failed while it was planned, and somebody has it tried again. */
export async function takeAgain(tx: Pick<Tx, 'query'>): Promise<TakenAgain[]> {
  const { rows } = await tx.query<Omit<TakenAgain, 'thread' | 'version'> & { cause: string }>({
    name: 'take-again',
    text: `select county, delivery_id, matter_id, cause, to_kind, to_whom
from delivery
where state = 'waiting'
  and channel = 'none'
order by urgent, not_before, delivery_id
limit 50
for update skip locked`,
  })
  return rows.flatMap(({ cause, ...row }) => {
    const told = parseCause(cause)
    return told === undefined ? [] : [{ ...row, ...told }]
  })
}

/** Where it went now: still failed, left out with a reason, or others stand in its place. */
export async function endAgain(
  tx: Pick<Tx, 'query'>,
  again: readonly TakenAgain[],
  drafts: readonly Draft[],
  at: string,
): Promise<void> {
  if (again.length === 0) return
  const ends = again.map(({ county, delivery_id, matter_id, to_kind, to_whom, thread, version }) => {
    const draft = drafts.find(
      (one) =>
        one.channel === 'none' &&
        one.matter_id === matter_id &&
        one.to_kind === to_kind &&
        one.to_whom === to_whom &&
        isAbout(one, thread, version),
    )
    return {
      county,
      delivery_id,
      state: draft?.state ?? 'left-out',
      reason: draft?.reason ?? 'planned-again',
    }
  })
  await tx.query({
    name: 'end-again',
    text: `update delivery
set state = ending.state,
  reason = ending.reason,
  ended_at = $2
from jsonb_to_recordset($1::jsonb) as ending (county text, delivery_id uuid, state text, reason text)
where delivery.county = ending.county
  and delivery.delivery_id = ending.delivery_id`,
    values: [JSON.stringify(ends), at],
  })
}

function isAbout({ cause }: Draft, thread: string, version: number): boolean {
  const told = parseCause(cause)
  return told?.thread === thread && told.version === version
}
