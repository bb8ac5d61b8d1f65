import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DoorProblem } from '../problems/index.ts'

/**
 * At most so many requests a minute from one address. Generous: a whole office, or a village behind one mobile
 * gateway, shares one. Nought switches it off. Counted in each process by itself.
 */
export async function limitRequests(app: FastifyInstance, requestsPerMinute: number): Promise<void> {
  await app.register(rateLimit, {
    global: requestsPerMinute > 0,
    max: requestsPerMinute,
    timeWindow: 60_000,
    cache: 20_000,
    errorResponseBuilder: (_request, { ttl }) =>
      new DoorProblem('too-many-tries', { seconds: Math.ceil(ttl / 1000) }),
  })
}

export interface TryLimit {
  readonly tries: number
  readonly seconds: number
  /** Who is counted: the address when not said. */
  readonly by?: (request: FastifyRequest) => string
}

/** Counts a try; throws DoorProblem `too-many-tries`, with the seconds to wait, when there were too many. */
export type CountTry = (request: FastifyRequest, reply: FastifyReply) => Promise<void>

/** A stricter limit for what can be guessed: passwords, query codes, invitation codes. `guard` must come first. */
export function limitTries(app: FastifyInstance, { tries, seconds, by }: TryLimit): CountTry {
  const count = app.createRateLimit({
    max: tries,
    timeWindow: seconds * 1000,
    ...(by === undefined ? {} : { keyGenerator: by }),
  })
  return async (request, reply) => {
    const counted = await count(request)
    if (counted.isAllowed || !counted.isExceeded) return
    reply.header('retry-after', String(counted.ttlInSeconds))
    throw new DoorProblem('too-many-tries', { seconds: counted.ttlInSeconds })
  }
}
