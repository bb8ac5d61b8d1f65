import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Me, OpenSession } from '@jiefen/contract'
import Type from 'typebox'
import { DoorProblem } from '../platform/problems/index.ts'
import { deviceOf } from './door-book.ts'
import { changePassword, endOwnSession } from './own-commands.ts'
import { listSessions, nameOf } from './queries.ts'
import { answerStaffRefusal } from './refusals.ts'
import { type DoorHouse, giveToken, requireSession, requireStaff } from './require-staff.ts'
import { roomsOf } from './rooms.ts'
import { ById, Done, PasswordChange, problems } from './schemas.ts'
import { idleMinutes } from './sessions.ts'

/** What everybody of the staff has: their duties, their sessions, their password. */
export function ownRoutes(house: DoorHouse): FastifyPluginAsyncTypebox {
  return async (app) => {
    const said = (summary: string) => ({ summary, tags: ['staff'] })

    app.get(
      '/api/me',
      { schema: { ...said('Who you are and what you have'), response: { 200: Me, ...problems } } },
      async (request) => {
        const { actor, session } = await requireStaff(house, request)
        return {
          person: actor.person,
          name: actor.name,
          duties: actor.duties.map(({ unit, role }) => ({
            unit,
            unitName: nameOf(house.region, unit),
            role,
          })),
          csrf: session.csrf,
          may: roomsOf(actor.duties.map(({ role }) => role)),
          idleMinutes: idleMinutes(actor.duties),
          demo: house.settings.demo,
        }
      },
    )

    app.get(
      '/api/sessions',
      {
        schema: {
          ...said('Where you are logged in'),
          response: { 200: Type.Array(OpenSession), ...problems },
        },
      },
      async (request) => await listSessions(house, await requireStaff(house, request)),
    )

    app.delete(
      '/api/sessions/:id',
      { schema: { ...said('Log out elsewhere'), params: ById, response: { 204: Done, ...problems } } },
      async (request, reply) => {
        await endOwnSession(house, await requireStaff(house, request), request.params.id)
        return reply.code(204).send(null)
      },
    )

    // Before the first change of password nobody has a token; the old password proves as much as one would.
    app.post(
      '/api/password',
      {
        schema: {
          ...said('Change your password'),
          body: PasswordChange,
          response: { 204: Done, ...problems },
        },
      },
      async (request, reply) => {
        const session = await requireSession(house, request)
        if (!session.factorPassed) throw new DoorProblem('second-factor-needed')
        const { old, new: fresh } = request.body
        const answer = await changePassword(house, session, { old, fresh, device: deviceOf(request) })
        if ('refused' in answer) return answerStaffRefusal(request, reply, answer.refused)
        giveToken(house, reply, answer.token)
        return reply.code(204).send(null)
      },
    )
  }
}
