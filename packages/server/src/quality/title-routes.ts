import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  AskForTitle,
  DecideTitle,
  MediatorRecordView,
  MediatorsInReach,
  NewTraining,
  ObjectToDecision,
  ShowTitle,
  StrikeTraining,
} from '@jiefen/contract'
import type { House } from '../house.ts'
import { inReading, inTransaction } from '../platform/sql/index.ts'
import { officeFor, requireStaff } from '../staff/index.ts'
import { asReviewer } from './holders.ts'
import { mediatorFor, mediatorsWithin } from './mediators.ts'
import { writeQualityRead } from './reading.ts'
import { ById, Done, doneOr, problems, said } from './review-routes.ts'
import { ask, decide, object, show, withdraw } from './title-acts.ts'
import { mediatorRecordView } from './title-view.ts'
import { enterTraining, strikeOut } from './training-acts.ts'

/** Titles of mediators: asked for, decided by a person with reasons, objected to once; and the log of trainings. */
export function titleRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region, pool } = house
  const changing = (summary: string) => ({ ...said(summary), params: ById })
  const response = { 204: Done, ...problems }

  return async (app) => {
    app.get(
      '/api/quality/mediators',
      {
        schema: {
          ...said('Who mediates within your reach, by name'),
          response: { 200: MediatorsInReach, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        officeFor(staff, ['review-files'], region)
        return inReading(pool, asReviewer(staff), async (tx) => ({
          mediators: await mediatorsWithin(house, tx, staff),
        }))
      },
    )

    app.get(
      '/api/quality/mediators/:id',
      {
        schema: {
          ...changing('What is recorded about one mediator; that it was read is written down'),
          response: { 200: MediatorRecordView, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const { id } = request.params
        return inTransaction(pool, asReviewer(staff, id), async (tx) => {
          const mediator = await mediatorFor(house, tx, staff, id)
          await writeQualityRead(house, tx, staff, { about: id, what: 'record', name: mediator.name })
          return mediatorRecordView(house, tx, staff, mediator)
        })
      },
    )

    app.post(
      '/api/quality/mediators/:id/applications',
      {
        schema: { ...changing('Ask for a title, or propose somebody for one'), body: AskForTitle, response },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        return doneOr(house, request, reply, await ask(house, staff, request.params.id, request.body))
      },
    )

    app.post(
      '/api/quality/applications/:id/decide',
      { schema: { ...changing('Decide about a title, or about an objection'), body: DecideTitle, response } },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        return doneOr(house, request, reply, await decide(house, staff, request.params.id, request.body))
      },
    )

    app.post(
      '/api/quality/applications/:id/object',
      { schema: { ...changing('Object to a decision, once'), body: ObjectToDecision, response } },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        return doneOr(house, request, reply, await object(house, staff, request.params.id, request.body))
      },
    )

    app.post(
      '/api/quality/applications/:id/withdraw',
      { schema: { ...changing('Take a request back'), response } },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        return doneOr(house, request, reply, await withdraw(house, staff, request.params.id))
      },
    )

    app.post(
      '/api/quality/applications/:id/shown',
      { schema: { ...changing('Let everybody know your title, or not'), body: ShowTitle, response } },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        await show(house, staff, request.params.id, request.body.shown)
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/api/quality/mediators/:id/trainings',
      { schema: { ...changing('Enter a training'), body: NewTraining, response } },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        await enterTraining(house, staff, request.params.id, request.body)
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/api/quality/trainings/:id/strike',
      { schema: { ...changing('Strike a training out'), body: StrikeTraining, response } },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        await strikeOut(house, staff, request.params.id, request.body.why)
        return reply.code(204).send(null)
      },
    )
  }
}
