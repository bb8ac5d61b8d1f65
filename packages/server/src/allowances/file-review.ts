import type { AllowanceView } from '@jiefen/contract'
import { momentAt } from '@jiefen/domain/calendar'
import type { Instant } from '@jiefen/domain/kernel'
import type { Region, Words } from '@jiefen/domain/region'
import { reviewGatesOf } from '../quality/index.ts'
import type { Asks, Held } from './rows.ts'

/** When it is asked, and by whose tables. */
export interface GateAsked {
  readonly region: Region
  readonly now: Instant
}

/** What the review of files says of the files behind these allowances, by matter; nothing where there is no file. */
function gatesOf(tx: Asks, { region, now }: GateAsked, rows: readonly Held[]) {
  const files = rows.flatMap(({ row, facts }) =>
    row.matter_id === null || facts === undefined
      ? []
      : [
          {
            ...{ matter: row.matter_id, unit: facts.unit },
            archivedAt: momentAt(facts.day, '12:00', region.calendar),
          },
        ],
  )
  return reviewGatesOf(tx, region, files, now)
}

/** Some of their files are in review and have not passed yet: nothing is decided about money before. */
export async function isUnderReview(tx: Asks, asked: GateAsked, rows: readonly Held[]): Promise<boolean> {
  return [...(await gatesOf(tx, asked, rows)).values()].includes('in-review')
}

/**
 * Those that may go into a batch: their month has been drawn, and they are not in the sample or have passed. A month that is
 * over and had no seed is never drawn, and keeps nobody waiting.
 */
export async function readyOf(tx: Asks, asked: GateAsked, rows: readonly Held[]): Promise<Held[]> {
  const gates = await gatesOf(tx, asked, rows)
  return rows.filter(({ row }) => {
    const gate = gates.get(row.matter_id ?? '')
    return gate !== 'in-review' && gate !== 'not-drawn-yet'
  })
}

export interface FileReview {
  readonly standing: NonNullable<AllowanceView['fileReview']>
  /** Points at which something serious was found and not taken back. */
  readonly serious: readonly string[]
}

/** Of these allowances, how the review of their files stands, where they were looked at. */
export async function fileReviewsOf(
  tx: Asks,
  rows: readonly Held[],
): Promise<ReadonlyMap<string, FileReview>> {
  const matters = rows.flatMap(({ row }) => row.matter_id ?? [])
  if (matters.length === 0) return new Map()
  const { rows: found } = await tx.query<{
    matter_id: string
    standing: 'in-review' | 'passed'
    serious: string[]
  }>({
    name: 'file-reviews-of-allowances',
    text: 'select matter_id, standing, serious from review_standings($1::uuid[])',
    values: [matters],
  })
  return new Map(
    found.map(({ matter_id: matter, standing, serious }) => [
      matter,
      { standing: standing === 'passed' && serious.length > 0 ? 'passed-serious' : standing, serious },
    ]),
  )
}

/** The points of a review in words. */
export const pointNames = ({ quality }: Region, codes: readonly string[]): Words[] =>
  codes.map((code) => quality.points.find((point) => point.code === code)?.name ?? { zh: code, en: code })
