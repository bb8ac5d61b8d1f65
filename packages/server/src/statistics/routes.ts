import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CallersFigures, JoinRate, KeptRate, Problem } from '@jiefen/contract'
import Type from 'typebox'
import type { House } from '../house.ts'
import { visibilityOf } from '../matter/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { requireStaff } from '../staff/index.ts'
import { callersByMonth } from './callers.ts'
import { joinRate } from './join-rate.ts'
import { keptRate } from './kept-rate.ts'

const Period = Type.Object({ days: Type.Optional(Type.Integer({ minimum: 1, maximum: 366, default: 30 })) })

export function statisticsRoutes(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      '/api/join-rate',
      {
        schema: {
          summary: 'Whether invited parties joined, by the way they were invited',
          tags: ['worklist'],
          querystring: Period,
          response: { 200: JoinRate, 401: Problem, 403: Problem },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const now = house.clock.now()
        const from = new Date(now - (request.query.days ?? 30) * 86_400_000).toISOString()
        const until = new Date(now + 1).toISOString()
        return inTransaction(house.pool, visibilityOf(staff), async (tx) => ({
          from,
          until,
          ways: await joinRate(tx, from, until),
        }))
      },
    )

    app.get(
      '/api/kept-rate',
      {
        schema: {
          summary: 'Whether agreements are kept, beside how many were settled',
          tags: ['worklist'],
          querystring: Period,
          response: { 200: KeptRate, 401: Problem, 403: Problem },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const now = house.clock.now()
        const from = new Date(now - (request.query.days ?? 30) * 86_400_000).toISOString()
        const until = new Date(now + 1).toISOString()
        return inTransaction(house.pool, visibilityOf(staff), async (tx) => ({
          from,
          until,
          ...(await keptRate(tx, from, until)),
        }))
      },
    )

    app.get(
      '/api/callers',
      {
        schema: {
          summary: 'Callers at the windows in batches and persons, month by month',
          tags: ['worklist'],
          querystring: Period,
          response: { 200: CallersFigures, 401: Problem, 403: Problem },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const now = house.clock.now()
        const from = new Date(now - (request.query.days ?? 30) * 86_400_000).toISOString()
        const until = new Date(now + 1).toISOString()
        const offsetMinutes = house.region.calendar.utcOffsetMinutes
        return inTransaction(house.pool, visibilityOf(staff), async (tx) => ({
          from,
          until,
          months: await callersByMonth(tx, { from, until, offsetMinutes }),
        }))
      },
    )
  }
}
