import { mayNow } from '@jiefen/domain/door'
import type { Refusal } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { saySpeaking, speakingPage } from '@jiefen/portal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { doorOf } from './act-routes.ts'
import { mediatorOf } from './follow-view.ts'
import { goTo, type Portal, sendPage } from './pages.ts'
import { actAsParty, actorOf, readOwnFile } from './party-desk.ts'
import { type Base, type PartySession, sessionOf } from './party-session.ts'
import { showProblem } from './problem-pages.ts'
import { readSpeaking } from './speaking-acts.ts'
import { speakingViewOf } from './speaking-view.ts'
import { typedOf } from './typed.ts'

type Wrongs = Readonly<Record<string, string>>

/** Speaking for one another: naming somebody, letting them go, and answering in the name of those who asked for it. */
export function speakingRoutes(app: FastifyInstance, portal: Portal, base: Base): void {
  const { house, tokens } = portal
  const page = `${base}/speaking`

  app.get(page, async (request, reply) => {
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    return show(request, reply, session)
  })

  app.post(page, async (request, reply) => {
    const typed = typedOf(request.body)
    tokens.check(request, typed.token)
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    const { matter } = await readOwnFile(house, session, { written: false })
    const frame = portal.frame(request, reply)
    const eyes = { party: session.party, language: frame.language, region: house.region }
    const read = readSpeaking(typed, matter, eyes, frame)
    if ('wrongs' in read) return show(request, reply, session, typed, read.wrongs)
    let refusal: Refusal | undefined
    // One after the other: what one of them has answered meanwhile stands, and the others are answered all the same.
    for (const { command, fields } of read.acts) {
      const no = await actAsParty(house, session, command, fields)
      if (no !== undefined && !isDoneAlready(no)) refusal ??= no
      // One no ends it for everybody, and there is nothing left to answer.
      if (command === 'refuse-consent' || command === 'object-to-mediator') break
    }
    if (refusal?.refused === 'too-many-representatives')
      return show(request, reply, session, typed, { name: saySpeaking(frame)('tooMany') })
    return refusal === undefined ? goTo(reply, page) : showProblem(portal, request, reply, 409, page)
  })

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    session: PartySession,
    typed: Readonly<Record<string, string>> = {},
    wrongs: Wrongs = {},
  ): Promise<FastifyReply> {
    const { matter } = await readOwnFile(house, session, { written: false })
    if (!isConcerned(matter, session, portal)) return goTo(reply, base)
    const frame = portal.frame(request, reply)
    const { region } = house
    const eyes = { base, party: session.party, language: frame.language, region }
    const mediator = mediatorOf(matter, session.party, region, frame.language)
    const shown = { typed, wrongs, ...(mediator === undefined ? {} : { mediator }) }
    const view = speakingViewOf(matter, eyes, shown)
    return sendPage(reply, speakingPage(frame, view), Object.keys(wrongs).length > 0 ? 422 : 200)
  }
}

/** Somebody is beside them on their side, speaks for them, or is spoken for by them. */
const isConcerned = (matter: Matter, session: PartySession, { house }: Portal): boolean => {
  const may = mayNow(actorOf(session), matter, house.region)
  const isNamed = matter.mandates.some(
    ({ party, representative }) => party === session.party || representative === session.party,
  )
  return may['name-representative'] || isNamed
}

const isDoneAlready = ({ refused }: Refusal): boolean =>
  [
    'already-answered',
    'already-signed',
    'mandate-stands',
    'no-such-mandate',
    'not-at-this-stage',
    'nothing-to-dispute',
  ].includes(refused)
