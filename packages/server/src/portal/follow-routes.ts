import { findMatterNumber } from '@jiefen/domain/intake'
import { type EnterView, filePage, followEnterPage, followWords, speaker } from '@jiefen/portal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { queryCodeHash } from '../intake/index.ts'
import { limitTries } from '../platform/web/index.ts'
import { ownTalkOf } from '../talk/index.ts'
import { actRoutes } from './act-routes.ts'
import { calculationRoutes } from './calculation-routes.ts'
import { confirmationRoutes } from './confirmation-routes.ts'
import { followViewOf } from './follow-view.ts'
import { ownPaperRoutes } from './own-papers.ts'
import { goTo, type Portal, sendPage } from './pages.ts'
import { readOwnFile } from './party-desk.ts'
import { closeSession, holderOf, openSession, type PartySession, sessionOf } from './party-session.ts'
import { performanceRoutes } from './performance-routes.ts'
import { signRoutes } from './sign-routes.ts'
import { sittingRoutes } from './sitting-routes.ts'
import { speakingRoutes } from './speaking-routes.ts'
import { talkRoutes } from './talk-routes.ts'
import { typedOf } from './typed.ts'
import { videoRoutes } from './video-routes.ts'

const base = '/follow'
const aQuarter = 15 * 60

/** Number and query code open the file of whoever brought the matter. */
export function followRoutes(app: FastifyInstance, portal: Portal): void {
  const { house, tokens } = portal
  // A code has 52 bits, so guessing is hopeless anyway; the limits keep it cheap for us.
  const byAddress = limitTries(app, { tries: 60, seconds: aQuarter })
  const byNumber = limitTries(app, {
    tries: 10,
    seconds: aQuarter,
    // Counted by number and address together: whoever knows a number cannot lock its owner out.
    by: (request) => `${findMatterNumber(typedOf(request.body).number ?? '')} ${request.ip}`,
  })

  app.get(base, async (request, reply) => {
    const session = sessionOf(house, request, reply, base)
    const asked = findMatterNumber(typedOf(request.query).number ?? '')
    if (session === undefined) return showEntry(request, reply, { number: asked ?? '', code: '', wrongs: {} })
    const frame = portal.frame(request, reply)
    const file = await readOwnFile(house, session, { written: false })
    // The receipt of another matter was scanned: it is that one they want to see.
    if (asked !== undefined && asked !== file.matter.number) {
      return showEntry(request, reply, { number: asked, code: '', wrongs: {} })
    }
    const { region } = house
    const looking = {
      base,
      party: session.party,
      region,
      language: frame.language,
      now: house.clock.now(),
      talk: await ownTalkOf(house, session),
    } as const
    return sendPage(reply, filePage(frame, followViewOf(file, looking)))
  })

  app.post(base, async (request, reply) => {
    const typed = typedOf(request.body)
    tokens.check(request, typed.token)
    const { number = '', code = '' } = typed
    const found = findMatterNumber(number)
    const say = speaker('follow', followWords, portal.frame(request, reply))
    if (found === undefined || code.trim() === '') {
      const wrongs = {
        ...(found !== undefined
          ? {}
          : { number: say(number.trim() === '' ? 'numberMissing' : 'numberWrong') }),
        ...(code.trim() !== '' ? {} : { code: say('codeMissing') }),
      }
      return showEntry(request, reply, { number, code, wrongs }, 422)
    }
    await byAddress(request, reply)
    await byNumber(request, reply)
    const session = await letIn(house, found, code)
    if (session === undefined) {
      return showEntry(request, reply, { number, code: '', wrongs: { code: say('notFound') } }, 422)
    }
    openSession(house, reply, base, session)
    return goTo(reply, base)
  })

  app.get(`${base}/leave`, (_request, reply) => goTo(reply, base))
  app.post(`${base}/leave`, async (request, reply) => {
    tokens.check(request, typedOf(request.body).token)
    closeSession(house, reply, base)
    return goTo(reply, portal.frame(request, reply).home.href)
  })

  actRoutes(app, portal, base)
  performanceRoutes(app, portal, base)
  speakingRoutes(app, portal, base)
  confirmationRoutes(app, portal, base)
  calculationRoutes(app, portal, base)
  signRoutes(app, portal, base)
  sittingRoutes(app, portal, base)
  videoRoutes(app, portal, base)
  ownPaperRoutes(app, portal, base)
  talkRoutes(app, portal, base)

  function showEntry(
    request: FastifyRequest,
    reply: FastifyReply,
    view: EnterView,
    status = 200,
  ): FastifyReply {
    return sendPage(reply, followEnterPage(portal.frame(request, reply), view), status)
  }
}

/** The informant whose code this is, if it is the code of that very number. The opening is written down. */
async function letIn(house: House, number: string, code: string): Promise<PartySession | undefined> {
  const session = await holderOf(house, 'query', queryCodeHash(house, code))
  if (session === undefined) return undefined
  const { matter } = await readOwnFile(house, session, { written: false })
  if (matter.number !== number) return undefined
  await readOwnFile(house, session, { written: true })
  return session
}
