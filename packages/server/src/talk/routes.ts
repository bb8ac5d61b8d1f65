import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Mentionable, Problem, ReadUpTo, Thread, ThreadName, Threads, Unread } from '@jiefen/contract'
import { asFileId, asUnitId, isoOf } from '@jiefen/domain/kernel'
import { mayDo } from '@jiefen/domain/permission'
import { findUnit } from '@jiefen/domain/region'
import Type from 'typebox'
import type { House } from '../house.ts'
import { openForStaff, readMatter, same, visibilityOf } from '../matter/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { requireStaff } from '../staff/index.ts'
import { hasPhoto, markTalkRead, messagesBefore, pageOfTalk, readersOf, threadRows } from './queries.ts'
import { getThread, readerNameOf, threadsOf } from './threads.ts'
import { threadsView, threadView } from './view.ts'
import { writeRoute } from './write-route.ts'
import { whoMayRead } from './write-statements.ts'

const Numbered = Type.Object({ number: Type.String({ maxLength: 40 }) })
const OfThread = Type.Object({ number: Type.String({ maxLength: 40 }), thread: ThreadName })
const OfPhoto = Type.Object({
  number: Type.String({ maxLength: 40 }),
  thread: ThreadName,
  file: Type.String({ pattern: '^[0-9a-f]{64}$' }),
})
const Why = { why: Type.Optional(Type.String({ maxLength: 200 })) }
const Before = Type.Object({
  ...Why,
  before: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_147_483_647 })),
})
const problems = { 401: Problem, 403: Problem, 404: Problem }
const tags = ['talk']

const reading = (why: string | undefined) => ({ what: 'talk', ...(why === undefined ? {} : { why }) })

/** The threads of a matter for the staff: among themselves, and with each party. */
export function talkRoutes(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      '/api/matters/:number/threads',
      {
        schema: {
          ...{ summary: 'The threads of a matter, and how much of each is new to you', tags },
          params: Numbered,
          querystring: Type.Object(Why),
          response: { 200: Threads, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const { actor } = staff
        const { number } = request.params
        return openForStaff(house, staff, number, reading(request.query.why), async (opened, tx) => {
          const rows = await threadRows(tx, opened.address, threadsOf(opened.matter), readerNameOf(actor))
          return threadsView(rows, { matter: opened.matter, region: house.region, actor })
        })
      },
    )

    app.get(
      '/api/matters/:number/unread-talk',
      {
        schema: {
          summary:
            'How many messages of a matter are new to you; says nothing of them, so that it is no reading',
          tags,
          params: Numbered,
          response: { 200: Unread, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request, 'the-page-itself')
        return inTransaction(house.pool, visibilityOf(staff), async (tx) => {
          const { matter, address } = await readMatter(house, tx, request.params.number)
          if (!mayDo(staff.actor, 'open-matter', matter, house.region)) throw new DoorProblem('not-found')
          const rows = await threadRows(tx, address, threadsOf(matter), readerNameOf(staff.actor))
          return { unread: rows.reduce((sum, { unread }) => sum + unread, 0) }
        })
      },
    )

    app.get(
      '/api/matters/:number/threads/:thread',
      {
        schema: {
          ...{ summary: 'A thread, the newest message last; `before` leads to older ones', tags },
          params: OfThread,
          querystring: Before,
          response: { 200: Thread, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const { why, before = 2_147_483_647 } = request.query
        const { number } = request.params
        return openForStaff(house, staff, number, reading(why), async ({ matter, address }, tx) => {
          const thread = getThread(matter, request.params.thread)
          const [rows, readers] = await Promise.all([
            messagesBefore(tx, address, thread, before, pageOfTalk),
            readersOf(tx, address, thread),
          ])
          return threadView(thread, rows, readers, {
            ...{ matter, region: house.region, actor: staff.actor },
            page: pageOfTalk,
          })
        })
      },
    )

    app.post(
      '/api/matters/:number/threads/:thread/read',
      {
        schema: {
          ...{ summary: 'You have read a thread up to this message', tags },
          params: OfThread,
          body: ReadUpTo,
          response: { 200: Type.Object({ read: Type.Boolean() }), ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request, 'the-page-itself')
        const { actor } = staff
        return inTransaction(house.pool, visibilityOf(staff), async (tx) => {
          const { matter, address } = await readMatter(house, tx, request.params.number)
          if (!mayDo(actor, 'open-matter', matter, house.region)) throw new DoorProblem('not-found')
          await markTalkRead(tx, address, getThread(matter, request.params.thread), {
            ...{ reader: readerNameOf(actor), name: actor.name },
            ...{ upto: request.body.upto, at: isoOf(house.clock.now()) },
          })
          return { read: true }
        })
      },
    )

    app.get(
      '/api/matters/:number/threads/:thread/files/:file',
      { schema: { summary: 'A photo of a thread', tags, params: OfPhoto } },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const { number, thread, file } = request.params
        await openForStaff(house, staff, number, { what: 'photo', why: '办理' }, async (opened, tx) => {
          if (!(await hasPhoto(tx, opened.address, getThread(opened.matter, thread), file)))
            throw new DoorProblem('not-found')
        })
        const stored = await house.files.read(asFileId(file))
        if (stored === undefined) throw new DoorProblem('not-found')
        return reply.type(stored.type).header('cache-control', 'private, max-age=600').send(stored.stream)
      },
    )

    app.get(
      '/api/matters/:number/mentionable',
      {
        schema: {
          ...{ summary: 'Colleagues whom you can call by name: whoever may open the matter', tags },
          params: Numbered,
          querystring: Type.Object({ q: Type.Optional(Type.String({ maxLength: 60 })) }),
          response: { 200: Mentionable, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const { actor } = staff
        return inTransaction(house.pool, visibilityOf(staff), async (tx) => {
          const { matter } = await readMatter(house, tx, request.params.number)
          if (!mayDo(actor, 'open-matter', matter, house.region)) throw new DoorProblem('not-found')
          if (!mayDo(actor, 'join-talk', matter, house.region)) throw new DoorProblem('not-yours')
          const words = request.query.q?.trim() ?? ''
          const found = await whoMayRead(
            tx,
            matter,
            house.region,
            house.clock.now(),
            words === '' ? {} : { words },
          )
          return {
            rows: found
              .filter(({ person }) => person !== actor.person)
              .map(({ person, name, unit }) => ({
                person,
                name,
                unitName: findUnit(house.region, asUnitId(unit))?.name ?? same(unit),
              })),
          }
        })
      },
    )

    writeRoute(app, house)
  }
}
