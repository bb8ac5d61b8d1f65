import type { FindingView, ReviewLine, ReviewView } from '@jiefen/contract'
import { asPersonId, asUnitId, type By } from '@jiefen/domain/kernel'
import { type Finding, findingGrades, foldReview, isChecked, type ReviewEntry } from '@jiefen/domain/quality'
import { getUnit, type Region, type Words } from '@jiefen/domain/region'
import { words } from '../matter/index.ts'
import type { Staff } from '../staff/index.ts'
import { mayReviewAt } from './holders.ts'
import type { ReviewRow } from './queries.ts'

const hadAHand = ({ actor }: Staff, row: ReviewRow): boolean =>
  row.mediator === actor.person || row.hands.includes(actor.person)

export const reviewLine = (row: ReviewRow, staff: Staff): ReviewLine => ({
  ...{ id: row.review_id, number: row.number, mediator: row.mediator_name, why: row.why },
  standing: row.standing,
  ...(row.due === null ? {} : { due: row.due.toISOString() }),
  own: hadAHand(staff, row),
})

export function reviewView(
  row: ReviewRow,
  entries: readonly ReviewEntry[],
  { staff, region, now }: { staff: Staff; region: Region; now: number },
): ReviewView {
  const state = foldReview(entries)
  const unit = asUnitId(row.unit_id)
  const reviews = mayReviewAt(staff, unit, region) && !hadAHand(staff, row)
  const isMediator = row.mediator === staff.actor.person
  const nameOf = (code: string): Words =>
    region.quality.points.find((point) => point.code === code)?.name ?? words(code, code)
  const may = (finding: Finding): FindingView['may'] => ({
    correct: isMediator && finding.standing === 'open',
    object: isMediator && finding.standing === 'open' && !finding.objectionOver && now < (state.due ?? 0),
    judge:
      reviews &&
      (finding.standing === 'corrected' || (finding.standing === 'objected' && !isBy(finding.by, staff))),
  })
  return {
    ...reviewLine(row, staff),
    place: getUnit(region, unit).name,
    month: row.month,
    serious: state.serious,
    ...causeOf(entries),
    findings: state.findings.map((finding) => ({
      ...{ point: finding.point, name: nameOf(finding.point), grade: finding.grade },
      ...{ words: finding.words, standing: finding.standing, may: may(finding) },
    })),
    entries: entries.map((entry) => ({
      at: new Date(entry.at).toISOString(),
      who: entry.by.kind === 'staff' ? entry.by.name : '',
      what: whatOf(entry, nameOf),
      ...('words' in entry ? { words: entry.words } : {}),
    })),
    points: region.quality.points.map((point) => ({ ...point, grades: [...point.grades] })),
    may: { check: reviews && !isChecked(entries) },
  }
}

const isBy = (by: By, { actor }: Staff): boolean =>
  by.kind === 'staff' && asPersonId(by.person) === actor.person

function causeOf(entries: readonly ReviewEntry[]): { cause?: string } {
  const called = entries.find(({ type }) => type === 'called-up')
  return called?.type === 'called-up' ? { cause: called.words } : {}
}

function whatOf(entry: ReviewEntry, nameOf: (code: string) => Words): Words {
  if (entry.type === 'called-up') return words('要单独看一看这份卷宗', 'asked that this file be looked at')
  if (entry.type === 'checked') {
    const found = entry.points.filter(({ grade }) => grade !== undefined)
    const serious = found.filter(({ grade }) => grade === findingGrades[2]).length
    if (found.length === 0) return words('每一点都看过，都符合要求', 'looked at every point: all in order')
    return words(
      `每一点都看过，提出 ${found.length} 条意见${serious > 0 ? `，其中严重 ${serious} 条` : ''}`,
      `looked at every point: ${found.length} ${found.length === 1 ? 'finding' : 'findings'}${serious > 0 ? `, ${serious} of them serious` : ''}`,
    )
  }
  const { zh, en } = nameOf(entry.point)
  switch (entry.type) {
    case 'corrected':
      return words(`“${zh}”已经改正`, `corrected “${en}”`)
    case 'objected':
      return words(`对“${zh}”这条意见提出异议`, `objected to the finding about “${en}”`)
    case 'correction-judged':
      return entry.enough
        ? words(`“${zh}”改好了`, `“${en}” is put right`)
        : words(`“${zh}”还要再改`, `“${en}” has to be corrected further`)
    case 'objection-judged':
      return entry.stands
        ? words(`看了异议，“${zh}”这条意见不变`, `decided that the finding about “${en}” stands`)
        : words(
            `采纳异议，“${zh}”这条意见撤销`,
            `agreed with the objection: the finding about “${en}” is taken back`,
          )
    default:
      return entry satisfies never
  }
}
