import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { HungUp, NewPost, OwnBoards, Posts, PostsQuery, Problem, UnreadPosts } from '@jiefen/contract'
import { dayOf } from '@jiefen/domain/calendar'
import { asUnitId, isoOf, isRefusal, roles } from '@jiefen/domain/kernel'
import { byOf, rightsFor } from '@jiefen/domain/permission'
import Type from 'typebox'
import type { House } from '../house.ts'
import { repeatable } from '../platform/answers/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inOneStatement, inReading, inTransaction } from '../platform/sql/index.ts'
import { sendRefusal } from '../refusals.ts'
import { requireStaff, type Staff } from '../staff/index.ts'
import { beforeBoards, boardAsked, boardsOf, mayHangUpAt, ownBoards } from './boards.ts'
import { hangUpPost, within } from './hang-up.ts'
import {
  countReaders,
  countUnread,
  findPosts,
  markPostRead,
  type PostStored,
  takeDownPost,
  unitOfPost,
} from './queries.ts'
import { parsePlace, placeWords, postView } from './views.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 422: Problem }
const ById = Type.Object({ id: Type.String({ format: 'uuid' }) })
const Done = Type.Null({ description: 'Done; nothing to add.' })
const Keyed = Type.Object({ 'idempotency-key': Type.Optional(Type.String({ maxLength: 200 })) })
const pageSize = 20
const readers = roles.filter((role) => rightsFor('read-bulletin')[role] !== undefined)

/** The notice boards of units (公告栏). */
export function bulletinRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region, clock, pool } = house
  const today = () => dayOf(clock.now(), region.calendar)
  const said = (summary: string) => ({ summary, tags: ['talk'] })

  /** How many have read what; asked only for posts at boards where this person may hang up. */
  const readersOf = (tx: Parameters<typeof countReaders>[0], staff: Staff, posts: readonly PostStored[]) =>
    countReaders(
      tx,
      [...Map.groupBy(posts, ({ unit_id: unit }) => asUnitId(unit))]
        .filter(([unit]) => mayHangUpAt(staff, unit, region))
        .map(([unit, own]) => ({
          posts: own.map(({ post_id: id }) => id),
          units: within(unit, region),
        })),
      readers,
      isoOf(clock.now()),
    )

  return async (app) => {
    app.get(
      '/api/bulletin',
      {
        schema: {
          ...said('What hangs on the boards of your units and of those above them'),
          querystring: PostsQuery,
          response: { 200: Posts, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const boards = boardsOf(staff, region)
        const { unit, after } = request.query
        const shown = unit === undefined ? boards : [boardAsked(unit, staff, region)]
        return inReading(pool, beforeBoards(staff, shown), async (tx) => {
          const { person } = staff.actor
          const place = after === undefined ? undefined : parsePlace(after)
          const found = await findPosts(tx, shown, person, today(), pageSize + 1, place)
          const rows = found.slice(0, pageSize)
          const counted = await readersOf(tx, staff, rows)
          const last = found.length > pageSize ? rows.at(-1) : undefined
          return {
            rows: rows.map((post) =>
              postView(post, { staff, region, boards, readers: counted.get(post.post_id) }),
            ),
            ...(last === undefined ? {} : { next: placeWords(last) }),
          }
        })
      },
    )

    app.get(
      '/api/bulletin/unread',
      {
        schema: { ...said('How many posts you have not read'), response: { 200: UnreadPosts, ...problems } },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const boards = boardsOf(staff, region)
        const unread = await inOneStatement(pool, beforeBoards(staff, boards), (tx) =>
          countUnread(tx, boards, staff.actor.person, today()),
        )
        return { unread }
      },
    )

    app.get(
      '/api/bulletin/boards',
      { schema: { ...said('At whose board you may hang up'), response: { 200: OwnBoards, ...problems } } },
      async (request) => ({ units: ownBoards(await requireStaff(house, request), region) }),
    )

    app.post(
      '/api/bulletin',
      {
        schema: {
          ...said('Hang something up at a board'),
          headers: Keyed,
          body: NewPost,
          response: { 201: HungUp, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const key = repeatable(`staff:${staff.actor.person}`, request.headers['idempotency-key'], {
          name: 'hang-up',
          body: request.body,
        })
        const answer = await hangUpPost(house, staff, request.body, key)
        if (isRefusal(answer)) return sendRefusal(house, request, reply, answer) as never
        return reply.code(201).send(answer)
      },
    )

    app.post(
      '/api/bulletin/:id/read',
      { schema: { ...said('Mark a post as read'), params: ById, response: { 204: Done, ...problems } } },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const marked = await inTransaction(pool, beforeBoards(staff, boardsOf(staff, region)), (tx) =>
          markPostRead(tx, request.params.id, staff.actor.person, isoOf(clock.now())),
        )
        if (!marked) throw new DoorProblem('not-found')
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/api/bulletin/:id/take-down',
      { schema: { ...said('Take a post down'), params: ById, response: { 204: Done, ...problems } } },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const boards = [...new Set([...boardsOf(staff, region), ...ownBoards(staff, region)])]
        await inTransaction(pool, beforeBoards(staff, boards), async (tx) => {
          const hangsAt = await unitOfPost(tx, request.params.id)
          if (hangsAt === undefined) throw new DoorProblem('not-found')
          const unit = asUnitId(hangsAt)
          if (!mayHangUpAt(staff, unit, region)) throw new DoorProblem('not-yours')
          const by = byOf(staff.actor, 'write-bulletin', { unit }, region)
          await takeDownPost(tx, request.params.id, by, isoOf(clock.now()))
        })
        return reply.code(204).send(null)
      },
    )
  }
}
