import type { By } from '@jiefen/domain/kernel'
import type { ReviewEntry, ReviewRule } from '@jiefen/domain/quality'
import type { Tx } from '../platform/sql/index.ts'

type Asks = Pick<Tx, 'query'>

export interface SeedRow {
  readonly unit_id: string
  readonly month: string
  readonly commitment: string
  readonly sealed: string
  readonly published_at: Date
}

export async function seedsOf(
  tx: Asks,
  units: readonly string[],
  months: readonly string[],
): Promise<SeedRow[]> {
  const { rows } = await tx.query<SeedRow>({
    name: 'seeds-of-months',
    text: `select unit_id, month, commitment, sealed, published_at
from review_seed
where unit_id = any ($1::text[])
  and month = any ($2::text[])`,
    values: [units, months],
  })
  return rows
}

export interface DrawRow {
  readonly draw_id: string
  readonly unit_id: string
  readonly month: string
  readonly seed: string | null
  readonly commitment: string | null
  readonly published_at: Date | null
  readonly rule: ReviewRule
  readonly numbers: readonly string[]
  readonly population_hash: string
  readonly drawn: readonly string[]
  readonly always: readonly string[]
  readonly drawn_at: Date
  readonly drawn_by: By
}

export async function drawsOf(
  tx: Asks,
  units: readonly string[],
  months: readonly string[],
): Promise<DrawRow[]> {
  const { rows } = await tx.query<DrawRow>({
    name: 'draws-of-months',
    text: `select draw_id, unit_id, month, seed, commitment, published_at, rule, numbers, population_hash, drawn, always,
  drawn_at, drawn_by
from review_draw
where unit_id = any ($1::text[])
  and month = any ($2::text[])
order by month desc, unit_id`,
    values: [units, months],
  })
  return rows
}

/** False where somebody has drawn this month already: then theirs stands. */
export async function insertDraw(
  tx: Asks,
  draw: Omit<DrawRow, 'drawn_at' | 'published_at'> & {
    readonly drawn_at: string
    readonly published_at: string | null
  },
): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'insert-draw',
    text: `insert into review_draw (draw_id, unit_id, month, seed, commitment, published_at, rule, numbers,
  population_hash, drawn, always, drawn_at, drawn_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
on conflict (unit_id, month) do nothing`,
    values: [
      ...[draw.draw_id, draw.unit_id, draw.month, draw.seed, draw.commitment, draw.published_at],
      ...[draw.rule, draw.numbers, draw.population_hash, draw.drawn, draw.always],
      ...[draw.drawn_at, draw.drawn_by],
    ],
  })
  return rowCount === 1
}

export interface ArchivedRow {
  readonly county: string
  readonly matter_id: string
  readonly number: string
}

export async function archivedIn(
  tx: Asks,
  units: readonly string[],
  { since, upto }: { readonly since: string; readonly upto: string },
): Promise<ArchivedRow[]> {
  const { rows } = await tx.query<ArchivedRow>({
    name: 'archived-files',
    text: 'select county, matter_id, number from archived_files($1, $2, $3)',
    values: [units, since, upto],
  })
  return rows
}

export interface ReviewRow {
  readonly review_id: string
  readonly draw_id: string | null
  readonly county: string
  readonly matter_id: string
  readonly number: string
  readonly reach: readonly string[]
  readonly mediator: string
  readonly mediator_name: string
  readonly hands: readonly string[]
  readonly why: 'drawn' | 'always' | 'cause'
  readonly standing: 'waiting' | 'with-mediator' | 'with-reviewer' | 'passed'
  readonly serious: boolean
  readonly due: Date | null
  readonly entries: number
  readonly unit_id: string
  readonly month: string
  readonly rule: ReviewRule
}

const reviewColumns = `review.review_id, review.draw_id, review.county, review.matter_id, review.number, review.reach,
  review.mediator, review.mediator_name, review.hands, review.why, review.standing, review.serious, review.due,
  review.entries, review.unit_id, review.month, review.rule`

