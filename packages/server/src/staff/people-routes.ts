import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { FirstPassword, NewDuty, NewStaff } from '@jiefen/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { endDuty, giveDuty } from './duty-commands.ts'
import {
  enterPerson,
  lockPerson,
  type Refused,
  resetPassword,
  resetSecondFactor,
  unlockPerson,
} from './people-commands.ts'
import { listStaff, readAudit } from './queries.ts'
import { officeFor } from './reach.ts'
import { answerStaffRefusal } from './refusals.ts'
import { type DoorHouse, requireStaff } from './require-staff.ts'
import { AuditPage, AuditQuery, ById, Done, GivenDuty, problems, StaffPage, StaffQuery } from './schemas.ts'

/** The three administrators: the first looks after people, the second after their rights, the third reads along. */
export function peopleRoutes(house: DoorHouse): FastifyPluginAsyncTypebox {
  return async (app) => {
    const { region } = house
    const said = (summary: string) => ({ summary, tags: ['staff'] })

    app.get(
      '/api/staff',
      {
        schema: {
          ...said('People of your units'),
          querystring: StaffQuery,
          response: { 200: StaffPage, ...problems },
        },
      },
      async (request) => {
        const office = officeFor(
          await requireStaff(house, request),
          ['manage-people', 'manage-duties'],
          region,
        )
        return await listStaff(house, office, request.query)
      },
    )

    app.post(
      '/api/staff',
      {
        schema: {
          ...said('Enter a new person'),
          body: NewStaff,
          response: { 201: FirstPassword, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        officeFor(staff, ['manage-people'], region)
        const { login, name } = request.body
        const answer = await enterPerson(house, staff, { login, name: name.trim() })
        if ('refused' in answer) return answerStaffRefusal(request, reply, answer.refused)
        return reply.code(201).send(answer)
      },
    )

    app.post(
      '/api/staff/:id/lock',
      {
        schema: {
          ...said('Take a person’s way in away'),
          params: ById,
          response: { 204: Done, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const office = officeFor(staff, ['manage-people'], region)
        return answerDone(request, reply, await lockPerson(house, staff, office, request.params.id))
      },
    )

    app.post(
      '/api/staff/:id/unlock',
      {
        schema: {
          ...said('Give a person’s way in back'),
          params: ById,
          response: { 204: Done, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const office = officeFor(staff, ['manage-people'], region)
        return answerDone(request, reply, await unlockPerson(house, staff, office, request.params.id))
      },
    )

    app.post(
      '/api/staff/:id/reset-password',
      {
        schema: {
          ...said('Make a new first password'),
          params: ById,
          response: { 200: FirstPassword, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const office = officeFor(staff, ['manage-people'], region)
        const answer = await resetPassword(house, staff, office, request.params.id)
        if ('refused' in answer) return answerStaffRefusal(request, reply, answer.refused)
        return reply.code(200).send(answer)
      },
    )

    app.post(
      '/api/staff/:id/reset-second-factor',
      {
        schema: {
          ...said('Forget a lost authenticator'),
          params: ById,
          response: { 204: Done, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const office = officeFor(staff, ['manage-duties'], region)
        return answerDone(request, reply, await resetSecondFactor(house, staff, office, request.params.id))
      },
    )

    app.post(
      '/api/staff/:id/duties',
      {
        schema: {
          ...said('Give a duty at a unit'),
          params: ById,
          body: NewDuty,
          response: { 201: GivenDuty, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const office = officeFor(staff, ['manage-duties'], region)
        const answer = await giveDuty(house, staff, office, request.params.id, request.body)
        if ('refused' in answer) return answerStaffRefusal(request, reply, answer.refused)
        return reply.code(201).send(answer)
      },
    )

    app.delete(
      '/api/duties/:id',
      { schema: { ...said('End a duty'), params: ById, response: { 204: Done, ...problems } } },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const office = officeFor(staff, ['manage-duties'], region)
        return answerDone(request, reply, await endDuty(house, staff, office, request.params.id))
      },
    )

    app.get(
      '/api/audit',
      {
        schema: {
          ...said('What happened at the door and to accounts'),
          querystring: AuditQuery,
          response: { 200: AuditPage, ...problems },
        },
      },
      async (request) => {
        const office = officeFor(await requireStaff(house, request), ['read-audit'], region)
        const { after } = request.query
        return await readAudit(house, office, after === undefined ? undefined : Number(after))
      },
    )
  }
}

const answerDone = (
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Refused | undefined,
): FastifyReply =>
  answer === undefined ? reply.code(204).send(null) : answerStaffRefusal(request, reply, answer.refused)
