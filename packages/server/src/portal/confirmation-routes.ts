import { wayOf } from '@jiefen/domain/confirmation'
import { asFileId, asPartyId } from '@jiefen/domain/kernel'
import { type Matter, meantAgreement, withOnlyAgreement } from '@jiefen/domain/matter'
import { confirmationPage } from '@jiefen/portal'
import type { FastifyInstance } from 'fastify'
import { DoorProblem } from '../platform/problems/index.ts'
import { doorOf } from './act-routes.ts'
import { namedFor, ownConfirmation, peopleToAgree } from './confirmation-view.ts'
import { goTo, type Portal, sendPage } from './pages.ts'
import { actAsParty, readOwnFile } from './party-desk.ts'
import { type Base, sessionOf } from './party-session.ts'
import { showProblem } from './problem-pages.ts'
import { typedOf } from './typed.ts'

const done: ReadonlySet<string> = new Set(['already-answered', 'confirmation-not-wanted'])

/** Which agreement a page is about: by its version where there are several. */
function meantBy(query: unknown, whole: Matter): { readonly version?: number; readonly matter: Matter } {
  const { agreement = '' } = query as { readonly agreement?: string }
  const version = /^[1-9]\d?$/.test(agreement) ? Number(agreement) : undefined
  const meant = version ?? meantAgreement(whole)?.version
  return {
    ...(version === undefined ? {} : { version }),
    matter: meant === undefined ? whole : withOnlyAgreement(whole, meant),
  }
}

/** Asking the court together: what it means, and one button to say yes, or to take it back. */
export function confirmationRoutes(app: FastifyInstance, portal: Portal, base: Base): void {
  const { house, tokens } = portal
  const { region } = house
  const here = `${base}/confirmation`

  app.get(here, async (request, reply) => {
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    const { matter: whole } = await readOwnFile(house, session, { written: false })
    const { version, matter } = meantBy(request.query, whole)
    const { language } = portal.frame(request, reply)
    const { party } = session
    const own = ownConfirmation(matter, { base, party, region, language, now: house.clock.now() })
    // Said already, or too late, or with the court: the file says how it stands.
    if (own === undefined || !own.mayAgree) return goTo(reply, base)
    const people = namedFor(peopleToAgree(matter, { party, region }), matter, { party, language })
    return sendPage(
      reply,
      confirmationPage(portal.frame(request, reply), {
        ...{ base, lastDay: own.lastDay, people },
        ...(version === undefined ? {} : { agreement: version }),
      }),
    )
  })

  app.post(here, async (request, reply) => {
    const typed = typedOf(request.body)
    tokens.check(request, typed.token)
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    const party = asPartyId(typed.party ?? session.party)
    const refusal = await actAsParty(house, session, 'agree-to-confirmation', {
      party,
      ...(/^[1-9]\d?$/.test(typed.agreement ?? '') ? { version: Number(typed.agreement) } : {}),
      ...(typed.takeBack === 'yes' ? { takeBack: true } : {}),
    })
    // The second of two taps finds the first one's work.
    if (refusal === undefined || done.has(refusal.refused)) return goTo(reply, base)
    return showProblem(portal, request, reply, 409, base)
  })

  app.get(`${here}/paper`, async (request, reply) => {
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    const { matter: whole } = await readOwnFile(house, session, { written: false })
    const { matter } = meantBy(request.query, whole)
    const { party } = session
    const own = ownConfirmation(matter, { base, party, region, language: 'zh', now: house.clock.now() })
    const paper = wayOf(matter)?.decided?.paper
    const stored =
      own?.paper === undefined || paper === undefined
        ? undefined
        : await house.files.read(asFileId(paper.file))
    if (stored === undefined) throw new DoorProblem('not-found')
    return reply.type(stored.type).header('cache-control', 'private, max-age=600').send(stored.stream)
  })
}
