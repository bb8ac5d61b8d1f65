import type { Draws, DrawView, ReviewRuleView } from '@jiefen/contract'
import { asUnitId, type By, isRefusal, type UnitId } from '@jiefen/domain/kernel'
import { type ReviewRule, reviewRuleFor } from '@jiefen/domain/quality'
import { findUnit, getUnit, isWithin, type Region, type Words } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { same, words } from '../matter/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import type { Staff } from '../staff/index.ts'
import { ruleFor } from './draw.ts'
import { mayReviewAt, reviewedUnits } from './holders.ts'
import { boundsOf, monthLater, monthOf } from './months.ts'
import {
  archivedIn,
  type DrawRow,
  drawsOf,
  reviewsForCause,
  reviewsOfDraws,
  type SeedRow,
  seedsOf,
} from './queries.ts'
import { reviewLine } from './review-view.ts'
import { levelWord } from './title-view.ts'

/** Longer than any payment waits. */
const monthsShown = 13
const causesShown = 50

export const ruleView = (rule: ReviewRule, region: Region): ReviewRuleView => ({
  ...{ from: rule.from, level: levelWord(region, rule.level), sharePercent: rule.sharePercent },
  ...{ least: rule.least, always: [...rule.always], answerDays: rule.answerDays },
  ...{ version: rule.version, source: rule.source },
})

/** The places where this person reviews and files are drawn. */
export function drawnPlaces({ region }: Pick<House, 'region'>, staff: Staff): UnitId[] {
  const levels = new Set(region.quality.review.map(({ level }) => level))
  return reviewedUnits(staff, region).filter((id) => {
    const { kind, level } = getUnit(region, id)
    return kind === 'territory' && levels.has(level)
  })
}

/** The last months of one place: what was promised, what was drawn, and where each review stands. */
export async function drawsView(
  house: House,
  tx: Tx,
  staff: Staff,
  asked: string | undefined,
): Promise<Draws> {
  const { region, clock } = house
  const places = drawnPlaces(house, staff)
  const unit = asked === undefined ? places[0] : findUnit(region, asUnitId(asked))?.id
  if (asked !== undefined && (unit === undefined || !mayReviewAt(staff, unit, region)))
    throw new DoorProblem('not-found')
  const named = places.map((id) => ({ id, name: getUnit(region, id).name }))
  const now = monthOf(clock.now(), region.calendar)
  const called = await reviewsForCause(tx, reviewedUnits(staff, region), causesShown)
  const besides = {
    causes: called.map((row) => reviewLine(row, staff)),
    may: { 'call-up': reviewRuleFor(region.quality, now) !== undefined },
  }
  if (unit === undefined) return { places: named, months: [], ...besides }
  const months = Array.from({ length: monthsShown }, (_, back) => monthLater(now, -back))
  const seeds = await seedsOf(tx, [unit], months)
  const draws = await drawsOf(tx, [unit], months)
  const reviews = await reviewsOfDraws(
    tx,
    draws.map(({ draw_id: id }) => id),
  )
  const known = new Set([...seeds, ...draws].map(({ month }) => month))
  const forgotten = await withFiles(
    house,
    tx,
    unit,
    months.filter((month) => month < now && !known.has(month)),
  )
  const shown = months
    .filter((month) => month === now || known.has(month) || forgotten.has(month))
    .map((month): DrawView => {
      const draw = draws.find((one) => one.month === month)
      const seed = seeds.find((one) => one.month === month)
      const lines = reviews.filter((row) => row.draw_id === draw?.draw_id)
      const rule = ruleFor(house, unit, month)
      const view = isRefusal(rule) ? {} : { rule: ruleView(draw?.rule ?? rule, region) }
      return {
        ...{ unit, place: getUnit(region, unit).name, month, ...view, ...promised(draw, seed) },
        ...drawnOf(draw, region),
        reviews: lines.map((row) => reviewLine(row, staff)),
        may: { draw: draw === undefined && month < now && !isRefusal(rule) },
      }
    })
  return { places: named, unit, months: shown.filter((one) => one.rule !== undefined), ...besides }
}

/** Months without a promise in which files were closed: all of them are looked at. The others need not be shown. */
async function withFiles(
  { region }: House,
  tx: Tx,
  place: UnitId,
  months: readonly string[],
): Promise<ReadonlySet<string>> {
  const units = region.units.map(({ id }) => id).filter((id) => isWithin(region, id, place))
  const found = new Set<string>()
  for (const month of months)
    if ((await archivedIn(tx, units, boundsOf(month, region.calendar))).length > 0) found.add(month)
  return found
}

function promised(
  draw: DrawRow | undefined,
  seed: SeedRow | undefined,
): Pick<DrawView, 'commitment' | 'publishedAt'> {
  const commitment = draw === undefined ? seed?.commitment : draw.commitment
  const publishedAt = draw === undefined ? seed?.published_at : draw.published_at
  return {
    ...(commitment ? { commitment } : {}),
    ...(publishedAt ? { publishedAt: publishedAt.toISOString() } : {}),
  }
}

type Drawn = Pick<
  DrawView,
  'seed' | 'drawnAt' | 'drawnBy' | 'numbers' | 'populationHash' | 'drawn' | 'always'
>

function drawnOf(draw: DrawRow | undefined, region: Region): Drawn {
  if (draw === undefined) return { numbers: [], drawn: [], always: [] }
  return {
    ...(draw.seed === null ? {} : { seed: draw.seed }),
    ...{ drawnAt: draw.drawn_at.toISOString(), drawnBy: whoDrew(draw.drawn_by, region) },
    ...{ numbers: [...draw.numbers], populationHash: draw.population_hash },
    ...{ drawn: [...draw.drawn], always: [...draw.always] },
  }
}

function whoDrew(by: By, region: Region): Words {
  if (by.kind !== 'staff') return words('系统', 'the system')
  const { zh, en } = findUnit(region, by.unit)?.name ?? same(by.unit)
  return words(`${zh} ${by.name}`, `${by.name}, ${en}`)
}
