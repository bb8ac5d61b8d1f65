import type { PartyId, UnitId } from '../kernel/index.ts'
import { type ConnectingPoint, isWritten, type Matter, meantAgreement } from '../matter/index.ts'
import { type Court, findUnit, isWithin, type Region } from '../region/index.ts'

/** The code of the list of links that says that a court has sent the matter here (诉调对接). */
const fromACourt = 'LK01'

/** One court that may be asked, by which point it is competent, and which place that point lies in where it is known. */
export interface CompetentCourt {
  readonly court: Court
  readonly point: ConnectingPoint
  readonly unit?: UnitId
}

export const findCourt = ({ courts }: Region, id: string): Court | undefined =>
  courts.find((court) => court.id === id)

const serves = ({ serves: places }: Court, unit: UnitId, region: Region): boolean =>
  places.some((place) => isWithin(region, unit, place))

/**
 * The courts that may be asked (民事诉讼法 art. 205). A court that has itself invited the committee is the only one, whatever its
 * level. Else a basic court, or the intermediate one for what belongs there by law, which somebody has to say with a reason;
 * of special courts nothing is known but that they may invite. It is where the committee is, where the thing is, or where one of the parties lives: that last the clerk says, since a
 * party's address is words and no place of the tree.
 */
export function competentCourts(matter: Matter, region: Region): CompetentCourt[] {
  const inviting = matter.entrustments.filter(({ link }) => link === fromACourt)
  if (inviting.length > 0) {
    // Their letter names the court as people write it; where that is none of the list, the clerk says which it is.
    const named = region.courts.filter(({ name }) => inviting.some(({ organ }) => organ.includes(name.zh)))
    return (named.length > 0 ? named : region.courts).map((court) => ({ court, point: 'inviting-court' }))
  }
  const mayConfirm = [
    ...region.courts.filter(({ level }) => level === 'basic'),
    ...region.courts.filter(({ level }) => level === 'intermediate'),
  ]
  const places: readonly (readonly [ConnectingPoint, UnitId | undefined])[] = [
    ['committee', committeeOf(matter)],
    ['subject-matter', matter.place.unit],
  ]
  const near = places.flatMap(([point, unit]) =>
    unit === undefined || findUnit(region, unit) === undefined
      ? []
      : mayConfirm.filter((court) => serves(court, unit, region)).map((court) => ({ court, point, unit })),
  )
  return [...near, ...mayConfirm.map((court) => ({ court, point: 'domicile' as const }))]
}

/** Whose seal is on the agreement; a mediation begun anew has a seat of its own, or none yet. */
const committeeOf = (matter: Matter): UnitId | undefined =>
  meantAgreement(matter)?.signatures.flatMap(({ signer }) => ('seal' in signer ? [signer.seal] : []))[0] ??
  matter.mediator?.committee

/** What somebody has picked. A home is picked with whose it is and in which place. */
export interface PickedCourt {
  readonly court: string
  readonly point: ConnectingPoint
  readonly party?: PartyId
  readonly unit?: UnitId
  /** Why the dispute belongs to an intermediate court, where it does. */
  readonly belongs?: string
}

/** An intermediate court is asked only for what belongs there, and then no basic one is. */
const fitsLevel = ({ level }: Court, { point, belongs }: PickedCourt): boolean =>
  point === 'inviting-court' || isWritten(belongs) === (level === 'intermediate')

export function isCompetent(picked: PickedCourt, matter: Matter, region: Region): boolean {
  const found = competentCourts(matter, region).find(
    ({ court, point }) => court.id === picked.court && point === picked.point,
  )
  if (found === undefined || !fitsLevel(found.court, picked)) return false
  if (picked.point !== 'domicile') return true
  const { party, unit } = picked
  return (
    matter.parties.some(({ id }) => id === party) && unit !== undefined && serves(found.court, unit, region)
  )
}
