import { filePage, invitationEnterPage, invitationPage, invitationWords, speaker } from '@jiefen/portal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { invitationCodeHash } from '../matter/index.ts'
import { limitTries } from '../platform/web/index.ts'
import { ownTalkOf } from '../talk/index.ts'
import { actRoutes } from './act-routes.ts'
import { calculationRoutes } from './calculation-routes.ts'
import { confirmationRoutes } from './confirmation-routes.ts'
import { followViewOf } from './follow-view.ts'
import { invitationViewOf } from './invitation-view.ts'
import { ownPaperRoutes } from './own-papers.ts'
import { goTo, type Portal, sendPage } from './pages.ts'
import { actAsParty, readOwnFile } from './party-desk.ts'
import { closeSession, holderOf, openSession, sessionOf } from './party-session.ts'
import { performanceRoutes } from './performance-routes.ts'
import { signRoutes } from './sign-routes.ts'
import { sittingRoutes } from './sitting-routes.ts'
import { speakingRoutes } from './speaking-routes.ts'
import { talkRoutes } from './talk-routes.ts'
import { typedOf } from './typed.ts'
import { videoRoutes } from './video-routes.ts'

const base = '/invitation'

/** The other side's door: a code, no account, and nothing that happens to anybody who does not answer. */
export function invitationRoutes(app: FastifyInstance, portal: Portal): void {
  const { house, tokens } = portal
  const { region } = house
  const countTry = limitTries(app, { tries: 30, seconds: 15 * 60 })

  app.get('/i', (request, reply) => showEntry(request, reply, '', {}))
  app.post('/i', async (request, reply) => {
    const typed = typedOf(request.body)
    tokens.check(request, typed.token)
    const { code = '' } = typed
    const say = speaker('invitation', invitationWords, portal.frame(request, reply))
    if (code.trim() === '') return showEntry(request, reply, '', { code: say('codeMissing') })
    return letIn(request, reply, code)
  })

  // The code leaves the address bar at once: addresses are kept in histories and read over shoulders.
  app.get<{ Params: { code: string } }>('/i/:code', (request, reply) =>
    letIn(request, reply, request.params.code),
  )

  app.get(base, async (request, reply) => {
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, '/i')
    const frame = portal.frame(request, reply)
    const file = await readOwnFile(house, session, { written: false })
    const own = file.matter.parties.find(({ id }) => id === session.party)
    const talk = await ownTalkOf(house, session)
    if (file.matter.stage === 'seeking-consent' && own?.consent.answer === 'open') {
      return sendPage(
        reply,
        invitationPage(frame, invitationViewOf(file.matter, session.party, region, frame.language, talk)),
      )
    }
    const looking = {
      base,
      party: session.party,
      region,
      language: frame.language,
      now: house.clock.now(),
      talk,
    } as const
    return sendPage(reply, filePage(frame, followViewOf(file, looking)))
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

  async function letIn(request: FastifyRequest, reply: FastifyReply, code: string): Promise<FastifyReply> {
    await countTry(request, reply)
    const session = await holderOf(house, 'invitation', invitationCodeHash(house, code))
    if (session === undefined) {
      const say = speaker('invitation', invitationWords, portal.frame(request, reply))
      return showEntry(request, reply, code, { code: say('codeWrong') })
    }
    openSession(house, reply, base, session)
    await readOwnFile(house, session, { written: true })
    // Joining is measured against looking; a refusal only means that there is nothing left to count.
    await actAsParty(house, session, 'open-invitation', { party: session.party })
    return goTo(reply, base)
  }

  function showEntry(
    request: FastifyRequest,
    reply: FastifyReply,
    code: string,
    wrongs: Readonly<Record<string, string>>,
  ): FastifyReply {
    const status = Object.keys(wrongs).length > 0 ? 422 : 200
    return sendPage(reply, invitationEnterPage(portal.frame(request, reply), { code, wrongs }), status)
  }
}
