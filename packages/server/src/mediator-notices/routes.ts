import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { NoticesRead, NoticesWaiting, Problem } from '@jiefen/contract'
import { isoOf } from '@jiefen/domain/kernel'
import Type from 'typebox'
import type { House } from '../house.ts'
import { inReading, inTransaction } from '../platform/sql/index.ts'
import { requireStaff } from '../staff/index.ts'
import { countUntold, markTold } from './telling.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const own = (person: string) => ({ holders: [`person:${person}`] })

/** What mediators were told of their own files, titles and allowances: how many are new, and that they are read. */
export function mediatorNoticeRoutes(house: House): FastifyPluginAsyncTypebox {
  const { pool, clock } = house
  return async (app) => {
    app.get(
      '/api/mediator-notices/waiting',
      {
        schema: {
          summary: 'How many things you were told of your own work and have not read',
          tags: ['quality'],
          response: { 200: NoticesWaiting, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request, 'the-page-itself')
        const { person } = staff.actor
        return inReading(pool, own(person), (tx) => countUntold(tx, person))
      },
    )

    app.post(
      '/api/mediator-notices/read',
      {
        schema: {
          summary: 'What you were told in this room up to here is read',
          tags: ['quality'],
          body: NoticesRead,
          response: { 204: Type.Null({ description: 'Done; nothing to add.' }), ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const { person } = staff.actor
        await inTransaction(pool, own(person), (tx) =>
          markTold(tx, { ...request.body, person, at: isoOf(clock.now()) }),
        )
        return reply.code(204).send(null)
      },
    )
  }
}
