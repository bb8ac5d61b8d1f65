import type { PartyInput } from '@jiefen/contract'
import type { PartyId, Sealed } from '@jiefen/domain/kernel'
import { asPartyId } from '@jiefen/domain/kernel'
import type { Party, Side } from '@jiefen/domain/matter'
import { asCents } from '@jiefen/domain/money'
import type { Static } from 'typebox'
import { newId } from '../platform/ids/index.ts'
import type { Sealing } from '../platform/sealing/index.ts'

export type PartyTyped = Static<typeof PartyInput>

/** What somebody typed about a person, with the numbers sealed before any rule or table sees them. */
export function partyOf(sealing: Sealing, side: Side, typed: PartyTyped, at: number): Party {
  return { id: asPartyId(newId(at)), side, type: typed.type ?? 'person', ...partyChange(sealing, typed) }
}

/** Only the fields that were typed; empty ones are left out, not stored as empty. */
export function partyChange(sealing: Sealing, typed: PartyTyped): Partial<Omit<Party, 'id' | 'side'>> {
  const text = (value: string | undefined): string | undefined => value?.trim() || undefined
  const [name, description, address] = [text(typed.name), text(typed.description), text(typed.address)]
  const telephone = text(typed.telephone)
  const identity = text(typed.identityNumber)
  const mail = text(typed.mail)
  const guardian = guardianOf(typed.guardian)
  return {
    ...(typed.type === undefined ? {} : { type: typed.type }),
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(address === undefined ? {} : { address }),
    ...(telephone === undefined ? {} : { telephone: sealTelephone(sealing, telephone) }),
    ...(identity === undefined ? {} : { identityNumber: sealIdentityNumber(sealing, identity) }),
    ...(mail === undefined ? {} : { mail: sealMail(sealing, mail) }),
    ...(guardian === undefined ? {} : { guardian }),
    ...(typed.tellBy === undefined ? {} : { tellBy: typed.tellBy }),
    ...(typed.language === undefined ? {} : { language: typed.language }),
    ...(typed.claim === undefined
      ? {}
      : { claim: { what: typed.claim.what.trim(), cents: asCents(typed.claim.cents) } }),
  }
}

/** Half a guardian is none: who they are, and what makes them the guardian. */
function guardianOf(typed: PartyTyped['guardian']): Party['guardian'] {
  const [name, relation] = [typed?.name.trim() ?? '', typed?.relation.trim() ?? '']
  return name === '' || relation === '' ? undefined : { name, relation }
}

export function sealTelephone(sealing: Sealing, typed: string): Sealed {
  const plain = typed.replace(/[^0-9+]/g, '').replace(/^(\+86|0086)/, '')
  return {
    masked: plain.length >= 11 ? `${plain.slice(0, 3)}****${plain.slice(-4)}` : `***${plain.slice(-2)}`,
    sealed: sealing.seal('telephone', plain),
    index: sealing.index('telephone', plain),
  }
}

export function sealIdentityNumber(sealing: Sealing, typed: string): Sealed {
  const plain = typed.toUpperCase()
  return {
    masked: `${plain.slice(0, 4)}**********${plain.slice(-4)}`,
    sealed: sealing.seal('identityNumber', plain),
    index: sealing.index('identityNumber', plain),
  }
}

/** An account at a bank, by whatever number its book shows: only its last four signs are ever shown. */
export function sealAccount(sealing: Sealing, typed: string): Sealed {
  const plain = typed.replace(/[\s-]/g, '').toUpperCase()
  return {
    masked: plain.length > 8 ? `${plain.slice(0, 4)}****${plain.slice(-4)}` : `****${plain.slice(-2)}`,
    sealed: sealing.seal('account', plain),
    index: sealing.index('account', plain),
  }
}

export const openAccount = (sealing: Sealing, account: Sealed): string =>
  sealing.open('account', account.sealed)

export function sealMail(sealing: Sealing, typed: string): Sealed {
  const plain = typed.trim().toLowerCase()
  const at = plain.lastIndexOf('@')
  return {
    masked: `${plain.slice(0, 1)}***${plain.slice(at)}`,
    sealed: sealing.seal('mail', plain),
    index: sealing.index('mail', plain),
  }
}

/** The whole number; the caller writes the read record in the same transaction. */
export function openSealed(
  sealing: Sealing,
  field: 'telephone' | 'identityNumber' | 'mail',
  value: Sealed,
): string {
  return sealing.open(field, value.sealed)
}

export type { PartyId }
