import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  AnswerFinding,
  CallUpFile,
  CheckFile,
  DrawFiles,
  Draws,
  JudgeFinding,
  Problem,
  ReviewView,
} from '@jiefen/contract'
import type { Refusal } from '@jiefen/domain/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { House } from '../house.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inReading, inTransaction } from '../platform/sql/index.ts'
import { sendRefusal } from '../refusals.ts'
import { officeFor, requireStaff } from '../staff/index.ts'
import { callUp } from './call-up.ts'
import { drawMonth } from './draw.ts'
import { drawsView } from './draws-view.ts'
import { asReviewer } from './holders.ts'
import { entriesOf, findReview } from './queries.ts'
import { writeQualityRead } from './reading.ts'
import { answer, check, judge } from './review-acts.ts'
import { reviewView } from './review-view.ts'

export const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
export const Done = Type.Null({ description: 'Done; nothing to add.' })
export const ById = Type.Object({ id: Type.String({ format: 'uuid' }) })
export const said = (summary: string) => ({ summary, tags: ['quality'] })

/** Answers 204, or with the refusal. */
export const doneOr = (
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  refused: Refusal | undefined,
): never =>
  (refused === undefined ? reply.code(204).send(null) : sendRefusal(house, request, reply, refused)) as never

/** Files drawn by a promised seed, looked at by somebody who had no hand in them, and put right. */
export function reviewRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region, pool, clock } = house
  return async (app) => {
    app.get(
      '/api/quality/draws',
      {
        schema: {
          ...said('The months of a place: what was promised, drawn and looked at'),
          querystring: Type.Object({ unit: Type.Optional(Type.String({ maxLength: 64 })) }),
          response: { 200: Draws, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        officeFor(staff, ['review-files'], region)
        return inReading(pool, asReviewer(staff), (tx) => drawsView(house, tx, staff, request.query.unit))
      },
    )

    app.post(
      '/api/quality/draws',
      {
        schema: {
          ...said('Draw the files of a month; drawn already, nothing changes'),
          body: DrawFiles,
          response: { 204: Done, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        return doneOr(house, request, reply, await drawMonth(house, staff, request.body))
      },
    )

    app.post(
      '/api/quality/reviews',
      {
        schema: {
          ...said('Call up a closed file outside of the sample, and say why'),
          body: CallUpFile,
          response: { 204: Done, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        officeFor(staff, ['review-files'], region)
        return doneOr(house, request, reply, await callUp(house, staff, request.body))
      },
    )

    app.get(
      '/api/quality/reviews/:id',
      {
        schema: {
          ...said('The review of one file; that it was read is written down'),
          params: ById,
          response: { 200: ReviewView, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        return inTransaction(pool, asReviewer(staff), async (tx) => {
          const row = await findReview(tx, request.params.id)
          if (row === undefined) throw new DoorProblem('not-found')
          const about = { about: row.mediator, what: 'review', name: row.number } as const
          await writeQualityRead(house, tx, staff, about)
          return reviewView(row, await entriesOf(tx, row.review_id), { staff, region, now: clock.now() })
        })
      },
    )

    app.post(
      '/api/quality/reviews/:id/check',
      {
        schema: {
          ...said('Look at every point of a file'),
          params: ById,
          body: CheckFile,
          response: { 204: Done, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        return doneOr(house, request, reply, await check(house, staff, request.params.id, request.body))
      },
    )

    app.post(
      '/api/quality/reviews/:id/answer',
      {
        schema: {
          ...said('Say what was put right, or object'),
          params: ById,
          body: AnswerFinding,
          response: { 204: Done, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        return doneOr(house, request, reply, await answer(house, staff, request.params.id, request.body))
      },
    )

    app.post(
      '/api/quality/reviews/:id/judge',
      {
        schema: {
          ...said('Judge a correction or an objection'),
          params: ById,
          body: JudgeFinding,
          response: { 204: Done, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        return doneOr(house, request, reply, await judge(house, staff, request.params.id, request.body))
      },
    )
  }
}
