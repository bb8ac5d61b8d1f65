import type { ChangeName } from '@jiefen/domain/door'
import { mayNow } from '@jiefen/domain/door'
import type { Refusal } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { isBeingChosen, lastMediatorOf } from '@jiefen/domain/neutrality'
import { departmentsToRate } from '@jiefen/domain/whistle'
import {
  type ActView,
  askPage,
  type Choosable,
  choosePage,
  complainPage,
  consentPage,
  contactPage,
  contactWays,
  contactWords,
  declinePage,
  type Frame,
  factsPage,
  mediatorPage,
  missingFor,
  namePage,
  neutralityPageWords,
  outcomePage,
  ratePage,
  reopenPage,
  speaker,
  stopPage,
  timePage,
  withdrawPage,
} from '@jiefen/portal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DoorProblem } from '../platform/problems/index.ts'
import { refusalText } from '../refusals.ts'
import { type ActPath, type ReadAct, readAct } from './acts.ts'
import { choosableFor } from './choosable.ts'
import { mediatorOf } from './follow-view.ts'
import { factsFor } from './followed-inquiry.ts'
import { limitWords } from './moments.ts'
import { goTo, type Portal, sendPage, unitName } from './pages.ts'
import { actAsParty, actorOf, readOwnFile } from './party-desk.ts'
import { type Base, type PartySession, sessionOf } from './party-session.ts'
import { showProblem } from './problem-pages.ts'
import { reopenReasonsFor } from './reopen-reasons.ts'
import { timeAskedOf } from './time-asked.ts'
import { typedOf } from './typed.ts'

/** Which command each page leads to; the page is shown only while the rules allow that command. */
const commandOf = {
  withdraw: 'withdraw-matter',
  reopen: 'reopen-matter',
  ask: 'ask-question',
  stop: 'refuse-consent',
  name: 'correct-party',
  contact: 'change-contact',
  outcome: 'record-follow-up',
  consent: 'give-consent',
  decline: 'refuse-consent',
  mediator: 'object-to-mediator',
  choose: 'choose-mediator',
  complain: 'complain-about-mediator',
  time: 'consent-to-time',
  facts: 'sign-undisputed-facts',
  rate: 'rate-department',
} as const satisfies Record<ActPath, ChangeName>

/** Everything a party can do on their own page: the same acts for whoever brought it and whoever was invited. */
export function actRoutes(app: FastifyInstance, portal: Portal, base: Base): void {
  const { house, tokens } = portal
  for (const path of Object.keys(commandOf) as ActPath[]) {
    app.get(`${base}/${path}`, async (request, reply) => {
      const session = sessionOf(house, request, reply, base)
      if (session === undefined) return goTo(reply, doorOf(base))
      return showAct(portal, request, reply, { base, path, session })
    })
    app.post(`${base}/${path}`, async (request, reply) => {
      const typed = typedOf(request.body)
      tokens.check(request, typed.token)
      const session = sessionOf(house, request, reply, base)
      if (session === undefined) return goTo(reply, doorOf(base))
      return act(portal, request, reply, { base, path, session, typed })
    })
  }
}

/** Where somebody whose half hour is over types their code again. */
export const doorOf = (base: Base): string => (base === '/follow' ? '/follow' : '/i')

interface OnPage {
  readonly base: Base
  readonly path: ActPath
  readonly session: PartySession
  readonly typed?: Record<string, string>
}

async function showAct(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  { base, path, session, typed = {} }: OnPage,
  wrongs: Readonly<Record<string, string>> = {},
): Promise<FastifyReply> {
  const { house } = portal
  const { matter } = await readOwnFile(house, session, { written: false })
  // Somebody acted meanwhile, or this was done already: the file itself says how it stands now.
  if (!mayNow(actorOf(session), matter, house.region)[commandOf[path]]) return goTo(reply, base)
  if (path === 'reopen' && reopenReasonsFor(matter, session, house).length === 0) return goTo(reply, base)
  const frame = portal.frame(request, reply)
  const view = { base, typed, wrongs, version: matter.version }
  const choosable = path === 'choose' ? await choosableFor(house, matter, frame.language) : []
  return sendPage(
    reply,
    pageOf(path, frame, view, { matter, session, house, choosable }),
    Object.keys(wrongs).length > 0 ? 422 : 200,
  )
}

interface Acting {
  readonly matter: Matter
  readonly session: PartySession
  readonly house: Portal['house']
  readonly choosable: readonly Choosable[]
}

