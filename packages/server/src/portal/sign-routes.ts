import { mayNow } from '@jiefen/domain/door'
import { asFileId } from '@jiefen/domain/kernel'
import type { Matter, SigningWay } from '@jiefen/domain/matter'
import { type CodeNews, saySigning, signPage } from '@jiefen/portal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hashOfWords } from '../matter/index.ts'
import { limitTries } from '../platform/web/index.ts'
import { askForCode, endCode, tryCode } from '../signing/index.ts'
import { doorOf } from './act-routes.ts'
import { goTo, type Portal, sendPage } from './pages.ts'
import { actAsParty, actorOf, readOwnFile } from './party-desk.ts'
import { type Base, type PartySession, sessionOf } from './party-session.ts'
import { showProblem } from './problem-pages.ts'
import { signViewOf } from './sign-view.ts'
import { type SentSlip, takeSlip } from './slip.ts'
import { typedOf } from './typed.ts'

/** A party signs the agreement by telephone: the whole text, a code to their own number, their name. */
export function signRoutes(app: FastifyInstance, portal: Portal, base: Base): void {
  const { house, tokens } = portal
  const page = `${base}/sign`
  const countUpload = limitTries(app, { tries: 30, seconds: 15 * 60 })
  const countCodes = limitTries(app, { tries: 30, seconds: 15 * 60 })

  app.get(page, async (request, reply) => {
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    return show(portal, request, reply, { base, session })
  })

  // Whoever reloads the page that told them of the code is not sent another.
  app.get(`${page}/code`, (_request, reply) => goTo(reply, page))
  app.post(`${page}/code`, async (request, reply) => {
    tokens.check(request, typedOf(request.body).token)
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    await countCodes(request, reply)
    const { matter } = await readOwnFile(house, session, { written: false })
    const view = signViewOf(house, matter, { base, session, language: 'zh' })
    if (view?.telephone === undefined || !maySign(portal, session, matter)) return goTo(reply, page)
    const { version } = view.text
    const news = await askForCode(house, { ...session, version, unit: matter.unit })
    return show(portal, request, reply, { base, session, news })
  })

  app.post(page, async (request, reply) => {
    await countUpload(request, reply)
    const sent = request.isMultipart() ? await takeSlip(portal, request) : { typed: typedOf(request.body) }
    if (!request.isMultipart()) tokens.check(request, sent.typed.token)
    const session = sessionOf(house, request, reply, base)
    if (session === undefined) return goTo(reply, doorOf(base))
    return sign(portal, request, reply, { base, session, ...sent })
  })
}

interface OnPage {
  readonly base: Base
  readonly session: PartySession
  readonly news?: CodeNews
  readonly typed?: SentSlip['typed']
}

const maySign = ({ house }: Portal, session: PartySession, matter: Matter): boolean =>
  mayNow(actorOf(session), matter, house.region)['sign-agreement']

async function show(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  { base, session, news, typed = {} }: OnPage,
  wrongs: Readonly<Record<string, string>> = {},
): Promise<FastifyReply> {
  const { house } = portal
  const { matter } = await readOwnFile(house, session, { written: false })
  const frame = portal.frame(request, reply)
  const view = signViewOf(house, matter, { base, session, language: frame.language })
  // Signed already, or not theirs to sign now: the file itself says how it stands. What is signed on paper says so here.
  if (view === undefined || matter.stage !== 'signing') return goTo(reply, base)
  if (view.paperOnly === undefined && !maySign(portal, session, matter)) return goTo(reply, base)
  const full = { ...view, typed, wrongs, ...(news === undefined ? {} : { news }) }
  const status =
    Object.keys(wrongs).length > 0 ? 422 : news === 'codeTooSoon' || news === 'codeTooMany' ? 429 : 200
  return sendPage(reply, signPage(frame, full), status)
}

async function sign(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  page: OnPage & SentSlip,
): Promise<FastifyReply> {
  const { house } = portal
  const { base, session, typed, proof, photoWrong } = page
  const say = saySigning(portal.frame(request, reply))
  const { matter } = await readOwnFile(house, session, { written: false })
  if (!maySign(portal, session, matter)) return goTo(reply, base)
  const isOrganisation = matter.parties.some(
    ({ id, type }) => id === session.party && type === 'organisation',
  )
  const version = Number(typed.version)
  const wrongs = {
    ...(version === matter.agreement?.version && typed.words === hashOfWords(matter)
      ? {}
      : { read: say('changed') }),
    ...((typed.code ?? '').trim() === '' ? { code: say('codeMissing') } : {}),
    ...(photoWrong !== undefined
      ? { photo: say('photoWrong') }
      : proof === undefined
        ? { photo: say(isOrganisation ? 'photoMissingSeal' : 'photoMissing') }
        : {}),
    ...(typed.read === 'yes' ? {} : { read: say('readMissing') }),
  }
  if (proof === undefined || Object.keys(wrongs).length > 0) return show(portal, request, reply, page, wrongs)
  // Last of all, so that nobody spends a try on a photo that was too large.
  const tried = await tryCode(house, { ...session, version }, typed.code ?? '')
  if (typeof tried === 'string') return show(portal, request, reply, page, { code: say(tried) })

  const way: SigningWay = isOrganisation ? 'seal' : typed.how === 'fingerprint' ? 'fingerprint' : 'signature'
  const refusal = await actAsParty(house, session, 'sign-agreement', {
    ...{ version, signer: { party: session.party }, way, wordsNow: typed.words },
    proof: { identity: 'sms-code', image: asFileId(proof.file), words: typed.words },
  })
  if (refusal?.refused === 'another-version')
    return show(portal, request, reply, page, { read: say('changed') })
  if (refusal !== undefined && refusal.refused !== 'already-signed')
    return showProblem(portal, request, reply, 409, base)
  await endCode(house, session, tried.right)
  return goTo(reply, base)
}
