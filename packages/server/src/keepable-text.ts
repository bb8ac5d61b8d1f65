import { isUtf8 } from 'node:buffer'
import type { FastifyInstance } from 'fastify'
import { DoorProblem } from './platform/problems/index.ts'

/**
 * Refuses text that no database and no paper could keep as it was sent: bytes that are no UTF-8, half of a
 * surrogate pair, and U+0000. Taking it in part would change what somebody said; failing later would be a 500.
 */
export function refuseUnkeepableText(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = Buffer.from(body)
    if (!isUtf8(bytes)) return done(new DoorProblem('malformed-request'))
    return parseJson(request, bytes.toString('utf8'), done)
  })
  // Nothing here is sent as plain text: fastify's own reader for it would only blur the answer.
  app.removeContentTypeParser('text/plain')
  app.addHook('preValidation', async ({ params, query, body }) => {
    if (![params, query, body].every(isKeepable)) throw new DoorProblem('malformed-request')
  })
}

/** Walks with a list of its own and not by calling itself: a body may be nested deeper than the stack. */
function isKeepable(value: unknown): boolean {
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next === 'string' && !isKeepableText(next)) return false
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next)) continue
    for (const [name, field] of Object.entries(next)) {
      if (!isKeepableText(name)) return false
      waiting.push(field)
    }
  }
  return true
}

const isKeepableText = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()
