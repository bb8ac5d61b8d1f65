import cookie from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import { isSecure } from './cookies.ts'
import { addHeaders } from './headers.ts'
import { limitRequests } from './rate-limits.ts'
import { refuseOtherSites } from './same-origin.ts'

export interface Guarded {
  readonly settings: {
    /** Where people reach the service from outside. */
    readonly origin: string
    /** From one address; nought: no limit; 1200 when not said. */
    readonly requestsPerMinute?: number
  }
}

const fromOneOffice = 1200

/**
 * Everything that holds for every page and answer, before any room: headers, cookies, limits, no other sites.
 * Must be registered before the routes. Behind a proxy, fastify itself must be made with `trustProxy` naming the
 * proxy's addresses (never `true` on an open network), or all people share the proxy's address and its limit,
 * and anybody else could choose the address that is written down.
 */
export async function guard(app: FastifyInstance, { settings }: Guarded): Promise<void> {
  await app.register(cookie)
  await addHeaders(app, { secure: isSecure(settings.origin) })
  refuseOtherSites(app, settings.origin)
  await limitRequests(app, settings.requestsPerMinute ?? fromOneOffice)
}
