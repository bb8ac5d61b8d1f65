import type { ServerResponse } from 'node:http'
import { asInstant, asSessionId, isoOf } from '@jiefen/domain/kernel'
import type { FastifyReply } from 'fastify'
import type { House } from '../house.ts'
import type { Hub, Line } from './hub.ts'
import type { IceServer } from './ice.ts'
import { postsFor } from './posts.ts'
import { changeSeat, inRoom } from './rooms.ts'
import { type Comer, lookAround } from './sitter.ts'

/** Proxies and telephones cut a line that is silent. */
const beatEvery = 20_000
const comeBackAfter = 1_500
const mostWaiting = 512 * 1024

export interface LineFor {
  readonly comer: Comer
  readonly session: string
  readonly seat: number
  readonly visit: string
  readonly after: number
  readonly ice: readonly IceServer[]
}

/**
 * The open line of one page in a room on screens (Server-Sent Events). Each thing sent to it carries a number, and the browser
 * says the last it has when it comes back: so a break loses nothing.
 */
export async function openLine(house: House, hub: Hub, reply: FastifyReply, wanted: LineFor): Promise<void> {
  const { comer, session, seat, visit } = wanted
  const { raw }: { raw: ServerResponse } = reply
  const place = { ...comer.address, session: asSessionId(session) }
  let after = wanted.after
  let shown = ''
  let want = new Set<'room' | 'posts'>()
  let busy = false
  let closed = false

  const send = (event: string, data: object, id?: number): void => {
    if (closed || raw.writableEnded || raw.destroyed) return
    if (raw.writableLength > mostWaiting) return void raw.destroy()
    raw.write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }
  const bye = (why: string): void => {
    send('bye', { why })
    raw.end()
  }
  const pass = async (): Promise<void> => {
    busy = true
    while (want.size > 0 && !closed) {
      const now = want
      want = new Set()
      try {
        if (now.has('room')) {
          const view = await lookAround(house, comer, session, { seat, visit })
          if (view === undefined) return bye('elsewhere')
          const text = JSON.stringify(view)
          if (text !== shown) send('room', view)
          shown = text
        }
        for (const post of await postsFor(house, place, seat, after)) {
          after = post.id
          send(post.kind, { from: post.from, say: post.say }, post.id)
        }
      } catch (error) {
        if (isOver(error)) return bye('over')
        house.log.warn({ err: error }, 'a line of a room on screens could not read; it is opened anew')
        raw.end()
      }
    }
    busy = false
  }
  const line: Line = {
    ...{ place, seat },
    look: (what) => {
      want.add(what)
      if (!busy) void pass()
    },
    end: () => raw.end(),
  }
  const touch = (at: string) =>
    inRoom(house, place, (tx) => changeSeat(tx, place, { seat, visit }, { seen_at: at })).catch(() => false)

  reply.hijack()
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, number | string | string[]>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    connection: 'close',
  })
  raw.write(`retry: ${comeBackAfter}\n\n`)
  send('hello', { seat, ice: wanted.ice })
  const beating = setInterval(() => {
    send('beat', {})
    // Also looks who has fallen silent since.
    line.look('room')
  }, beatEvery)
  beating.unref()
  raw.once('close', () => {
    closed = true
    clearInterval(beating)
    hub.leave(line)
    // Whoever's page is gone is away at once; another page of theirs holds the seat under another name.
    void touch(isoOf(asInstant(0))).then(() => hub.say(place))
  })
  hub.join(line)
  await touch(isoOf(house.clock.now()))
  hub.say(place)
  line.look('room')
}

const isOver = (error: unknown): boolean =>
  error instanceof Error && ['video-not-open', 'not-found'].includes((error as { code?: string }).code ?? '')
