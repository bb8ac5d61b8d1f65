import { dayOf } from '@jiefen/domain/calendar'
import { asPersonId, asUnitId, type Instant, isoOf } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import type { Candidate } from '@jiefen/domain/neutrality'
import { getUnit, type Region } from '@jiefen/domain/region'
import { committeesAround, type ProfileRow, profilesOf, tiesOf } from '../directory/index.ts'
import type { House } from '../house.ts'
import { isId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import { findMatter } from './find.ts'
import { openMattersOf } from './mediators.ts'

interface Asking {
  readonly house: Pick<House, 'region'>
  readonly matter: Matter
  readonly at: Instant
  readonly tx: Tx
}

export interface KnownCandidate extends Required<Candidate> {
  readonly profile: ProfileRow
}

/** Everybody who mediates in this region now, with what the register finds between them and this matter. */
export async function candidatesFor(
  { house, matter, at, tx }: Asking,
  only?: string,
): Promise<KnownCandidate[]> {
  const { region } = house
  const committees = region.units.filter(({ kind }) => kind === 'committee').map(({ id }) => id)
  const all = await profilesOf(tx, committees, isoOf(at))
  const profiles = only === undefined ? all : all.filter(({ person }) => person === only)
  const address = await findMatter(tx, matter.number)
  if (address === undefined) throw new DoorProblem('not-found')
  const today = dayOf(at, region.calendar)
  const known = await tiesOf(tx, profiles, matter, { matterId: address.matter, region, today })
  return profiles.flatMap((profile) => {
    const ties = known.get(profile.person)
    if (ties === undefined) return []
    const { person, name, committee } = profile
    return [{ profile, mediator: asPersonId(person), name, committee: asUnitId(committee), ...ties }]
  })
}

/** One of them, as the rule wants to know them. Throws `not-found` for somebody who mediates nowhere. */
export async function candidateFor(person: string, asking: Asking): Promise<Required<Candidate>> {
  const all = isId(person) ? await candidatesFor(asking, person) : []
  const own = all.filter(({ mediator }) => mediator === person)
  // Who sits in two committees takes the seat for the one that has opened the matter, else for the first.
  const opened = asking.matter.stage === 'in-mediation' ? asking.matter.committee : undefined
  const one = own.find(({ committee }) => committee === opened) ?? own[0]
  if (one === undefined) throw new DoorProblem('not-found')
  const { profile, ...candidate } = one
  return candidate
}

/** How well somebody fits: in the register for residents, and for disputes of this kind. */
export const fits = ({ profile }: KnownCandidate, { sorting }: Matter): boolean =>
  (profile.specialities ?? []).some((code) => sorting.category?.startsWith(code))

/** For the desk: the committees around first; of these who fits and is published, then who has the fewest open matters now. */
export async function inFairOrder(
  candidates: readonly KnownCandidate[],
  matter: Matter,
  { tx, region }: { readonly tx: Tx; readonly region: Region },
): Promise<(KnownCandidate & { readonly open: number })[]> {
  const open = await openMattersOf(
    tx,
    candidates.map(({ mediator }) => mediator),
  )
  const around = new Set(committeesAround(getUnit(region, matter.unit), region))
  const rank = (one: KnownCandidate): number =>
    (around.has(one.committee) ? 0 : 4) +
    (fits(one, matter) ? 0 : 2) +
    (one.profile.published === true ? 0 : 1)
  return candidates
    .map((one) => ({ ...one, open: open.get(one.mediator) ?? 0 }))
    .toSorted((a, b) => rank(a) - rank(b) || a.open - b.open || a.name.localeCompare(b.name, 'zh'))
}
