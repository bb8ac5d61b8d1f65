import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Changed, MatterView, Problem, ReadRecord, Unmask, Unmasked } from '@jiefen/contract'
import { mayDo } from '@jiefen/domain/permission'
import { findUnit } from '@jiefen/domain/region'
import Type from 'typebox'
import type { House } from '../house.ts'
import { openSealed } from '../parties/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { requireStaff } from '../staff/index.ts'
import { findDuplicates } from '../triage/index.ts'
import { openForStaff, readMatter, visibilityOf } from './access.ts'
import { registerCandidates } from './candidate-routes.ts'
import { registerCommands } from './commands.ts'
import { readLogOf } from './find.ts'
import { matterView } from './view.ts'
import { same, words } from './words.ts'

const Numbered = Type.Object({ number: Type.String({ maxLength: 40 }) })
const OfParty = Type.Object({ number: Type.String({ maxLength: 40 }), party: Type.String({ maxLength: 64 }) })
const OfFile = Type.Object({
  number: Type.String({ maxLength: 40 }),
  file: Type.String({ pattern: '^[0-9a-f]{64}$' }),
})
const Why = Type.Object({ why: Type.Optional(Type.String({ maxLength: 200 })) })
const problems = { 401: Problem, 403: Problem, 404: Problem }

/** What a read record says was opened; stored as a code, said in words. */
const opened = {
  file: words('事项全部内容', 'the whole matter'),
  'read-log': words('查看记录', 'the reading record'),
  telephone: words('完整电话号码', 'the whole telephone number'),
  identityNumber: words('完整证件号码', 'the whole identity number'),
  mail: words('完整邮箱地址', 'the whole mail address'),
  photo: words('照片', 'a photo'),
  paper: words('文书', 'a paper'),
  told: words('通知记录', 'who was told what'),
  'read-aloud': words('电话里要念的话', 'what is read out on the telephone'),
  talk: words('消息', 'the messages'),
  recording: words('视频调解的录像', 'a recording of a session on screens'),
}
export const openedWords = (what: string) =>
  (opened as Record<string, { zh: string; en: string }>)[what] ?? same(what)

/** Reading a matter, its numbers and its reading record; changing it is in commands.ts. */
export function matterRoutes(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      '/api/matters/:number',
      {
        schema: {
          summary: 'A matter as you may know it, and what you may do next',
          tags: ['matters'],
          params: Numbered,
          querystring: Why,
          response: { 200: MatterView, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const { why } = request.query
        return openForStaff(
          house,
          staff,
          request.params.number,
          { what: 'file', ...(why === undefined ? {} : { why }) },
          async ({ matter, events, shows }, tx) =>
            matterView({
              matter,
              events,
              shows,
              actor: staff.actor,
              region: house.region,
              now: house.clock.now(),
              duplicates: await findDuplicates(house, tx, {
                story: matter.story,
                unit: matter.firstUnit,
                besides: matter.number,
                telephones: matter.parties.flatMap(({ telephone }) => telephone?.index ?? []),
              }),
            }),
        )
      },
    )

    app.get(
      '/api/matters/:number/version',
      {
        schema: {
          summary: 'Whether an open page still holds; says nothing of the matter, so that it is no reading',
          tags: ['matters'],
          params: Numbered,
          response: { 200: Changed, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request, 'the-page-itself')
        return inTransaction(house.pool, visibilityOf(staff), async (tx) => {
          const { matter } = await readMatter(house, tx, request.params.number)
          if (!mayDo(staff.actor, 'open-matter', matter, house.region)) throw new DoorProblem('not-found')
          return { number: matter.number, version: matter.version }
        })
      },
    )

    app.get(
      '/api/matters/:number/read-log',
      {
        schema: {
          summary: 'Who has opened the matter, and why',
          tags: ['matters'],
          params: Numbered,
          response: { 200: Type.Array(ReadRecord), ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        return openForStaff(
          house,
          staff,
          request.params.number,
          { what: 'read-log', why: '查看记录' },
          async ({ address, matter }, tx) => {
            if (!mayDo(staff.actor, 'read-log', matter, house.region)) throw new DoorProblem('not-yours')
            const rows = await readLogOf(tx, address)
            return rows.map(({ at, reader, what, why }) => ({
              at: at.toISOString(),
              who: reader.name ?? '当事人',
              unit: findUnit(house.region, reader.unit as never)?.name ?? same(''),
              ...(reader.role === undefined ? {} : { role: reader.role as never }),
              what: openedWords(what),
              why,
            }))
          },
        )
      },
    )

    app.post(
      '/api/matters/:number/parties/:party/unmask',
      {
        schema: {
          summary: 'The whole number, with a purpose that the person can read',
          tags: ['matters'],
          params: OfParty,
          body: Unmask,
          response: { 200: Unmasked, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const { field, purpose } = request.body
        return openForStaff(
          house,
          staff,
          request.params.number,
          { what: field, why: purpose },
          ({ matter }) => {
            if (!mayDo(staff.actor, 'unmask', matter, house.region)) throw new DoorProblem('not-yours')
            const value = matter.parties.find(({ id }) => id === request.params.party)?.[field]
            if (value === undefined) throw new DoorProblem('not-found')
            return { value: openSealed(house.sealing, field, value) }
          },
        )
      },
    )

    app.get(
      '/api/matters/:number/files/:file',
      { schema: { summary: 'A photo of the matter', tags: ['matters'], params: OfFile } },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const { number, file } = request.params
        await openForStaff(house, staff, number, { what: 'photo', why: '办理' }, ({ events, matter }) => {
          if (!JSON.stringify(events).includes(file)) throw new DoorProblem('not-found')
          // A drawn name stands in the agreement; by itself only whoever writes signatures down looks at it.
          const isSignature = events.some(
            (event) => event.type === 'AgreementSigned' && event.proof?.image === file,
          )
          if (isSignature && !mayDo(staff.actor, 'sign-agreement', matter, house.region))
            throw new DoorProblem('not-found')
        })
        const stored = await house.files.read(file as never)
        if (stored === undefined) throw new DoorProblem('not-found')
        return reply.type(stored.type).header('cache-control', 'private, max-age=600').send(stored.stream)
      },
    )

    registerCommands(app, house)
    registerCandidates(app, house)
  }
}
