import { asFileId, asObligationId } from '@jiefen/domain/kernel'
import type { Matter, Obligation } from '@jiefen/domain/matter'
import { obligationPage, performancePage, sayPerformance, termsPage } from '@jiefen/portal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { printPacket } from '../papers/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { limitTries } from '../platform/web/index.ts'
import { doorOf } from './act-routes.ts'
import { goTo, type Portal, sendPage } from './pages.ts'
import { actAsParty, readOwnFile } from './party-desk.ts'
import { type Base, type PartySession, sessionOf } from './party-session.ts'
import { isPerformanceAct, type PerformanceAct, readPerformanceAct } from './performance-acts.ts'
import { ownObligation, ownObligations, performanceViewOf } from './performance-view.ts'
import { photoLimits } from './photo-limits.ts'
import { showProblem } from './problem-pages.ts'
import { takeSlip } from './slip.ts'
import { termsViewOf } from './terms-view.ts'
import { typedOf } from './typed.ts'

interface OnPage {
  readonly base: Base
  readonly session: PartySession
  readonly id: string
}
type Wrongs = Readonly<Record<string, string>>

/** What was agreed, part by part: what I owe, what I am owed, and the plain forms in which I say how it stands. */
export function performanceRoutes(app: FastifyInstance, portal: Portal, base: Base): void {
  const { house, tokens } = portal
  const list = `${base}/performance`
  const countUpload = limitTries(app, { tries: 60, seconds: 15 * 60 })

  app.get(list, async (request, reply) => {
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    const { matter } = await readOwnFile(house, session, { written: false })
    if (ownObligations(matter, session.party).length === 0) return goTo(reply, base)
    const frame = portal.frame(request, reply)
    const eyes = { base, party: session.party, language: frame.language, house }
    return sendPage(reply, performancePage(frame, performanceViewOf(matter, eyes)))
  })

  app.get(`${base}/terms`, async (request, reply) => {
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    const { matter } = await readOwnFile(house, session, { written: false })
    const frame = portal.frame(request, reply)
    const view = termsViewOf(matter, { base, party: session.party, language: frame.language, house })
    return view === undefined ? goTo(reply, base) : sendPage(reply, termsPage(frame, view))
  })

  app.get<{ Params: { id: string; recourse: string } }>(
    `${list}/:id/packets/:recourse.pdf`,
    async (request, reply) => {
      const session = sessionOf(house, request, reply, base)
      if (session === undefined) return goTo(reply, doorOf(base))
      const { matter, events } = await readOwnFile(house, session, { written: false })
      const one = findOwn(matter, session, request.params.id)
      // Only whoever is owed, and only their own.
      if (one?.creditor !== session.party) throw new DoorProblem('not-found')
      const asked = { obligation: one.id, recourse: request.params.recourse }
      const pdf = await printPacket(house, asked, { matter, events })
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="${matter.number}-${asked.recourse}.pdf"`)
        .send(Buffer.from(pdf))
    },
  )

  app.get<{ Params: { id: string } }>(`${list}/:id`, async (request, reply) => {
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    return showOne(portal, request, reply, { base, session, id: request.params.id })
  })

  app.get<{ Params: { id: string } }>(`${list}/:id/:act`, (request, reply) =>
    goTo(reply, `${list}/${encodeURIComponent(request.params.id)}`),
  )

  app.post<{ Params: { id: string; act: string } }>(`${list}/:id/:act`, async (request, reply) => {
    const { id, act } = request.params
    if (!isPerformanceAct(act)) throw new DoorProblem('not-found')
    const withFile = request.isMultipart()
    if (withFile) await countUpload(request, reply)
    const sent = withFile ? await takeSlip(portal, request) : { typed: typedOf(request.body) }
    if (!withFile) tokens.check(request, sent.typed.token)
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    return say(portal, request, reply, { base, session, id, act, ...sent })
  })

  app.get<{ Params: { id: string; report: string } }>(`${list}/:id/proof/:report`, async (request, reply) => {
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    const { matter } = await readOwnFile(house, session, { written: false })
    const { proof } =
      findOwn(matter, session, request.params.id)?.reports.find(({ id }) => id === request.params.report) ??
      {}
    const stored = proof === undefined ? undefined : await house.files.read(asFileId(proof.file))
    if (stored === undefined) throw new DoorProblem('not-found')
    return reply.type(stored.type).header('cache-control', 'private, max-age=600').send(stored.stream)
  })
}

const findOwn = (matter: Matter, { party }: PartySession, id: string): Obligation | undefined =>
  ownObligations(matter, party).find((one) => one.id === asObligationId(id))

/** What the page showed of this part: a second tap, or a word of the other side meanwhile, shows in it. */
const seenOf = ({ reports, promise, agreedDay, waived, defaulted }: Obligation): string =>
  [
    ...reports.map(({ confirmed, disputed }) => (confirmed ? 'c' : disputed ? 'd' : 's')),
    ...[
      promise?.byDay ?? '',
      agreedDay ?? '',
      waived === undefined ? '' : 'w',
      defaulted === undefined ? '' : 'x',
    ],
  ].join('.')

async function showOne(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  { base, session, id }: OnPage,
  typed: Readonly<Record<string, string>> = {},
  wrongs: Wrongs = {},
): Promise<FastifyReply> {
  const { house } = portal
  const { matter } = await readOwnFile(house, session, { written: false })
  const one = findOwn(matter, session, id)
  if (one === undefined) throw new DoorProblem('not-found')
  const frame = portal.frame(request, reply)
  const own = ownObligation(one, matter, { base, party: session.party, language: frame.language, house })
  const view = { base, one: own, typed, wrongs, seen: seenOf(one) }
  return sendPage(reply, obligationPage(frame, view), Object.keys(wrongs).length > 0 ? 422 : 200)
}

interface Saying extends OnPage {
  readonly act: PerformanceAct
  readonly typed: Readonly<Record<string, string>>
  readonly proof?: { readonly file: string; readonly name: string }
  readonly photoWrong?: string
}

async function say(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  saying: Saying,
): Promise<FastifyReply> {
  const { base, session, id, act, typed, proof, photoWrong } = saying
  const { house } = portal
  const { matter } = await readOwnFile(house, session, { written: false })
  const one = findOwn(matter, session, id)
  if (one === undefined) throw new DoorProblem('not-found')
  const here = `${base}/performance/${encodeURIComponent(id)}`
  // Said already, or the other side has spoken meanwhile: they look at it as it stands, and nothing is written twice.
  if (typed.seen !== seenOf(one)) return goTo(reply, here)
  const frame = portal.frame(request, reply)
  const read = readPerformanceAct(act, typed, one, frame)
  const wrongs = {
    ...('wrongs' in read ? read.wrongs : {}),
    ...(photoWrong === undefined ? {} : { photo: sayPerformance(frame)('photoWrong', photoLimits) }),
  }
  if ('wrongs' in read || photoWrong !== undefined)
    return showOne(portal, request, reply, saying, typed, wrongs)
  const fields = { ...read.fields, ...(proof === undefined ? {} : { proof }) }
  const refusal = await actAsParty(house, session, read.command, fields, matter.version)
  if (refusal === undefined || refusal.refused === 'stale-version') return goTo(reply, `${base}/performance`)
  const told = read.wrongOf(refusal)
  if (told !== undefined) return showOne(portal, request, reply, saying, typed, told)
  return showProblem(portal, request, reply, 409, here)
}
