import type { Role } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import type { Message } from '../platform/desk/index.ts'

/** Who is to be told: a unit, a person, a party, or whoever holds a duty at that moment (`<role>@<unit>`). */
export type Audience = Pick<Message, 'audience_kind' | 'audience'>

export const toUnit = (audience: string): Audience => ({ audience_kind: 'unit', audience })
export const toPerson = (audience: string): Audience => ({ audience_kind: 'person', audience })
export const toDuty = (role: Role, unit: string): Audience => ({
  audience_kind: 'duty',
  audience: `${role}@${unit}`,
})
export const toParties = ({ parties }: Matter): Audience[] =>
  parties.map((party) => ({ audience_kind: 'party', audience: party.id }))
