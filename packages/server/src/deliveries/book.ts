import { type Instant, isoOf } from '@jiefen/domain/kernel'
import { mostTries, restAfter } from '@jiefen/domain/messages'
import type { Outcome, SendingChannel } from '../channels/index.ts'
import type { House } from '../house.ts'
import type { Tx } from '../platform/sql/index.ts'
import type { DueDelivery } from './due.ts'
import { afterQuietHours, isQuietAtNight } from './leaving.ts'
import type { DeliveryReason } from './reasons.ts'

/** What came of one try, as it goes into the tables. */
export type Ended =
  | Outcome
  /** It never got as far as the other end. */
  | { readonly outcome: 'refused'; readonly reason: DeliveryReason; readonly answer?: string }

interface Entry {
  readonly delivery: DueDelivery
  readonly ended: Ended
}

/** Longer than any gateway may ask for: whoever says next year has lost their mind, not their queue. */
const longestAfter = 24 * 3_600_000

/**
 * Writes down what came of each try, over the line that has the turn: whoever has lost it cannot write any more. What comes
 * while one entry is being written goes into the next, together; each resolves when it is stored.
 */
export function openBook(
  { clock, region }: House,
  line: Pick<Tx, 'query'>,
  channel: SendingChannel,
): (entry: Entry) => Promise<void> {
  let waiting: Entry[] = []
  let next: Promise<void> | undefined
  let writing: Promise<void> = Promise.resolve()

  const write = async (): Promise<void> => {
    // A failure of what was written before is its own callers' to hear of.
    await writing.catch(() => undefined)
    const entries = waiting
    waiting = []
    next = undefined
    writing = writeEnds(
      line,
      entries.map((entry) => rowOf(entry, clock.now())),
      isoOf(clock.now()),
    )
    return writing
  }
  const rowOf = ({ delivery, ended }: Entry, now: Instant): EndRow => {
    const { county, delivery_id, tries, urgent } = delivery
    const { outcome, answer = null } = ended
    const reason = outcome === 'sent' ? null : ended.reason
    const row = { county, delivery_id, tries, outcome, reason, answer, not_before: null }
    if (outcome === 'sent') return { ...row, state: 'sent' }
    if (outcome === 'refused' || tries >= mostTries) return { ...row, state: 'failed' }
    const after = Math.min(ended.after ?? 0, longestAfter)
    const then = (now + Math.max(restAfter(tries, Math.random()), after)) as Instant
    const leaves = urgent || !isQuietAtNight({ channel }) ? then : afterQuietHours(then, region).notBefore
    return { ...row, state: 'waiting', not_before: isoOf(leaves) }
  }
  return (entry) => {
    waiting.push(entry)
    next ??= write()
    return next
  }
}

interface EndRow {
  readonly county: string
  readonly delivery_id: string
  readonly tries: number
  readonly outcome: Outcome['outcome']
  readonly reason: DeliveryReason | null
  readonly answer: string | null
  readonly state: 'sent' | 'failed' | 'waiting'
  readonly not_before: string | null
}

/**
 * The outcome in the row, a line for the try, and what was sent added to the burden of the roles that got it: so many people
 * each by one more. A system is nobody's burden, and a resident has no role.
 */
async function writeEnds(line: Pick<Tx, 'query'>, rows: readonly EndRow[], at: string): Promise<void> {
  await line.query({
    name: 'write-ends',
    text: `with ending as (
  select county, delivery_id, tries, outcome, reason, answer, state, not_before
  from jsonb_to_recordset($1::jsonb) as line (county text, delivery_id uuid, tries integer, outcome text, reason text,
    answer text, state text, not_before timestamptz)
),
ended as (
  update delivery
  set state = ending.state,
    reason = ending.reason,
    answer = ending.answer,
    not_before = coalesce(ending.not_before, delivery.not_before),
    ended_at = case when ending.state = 'waiting' then null else $2::timestamptz end
  from ending
  where delivery.county = ending.county
    and delivery.delivery_id = ending.delivery_id
    and delivery.tries = ending.tries
    and delivery.state = 'sending'
  returning delivery.county, delivery.delivery_id, ending.outcome, ending.reason, ending.answer, delivery.to_kind,
    delivery.to_whom, delivery.channel, delivery.urgent, delivery.kind, delivery.day
),
counted as (
  insert into message_count (day, role, channel, messages, urgent)
  select ended.day, hearer.role, ended.channel, sum(hearer.people),
    coalesce(sum(hearer.people) filter (where ended.urgent), 0)
  from ended
  cross join lateral hearers_of(ended.to_kind, ended.to_whom, $2) as hearer
  where ended.outcome = 'sent'
    and ended.to_kind <> 'party'
    and ended.channel <> 'webhook'
    and ended.kind <> 'test'
  group by ended.day, hearer.role, ended.channel
  order by ended.day, hearer.role
  on conflict on constraint one_count_for_each_role_and_day
  do update set messages = message_count.messages + excluded.messages, urgent = message_count.urgent + excluded.urgent
)
insert into delivery_try (county, delivery_id, try, at, outcome, reason, answer)
select county, delivery_id,
  (select coalesce(max(try), 0) + 1
  from delivery_try as earlier
  where earlier.county = ended.county
    and earlier.delivery_id = ended.delivery_id),
  $2, outcome, reason, answer
from ended`,
    values: [JSON.stringify(rows), at],
  })
}
