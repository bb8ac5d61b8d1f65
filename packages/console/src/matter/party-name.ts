import type { PartyView } from '@jiefen/contract'

/** What a party is called on the screen: the name, else how they were described. */
export const partyNameOf = (party: PartyView | undefined): string | undefined =>
  party?.name ?? party?.description
