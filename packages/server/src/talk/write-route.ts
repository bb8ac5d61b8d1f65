import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Problem, ThreadName, WriteTalk, Written } from '@jiefen/contract'
import { isRefusal } from '@jiefen/domain/kernel'
import { byOf, mayDo } from '@jiefen/domain/permission'
import Type from 'typebox'
import type { House } from '../house.ts'
import { findMatter, visibilityOf } from '../matter/index.ts'
import { repeatable } from '../platform/answers/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { sendRefusal } from '../refusals.ts'
import { requireStaff } from '../staff/index.ts'
import { getThread, rightFor } from './threads.ts'
import { writeInThread } from './write.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

/** Somebody of the staff writes: into their own thread, or to a party in the name of their unit. */
export function writeRoute(app: Parameters<FastifyPluginAsyncTypebox>[0], house: House): void {
  app.post(
    '/api/matters/:number/threads/:thread/messages',
    {
      schema: {
        summary: 'Write into a thread; photos are stored first, colleagues are called only among the staff',
        tags: ['talk'],
        params: Type.Object({ number: Type.String({ maxLength: 40 }), thread: ThreadName }),
        headers: Type.Object({
          'idempotency-key': Type.Optional(
            Type.String({ maxLength: 200, description: 'The same key twice is the same message once.' }),
          ),
        }),
        body: WriteTalk,
        response: { 200: Written, ...problems },
      },
    },
    async (request, reply) => {
      const staff = await requireStaff(house, request)
      const { actor } = staff
      const { number, thread } = request.params
      const { text, photos = [], mentions = [] } = request.body
      const visibility = visibilityOf(staff)
      const address = await inTransaction(house.pool, visibility, (tx) => findMatter(tx, number))
      if (address === undefined) throw new DoorProblem('not-found')

      const outcome = await writeInThread(house, {
        ...{ address, visibility, text, photos, mentions },
        request: repeatable(`staff:${actor.person}`, request.headers['idempotency-key'], {
          ...{ number, thread, body: request.body },
        }),
        as: (matter) => {
          if (!mayDo(actor, 'open-matter', matter, house.region)) throw new DoorProblem('not-found')
          const name = getThread(matter, thread)
          if (!mayDo(actor, rightFor(name), matter, house.region)) throw new DoorProblem('not-yours')
          return { thread: name, by: byOf(actor, rightFor(name), matter, house.region), name: actor.name }
        },
      })
      return (isRefusal(outcome) ? sendRefusal(house, request, reply, outcome) : outcome) as never
    },
  )
}
