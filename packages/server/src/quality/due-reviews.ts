import { addDays, dayOf } from '@jiefen/domain/calendar'
import { isoOf } from '@jiefen/domain/kernel'
import type { House } from '../house.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { tellMediator } from './telling.ts'

const aheadDays = 30
const batch = 100

/** Tells whoever holds a title that it is looked at anew in a month, once. */
export async function tellOfDueTitles({ region, clock, workerPool }: House): Promise<number> {
  const at = isoOf(clock.now())
  const upto = addDays(dayOf(clock.now(), region.calendar), aheadDays)
  return inTransaction(workerPool, {}, async (tx) => {
    const { rows } = await tx.query<{ application_id: string; mediator: string }>({
      name: 'tell-of-due-titles',
      text: `update title_application
set review_told_at = $1
where application_id in (
  select application_id
  from title_application
  where standing = 'granted'
    and review_told_at is null
    and review_on <= $2
  order by review_on
  limit $3
  for update skip locked)
returning application_id, mediator`,
      values: [at, upto, batch],
    })
    for (const { application_id: about, mediator: person } of rows)
      await tellMediator(tx, { person, at, what: 'title-review', about })
    return rows.length
  })
}
