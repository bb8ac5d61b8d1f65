import { calculationPage } from '@jiefen/portal'
import type { FastifyInstance } from 'fastify'
import { doorOf } from './act-routes.ts'
import { calculationPageOf } from './calculation-view.ts'
import { goTo, type Portal, sendPage } from './pages.ts'
import { readOwnFile } from './party-desk.ts'
import { type Base, sessionOf } from './party-session.ts'

/** A calculation that was laid before the parties, with every step. */
export function calculationRoutes(app: FastifyInstance, portal: Portal, base: Base): void {
  const { house } = portal
  app.get<{ Params: { nth: string } }>(`${base}/calculations/:nth`, async (request, reply) => {
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    const { matter } = await readOwnFile(house, session, { written: false })
    const frame = portal.frame(request, reply)
    const reading = { base, region: house.region, language: frame.language }
    const view = calculationPageOf(matter, session.party, Number(request.params.nth), reading)
    // Taken back meanwhile, or never theirs: the file says how it stands.
    return view === undefined ? goTo(reply, base) : sendPage(reply, calculationPage(frame, view))
  })
}
