import { randomUUID } from 'node:crypto'
import { asFileId, asInstant, isRefusal, type Refusal } from '@jiefen/domain/kernel'
import { longestTalk } from '@jiefen/domain/talk'
import { speaker, talkPage, talkWords } from '@jiefen/portal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DoorProblem } from '../platform/problems/index.ts'
import { limitTries } from '../platform/web/index.ts'
import { isOwnPhoto, readOwnThread, writeOwn } from '../talk/index.ts'
import { doorOf } from './act-routes.ts'
import { momentWords } from './moments.ts'
import { goTo, type Portal, sendPage } from './pages.ts'
import { type Base, type PartySession, sessionOf } from './party-session.ts'
import { photoLimits } from './photo-limits.ts'
import { takePhotos } from './take-photos.ts'
import { typedOf } from './typed.ts'

interface OnPage {
  readonly base: Base
  readonly session: PartySession
  readonly text?: string
  readonly wrongs?: Readonly<Record<string, string>>
  readonly before?: number
}

/** A party's own thread with the office: reading it, writing into it, and its photos. No other thread has an address here. */
export function talkRoutes(app: FastifyInstance, portal: Portal, base: Base): void {
  const { house } = portal
  const path = `${base}/talk`
  const countMessage = limitTries(app, { tries: 60, seconds: 15 * 60 })

  app.get(path, async (request, reply) => {
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    const before = Number(typedOf(request.query).before)
    const isPlace = Number.isInteger(before) && before > 0 && before <= 2_147_483_647
    return show(portal, request, reply, { base, session, ...(isPlace ? { before } : {}) })
  })

  app.post(path, async (request, reply) => {
    await countMessage(request, reply)
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    const { language, overrides } = portal.frame(request, reply)
    const say = speaker('talk', talkWords, { language, overrides })
    const sent = await takePhotos(portal, request, photoLimits.count, { language, overrides })
    const { text = '', key } = sent.typed
    if (sent.wrongs.length > 0) {
      const wrongs = { photos: sent.wrongs.join(' ') }
      return show(portal, request, reply, { base, session, text, wrongs })
    }
    const outcome = await writeOwn(house, session, { text, photos: sent.taken, key })
    if (!isRefusal(outcome)) return goTo(reply, path)
    return show(portal, request, reply, { base, session, text, wrongs: wrongsOf(outcome, say) })
  })

  app.get<{ Params: { file: string } }>(`${path}/:file`, async (request, reply) => {
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    const { file } = request.params
    const isOwn = /^[0-9a-f]{64}$/.test(file) && (await isOwnPhoto(house, session, file))
    const stored = isOwn ? await house.files.read(asFileId(file)) : undefined
    if (stored === undefined) throw new DoorProblem('not-found')
    return reply.type(stored.type).header('cache-control', 'private, max-age=600').send(stored.stream)
  })
}

type SayTalk = (
  key: 'missing' | 'long' | 'closed',
  values?: Readonly<Record<string, string | number>>,
) => string

/** A no about what they wrote, at the field it is about. Any other no means that the page is no longer how it stands. */
function wrongsOf({ refused }: Refusal, say: SayTalk): Record<string, string> {
  switch (refused) {
    case 'words-missing':
      return { text: say('missing') }
    case 'text-too-long':
      return { text: say('long', { limit: longestTalk }) }
    default:
      return {}
  }
}

async function show(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  { base, session, text = '', wrongs = {}, before }: OnPage,
): Promise<FastifyReply> {
  const { house } = portal
  const frame = portal.frame(request, reply)
  const thread = await readOwnThread(house, session, before)
  const seenUpTo = Math.max(
    0,
    ...thread.readers.filter(({ reader }) => reader.startsWith('person:')).map(({ upto }) => upto),
  )
  const page = talkPage(frame, {
    base,
    messages: thread.rows.toReversed().map(({ place, at, own, author, text: said, photos }) => ({
      place,
      when: momentWords(asInstant(Date.parse(at)), house.region, frame.language),
      ...(own ? {} : { office: author[frame.language] }),
      text: said,
      photos: photos.map(({ file, name }) => ({ href: `${base}/talk/${file}`, name })),
      seen: own && seenUpTo >= place,
    })),
    ...(thread.before === undefined ? {} : { before: thread.before }),
    isOlder: before !== undefined,
    mayWrite: thread.may.write,
    typed: text,
    wrongs,
    key: randomUUID(),
    limits: { ...photoLimits, text: longestTalk },
  })
  return sendPage(reply, page, Object.keys(wrongs).length > 0 ? 422 : 200)
}
