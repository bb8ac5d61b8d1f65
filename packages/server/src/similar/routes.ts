import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Problem, SimilarView } from '@jiefen/contract'
import { dayOf } from '@jiefen/domain/calendar'
import { mayDo } from '@jiefen/domain/permission'
import { articlesFor, toldOf } from '@jiefen/domain/similar'
import Type from 'typebox'
import type { House } from '../house.ts'
import { openForStaff } from '../matter/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { requireStaff } from '../staff/index.ts'
import { findSimilar } from './find-similar.ts'
import { articleView, similarView } from './views.ts'

const Numbered = Type.Object({ number: Type.String({ maxLength: 40 }) })
const Why = Type.Object({ why: Type.Optional(Type.String({ maxLength: 200 })) })
const problems = { 401: Problem, 403: Problem, 404: Problem }

/** What is like an open matter, and the articles that matter in it: for staff who may open it, never for a party. */
export function similarRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region } = house
  return async (app) => {
    app.get(
      '/api/matters/:number/similar',
      {
        schema: {
          summary: 'Similar closed matters without persons, and the articles that matter, each with why',
          tags: ['matters'],
          params: Numbered,
          querystring: Why,
          response: { 200: SimilarView, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const { why } = request.query
        const reading = { what: 'file', ...(why === undefined ? {} : { why }) }
        return openForStaff(house, staff, request.params.number, reading, async ({ matter, address }, tx) => {
          if (!mayDo(staff.actor, 'read-similar', matter, region)) throw new DoorProblem('not-yours')
          const told = toldOf(matter, region)
          // A law that came later does not decide about what was before: the day the matter was told is its day.
          const day = dayOf(matter.reportedAt, region.calendar)
          const similar = await findSimilar(house, tx, staff, told, address)
          return {
            similar: similar.map((one) => similarView(one, region)),
            articles: articlesFor(told, day, region).map(articleView),
            day,
          }
        })
      },
    )
  }
}
