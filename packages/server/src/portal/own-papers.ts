import type { PaperName } from '@jiefen/domain/archive'
import { findAgreement, type Matter, meantAgreement } from '@jiefen/domain/matter'
import type { FastifyInstance } from 'fastify'
import { printPaper } from '../papers/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { doorOf } from './act-routes.ts'
import { goTo, type Portal } from './pages.ts'
import { readOwnFile } from './party-desk.ts'
import { type Base, type PartySession, sessionOf } from './party-session.ts'

const papers = ['agreement', 'notice-of-termination', 'undisputed-facts', 'notice-of-decline'] as const

/** A party's own papers as PDF. No stage keeps anybody from taking along what is theirs (人民调解法 art. 3). */
export function ownPaperRoutes(app: FastifyInstance, { house }: Portal, base: Base): void {
  for (const paper of papers) {
    if (paper === 'notice-of-decline' && base === '/invitation') continue
    app.get(`${base}/${paper}.pdf`, async (request, reply) => {
      const session = sessionOf(house, request, reply, base)
      if (session === undefined) return goTo(reply, doorOf(base))
      const { matter, events } = await readOwnFile(house, session, { written: false })
      const { version } = request.query as { readonly version?: string }
      const nth = paper === 'agreement' && /^[1-9]\d?$/.test(version ?? '') ? Number(version) : undefined
      const name = paperFor(paper, matter, nth)
      if (name === undefined) throw new DoorProblem('not-found')
      const eyes = (seen: Matter): Matter => forTheirEyes(seen, session)
      const pdf = await printPaper(house, { paper: name, nth }, { matter, events, eyes })
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="${matter.number}-${paper}.pdf"`)
        .send(Buffer.from(pdf))
    })
  }
}

function paperFor(paper: (typeof papers)[number], matter: Matter, version?: number): PaperName | undefined {
  if (paper !== 'agreement') return paper
  const agreement =
    version === undefined ? (matter.agreement ?? meantAgreement(matter)) : findAgreement(matter, version)
  if (agreement === undefined) return undefined
  return agreement.terms.form === 'oral' ? 'oral-agreement' : 'agreement'
}

/** On the copy a party prints, the numbers of everybody else are left blank, to be filled in by hand if they wish. */
const forTheirEyes = (matter: Matter, { party }: PartySession): Matter => ({
  ...matter,
  parties: matter.parties.map((each) => {
    if (each.id === party) return each
    const { telephone, identityNumber, address, ...known } = each
    return known
  }),
})
