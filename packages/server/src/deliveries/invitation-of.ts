import { asInstant } from '@jiefen/domain/kernel'
import type { House } from '../house.ts'
import { invitationKey } from '../matter/index.ts'
import { codeFrom } from '../platform/ids/index.ts'
import type { Tx } from '../platform/sql/index.ts'

/** The invitation that one delivery carries. */
export interface InvitationCarried {
  readonly county: string
  readonly delivery_id: string
  readonly matter_id: string | null
  /** The party. */
  readonly to_whom: string
  /** When it was planned: from then on its code is good. */
  readonly at: Date
}

/**
 * The code in the link of an invitation. It follows from the delivery and the house's secret alone, so that a second try
 * carries the same link, and it is stored nowhere; here its keyed hash is, before the link leaves the house.
 */
export async function invitationOf(
  house: House,
  tx: Pick<Tx, 'query'>,
  { county, delivery_id: delivery, matter_id: matter, to_whom: party, at }: InvitationCarried,
): Promise<{ readonly code: string; readonly path: string }> {
  const code = codeFrom(house.sealing.index('invitation-of-delivery', delivery), 12)
  const key = invitationKey(house, { code, party }, asInstant(at.getTime()))
  await tx.query({
    name: 'key-of-invitation',
    text: `insert into party_key (hash, purpose, county, matter_id, party_id, made_at, expires_at)
values (decode($1, 'hex'), $2, $3, $4, $5, $6, $7)
on conflict do nothing`,
    values: [key.hash, key.purpose, county, matter, party, key.made_at, key.expires_at],
  })
  return { code, path: `/i/${code}` }
}
