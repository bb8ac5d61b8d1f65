import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  ChannelHealth,
  Endpoints,
  EndpointTested,
  MadeEndpoint,
  NewEndpoint,
  Problem,
} from '@jiefen/contract'
import { asInstant, isoOf, isRefusal } from '@jiefen/domain/kernel'
import { groupChannels, kindsForEndpoint } from '@jiefen/domain/messages'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { House } from '../house.ts'
import { repeatable } from '../platform/answers/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { sendRefusal } from '../refusals.ts'
import { officeFor, requireStaff } from '../staff/index.ts'
import { addEndpoint, stopEndpoint, testEndpoint } from './change.ts'
import { healthOfChannels, healthOfEndpoints, listEndpoints } from './queries.ts'
import { endpointView, healthView } from './views.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const ById = Type.Object({ id: Type.String({ format: 'uuid' }) })
const Done = Type.Null({ description: 'Done; nothing to add.' })
const Keyed = Type.Object({ 'idempotency-key': Type.Optional(Type.String({ maxLength: 200 })) })
const Query = Type.Object({
  closed: Type.Optional(Type.Literal('yes')),
  after: Type.Optional(Type.String({ format: 'uuid' })),
})
const pageSize = 100
const aDay = 86_400_000

/** Group robots and other systems of units (工作群与其他系统), and how each way out does. */
export function endpointRoutes(house: House): FastifyPluginAsyncTypebox {
  const { clock, pool, region } = house
  const said = (summary: string) => ({ summary, tags: ['messages'] })
  const inOffice = async (request: FastifyRequest) => {
    const staff = await requireStaff(house, request)
    return { staff, office: officeFor(staff, ['manage-messages'], region) }
  }

  return async (app) => {
    app.get(
      '/api/channels',
      {
        schema: { ...said('How each way out does'), response: { 200: ChannelHealth, ...problems } },
      },
      async (request) => {
        await inOffice(request)
        const since = isoOf(asInstant(clock.now() - aDay))
        return healthView(house, await inTransaction(pool, {}, (tx) => healthOfChannels(tx, since)))
      },
    )

    app.get(
      '/api/endpoints',
      {
        schema: {
          ...said('Group robots and other systems of your units'),
          querystring: Query,
          response: { 200: Endpoints, ...problems },
        },
      },
      async (request) => {
        const { office } = await inOffice(request)
        const { closed, after } = request.query
        return inTransaction(pool, {}, async (tx) => {
          const found = await listEndpoints(tx, office.units, {
            closed: closed === 'yes',
            limit: pageSize + 1,
            ...(after === undefined ? {} : { after }),
          })
          const rows = found.slice(0, pageSize)
          const health = await healthOfEndpoints(
            tx,
            rows.map(({ endpoint_id: id }) => id),
          )
          const last = found.length > pageSize ? rows.at(-1) : undefined
          return {
            rows: rows.map((row) =>
              endpointView(
                house,
                row,
                health.find(({ endpoint_id: id }) => id === row.endpoint_id),
              ),
            ),
            ...(last === undefined ? {} : { next: last.endpoint_id }),
            kinds: groupChannels.map((channel) => ({ channel, kinds: [...kindsForEndpoint(channel)] })),
            ...(office.all ? {} : { units: [...office.units] }),
          }
        })
      },
    )

    app.post(
      '/api/endpoints',
      {
        schema: {
          ...said('Add a group robot or another system'),
          headers: Keyed,
          body: NewEndpoint,
          response: { 201: MadeEndpoint, ...problems },
        },
      },
      async (request, reply) => {
        const { staff, office } = await inOffice(request)
        const key = repeatable(`staff:${staff.actor.person}`, request.headers['idempotency-key'], {
          name: 'add-endpoint',
          body: request.body,
        })
        const answer = await addEndpoint(house, staff, office, request.body, key)
        if (isRefusal(answer)) return sendRefusal(house, request, reply, answer) as never
        return reply.code(201).send(answer)
      },
    )

    app.post(
      '/api/endpoints/:id/close',
      {
        schema: {
          ...said('Close a group robot or another system'),
          params: ById,
          response: { 204: Done, ...problems },
        },
      },
      async (request, reply) => {
        const { staff, office } = await inOffice(request)
        const answer = await stopEndpoint(house, staff, office, request.params.id)
        if (answer !== undefined) return sendRefusal(house, request, reply, answer) as never
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/api/endpoints/:id/test',
      {
        schema: {
          ...said('Send a test to a group robot or another system'),
          params: ById,
          response: { 201: EndpointTested, ...problems },
        },
      },
      async (request, reply) => {
        const { staff, office } = await inOffice(request)
        const answer = await testEndpoint(house, staff, office, request.params.id)
        if (isRefusal(answer)) return sendRefusal(house, request, reply, answer) as never
        return reply.code(201).send(answer)
      },
    )
  }
}
