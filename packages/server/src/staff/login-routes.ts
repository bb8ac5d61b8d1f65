import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { FactorSetUp, Login, LoginAnswer, SecondFactor } from '@jiefen/contract'
import QRCode from 'qrcode'
import { DoorProblem } from '../platform/problems/index.ts'
import { limitTries } from '../platform/web/index.ts'
import { deviceOf } from './door-book.ts'
import { logIn } from './login.ts'
import { logOut } from './own-commands.ts'
import { currentSession, type DoorHouse, giveToken, requireSession, takeToken } from './require-staff.ts'
import { Done, problems } from './schemas.ts'
import { passFactor, proveFactor, showFactor } from './second-factor.ts'
import { countUnknownLogins } from './unknown-logins.ts'

/** From one address in a minute: an office begins its morning behind one address. */
const triesAMinute = 60

/**
 * The door. Its changes carry no token of their own: before the door nobody has one; the cookie is SameSite=Strict
 * and requests from other sites are refused before they come here.
 */
export function loginRoutes(house: DoorHouse): FastifyPluginAsyncTypebox {
  return async (app) => {
    const countTry = limitTries(app, { tries: triesAMinute, seconds: 60 })
    const countUnknown = countUnknownLogins()
    const said = (summary: string) => ({ summary, tags: ['staff'] })

    app.post(
      '/api/login',
      {
        schema: {
          ...said('Log in with login and password'),
          body: Login,
          response: { 200: LoginAnswer, ...problems },
        },
      },
      async (request, reply) => {
        await countTry(request, reply)
        const before = await currentSession(house, request)
        const attempt = {
          ...request.body,
          device: deviceOf(request),
          ...(before === undefined ? {} : { before }),
        }
        const { next, token } = await logIn(house, countUnknown, attempt)
        giveToken(house, reply, token)
        return { next }
      },
    )

    app.post(
      '/api/login/second-factor',
      {
        schema: {
          ...said('The six digits'),
          body: SecondFactor,
          response: { 200: LoginAnswer, ...problems },
        },
      },
      async (request, reply) => {
        await countTry(request, reply)
        const session = await requireSession(house, request)
        giveToken(house, reply, await passFactor(house, session, request.body.code, deviceOf(request)))
        return { next: 'ready' as const }
      },
    )

    app.get(
      '/api/login/second-factor/set-up',
      {
        schema: { ...said('The secret of a new authenticator'), response: { 200: FactorSetUp, ...problems } },
      },
      async (request) => {
        const shown = await showFactor(house, await requireSession(house, request))
        return { ...shown, qr: await QRCode.toString(shown.otpauth, { type: 'svg', margin: 1 }) }
      },
    )

    app.post(
      '/api/login/second-factor/set-up',
      {
        schema: {
          ...said('Prove a new authenticator with its first code'),
          body: SecondFactor,
          response: { 200: LoginAnswer, ...problems },
        },
      },
      async (request, reply) => {
        await countTry(request, reply)
        const session = await requireSession(house, request)
        giveToken(house, reply, await proveFactor(house, session, request.body.code, deviceOf(request)))
        return { next: 'ready' as const }
      },
    )

    app.post(
      '/api/logout',
      { schema: { ...said('Log out'), response: { 204: Done, ...problems } } },
      async (request, reply) => {
        const session = await currentSession(house, request)
        takeToken(house, reply)
        if (session === undefined) throw new DoorProblem('not-logged-in')
        await logOut(house, session)
        return reply.code(204).send(null)
      },
    )
  }
}
