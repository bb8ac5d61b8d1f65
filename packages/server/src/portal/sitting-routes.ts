import { asSessionId, isoOf } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { isForbiddenTogether } from '@jiefen/domain/sittings'
import { sessionsPage } from '@jiefen/portal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DoorProblem } from '../platform/problems/index.ts'
import { doorOf } from './act-routes.ts'
import { calendarFile } from './calendar-file.ts'
import { goTo, type Portal, sendPage } from './pages.ts'
import { actAsParty, readOwnFile } from './party-desk.ts'
import { type Base, type PartySession, sessionOf } from './party-session.ts'
import { showProblem } from './problem-pages.ts'
import { hasSittings, isOpenTo, ownSessions, sittingsViewOf } from './sitting-view.ts'
import { typedOf } from './typed.ts'

/** What the second of two taps is told. */
const done: readonly string[] = ['already-answered', 'already-signed', 'closed-doors-not-asked']

/** A party's own page of sessions: when and where, yes or no to a helper, closed doors, and signing what was written down. */
export function sittingRoutes(app: FastifyInstance, portal: Portal, base: Base): void {
  const { house, tokens } = portal
  const list = `${base}/sessions`

  app.get(list, async (request, reply) => {
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    const { matter } = await readOwnFile(house, session, { written: false })
    if (!hasSittings(matter, session.party)) return goTo(reply, base)
    const frame = portal.frame(request, reply)
    const eyes = {
      base,
      party: session.party,
      region: house.region,
      language: frame.language,
      now: house.clock.now(),
    }
    return sendPage(reply, sessionsPage(frame, sittingsViewOf(matter, eyes)))
  })

  app.get<{ Params: { id: string } }>(`${list}/:id.ics`, async (request, reply) => {
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    const { matter } = await readOwnFile(house, session, { written: false })
    const one = ownSessions(matter, session.party).find(({ id }) => id === request.params.id)
    if (one === undefined || isForbiddenTogether(one, matter)) throw new DoorProblem('not-found')
    const { language } = portal.frame(request, reply)
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${matter.number}-${one.id}.ics"`)
      .send(calendarFile(one, { number: matter.number, language, madeAt: isoOf(house.clock.now()) }))
  })

  app.post<{ Params: { id: string } }>(`${list}/:id/helper`, (request, reply) =>
    say(request, reply, (typed, { party }) => ({
      name: 'answer-helper',
      fields: {
        ...{ session: asSessionId(request.params.id), helper: typed.helper ?? '', party },
        agrees: typed.agrees === 'yes',
      },
    })),
  )

  app.post(`${list}/closed`, (request, reply) =>
    say(request, reply, ({ takeBack }, { party }) => ({
      name: 'ask-for-closed-doors',
      fields: { party, takeBack: takeBack === 'yes' },
    })),
  )

  app.post(`${list}/record`, (request, reply) =>
    say(request, reply, ({ nth = '' }, { party }, { sessions }) => {
      const held = sessions[Number(nth) - 1]
      // What they may not read here they cannot sign here either.
      if (held === undefined || !isOpenTo(held, party)) return undefined
      return { name: 'sign-record', fields: { nth: Number(nth), signer: { party }, way: 'signature' } }
    }),
  )

  interface Saying {
    readonly name: 'answer-helper' | 'ask-for-closed-doors' | 'sign-record'
    readonly fields: object
  }

  async function say(
    request: FastifyRequest,
    reply: FastifyReply,
    read: (typed: Record<string, string>, session: PartySession, matter: Matter) => Saying | undefined,
  ): Promise<FastifyReply> {
    const typed = typedOf(request.body)
    tokens.check(request, typed.token)
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    const { matter } = await readOwnFile(house, session, { written: false })
    const saying = read(typed, session, matter)
    if (saying === undefined) throw new DoorProblem('not-found')
    const refusal = await actAsParty(house, session, saying.name, saying.fields)
    // The second of two taps finds the first one's work, and the page shows it.
    const isDone = refusal === undefined || done.includes(refusal.refused)
    return isDone ? goTo(reply, list) : showProblem(portal, request, reply, 409, list)
  }
}
