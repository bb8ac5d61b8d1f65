import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  MessageChoice,
  MessageChoices,
  OwnAddress,
  OwnAddressKept,
  PersonChannel,
  Problem,
  TestBecame,
  TestMessage,
  TestSent,
} from '@jiefen/contract'
import { isRefusal } from '@jiefen/domain/kernel'
import type { FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { countyOfNoMatter } from '../deliveries/index.ts'
import type { House } from '../house.ts'
import { words } from '../matter/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inOneStatement } from '../platform/sql/index.ts'
import { limitTries } from '../platform/web/index.ts'
import { sendRefusal } from '../refusals.ts'
import { requireStaff } from '../staff/index.ts'
import { reasonOf } from '../told/index.ts'
import { burdenRoutes } from './burden.ts'
import { asThemselves, choose, readChoices, sendTest, setOwnAddress } from './own.ts'
import { findTest } from './queries.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Done = Type.Null({ description: 'Done; nothing to add.' })
const ById = Type.Object({ id: Type.String({ format: 'uuid' }) })
const ByChannel = Type.Object({ channel: PersonChannel })

/** Text messages cost money: nobody needs more to see whether a way leads to them. */
const tests = { tries: 5, seconds: 600 }

const ownAddressWrong = words(
  '号码或者邮箱不对，请改好以后再试。',
  'The number or address is wrong. Put it right, then try again.',
)

// The table itself keeps to these words.
const parseState = (state: string): Static<typeof TestBecame>['state'] =>
  state as Static<typeof TestBecame>['state']

/** What each of the staff wants to hear by which way (消息选择), and how much each role hears. */
export function choiceRoutes(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    await app.register(burdenRoutes(house))
    const asking = new WeakMap<FastifyRequest, string>()
    const countTest = limitTries(app, { ...tests, by: (request) => asking.get(request) ?? request.ip })
    const said = (summary: string) => ({ summary, tags: ['messages'] })

    app.get(
      '/api/own/messages',
      {
        schema: {
          ...said('Which messages come to you by which way, and where to'),
          response: { 200: MessageChoices, ...problems },
        },
      },
      async (request) => readChoices(house, await requireStaff(house, request)),
    )

    app.post(
      '/api/own/messages',
      {
        schema: {
          ...said('Choose whether messages of a kind come to you by a way'),
          body: MessageChoice,
          response: { 204: Done, ...problems },
        },
      },
      async (request, reply) => {
        const refused = await choose(house, await requireStaff(house, request), request.body)
        if (refused !== undefined) return sendRefusal(house, request, reply, refused) as never
        return reply.code(204).send(null)
      },
    )

    app.put(
      '/api/own/addresses/:channel',
      {
        schema: {
          ...said('Give, change or take away the number or mail address at which you are told'),
          params: ByChannel,
          body: OwnAddress,
          response: { 200: OwnAddressKept, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const answer = await setOwnAddress(house, staff, request.params.channel, request.body.address)
        return isRefusal(answer) ? (sendRefusal(house, request, reply, answer) as never) : answer
      },
    )

    app.post(
      '/api/own/test-message',
      {
        schema: {
          ...said('Send yourself a message to see whether it comes'),
          body: TestMessage,
          response: { 202: TestSent, ...problems, 429: Problem },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        asking.set(request, staff.actor.person)
        await countTest(request, reply)
        const answer = await sendTest(house, staff, request.body.channel)
        if (isRefusal(answer)) return sendRefusal(house, request, reply, answer) as never
        return reply.code(202).send(answer)
      },
    )

    app.get(
      '/api/own/test-message/:id',
      {
        schema: {
          ...said('What became of a message that you sent yourself'),
          params: ById,
          response: { 200: TestBecame, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const test = await inOneStatement(house.pool, asThemselves(staff), (tx) =>
          findTest(tx, countyOfNoMatter(house), staff.actor.person, request.params.id),
        )
        if (test === undefined) throw new DoorProblem('not-found')
        const { state, reason, channel } = test
        const said =
          reason === 'wrong-address' ? ownAddressWrong : reasonOf({ reason, channel, to_kind: 'person' })
        return { state: parseState(state), ...(said === undefined ? {} : { reason: said }) }
      },
    )
  }
}
