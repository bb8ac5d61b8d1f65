import { VideoAnswer } from '@jiefen/contract'
import { whyNoRoom } from '@jiefen/domain/video'
import { videoPage } from '@jiefen/portal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { answerProblem } from '../answer-problem.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { videoDoor } from '../video/index.ts'
import { doorOf } from './act-routes.ts'
import { momentWords } from './moments.ts'
import { goTo, type Portal, sendPage } from './pages.ts'
import { actAsParty, readOwnFile } from './party-desk.ts'
import { type Base, type PartySession, sessionOf } from './party-session.ts'
import { ownSessions } from './sitting-view.ts'
import { videoAssets } from './video-assets.ts'

/** A party takes part in a session on screens from the page they have: no account, and only what they were asked to. */
export function videoRoutes(app: FastifyInstance, portal: Portal, base: Base): void {
  const { house, hub } = portal
  const at = `${base}/sessions/:id/video`

  app.get<{ Params: { id: string } }>(at, async (request, reply) => {
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    const { matter } = await readOwnFile(house, session, { written: false })
    const one = matter.planned.find(
      ({ id, invited }) => id === request.params.id && invited.includes(session.party),
    )
    if (one?.way !== 'video') throw new DoorProblem('not-found')
    const frame = portal.frame(request, reply)
    const open = whyNoRoom(matter, one.id, house.clock.now()) === undefined
    const when = momentWords(one.startsAt, house.region, frame.language)
    return sendPage(
      reply,
      videoPage(frame, { base, id: one.id, when, ...(open ? { room: videoAssets } : {}) }),
    )
  })

  void app.register(async (room) => {
    // Asked by the page's script: it reads a problem, not a page.
    room.setErrorHandler(answerProblem(house))
    videoDoor(room, house, hub, {
      at,
      who: async (request, reply) => {
        const session = here(request, reply)
        const { language } = portal.frame(request, reply)
        return { address: session, voice: { party: session.party }, language }
      },
    })
    room.post(`${at}/answer`, { schema: { body: VideoAnswer } }, async (request, reply) => {
      const session = here(request, reply)
      const { recording, agrees } = request.body as Static<typeof VideoAnswer>
      const { id } = request.params as { id: string }
      const { matter } = await readOwnFile(house, session, { written: false })
      const asked = matter.recordings.find((one) => one.id === recording)
      // Only whoever was asked to this very session.
      const own =
        asked !== undefined && ownSessions(matter, session.party).some((one) => one.id === asked.session)
      if (asked?.session !== id || !own) throw new DoorProblem('not-found')
      const refusal = await actAsParty(house, session, 'answer-recording', { recording, agrees })
      if (refusal !== undefined && refusal.refused !== 'already-answered')
        throw new DoorProblem('video-not-open')
      return reply.code(204).send()
    })
  })

  function here(request: FastifyRequest, reply: FastifyReply): PartySession {
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) throw new DoorProblem('not-logged-in')
    return session
  }
}
