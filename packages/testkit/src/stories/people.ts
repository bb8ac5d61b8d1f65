import { type Actor, asPartyId, asPersonId, type By, type Role, type UnitId } from '@jiefen/domain/kernel'
import type { Party } from '@jiefen/domain/matter'

/** Somebody of the staff as an author: the person is named after role and unit, so two desks are two people. */
export const staffAt = (
  role: Role,
  unit: UnitId,
  person = `${role} of ${unit}`,
): Extract<By, { kind: 'staff' }> => ({
  kind: 'staff',
  person: asPersonId(person),
  name: person,
  unit,
  role,
})

/** The same person as they log in, with one duty or more. */
export const actorWith = (person: string, ...duties: readonly (readonly [Role, UnitId])[]): Actor => ({
  kind: 'staff',
  person: asPersonId(person),
  name: person,
  duties: duties.map(([role, unit]) => ({ role, unit })),
})

export const informantId = asPartyId('informant')
export const otherSideId = asPartyId('other-side')
/** Somebody who joins later. */
export const thirdId = asPartyId('third')

export const informant: Party = {
  id: informantId,
  side: 'informant',
  type: 'person',
  name: '阿依古丽·买买提',
  telephone: { masked: '199****0001', sealed: 'sealed-1', index: 'index-1' },
}
export const otherSide: Party = {
  id: otherSideId,
  side: 'other-side',
  type: 'person',
  name: '周远山',
  telephone: { masked: '199****0002', sealed: 'sealed-2', index: 'index-2' },
}

export const asParty = (party: Party): By => ({ kind: 'party', party: party.id })
