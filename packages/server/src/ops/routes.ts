import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Registry } from 'prom-client'
import Type from 'typebox'
import type { House } from '../house.ts'
import { doorProblems, sayProblem, sendProblem } from '../platform/problems/index.ts'

const State = Type.Object({ state: Type.String() })

/** Alive, ready, and how it fares. */
export function opsRoutes(house: House, registry: Registry): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      '/healthz',
      { schema: { summary: 'The process answers', tags: ['ops'], response: { 200: State } } },
      async () => ({
        state: 'alive',
      }),
    )

    app.get(
      '/readyz',
      {
        schema: {
          summary: 'The database answers and people can be served',
          tags: ['ops'],
          response: { 200: State },
        },
      },
      async (request, reply) => {
        const ready = await house.pool.query('select 1').then(
          () => true,
          () => false,
        )
        if (ready) return { state: 'ready' }
        return sendProblem(reply, sayProblem(request, 'not-now', doorProblems['not-now'])) as never
      },
    )

    app.get(
      '/metrics',
      { schema: { summary: 'Prometheus metrics', tags: ['ops'] } },
      async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()),
    )
  }
}
