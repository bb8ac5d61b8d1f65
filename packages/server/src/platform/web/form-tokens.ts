import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { DoorProblem } from '../problems/index.ts'
import type { Sealing } from '../sealing/index.ts'
import { isSecure } from './cookies.ts'

/**
 * Tokens of pages without script: the form carries a keyed hash of a cookie, so that only a page which we gave to
 * this very browser can be sent back. Works without a session and without a table.
 */
export interface FormTokens {
  /** The value for the hidden field of each form; gives the browser its cookie when it has none. */
  token(request: FastifyRequest, reply: FastifyReply): string
  /** Throws DoorProblem `csrf` unless the form came from a page that this browser was given. */
  check(request: FastifyRequest, sent: unknown): void
}

const purpose = 'form-token'

export function formTokens(sealing: Sealing, origin: string): FormTokens {
  const secure = isSecure(origin)
  // __Host- keeps a neighbour below the same domain from planting a cookie whose hash it knows.
  const cookie = secure ? '__Host-jf_form' : 'jf_form'
  return {
    token: (request, reply) => {
      const known = request.cookies[cookie]
      if (known !== undefined && wellFormed.test(known)) return sealing.index(purpose, known)
      const made = randomBytes(24).toString('base64url')
      reply.setCookie(cookie, made, { path: '/', httpOnly: true, sameSite: 'lax', secure })
      // Two forms on one page must agree.
      request.cookies[cookie] = made
      return sealing.index(purpose, made)
    },
    check: (request, sent) => {
      const known = request.cookies[cookie]
      if (known === undefined || !wellFormed.test(known) || typeof sent !== 'string')
        throw new DoorProblem('csrf')
      if (!isSame(sealing.index(purpose, known), sent)) throw new DoorProblem('csrf')
    },
  }
}

const wellFormed = /^[A-Za-z0-9_-]{32}$/

/** Compares two texts in a time that does not tell where they differ. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
