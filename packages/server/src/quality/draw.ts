import { createHash } from 'node:crypto'
import { asUnitId, isoOf, isRefusal, type Refusal, type UnitId } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import { byOf } from '@jiefen/domain/permission'
import {
  type DrawRefused,
  drawSample,
  handsIn,
  populationText,
  type ReviewRule,
  reviewRuleFor,
} from '@jiefen/domain/quality'
import { findUnit, getUnit, isWithin } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { fold } from '../platform/desk/index.ts'
import { readHistory } from '../platform/event-log/index.ts'
import { newId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import { type Staff, writeDownBy } from '../staff/index.ts'
import { difficultyOfFile } from './difficulty.ts'
import { asReviewer, mayReviewAt } from './holders.ts'
import { boundsOf, monthOf } from './months.ts'
import { type ArchivedRow, archivedIn, insertDraw, insertReview, type ReviewRow, seedsOf } from './queries.ts'
import { tellMediator } from './telling.ts'

/** As anybody’s own `sha256sum` says it. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

type Drawn = Pick<ReviewRow, 'draw_id' | 'unit_id' | 'month' | 'rule' | 'reach' | 'why'>

interface Candidate {
  readonly row: ArchivedRow
  readonly matter: Matter
}

/**
 * Draws the month of a place, once: of two at once the second finds the first one’s draw. The seed was sealed and its hash
 * hung up while the month ran; where that did not happen in time, nobody may choose, and every file is looked at.
 */
export async function drawMonth(
  house: House,
  staff: Staff,
  { unit: asked, month }: { readonly unit: string; readonly month: string },
): Promise<Refusal<DrawRefused> | undefined> {
  const { region, clock, pool } = house
  const unit = findUnit(region, asUnitId(asked))
  if (unit === undefined || !mayReviewAt(staff, unit.id, region)) throw new DoorProblem('not-yours')
  const rule = ruleFor(house, unit.id, month)
  if (isRefusal(rule)) return rule
  const at = clock.now()
  if (monthOf(at, region.calendar) <= month) return { refused: 'month-not-over', month }
  const by = byOf(staff.actor, 'review-files', { unit: unit.id }, region)

  await inTransaction(pool, asReviewer(staff), async (tx) => {
    const bounds = boundsOf(month, region.calendar)
    const units = region.units.map(({ id }) => id).filter((id) => isWithin(region, id, unit.id))
    const candidates = await candidatesIn(house, tx, await archivedIn(tx, units, bounds))
    const [published] = await seedsOf(tx, [unit.id], [month])
    const inTime = published !== undefined && published.published_at.toISOString() < bounds.upto
    const seed = inTime ? house.sealing.open('review-seed', published.sealed) : undefined
    const files = candidates.map(({ row: { number }, matter }) => {
      const difficulty = difficultyOfFile(matter, region)
      return { number, ...(difficulty === undefined ? {} : { difficulty }) }
    })
    const numbers = files.map(({ number }) => number)
    const sample = seed === undefined ? { drawn: numbers, always: [] } : drawSample(files, seed, rule, sha256)
    const draw = newId(at)
    const isFirst = await insertDraw(tx, {
      ...{ draw_id: draw, unit_id: unit.id, month, rule, numbers },
      seed: seed ?? null,
      commitment: inTime ? published.commitment : null,
      published_at: inTime ? published.published_at.toISOString() : null,
      population_hash: sha256(populationText(numbers)),
      ...{ drawn: sample.drawn, always: sample.always },
      ...{ drawn_at: isoOf(at), drawn_by: by },
    })
    if (!isFirst) return
    for (const { row, matter } of candidates) {
      const why = sample.drawn.includes(row.number) ? 'drawn' : 'always'
      if (why === 'always' && !sample.always.includes(row.number)) continue
      const drawn = { draw_id: draw, unit_id: unit.id, month, rule, reach: unit.path, why } as const
      await putIntoReview(tx, { row, matter, drawn, at: isoOf(at) })
    }
    await writeDownBy(tx, house, staff, 'month-drawn', `${unit.name.zh} · ${month}`)
  })
  return undefined
}

/** The rule of this place and month, or why there is none. */
export function ruleFor(
  { region }: Pick<House, 'region'>,
  unit: UnitId,
  month: string,
): ReviewRule | Refusal<DrawRefused> {
  const rule = reviewRuleFor(region.quality, month)
  const place = getUnit(region, unit)
  return rule === undefined || place.kind !== 'territory' || place.level !== rule.level
    ? { refused: 'no-review-rule' }
    : rule
}

async function candidatesIn(house: House, tx: Tx, rows: readonly ArchivedRow[]): Promise<Candidate[]> {
  const found: Candidate[] = []
  for (const row of rows) {
    const { events } = await readHistory<MatterEvent>(tx, row.county, row.matter_id)
    if (events.length > 0) found.push({ row, matter: fold(house.desk.model, events) })
  }
  return found
}

async function putIntoReview(
  tx: Tx,
  { row, matter, drawn, at }: Candidate & { readonly drawn: Drawn; readonly at: string },
): Promise<void> {
  const { mediator } = matter
  if (mediator === undefined) return
  const about = newId(Date.parse(at))
  await insertReview(tx, {
    ...{ ...drawn, ...row, review_id: about },
    ...{ mediator: mediator.person, mediator_name: mediator.name, hands: handsIn(matter) },
  })
  await tellMediator(tx, { person: mediator.person, at, what: 'file-drawn', about, number: row.number })
}
