import { Knock, Problem, VideoChat, VideoHere, VideoPosts } from '@jiefen/contract'
import { asInstant, asSessionId, isoOf } from '@jiefen/domain/kernel'
import { areTogether, roomHours } from '@jiefen/domain/video'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import type { House } from '../house.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import { limitTries } from '../platform/web/index.ts'
import type { Hub } from './hub.ts'
import { iceServersFor } from './ice.ts'
import { openLine } from './line.ts'
import { signalLasts, writePosts } from './posts.ts'
import { changeSeat, inRoom, knock, type SeatRow } from './rooms.ts'
import { type Comer, roomOf, type Sitter, seatAt, sitterAt } from './sitter.ts'

export interface Door {
  /** Path up to the session's own id, which is a parameter `id`. */
  readonly at: string
  /** Who is asking; throws where it is nobody who could come in. */
  readonly who: (request: FastifyRequest, reply: FastifyReply) => Promise<Comer>
}

type Asked = FastifyRequest<{ Params: { id: string } }>
interface Asking {
  readonly visit: string
  readonly after?: number
  readonly language?: 'zh' | 'en'
}
/** The person behind a request, in the room, in one transaction. */
export const insideOf =
  (house: House, who: Door['who']) =>
  async <T>(
    request: FastifyRequest,
    reply: FastifyReply,
    work: (comer: Comer, tx: Tx, id: string) => Promise<T>,
  ): Promise<T> => {
    const comer = await who(request, reply)
    const { id } = (request as Asked).params
    return inRoom(house, { ...comer.address, session: asSessionId(id) }, (tx) => work(comer, tx, id))
  }
export const problems = {
  400: Problem,
  401: Problem,
  403: Problem,
  404: Problem,
  409: Problem,
  422: Problem,
  429: Problem,
}
const Done = Type.Null({ description: 'Done; nothing to add.' })
export const said = (summary: string, body: object) => ({
  schema: { summary, tags: ['video'], body, response: { 204: Done, ...problems } },
})
export const done = (reply: FastifyReply) => reply.code(204).send(null)

