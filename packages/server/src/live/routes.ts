import type { ServerResponse } from 'node:http'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Problem } from '@jiefen/contract'
import { mayDo } from '@jiefen/domain/permission'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import type { House } from '../house.ts'
import { readMatter, visibilityOf } from '../matter/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { dutiesOf, requireStaff, type Staff } from '../staff/index.ts'
import type { Live } from './live.ts'
import { standingCalls } from './posts.ts'
import { eventOf, type Reader, readerOver } from './reader.ts'

/** Windows of one person; each holds a line to every process of the service. */
const mostPagesOfOne = 10
/** How long a browser waits before it comes back, in milliseconds. */
const comeBackAfter = 2_000

const Watching = Type.Object({ watch: Type.Optional(Type.String({ maxLength: 40 })) })

/** The open line of a page: it is told that something is new, and reads for itself what. */
export function liveRoutes(house: House, live: Live): FastifyPluginAsyncTypebox {
  return async (app) => {
    // An open line would keep the server from ending; those it serves come back to whoever serves next.
    app.addHook('preClose', () => live.close())

    app.get(
      '/api/live',
      {
        // Not with HEAD: an open line has no end that a head could tell of.
        exposeHeadRoute: false,
        schema: {
          summary: 'What is new, as it happens (Server-Sent Events): hello, told, noted, again, beat',
          description:
            'told and noted carry number, version and type of a fact, and of a whistle its id and respondBy. They say that something is new and nothing of what it says; read the matter for that. For a message of talk they carry number, thread and place instead. Nothing is kept for a page that is away (Last-Event-ID is not used): after hello and again it reads everything anew. hello carries the calls to your units that are not answered yet. watch: also told of each change of this matter.',
          tags: ['worklist'],
          produces: ['text/event-stream'],
          querystring: Watching,
          response: { 200: Type.String(), 401: Problem, 429: Problem, 503: Problem },
        },
      },
      async (request, reply) => {
        // The line itself is no sign that somebody still sits in front of the page.
        const staff = await requireStaff(house, request, 'the-page-itself')
        const { person } = staff.actor
        const watched = await addressOf(house, staff, request.query.watch)
        const { session } = staff.session
        const units = [...new Set(staff.actor.duties.map(({ unit }) => unit))]
        const reader = readerOver(reply.raw, {
          ...{ session, person, duties: dutiesOf(staff) },
          keys: [
            ...units.map((unit) => `unit:${unit}`),
            `person:${person}`,
            ...(watched === undefined ? [] : [watched.key]),
          ],
        })
        await live.hearing()
        if (live.countOf(person) >= mostPagesOfOne) throw new DoorProblem('too-many-pages')
        answer(reply, live, reader)
        // Read after the line stands: what is stored later is told.
        const [now, calls] = await Promise.all([
          addressOf(house, staff, watched?.number),
          standingCalls(house.workerPool, units),
        ]).catch(() => [undefined, undefined] as const)
        if (calls === undefined) reader.end()
        else
          reader.send(
            eventOf('hello', {
              calls,
              ...(now === undefined ? {} : { number: now.number, version: now.version }),
            }),
          )
        return reply
      },
    )
  }
}

function answer(reply: FastifyReply, live: Live, reader: Reader): void {
  const { raw }: { raw: ServerResponse } = reply
  reply.hijack()
  raw.once('close', () => live.leave(reader))
  // Every answer's headers, and what keeps anything in between from collecting or changing the stream.
  raw.writeHead(200, {
    ...parseHeaders(reply.getHeaders()),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    connection: 'close',
  })
  raw.write(`retry: ${comeBackAfter}\n\n`)
  if (!raw.destroyed) live.join(reader)
}

const parseHeaders = (headers: ReturnType<FastifyReply['getHeaders']>) =>
  headers as Record<string, number | string | string[]>

/** The matter a page has open, if its reader may open it; what is not theirs is not watched, and not said. */
async function addressOf(house: House, staff: Staff, number: string | undefined) {
  if (number === undefined) return undefined
  return inTransaction(house.pool, visibilityOf(staff), async (tx) => {
    const { matter, address } = await readMatter(house, tx, number)
    if (!mayDo(staff.actor, 'open-matter', matter, house.region)) return undefined
    return {
      number: matter.number,
      version: matter.version,
      key: `watch:${address.county}/${address.matter}`,
    }
  }).catch((fault: unknown) => {
    if (fault instanceof DoorProblem && fault.code === 'not-found') return undefined
    throw fault
  })
}
