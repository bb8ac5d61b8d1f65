import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DoorProblem } from '../problems/index.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether this request changes nothing, by its method alone. */
export const isReading = (request: FastifyRequest): boolean => reading.has(request.method)

/** Refuses every change that another site makes a person's browser send; reading is free. */
export function refuseOtherSites(app: FastifyInstance, origin: string): void {
  app.addHook('onRequest', async (request) => {
    if (!isReading(request) && !isFromOurPages(request, origin)) throw new DoorProblem('csrf')
  })
}

/**
 * Browsers say where a request comes from, and pages cannot make them lie. Sec-Fetch-Site decides where it is sent
 * (TLS and localhost), else Origin, else Referer. A program that sends none of them is nobody's browser: it
 * holds no cookie that a foreign page could spend. Our own host counts as well as the published address,
 * because staff in the building often use another name for it than residents do.
 */
function isFromOurPages({ headers, host }: FastifyRequest, origin: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const from = headers.origin ?? headers.referer
  if (from === undefined) return true
  const source = URL.parse(from)
  return source !== null && (source.origin === new URL(origin).origin || source.host === host)
}
