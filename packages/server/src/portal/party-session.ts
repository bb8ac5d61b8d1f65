import { asPartyId, isoOf, type PartyId } from '@jiefen/domain/kernel'
import type { FollowView } from '@jiefen/portal'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { findKeyHolder } from '../matter/index.ts'
import type { Address } from '../platform/desk/index.ts'
import { isSecure } from '../platform/web/index.ts'

/** One party of one matter, let in by their code. */
export interface PartySession extends Address {
  readonly party: PartyId
}

export type Base = FollowView['base']

const minutes = 60_000
/** Long enough to read a file in peace, short enough for a telephone that is handed on. */
const lasts = 30 * minutes
const purpose = 'party-session'

const cookieName = (base: Base, origin: string): string =>
  `${isSecure(origin) ? '__Host-' : ''}${base === '/follow' ? 'jf_follow' : 'jf_invited'}`

/**
 * Lets the holder of a code in: the cookie is sealed, so that it can be neither read nor made by anybody else, and
 * knows its own end. Nothing about it is stored.
 */
export function openSession(house: House, reply: FastifyReply, base: Base, session: PartySession): void {
  const { county, matter, party } = session
  const until = house.clock.now() + lasts
  const { origin } = house.settings
  reply.setCookie(
    cookieName(base, origin),
    house.sealing.seal(purpose, JSON.stringify([base, county, matter, party, until])),
    {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: isSecure(origin),
    },
  )
}

/** Who is asking, if their half hour is not over; each page they open begins it anew. */
export function sessionOf(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  base: Base,
): PartySession | undefined {
  const sealed = request.cookies[cookieName(base, house.settings.origin)]
  const session = sealed === undefined ? undefined : opened(house, sealed, base)
  if (session !== undefined) openSession(house, reply, base, session)
  return session
}

export function closeSession(house: House, reply: FastifyReply, base: Base): void {
  reply.clearCookie(cookieName(base, house.settings.origin), { path: '/' })
}

function opened(house: House, sealed: string, base: Base): PartySession | undefined {
  const text = openOrNothing(house, sealed)
  if (text === undefined) return undefined
  const [of, county, matter, party, until] = JSON.parse(text) as [Base, string, string, string, number]
  return of === base && until > house.clock.now() ? { county, matter, party: asPartyId(party) } : undefined
}

/** A cookie that somebody altered, or that was sealed under an earlier secret, is no session. */
function openOrNothing({ sealing }: House, sealed: string): string | undefined {
  try {
    return sealing.open(purpose, sealed)
  } catch {
    return undefined
  }
}

/** Who holds this code, if anybody does. The caller counts the tries. */
export async function holderOf(
  house: House,
  kind: 'query' | 'invitation',
  hash: string,
): Promise<PartySession | undefined> {
  const holder = await findKeyHolder(house.pool, kind, hash, isoOf(house.clock.now()))
  return holder === undefined ? undefined : { ...holder, party: asPartyId(holder.party) }
}
