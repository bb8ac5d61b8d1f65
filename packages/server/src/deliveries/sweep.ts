import type { House } from '../house.ts'
import { sweepUnkept } from '../recordings/index.ts'

/** Forgets what has had its time: answers to retried requests after two days, drafts and sessions that are over, and codes to sign with. */
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
  // An hour after it ended a code can be nobody's proof; how many were sent on a day the deliveries say.
  await house.workerPool.query({
    name: 'sweep-sign-codes',
    text: `delete from sign_code where until < $1`,
    values: [ago(1)],
  })
  // Who sat on screens and what they typed goes with the room; what is to stay stands in the record.
  for (const table of ['video_post', 'video_seat', 'video_room'])
    await house.workerPool.query({
      name: `sweep-${table}`,
      text: `delete from ${table} where until < $1`,
      values: [ago(0)],
    })
  await sweepUnkept(house)
}