function pageOf(
  path: ActPath,
  frame: Frame,
  view: ActView,
  { matter, session, house, choosable }: Acting,
): string {
  switch (path) {
    case 'withdraw':
      return withdrawPage(frame, view)
    case 'reopen':
      return reopenPage(frame, { ...view, reasons: reopenReasonsFor(matter, session, house) })
    case 'ask':
      return askPage(frame, view)
    case 'stop':
      return stopPage(frame, view)
    case 'name': {
      const own = matter.parties.find(({ id }) => id === session.party)
      const { name, telephone } = own ?? {}
      const known = {
        ...(name === undefined ? {} : { name }),
        ...(telephone === undefined ? {} : { telephone: telephone.masked }),
      }
      return namePage(frame, { ...view, known })
    }
    case 'contact': {
      const own = matter.parties.find(({ id }) => id === session.party)
      const { telephone, mail, address, tellBy } = own ?? {}
      const known = {
        ...(telephone === undefined ? {} : { telephone: telephone.masked }),
        ...(mail === undefined ? {} : { mail: mail.masked }),
        ...(address === undefined ? {} : { address }),
        ...(tellBy === undefined ? {} : { tellBy }),
      }
      return contactPage(frame, { ...view, known })
    }
    case 'outcome':
      return outcomePage(frame, { ...view, kind: matter.kind })
    case 'consent':
      return consentPage(frame, view)
    case 'decline':
      return declinePage(frame, view)
    case 'time': {
      const asked = timeAskedOf(matter, session.party, house.region, frame.language)
      if (asked === undefined) throw new DoorProblem('not-found')
      return timePage(frame, { ...view, asked })
    }
    case 'facts': {
      const toSign = factsFor(matter, session.party)
      if (toSign === undefined) throw new DoorProblem('not-found')
      return factsPage(frame, { ...view, toSign })
    }
    case 'mediator': {
      const mediator = mediatorOf(matter, session.party, house.region, frame.language)
      if (mediator === undefined) throw new DoorProblem('not-found')
      return mediatorPage(frame, { ...view, mediator })
    }
    case 'choose': {
      const wish = matter.wishes.find(({ party }) => party === session.party)
      const others = matter.wishes.find(({ party }) => party !== session.party)
      const clock = isBeingChosen(matter) ? matter.clocks.find(({ name }) => name === 'choice') : undefined
      return choosePage(frame, {
        ...view,
        choosable,
        ...(wish === undefined ? {} : { wished: wish.name }),
        ...(others === undefined ? {} : { othersWish: others.name }),
        ...(clock === undefined ? {} : { until: limitWords(clock.dueAt, house.region, frame.language) }),
      })
    }
    case 'complain': {
      const about = lastMediatorOf(matter)
      if (about === undefined) throw new DoorProblem('not-found')
      const kinds = house.region.complaintKinds.map(({ code, name }) => ({
        code,
        name: name[frame.language],
      }))
      return complainPage(frame, { ...view, mediator: about.name, kinds })
    }
    case 'rate': {
      const [department] = departmentsToRate(matter, session.party)
      if (department === undefined) throw new DoorProblem('not-found')
      const unit = unitName(house.region, department.to, frame.language)
      return ratePage(frame, { ...view, whistle: department.id, unit })
    }
    default:
      return path satisfies never
  }
}

async function act(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  page: OnPage & { readonly typed: Record<string, string> },
): Promise<FastifyReply> {
  const { base, path, session, typed } = page
  const frame = portal.frame(request, reply)
  const read = readAct(path, typed, { party: session.party, frame, sealing: portal.house.sealing })
  if ('wrongs' in read) return showAct(portal, request, reply, page, read.wrongs)

  const refusal = await actOnce(portal.house, page, read)
  if (refusal === undefined || isDoneAlready(refusal, session)) return goTo(reply, base)
  const wrong = wrongOf(refusal, path, frame)
  if (wrong !== undefined) return showAct(portal, request, reply, page, wrong)
  const way = contactWays.find((each) => refusal.refused === 'way-without-address' && each === refusal.way)
  if (way !== undefined) {
    const say = speaker('contact', contactWords, frame)
    const missing = Object.entries(missingFor(way)).map(([field, key]) => [field, say(key)])
    return showAct(portal, request, reply, page, Object.fromEntries(missing))
  }
  return showProblem(portal, request, reply, 409, base)
}

/** What is said beside the field, where another choice would do. */
function wrongOf({ refused }: Refusal, path: ActPath, frame: Frame): Record<string, string> | undefined {
  const { language } = frame
  if (path === 'choose' && notThisOne.has(refused)) return { mediator: refusalText(refused)[language] }
  if (path === 'complain' && refused === 'reason-missing')
    return { words: speaker('neutrality', neutralityPageWords, frame)('complainWordsMissing') }
  return undefined
}

const notThisOne: ReadonlySet<string> = new Set([
  'engagement-over',
  'mediator-is-party',
  'mediator-is-kin',
  'mediator-not-now',
  'another-committee',
])

/**
 * A second tap is caught by the version of the page. What others did meanwhile changes nothing about a person's own
 * yes, no or question, so it goes through; only whom they say yes to must still be the one they saw.
 */
async function actOnce(
  house: Portal['house'],
  { path, session, typed = {} }: OnPage,
  { command, fields }: Extract<ReadAct, { command: ChangeName }>,
): Promise<Refusal | undefined> {
  const version = Number(typed.version)
  const expected = Number.isInteger(version) && version > 0 ? version : undefined
  const refusal = await actAsParty(house, session, command, fields, expected)
  if (refusal?.refused !== 'stale-version' || path === 'mediator' || isOwnDoing(refusal, session))
    return refusal
  return actAsParty(house, session, command, fields)
}

/** Everything that has happened since the page was shown was done by this very party. */
function isOwnDoing({ since }: Refusal, { party }: PartySession): boolean {
  return Array.isArray(since) && since.every(({ by }) => by?.party === party)
}

/** The second of two taps finds the first one's work: that is no mistake, and the file shows it. */
const isDoneAlready = (refusal: Refusal, session: PartySession): boolean =>
  refusal.refused === 'already-answered' ||
  refusal.refused === 'request-is-settled' ||
  refusal.refused === 'already-rated' ||
  refusal.refused === 'already-signed' ||
  // Written anew meanwhile: the file asks them to look at it again.
  refusal.refused === 'other-facts' ||
  refusal.refused === 'nothing-changed' ||
  refusal.refused === 'complaint-waits' ||
  refusal.refused === 'not-at-this-stage' ||
  (refusal.refused === 'stale-version' && isOwnDoing(refusal, session))
