import { type Instant, isoOf } from '@jiefen/domain/kernel'
import type { House } from '../house.ts'
import type { Key } from '../platform/desk/index.ts'
import { plainCode } from '../platform/ids/index.ts'

export interface InvitationCode {
  readonly code: string
  readonly party: string
}

// Longer than any mediation: an invited party follows the matter with the same code until it is archived.
const validDays = 400

export const invitationCodeHash = (house: Pick<House, 'sealing'>, typed: string): string =>
  house.sealing.index('invitation-code', plainCode(typed))

/** The key by which the other side opens their invitation; the code itself is shown once and kept nowhere. */
export function invitationKey(house: House, { code, party }: InvitationCode, at: Instant): Key {
  return {
    hash: invitationCodeHash(house, code),
    purpose: 'invitation',
    party_id: party,
    made_at: isoOf(at),
    expires_at: new Date(at + validDays * 86_400_000).toISOString(),
  }
}