type NewReview = Omit<ReviewRow, 'standing' | 'serious' | 'due' | 'entries'> & {
  /** Who called it up for a cause. */
  readonly called_by?: string
}

export async function insertReview(tx: Asks, review: NewReview): Promise<void> {
  await tx.query({
    name: 'insert-review',
    text: `insert into file_review (review_id, draw_id, unit_id, month, rule, county, matter_id, number, reach, mediator,
  mediator_name, hands, why, called_by, standing)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'waiting')`,
    values: [
      ...[review.review_id, review.draw_id, review.unit_id, review.month, review.rule],
      ...[review.county, review.matter_id, review.number, review.reach, review.mediator],
      ...[review.mediator_name, review.hands, review.why, review.called_by ?? null],
    ],
  })
}

/** The newest of these units that were called up for a cause; what is open first. */
export async function reviewsForCause(
  tx: Asks,
  units: readonly string[],
  most: number,
): Promise<ReviewRow[]> {
  const { rows } = await tx.query<ReviewRow>({
    name: 'reviews-for-cause',
    text: `select ${reviewColumns}
from file_review as review
where review.unit_id = any ($1::text[])
  and review.why = 'cause'
order by review.standing = 'passed', review.review_id desc
limit $2`,
    values: [units, most],
  })
  return rows
}

/** The reviews of these draws, by number. */
export async function reviewsOfDraws(tx: Asks, draws: readonly string[]): Promise<ReviewRow[]> {
  const { rows } = await tx.query<ReviewRow>({
    name: 'reviews-of-draws',
    text: `select ${reviewColumns}
from file_review as review
where review.draw_id = any ($1::uuid[])
order by review.number`,
    values: [draws],
  })
  return rows
}

/** The newest reviews of one mediator’s files. */
export async function reviewsOfMediator(tx: Asks, mediator: string, most: number): Promise<ReviewRow[]> {
  const { rows } = await tx.query<ReviewRow>({
    name: 'reviews-of-mediator',
    text: `select ${reviewColumns}
from file_review as review
where review.mediator = $1
order by review.review_id desc
limit $2`,
    values: [mediator, most],
  })
  return rows
}

/** One review; with `keep` nobody else changes it until this transaction ends. */
export async function findReview(tx: Asks, id: string, keep = false): Promise<ReviewRow | undefined> {
  const { rows } = await tx.query<ReviewRow>({
    name: keep ? 'keep-review' : 'find-review',
    text: `select ${reviewColumns}
from file_review as review
where review.review_id = $1${keep ? '\nfor update of review' : ''}`,
    values: [id],
  })
  return rows[0]
}

export async function entriesOf(tx: Asks, review: string): Promise<ReviewEntry[]> {
  const { rows } = await tx.query<{ entry: ReviewEntry }>({
    name: 'entries-of-review',
    text: `select entry
from file_review_entry
where review_id = $1
order by place`,
    values: [review],
  })
  return rows.map(({ entry }) => entry)
}

export async function appendEntry(
  tx: Asks,
  { review, place, at, entry }: { review: string; place: number; at: string; entry: ReviewEntry },
): Promise<void> {
  await tx.query({
    name: 'append-review-entry',
    text: `insert into file_review_entry (review_id, place, at, entry)
values ($1, $2, $3, $4)`,
    values: [review, place, at, entry],
  })
}

/** Draws the row of a review again from its entries; the constraints refuse who may not. */
export async function drawReview(
  tx: Asks,
  row: {
    readonly review: string
    readonly standing: string
    readonly serious: boolean
    readonly due: string | null
    readonly reviewer: string | null
    readonly judge: string | null
    readonly entries: number
  },
): Promise<void> {
  await tx.query({
    name: 'draw-review',
    text: `update file_review
set standing = $2, serious = $3, due = $4, reviewer = $5, judge = coalesce($6, judge), entries = $7
where review_id = $1`,
    values: [row.review, row.standing, row.serious, row.due, row.reviewer, row.judge, row.entries],
  })
}
