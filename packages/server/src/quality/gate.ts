import type { Instant } from '@jiefen/domain/kernel'
import { reviewRuleFor } from '@jiefen/domain/quality'
import { findUnit, type Region, territoryAt } from '@jiefen/domain/region'
import type { Tx } from '../platform/sql/index.ts'
import { monthOf } from './months.ts'

type Asks = Pick<Tx, 'query'>

/** Whether something stands against paying for a file: its month is not drawn yet, it is in review, or it has passed. */
export type ReviewGate =
  | 'no-rule'
  /** Its month is over and had no seed: nobody promised to draw it. */
  | 'never-drawn'
  | 'not-drawn-yet'
  | 'not-in-sample'
  | 'in-review'
  | 'passed'
  | 'passed-serious'

export interface FileToPay {
  readonly matter: string
  /** The unit that answers for the file. */
  readonly unit: string
  /** When it was closed. */
  readonly archivedAt: Instant
}

/** The same for one file. */
export const reviewGateOf = async (
  tx: Asks,
  region: Region,
  file: FileToPay,
  now: Instant,
): Promise<ReviewGate> => (await reviewGatesOf(tx, region, [file], now)).get(file.matter) ?? 'no-rule'

/**
 * The one question whoever pays asks, of any number of files at once. Serious: a serious finding was made and not taken back,
 * also when it was put right.
 */
export async function reviewGatesOf(
  tx: Asks,
  region: Region,
  files: readonly FileToPay[],
  now: Instant,
): Promise<ReadonlyMap<string, ReviewGate>> {
  if (files.length === 0) return new Map()
  const asked = files.map(({ matter, unit, archivedAt }) => {
    const month = monthOf(archivedAt, region.calendar)
    return { matter, month, place: drawnBy(region, unit, month) }
  })
  const { rows } = await tx.query<GateRow>({
    name: 'review-gates',
    text: `select file.matter, review.standing, review.serious, draw.draw_id is not null as drawn,
  seed.unit_id is not null as promised
from unnest($1::uuid[], $2::text[], $3::text[]) as file (matter, place, month)
left join review_standings($1::uuid[]) as review
  on review.matter_id = file.matter
left join review_draw as draw
  on draw.unit_id = file.place
  and draw.month = file.month
left join review_seed as seed
  on seed.unit_id = file.place
  and seed.month = file.month`,
    values: [
      asked.map(({ matter }) => matter),
      asked.map(({ place }) => place ?? null),
      asked.map(({ month }) => month),
    ],
  })
  const thisMonth = monthOf(now, region.calendar)
  const found = new Map(rows.map((row) => [row.matter, row]))
  return new Map(
    asked.map(({ matter, month, place }) => {
      const row = found.get(matter)
      return [matter, gateOf(row, { isDrawn: place !== undefined, isOver: month < thisMonth })]
    }),
  )
}

interface GateRow {
  readonly matter: string
  readonly standing: 'in-review' | 'passed' | null
  readonly serious: readonly string[] | null
  readonly drawn: boolean
  readonly promised: boolean
}

function gateOf(
  row: GateRow | undefined,
  { isDrawn, isOver }: { isDrawn: boolean; isOver: boolean },
): ReviewGate {
  if (row?.standing === 'in-review') return 'in-review'
  if (row?.standing === 'passed') return (row.serious ?? []).length > 0 ? 'passed-serious' : 'passed'
  // What belongs to no such place, a county’s own committee say, is drawn nowhere.
  if (!isDrawn) return 'no-rule'
  if (row?.drawn === true) return 'not-in-sample'
  return isOver && row?.promised !== true ? 'never-drawn' : 'not-drawn-yet'
}

/** Which place draws the files of this unit and month, where one does. */
function drawnBy(region: Region, unit: string, month: string): string | undefined {
  const rule = reviewRuleFor(region.quality, month)
  const at = findUnit(region, unit as Parameters<typeof findUnit>[1])
  return rule === undefined || at === undefined ? undefined : territoryAt(region, at.id, rule.level)?.id
}
