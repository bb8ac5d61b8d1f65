import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Problem } from '@jiefen/contract'
import type { MatterEvent } from '@jiefen/domain/matter'
import { mayRead } from '@jiefen/domain/neutrality'
import type { Words } from '@jiefen/domain/region'
import Type from 'typebox'
import type { House } from '../house.ts'
import { namingOf, type Opened, sentenceOf, visibilityOf } from '../matter/index.ts'
import { fold } from '../platform/desk/index.ts'
import { readHistory } from '../platform/event-log/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import { requireStaff, type Staff } from '../staff/index.ts'
import { findAuthor, talkSentence } from '../talk/index.ts'
import { markRead, type NoticeStored, noticesFor } from './queries.ts'

const NoticeId = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })
const NoticeRow = Type.Object({
  id: Type.Integer(),
  at: Type.String({ format: 'date-time' }),
  number: Type.String(),
  /** Where it leads: a message of this thread; absent: the matter itself. */
  thread: Type.Optional(Type.String()),
  sentence: Type.Object({ zh: Type.String(), en: Type.String() }),
  read: Type.Boolean(),
})
const Page = Type.Object({ rows: Type.Array(NoticeRow), next: Type.Optional(Type.Integer()) })
const pageSize = 30

/** As whom somebody is told: themselves, and the very units where they hold a duty. */
const audiencesOf = ({ actor }: Staff) => ({
  units: actor.duties.map(({ unit }) => unit),
  person: actor.person,
})

export function noticeRoutes(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      '/api/notices',
      {
        schema: {
          summary: 'What you and your units were told, the newest first',
          tags: ['worklist'],
          querystring: Type.Object({ after: Type.Optional(NoticeId) }),
          response: { 200: Page, 401: Problem },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        return inTransaction(house.pool, noticeVisibility(staff), async (tx) => {
          const rows = await noticesFor(tx, audiencesOf(staff), request.query.after, pageSize)
          const shown = []
          for (const row of rows) {
            const { events } = await readHistory<MatterEvent>(tx, row.county, row.matter_id)
            // What has left their reach meanwhile is not told any more.
            if (events.length === 0) continue
            const matter = fold(house.desk.model, events)
            if (!mayReadRow(staff, row, { matter, events })) continue
            const sentence = await sentenceFor(house, tx, row, { matter, events })
            if (sentence === undefined) continue
            shown.push({
              id: row.notice_id,
              at: row.at.toISOString(),
              number: matter.number,
              ...(row.thread === '' ? {} : { thread: row.thread }),
              sentence,
              read: row.read_at !== null,
            })
          }
          const last = rows.at(-1)
          return {
            rows: shown,
            ...(rows.length === pageSize && last !== undefined ? { next: last.notice_id } : {}),
          }
        })
      },
    )

    app.post(
      '/api/notices/:id/read',
      {
        schema: {
          summary: 'Mark a notice as read',
          tags: ['worklist'],
          params: Type.Object({ id: NoticeId }),
          response: { 200: Type.Object({ read: Type.Boolean() }), 401: Problem, 404: Problem },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const at = new Date(house.clock.now()).toISOString()
        const marked = await inTransaction(house.pool, noticeVisibility(staff), (tx) =>
          markRead(tx, request.params.id, at),
        )
        if (!marked) throw new DoorProblem('not-found')
        return { read: true }
      },
    )
  }
}

/** A complaint about somebody is not told to them, though a unit of theirs may have been told. */
function mayReadRow(
  { actor }: Staff,
  { thread, version }: NoticeStored,
  { matter, events }: Pick<Opened, 'matter' | 'events'>,
): boolean {
  const event = thread === '' ? events[version - 1] : undefined
  return event === undefined || mayRead(actor, event, matter)
}

/** What happened, or who wrote; undefined where that may not be read any more. */
async function sentenceFor(
  { region }: House,
  tx: Tx,
  { county, matter_id, thread, version }: NoticeStored,
  { matter, events }: Pick<Opened, 'matter' | 'events'>,
): Promise<Words | undefined> {
  if (thread !== '') {
    const author = await findAuthor(tx, { county, matter: matter_id }, thread, version)
    return author === undefined ? undefined : talkSentence(author, thread, matter, region)
  }
  const event = events[version - 1]
  return event === undefined ? undefined : sentenceOf(event, namingOf(region, matter))
}

const noticeVisibility = (staff: Staff) => {
  const { holders = [] } = visibilityOf(staff)
  const { units, person } = audiencesOf(staff)
  return { holders: [...new Set([...holders, ...units, `person:${person}`])] }
}
