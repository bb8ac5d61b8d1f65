import type { AnswerFinding, CheckFile, JudgeFinding } from '@jiefen/contract'
import { asPersonId, asUnitId, isoOf, isRefusal, type Refusal } from '@jiefen/domain/kernel'
import { byOf } from '@jiefen/domain/permission'
import {
  answerFinding,
  checkFile,
  type FileInReview,
  foldReview,
  judgeFinding,
  type PointChecked,
  type ReviewEntry,
  type ReviewRefused,
} from '@jiefen/domain/quality'
import type { House } from '../house.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx, Undo } from '../platform/sql/index.ts'
import { type DoorEntry, type Staff, writeDownBy } from '../staff/index.ts'
import { asReviewer, mayReviewAt } from './holders.ts'
import { appendEntry, drawReview, entriesOf, findReview, type ReviewRow } from './queries.ts'
import { type ToldOf, tellMediator } from './telling.ts'

type Decided = ReviewEntry | Refusal<ReviewRefused>

/** A reviewer looks at every point. */
export const check = (house: House, staff: Staff, id: string, { points }: CheckFile) =>
  change(house, staff, id, 'file-reviewed', (row, file) =>
    checkFile(
      { points: points as readonly PointChecked[], at: house.clock.now(), by: reviewer(house, staff, row) },
      file,
      row.rule,
      house.region,
    ),
  )

/** The mediator answers one finding. */
export const answer = (house: House, staff: Staff, id: string, body: AnswerFinding) =>
  change(house, staff, id, 'finding-answered', (_row, file) =>
    answerFinding(
      { ...body, at: house.clock.now(), by: byOf(staff.actor, 'see-own-record', undefined, house.region) },
      file,
    ),
  )

/** A correction or an objection is judged. */
export const judge = (house: House, staff: Staff, id: string, body: JudgeFinding) =>
  change(house, staff, id, 'finding-judged', (row, file) =>
    judgeFinding({ ...body, at: house.clock.now(), by: reviewer(house, staff, row) }, file),
  )

function reviewer({ region }: House, staff: Staff, row: ReviewRow) {
  const unit = asUnitId(row.unit_id)
  if (!mayReviewAt(staff, unit, region)) throw new DoorProblem('not-yours')
  return byOf(staff.actor, 'review-files', { unit }, region)
}

/** One step of one review, with its row drawn again and whoever it concerns told, in one transaction. */
async function change(
  house: House,
  staff: Staff,
  id: string,
  wrote: DoorEntry,
  decide: (row: ReviewRow, file: FileInReview) => Decided,
): Promise<Refusal<ReviewRefused> | undefined> {
  try {
    await inTransaction(house.pool, asReviewer(staff), async (tx) => {
      const row = await findReview(tx, id, true)
      if (row === undefined) throw new DoorProblem('not-found')
      const entries = await entriesOf(tx, id)
      const file = { mediator: asPersonId(row.mediator), hands: row.hands.map(asPersonId), entries }
      const entry = decide(row, file)
      if (isRefusal(entry)) throw new Undo(entry)
      await write(house, tx, row, entries, entry)
      await writeDownBy(tx, house, staff, wrote, row.number)
    })
    return undefined
  } catch (error) {
    if (error instanceof Undo) return error.value as Refusal<ReviewRefused>
    throw error
  }
}

export async function write(
  house: House,
  tx: Tx,
  row: Pick<ReviewRow, 'review_id' | 'mediator' | 'number'>,
  before: readonly ReviewEntry[],
  entry: ReviewEntry,
): Promise<void> {
  const at = isoOf(house.clock.now())
  const place = before.length + 1
  const state = foldReview([...before, entry])
  await appendEntry(tx, { review: row.review_id, place, at, entry })
  await drawReview(tx, {
    ...{ review: row.review_id, standing: state.standing, serious: state.serious, entries: place },
    due: state.due === undefined ? null : isoOf(state.due),
    reviewer: state.reviewer ?? null,
    judge: entry.type === 'objection-judged' && entry.by.kind === 'staff' ? entry.by.person : null,
  })
  for (const what of toldAfter(entry, state.standing))
    await tellMediator(tx, { person: row.mediator, at, what, about: row.review_id, number: row.number })
}

function toldAfter(entry: ReviewEntry, standing: string): readonly ToldOf[] {
  if (entry.type === 'called-up') return ['file-called-up']
  const passed: readonly ToldOf[] = standing === 'passed' ? ['review-passed'] : []
  if (entry.type === 'objection-judged') return ['objection-judged', ...passed]
  if (entry.type === 'checked' && standing !== 'passed') return ['findings']
  return entry.type === 'correction-judged' && !entry.enough ? ['not-enough'] : passed
}
