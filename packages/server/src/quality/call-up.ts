import type { CallUpFile } from '@jiefen/contract'
import { asUnitId, isRefusal, type Refusal, type UnitId } from '@jiefen/domain/kernel'
import type { MatterEvent } from '@jiefen/domain/matter'
import { byOf } from '@jiefen/domain/permission'
import {
  callUpFile,
  handsIn,
  type ReviewRefused,
  type ReviewRule,
  reviewRuleFor,
} from '@jiefen/domain/quality'
import { type Region, territoryAt } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { fold } from '../platform/desk/index.ts'
import { readHistory } from '../platform/event-log/index.ts'
import { newId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import { type Staff, writeDownBy } from '../staff/index.ts'
import { asReviewer, mayReviewAt } from './holders.ts'
import { monthOf } from './months.ts'
import { type ArchivedRow, insertReview } from './queries.ts'
import { write } from './review-acts.ts'

/**
 * Calls up a closed file outside of the sample: what is looked at, by whom and how it goes on is as with one that was drawn.
 * Of two who call it up at once the second is told that it is in review.
 */
export async function callUp(
  house: House,
  staff: Staff,
  { number, words }: CallUpFile,
): Promise<Refusal<ReviewRefused | 'no-review-rule'> | undefined> {
  const { region, clock, pool } = house
  const at = clock.now()
  const rule = reviewRuleFor(region.quality, monthOf(at, region.calendar))
  if (rule === undefined) return { refused: 'no-review-rule' }
  return inTransaction(pool, asReviewer(staff), async (tx) => {
    const row = await fileOf(tx, number.trim())
    if (row === undefined || !mayReviewAt(staff, asUnitId(row.unit_id), region))
      throw new DoorProblem('not-found')
    const unit = placeOf(region, asUnitId(row.unit_id), rule)
    const { events } = await readHistory<MatterEvent>(tx, row.county, row.matter_id)
    const matter = fold(house.desk.model, events)
    const closedAt = events.findLast(({ type }) => type === 'MatterArchived')?.at ?? at
    const by = byOf(staff.actor, 'review-files', { unit: asUnitId(row.unit_id) }, region)
    const { mediator } = matter
    const closed = matter.stage === 'archived' && matter.kind === 'dispute' && mediator !== undefined
    if (mediator === undefined) return { refused: 'no-closed-file' }
    const hands = handsIn(matter)
    const entry = callUpFile(
      { words, at, by },
      { mediator: mediator.person, hands, closed, inReview: await isInReview(tx, row.matter_id) },
    )
    if (isRefusal(entry)) return entry
    const review = { review_id: newId(at), mediator: mediator.person, number: row.number }
    await insertReview(tx, {
      ...{ ...review, ...unit, rule, county: row.county, matter_id: row.matter_id, draw_id: null },
      ...{ mediator_name: mediator.name, hands, why: 'cause', called_by: staff.actor.person },
      month: monthOf(closedAt, region.calendar),
    })
    await write(house, tx, review, [], entry)
    await writeDownBy(tx, house, staff, 'file-called-up', row.number)
    return undefined
  })
}

/** The place that draws where there is one, so that the same people review it; else the unit of the file itself. */
function placeOf(region: Region, unit: UnitId, { level }: ReviewRule) {
  const place = territoryAt(region, unit, level) ?? region.units.find(({ id }) => id === unit)
  return { unit_id: place?.id ?? unit, reach: place?.path ?? [unit] }
}

async function fileOf(tx: Tx, number: string): Promise<(ArchivedRow & { unit_id: string }) | undefined> {
  const { rows } = await tx.query<ArchivedRow & { unit_id: string }>({
    name: 'file-to-call-up',
    text: `select county, matter_id, number, unit_id
from matter
where number = $1`,
    values: [number],
  })
  const [row] = rows
  if (row === undefined) return undefined
  await tx.query({
    name: 'stand-in-line-for-review',
    text: `select pg_advisory_xact_lock(hashtextextended('review ' || $1::text, 0))`,
    values: [row.matter_id],
  })
  return row
}

async function isInReview(tx: Tx, matter: string): Promise<boolean> {
  const { rows } = await tx.query<{ standing: string }>({
    name: 'review-standing-of-file',
    text: 'select standing from review_standings(array[$1::uuid])',
    values: [matter],
  })
  return rows[0]?.standing === 'in-review'
}
