import { VideoAdmit, VideoCaucus, VideoRemove } from '@jiefen/contract'
import { isoOf } from '@jiefen/domain/kernel'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import type { House } from '../house.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import type { Hub } from './hub.ts'
import { intoTheBook } from './in-the-book.ts'
import { caucusOf, changeSeat, type SeatRow, seatsOf, setCaucus, wordPurpose } from './rooms.ts'
import { type Door, done, insideOf, said } from './routes.ts'
import { hostAt, type Sitter } from './sitter.ts'
import { isHost } from './view.ts'

/** What only the mediator does: let in, ask to leave, speak with one side alone. */
export function hostDoor(app: FastifyInstance, house: House, hub: Hub, { at, who }: Door): void {
  const inside = insideOf(house, who)

  app.post(`${at}/admit`, said('Admit somebody who waits (mediator)', VideoAdmit), (request, reply) => {
    const { seat } = request.body as Static<typeof VideoAdmit>
    return asHost(request, reply, async (sitter, tx, seats) => {
      const other = seats.find((one) => one.seat === seat)
      if (other === undefined) return false
      if (other.standing !== 'in') await intoTheBook(house, tx, sitter, 'video-admitted', other)
      const now = isoOf(house.clock.now())
      return changeSeat(tx, sitter.place, { seat }, { standing: 'in', word: null, admitted_at: now })
    })
  })

  app.post(
    `${at}/remove`,
    said('Ask somebody to leave, with a word (mediator)', VideoRemove),
    (request, reply) => {
      const { seat, word } = request.body as Static<typeof VideoRemove>
      return asHost(request, reply, async (sitter, tx, seats) => {
        const other = seats.find((one) => one.seat === seat)
        if (other === undefined || isHost(other, sitter.matter)) return false
        if (other.standing !== 'out') await intoTheBook(house, tx, sitter, 'video-removed', other)
        return changeSeat(
          tx,
          sitter.place,
          { seat },
          { standing: 'out', hand: false, word: house.sealing.seal(wordPurpose, word) },
        )
      })
    },
  )

  app.post(
    `${at}/caucus`,
    said('Speak with one side alone, or with all again (mediator)', VideoCaucus),
    (request, reply) => {
      const { side } = request.body as Static<typeof VideoCaucus>
      return asHost(request, reply, async (sitter, tx) => {
        const before = await caucusOf(tx, sitter.place)
        await setCaucus(tx, sitter.place, side)
        if (side !== before)
          await intoTheBook(house, tx, sitter, side === undefined ? 'video-all-again' : 'video-alone', side)
        return true
      })
    },
  )

  async function asHost(
    request: FastifyRequest,
    reply: FastifyReply,
    work: (sitter: Sitter, tx: Tx, seats: readonly SeatRow[]) => Promise<boolean>,
  ): Promise<FastifyReply> {
    const found = await inside(request, reply, async (comer, tx, id) => {
      const sitter = await hostAt(house, tx, comer, id)
      if (!(await work(sitter, tx, await seatsOf(tx, sitter.place, house))))
        throw new DoorProblem('not-found')
      return sitter.place
    })
    hub.say(found)
    return done(reply)
  }
}
