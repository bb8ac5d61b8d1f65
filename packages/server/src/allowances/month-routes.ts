import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DrawMonth, Problem } from '@jiefen/contract'
import { addMonths, dayOf } from '@jiefen/domain/calendar'
import { asUnitId } from '@jiefen/domain/kernel'
import { mayDo } from '@jiefen/domain/permission'
import { findUnit } from '@jiefen/domain/region'
import Type from 'typebox'
import type { House } from '../house.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { requireStaff, writeDownBy } from '../staff/index.ts'
import { layDownMonth } from './months.ts'
import { visibilityOf } from './reading.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

/** Monthly allowances by role: laid down once for each person, role and month that is over. */
export function monthRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region, pool, clock } = house
  return async (app) => {
    app.post(
      '/api/allowances/months',
      {
        schema: {
          summary: 'Lay down the monthly allowances of a place',
          tags: ['allowances'],
          body: DrawMonth,
          response: { 200: Type.Object({ begun: Type.Integer() }), ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const { township: asked, month } = request.body
        const township = findUnit(region, asUnitId(asked))?.id
        if (township === undefined) throw new DoorProblem('not-found')
        if (!mayDo(staff.actor, 'review-allowances', { unit: township }, region))
          throw new DoorProblem('not-yours')
        const first = `${month}-01`
        const next = addMonths(first, 1)
        // A month is paid for when it is over.
        if (dayOf(clock.now(), region.calendar) < next)
          throw new DoorProblem('malformed-request', { field: 'month' })
        return inTransaction(pool, visibilityOf(staff), async (tx) => {
          const begun = await layDownMonth(house, tx, { township, month })
          await writeDownBy(tx, house, staff, 'months-laid-down', `${township} · ${month}`)
          return { begun }
        })
      },
    )
  }
}
