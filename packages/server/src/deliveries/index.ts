import type { House } from '../house.ts'
import { changed, keepHearing, noted } from '../platform/announce/index.ts'
import { keepDoing, type Repeating } from '../platform/repeat/index.ts'

const batch = 200

/**
 * Hands waiting messages to the console's notice board, in the transaction that marks them delivered: a worker
 * that dies in between has done neither. Rows another worker holds are skipped. Returns how many were delivered.
 * Parties read their own page; what is addressed to them is marked delivered there. What is addressed to a duty
 * becomes a notice for each person who holds it at this moment, or for the unit when nobody does. Open pages are told
 * in the same transaction: should nobody have announced the fact itself, they hear of it now.
 */
export async function deliverAll(house: House): Promise<number> {
  const { rows } = await house.workerPool.query<{ delivered: number }>({
    name: 'deliver-outbox',
    text: `with waiting as (
  select outbox_id
  from outbox
  where delivered_at is null
  order by outbox_id
  limit ${batch}
  for update skip locked
),
delivered as (
  update outbox
  set delivered_at = $1
  from waiting
  where outbox.outbox_id = waiting.outbox_id
  returning outbox.county, outbox.matter_id, outbox.version, outbox.audience_kind, outbox.audience, outbox.at
),
noted as (
  insert into notice (county, matter_id, version, audience_kind, audience, at)
  select message.county, message.matter_id, message.version, heard.audience_kind, heard.audience, message.at
  from delivered as message
  cross join lateral heard_by(message.audience_kind, message.audience, $1) as heard
  on conflict on constraint one_notice_for_each_cause do nothing
  returning county, matter_id, version, audience_kind
),
announced as (
  select pg_notify($2, news.words)
  from (
    select distinct format('%s/%s/%s-%s', county, matter_id, version, version) as words
    from noted
    where audience_kind <> 'party'
  ) as news
)
select
  (select count(*)::integer from delivered) as delivered,
  (select count(*)::integer from announced) as announced`,
    values: [new Date(house.clock.now()).toISOString(), noted],
  })
  return rows[0]?.delivered ?? 0
}

/** Forgets what has had its time: answers to retried requests after two days, drafts and sessions that are over. */
export async function sweepExpired(house: House): Promise<void> {
  const now = house.clock.now()
  const ago = (hours: number): string => new Date(now - hours * 3_600_000).toISOString()
  await house.workerPool.query({
    name: 'sweep-answers',
    text: `delete from answered_request where at < $1`,
    values: [ago(48)],
  })
  await house.workerPool.query({
    name: 'sweep-drafts',
    text: `delete from report_draft where expires_at < $1`,
    values: [ago(0)],
  })
  await house.workerPool.query({
    name: 'sweep-sessions',
    text: `delete from staff_session where started_at < $1`,
    values: [ago(12)],
  })
}

/** Delivers until stopped: as soon as something is announced, and every so often in case an announcement was lost. */
export function keepDelivering(house: House, everyMilliseconds: number): Repeating {
  let sweptAt = 0
  const repeating = keepDoing(
    { log: house.log, name: 'deliveries', everyMilliseconds, full: batch },
    async () => {
      const now = Date.now()
      if (now - sweptAt > 3_600_000) {
        sweptAt = now
        await sweepExpired(house)
      }
      return deliverAll(house)
    },
  )
  const listening = keepHearing({
    url: house.workerUrl,
    channels: [changed],
    heard: repeating.hurry,
    listening: repeating.hurry,
    log: house.log,
  })
  return {
    hurry: repeating.hurry,
    stop: async () => {
      await listening.stop()
      await repeating.stop()
    },
  }
}
