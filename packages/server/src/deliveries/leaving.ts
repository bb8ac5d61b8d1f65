import { dayOf } from '@jiefen/domain/calendar'
import { type Instant, isoOf } from '@jiefen/domain/kernel'
import { type Leaving, type MessageChannel, whenToSend } from '@jiefen/domain/messages'
import type { Region } from '@jiefen/domain/region'
import type { Tx } from '../platform/sql/index.ts'
import type { Draft } from './draft.ts'

/** A delivery as it is written down. */
export interface Planned extends Omit<Draft, 'state'> {
  readonly state: Draft['state'] | 'held'
  readonly at: string
  readonly not_before: string
  readonly day: string
}

type Recipient = Pick<Draft, 'to_kind' | 'to_whom'>
export const recipientName = ({ to_kind: kind, to_whom: whom }: Recipient): string => `${kind} ${whom}`

/** The quiet hours and the number of a day are for persons; rooms keep the quiet hours, and other systems never sleep. */
export const isForPerson = ({ channel }: { readonly channel: MessageChannel }): boolean =>
  channel === 'sms' || channel === 'mail'
export const isQuietAtNight = ({ channel }: { readonly channel: MessageChannel }): boolean =>
  channel !== 'webhook'

/** When a message may leave for whose number of the day nobody asks: one of a room, a digest, one more try. */
export const afterQuietHours = (now: Instant, { messages, calendar }: Region): Leaving =>
  whenToSend({ urgent: false, now }, messages, calendar, () => 0)

/** Numbers of the day: what these recipients have already, and what this batch adds to it. */
export type Tally = Map<string, number>

/** Decides in order when each may leave; `tally` grows with what this batch itself sends. */
export function withLeaving(
  drafts: readonly Draft[],
  now: Instant,
  { messages, calendar }: Region,
  tally: Tally,
): Planned[] {
  return drafts.map((draft) => {
    const { urgent } = draft
    const counts = draft.state === 'waiting' && isForPerson(draft)
    const sleeps = draft.state === 'waiting' && isQuietAtNight(draft)
    const leaving: Leaving = sleeps
      ? whenToSend({ urgent, now }, messages, calendar, (day) =>
          counts ? (tally.get(`${recipientName(draft)} ${day}`) ?? 0) : 0,
        )
      : { notBefore: now, day: dayOf(now, calendar), held: false }
    const { notBefore, day, held } = leaving
    const counted = `${recipientName(draft)} ${day}`
    // What is held for a day comes as one, and counts as one.
    if (counts && !urgent)
      tally.set(counted, held ? Math.max(tally.get(counted) ?? 0, 1) : (tally.get(counted) ?? 0) + 1)
    return { ...draft, state: held ? 'held' : draft.state, at: isoOf(now), not_before: isoOf(notBefore), day }
  })
}

/**
 * How many messages these recipients have on each day from this one on. Two workers never count for the same recipient at
 * once: whoever comes second waits for the end of the first, and then sees what was written.
 */
export async function tallyOf(
  tx: Pick<Tx, 'query'>,
  drafts: readonly Draft[],
  today: string,
): Promise<Tally> {
  const counted = drafts.filter((draft) => draft.state === 'waiting' && !draft.urgent && isForPerson(draft))
  const recipients = [...new Map(counted.map((draft) => [recipientName(draft), draft])).values()]
  if (recipients.length === 0) return new Map()
  const kinds = recipients.map(({ to_kind: kind }) => kind)
  const whom = recipients.map(({ to_whom: one }) => one)
  await tx.query({
    name: 'stand-in-line-for-recipients',
    text: `select pg_advisory_xact_lock(hashtextextended(name, 0))
from (
  select concat_ws(' ', 'tell', to_kind, to_whom) as name
  from unnest($1::text[], $2::text[]) as recipient (to_kind, to_whom)
  order by name
) as recipient`,
    values: [kinds, whom],
  })
  const { rows } = await tx.query<Recipient & { day: string; messages: number }>({
    name: 'messages-of-days',
    text: `select to_kind, to_whom, day::text as day,
  (count(*) filter (where state in ('waiting', 'sending', 'sent')) + (bool_or(state = 'held'))::integer)::integer as messages
from unnest($1::text[], $2::text[]) as recipient (kind, whom)
join delivery on to_kind = recipient.kind
  and to_whom = recipient.whom
where not urgent
  and channel in ('sms', 'mail')
  and state in ('waiting', 'sending', 'sent', 'held')
  and day >= $3
group by to_kind, to_whom, day`,
    values: [kinds, whom, today],
  })
  return new Map(
    rows.map(({ day, messages, ...recipient }) => [`${recipientName(recipient)} ${day}`, messages]),
  )
}
