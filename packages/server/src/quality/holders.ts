import type { UnitId } from '@jiefen/domain/kernel'
import { mayDo, rightsFor } from '@jiefen/domain/permission'
import type { Region } from '@jiefen/domain/region'
import { isWithin } from '@jiefen/domain/region'
import { visibilityOf } from '../matter/index.ts'
import type { Visibility } from '../platform/sql/index.ts'
import type { Staff } from '../staff/index.ts'

/** The units from which this person reviews: of their duties those that give the right. */
export const reviewRoots = ({ actor }: Staff): UnitId[] => [
  ...new Set(
    actor.duties.filter(({ role }) => rightsFor('review-files')[role] !== undefined).map(({ unit }) => unit),
  ),
]

export const mayReviewAt = ({ actor }: Staff, unit: UnitId, region: Region): boolean =>
  mayDo(actor, 'review-files', { unit }, region)

export const reviewedUnits = (staff: Staff, region: Region): UnitId[] => {
  const roots = reviewRoots(staff)
  return region.units.map(({ id }) => id).filter((id) => roots.some((root) => isWithin(region, id, root)))
}

/** As themselves, as reviewer of their units, and with their matters; `about`: a mediator whose record they may read. */
export const asReviewer = (staff: Staff, about?: string): Visibility => ({
  holders: [
    ...new Set([
      ...(visibilityOf(staff).holders ?? []),
      `person:${staff.actor.person}`,
      ...reviewRoots(staff).map((unit) => `review:${unit}`),
      ...(about === undefined ? [] : [`record:${about}`]),
    ]),
  ],
})