/** The room on screens behind one door: the console's or a party's own page. */
export function videoDoor(app: FastifyInstance, house: House, hub: Hub, { at, who }: Door): void {
  const byVisit = (request: FastifyRequest): string =>
    `${request.ip} ${(request.body as { visit?: string } | undefined)?.visit ?? ''}`
  // Six at once, each with a dozen ways to be reached, and again after a break: a few hundred; more is no browser.
  const manyPosts = limitTries(app, { tries: 240, seconds: 60, by: byVisit })
  const manyWords = limitTries(app, { tries: 40, seconds: 60, by: byVisit })
  const manyKnocks = limitTries(app, { tries: 60, seconds: 60 })
  const inside = insideOf(house, who)

  app.post(
    `${at}/knock`,
    {
      schema: {
        summary: 'Knock at a session on screens',
        tags: ['video'],
        body: Knock,
        response: { 200: Type.Object({ seat: Type.Integer() }), ...problems },
      },
    },
    async (request, reply) => {
      await manyKnocks(request, reply)
      const { visit } = request.body as Static<typeof Knock>
      const came = await inside(request, reply, async (comer, tx, id) => {
        const sitter = await sitterAt(house, tx, comer, id)
        const { place, session, voice, name: staffName, matter } = sitter
        const seat = await knock(tx, house, {
          ...{ place, session, voice, staffName, visit, mediator: matter.mediator?.person },
        })
        return { seat, place }
      })
      hub.say(came.place)
      return { seat: came.seat }
    },
  )

  app.get(
    `${at}/line`,
    {
      exposeHeadRoute: false,
      schema: {
        summary:
          'What happens in the room, as it happens (Server-Sent Events): hello, room, signal, chat, beat, bye',
        tags: ['video'],
        produces: ['text/event-stream'],
        querystring: Type.Object({
          visit: Knock.properties.visit,
          after: Type.Optional(Type.Integer({ minimum: 0 })),
          /** A page opens the line without headers of its own, so its language is said here. */
          language: Type.Optional(Type.Enum(['zh', 'en'])),
        }),
        response: { 200: Type.String(), ...problems },
      },
    },
    async (request, reply) => {
      const { visit, after: known = 0, language } = request.query as Asking
      const last = Number(request.headers['last-event-id'] ?? 0)
      const found = await inside(request, reply, async (comer, tx, id) => {
        const sitter = await sitterAt(house, tx, comer, id)
        return { comer, id, own: await seatAt(tx, house, sitter, visit), place: sitter.place }
      })
      await hub.hearing()
      const { id, own, place } = found
      const comer = language === undefined ? found.comer : { ...found.comer, language }
      const mark = house.sealing.index('ice', `${place.matter}/${id}/${own.seat}`).slice(0, 16)
      const ice = iceServersFor(house.settings.ice ?? { stun: [], turn: [] }, mark, house.clock.now())
      const after = Math.max(known, Number.isSafeInteger(last) ? last : 0)
      await openLine(house, hub, reply, { comer, session: id, seat: own.seat, visit, after, ice })
      return reply
    },
  )

  app.post(`${at}/posts`, said('How browsers find each other', VideoPosts), async (request, reply) => {
    await manyPosts(request, reply)
    const { visit, posts } = request.body as Static<typeof VideoPosts>
    await seated(request, reply, visit, async (sitter, own, tx) => {
      const { seats, caucus } = await roomOf(tx, house, sitter)
      const reached = posts.filter((post) => {
        const other = seats.find(({ seat }) => seat === post.to)
        return (
          other !== undefined && areTogether(own, other, { ...sitter, session: sitter.place.session, caucus })
        )
      })
      // Between those who are not in one room nothing passes, whatever their pages try.
      if (reached.length === 0) throw new DoorProblem('video-not-together')
      const until = isoOf(asInstant(house.clock.now() + signalLasts))
      await writePosts(tx, house, sitter.place, {
        ...{ from: own.seat, kind: 'signal', until },
        to: reached.map(({ to: seat, say }) => ({ seat, say })),
      })
      return reached.map((post) => post.to)
    })
    return done(reply)
  })

  app.post(
    `${at}/chat`,
    said('Say something in writing to those who are in one room with you', VideoChat),
    async (request, reply) => {
      await manyWords(request, reply)
      const { visit, text } = request.body as Static<typeof VideoChat>
      await seated(request, reply, visit, async (sitter, own, tx) => {
        if (own.standing !== 'in') throw new DoorProblem('video-not-together')
        const { seats, caucus } = await roomOf(tx, house, sitter)
        const reached = seats.filter((other) =>
          areTogether(own, other, { ...sitter, session: sitter.place.session, caucus }),
        )
        if (reached.length === 0) throw new DoorProblem('video-not-together')
        const until = new Date(roomHours(sitter.session).until).toISOString()
        const all = [own, ...reached].map(({ seat }) => ({ seat, say: text }))
        await writePosts(tx, house, sitter.place, { from: own.seat, kind: 'chat', until, to: all })
        return all.map(({ seat }) => seat)
      })
      return done(reply)
    },
  )

  app.post(
    `${at}/here`,
    said('A sign of life, and what you show of yourself', VideoHere),
    async (request, reply) => {
      const { visit, hand, voice, picture, screen } = request.body as Static<typeof VideoHere>
      const shows = { hand, has_voice: voice, has_picture: picture, shows_screen: screen }
      await seated(request, reply, visit, async (sitter, seat, tx) => {
        await changeSeat(
          tx,
          sitter.place,
          { seat: seat.seat, visit },
          { ...shows, seen_at: isoOf(house.clock.now()) },
        )
        const same = seat.hand === hand && seat.hasVoice === voice && seat.hasPicture === picture
        return seat.here && same && seat.showsScreen === screen ? [] : undefined
      })
      return done(reply)
    },
  )

  app.post(`${at}/leave`, said('Leave; your seat stays yours', Knock), async (request, reply) => {
    const { visit } = request.body as Static<typeof Knock>
    await seated(request, reply, visit, async (sitter, seat, tx) => {
      await changeSeat(
        tx,
        sitter.place,
        { seat: seat.seat, visit },
        { seen_at: isoOf(asInstant(0)), hand: false },
      )
      return undefined
    })
    return done(reply)
  })

  /** Whoever holds the seat; afterwards everybody looks, or the seats that were written to. */
  async function seated(
    request: FastifyRequest,
    reply: FastifyReply,
    visit: string,
    work: (sitter: Sitter, own: SeatRow, tx: Tx) => Promise<readonly number[] | undefined>,
  ): Promise<void> {
    const { place, to } = await inside(request, reply, async (comer, tx, id) => {
      const sitter = await sitterAt(house, tx, comer, id)
      return { place: sitter.place, to: await work(sitter, await seatAt(tx, house, sitter, visit), tx) }
    })
    if (to?.length !== 0) hub.say(place, to)
  }
}
