import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DeliveryLog, DeliveryState, DoneByHand, Problem, ReadAloud, Undelivered } from '@jiefen/contract'
import { isRefusal } from '@jiefen/domain/kernel'
import Type from 'typebox'
import type { House } from '../house.ts'
import { sendRefusal } from '../refusals.ts'
import { requireStaff } from '../staff/index.ts'
import { done, resend } from './hands.ts'
import { printLetter } from './letter.ts'
import { logOf, undeliveredOf } from './log.ts'
import { readAloud } from './read-aloud.ts'

const Numbered = Type.Object({ number: Type.String({ maxLength: 40 }) })
const OfDelivery = Type.Object({ id: Type.String({ maxLength: 64 }) })
const After = Type.Optional(Type.String({ maxLength: 80 }))
const Handed = Type.Object({ state: DeliveryState })
const problems = { 401: Problem, 403: Problem, 404: Problem }
const tags = ['messages']

/** Who was told what; what did not arrive; what a person does with their hands about it. */
export function toldRoutes(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      '/api/matters/:number/deliveries',
      {
        schema: {
          ...{ summary: 'Who was told what of a matter, by which way, and what came of it', tags },
          params: Numbered,
          querystring: Type.Object({ after: After }),
          response: { 200: DeliveryLog, 400: Problem, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        return logOf(house, staff, request.params.number, request.query.after)
      },
    )

    app.get(
      '/api/undelivered',
      {
        schema: {
          ...{ summary: 'What did not arrive within your reach; letters to post, calls to make', tags },
          querystring: Type.Object({ state: Type.Enum(['failed', 'by-hand']), after: After }),
          response: { 200: Undelivered, 400: Problem, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        return undeliveredOf(house, staff, request.query.state, request.query.after)
      },
    )

    app.post(
      '/api/deliveries/:id/resend',
      {
        schema: {
          ...{ summary: 'Send again what did not arrive, by the way that leads to them now', tags },
          params: OfDelivery,
          response: { 200: Handed, 409: Problem, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const answer = await resend(house, staff, request.params.id)
        return (isRefusal(answer) ? sendRefusal(house, request, reply, answer) : answer) as never
      },
    )

    app.post(
      '/api/deliveries/:id/done',
      {
        schema: {
          ...{
            summary: 'Note that a letter was posted or a call was made, or that nobody was reached',
            tags,
          },
          params: OfDelivery,
          body: DoneByHand,
          response: { 200: Handed, 400: Problem, 409: Problem, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const answer = await done(house, staff, request.params.id, request.body)
        return (isRefusal(answer) ? sendRefusal(house, request, reply, answer) : answer) as never
      },
    )

    app.get(
      '/api/deliveries/:id/letter.pdf',
      {
        schema: {
          ...{ summary: 'The letter to somebody who is told by post (PDF)', tags },
          params: OfDelivery,
          response: { 422: Problem, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const { pdf, number } = await printLetter(house, staff, request.params.id)
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="${number}-letter.pdf"`)
          .header('cache-control', 'private, no-store')
          .send(Buffer.from(pdf) as never)
      },
    )

    app.get(
      '/api/deliveries/:id/read-aloud',
      {
        schema: {
          ...{ summary: 'What is read out to somebody who is told by telephone', tags },
          params: OfDelivery,
          response: { 200: ReadAloud, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        return readAloud(house, staff, request.params.id)
      },
    )
  }
}
