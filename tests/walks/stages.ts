import { randomUUID } from 'node:crypto'
import type { MatterView, Report } from '@jiefen/contract'
import type { Clerk, Resident } from '@jiefen/testkit/service'
import type { Cast } from './cast.ts'
import { he, partyOf, she } from './first-walk/play.ts'
import { act, follow, type KeptReceipt } from './resident-acts.ts'
import { seal, signAsMediator, signAtDesk } from './signing.ts'

/** One matter on its way, with the two sides at their own telephones. */
export interface Begun {
  readonly cast: Cast
  readonly receipt: KeptReceipt
  readonly number: string
  readonly resident: Resident
  readonly otherSide: Resident
}

// The service writes its receipts by this very shape.
const parseReceipt = (body: unknown): { number: string; queryCode: string } =>
  body as { number: string; queryCode: string }

/** Registered by somebody of the staff who was told of it on their round; the receipt is handed to whom it concerns. */
export async function bringOnTheRound(cast: Cast, clerk: Clerk, report: Partial<Report>): Promise<Begun> {
  const { status, body } = await clerk.send('/api/matters', {
    method: 'POST',
    body: {
      ...{ unit: cast.place.id, kind: 'dispute', place: { unit: cast.place.id } },
      ...{ informant: she, otherSides: [he] },
      ...report,
    },
    headers: { 'idempotency-key': randomUUID() },
  })
  if (status !== 201) throw new Error(`not taken in: ${status} ${JSON.stringify(body)}`)
  const { number, queryCode } = parseReceipt(body)
  const [resident, otherSide] = [cast.service.resident(), cast.service.resident()]
  return { cast, number, receipt: { number, code: queryCode }, resident, otherSide }
}

/** Brought from another page of the government that speaks to the interface; at the unit of the place unless said. */
export async function bring(cast: Cast, report: Partial<Report> = {}): Promise<Begun> {
  const { service, place } = cast
  const response = await fetch(`${service.origin}/api/public/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({
      unit: place.id,
      kind: 'dispute',
      story: '隔壁家半夜装修，吵得孩子睡不着觉，说了几次也不停。',
      place: { unit: place.id },
      informant: she,
      otherSides: [he],
      ...report,
    }),
  })
  if (response.status !== 201) throw new Error(`not taken in: ${response.status} ${await response.text()}`)
  const { number, queryCode } = parseReceipt(await response.json())
  const [resident, otherSide] = [service.resident(), service.resident()]
  return { cast, number, receipt: { number, code: queryCode }, resident, otherSide }
}

/** Taken on, and the questions about safety asked in the same breath: there was no sign. */
export const accept = async ({ cast, number }: Begun): Promise<void> => {
  await cast.desk.act(number, 'accept-matter', {})
  await cast.desk.act(number, 'screen-matter', { signs: [] })
}

/** Both sides say yes on their own pages: she after her code, he after the link, which he keeps. */
export async function askBoth({ cast, number, receipt, resident, otherSide }: Begun): Promise<string> {
  await follow(resident, receipt)
  await act(resident, '/follow/consent', { rights: 'yes' })
  const view = await cast.desk.open(number)
  const { path } = await cast.desk.act(number, 'invite-party', {
    party: partyOf(view, 'other-side'),
    way: 'link',
  })
  await otherSide.open(path)
  await act(otherSide, '/invitation/consent', { rights: 'yes' })
  return path
}

/** A mediator whom both accept, and the case number; nobody is in danger, if nobody asked before. */
export async function openMediation({ cast, number, receipt, resident, otherSide }: Begun): Promise<void> {
  const { desk, mediator } = cast
  if ((await desk.open(number)).screening?.askedAt === undefined)
    await desk.act(number, 'screen-matter', { signs: [] })
  await desk.act(number, 'propose-mediator', { mediator: cast.idOf(mediator.login), chosenBy: 'parties' })
  await mediator.act(number, 'declare-interest', {
    ties: 'some',
    words: '和高远山住同一条街，平时没有来往。',
  })
  await follow(resident, receipt)
  await act(resident, '/follow/mediator', { answer: 'yes' })
  await otherSide.open('/invitation')
  await act(otherSide, '/invitation/mediator', { answer: 'yes' })
  await mediator.act(number, 'open-mediation', {})
}

export async function holdSession({ cast, number }: Begun): Promise<void> {
  const { mediator, service } = cast
  const view = await mediator.open(number)
  await mediator.act(number, 'hold-session', {
    heldAt: new Date(service.clock.now()).toISOString(),
    present: view.parties.map(({ id }) => id),
    ...{ place: '调解室', open: false, record: '双方各自说明经过。', risk: { sharpening: false } },
  })
}

export async function toMediation(begun: Begun): Promise<string> {
  await accept(begun)
  const link = await askBoth(begun)
  await openMediation(begun)
  await holdSession(begun)
  return link
}

export const showBoth = async ({ cast, number }: Begun): Promise<void> => {
  const view = await cast.desk.open(number)
  for (const { id, identityShown } of view.parties)
    if (identityShown === undefined)
      await cast.desk.act(number, 'show-identity', { party: id, paper: '居民身份证' })
}

/** Both sides and the mediator at the desk, one after the other, and the committee's seal. */
export async function signAll({ cast, number }: Begun, agreement = 1): Promise<void> {
  const view = await cast.desk.open(number)
  for (const { id } of view.parties) await signAtDesk(cast.desk, number, id, { agreement })
  await signAsMediator(cast, number, agreement)
  await seal(cast, number, agreement)
}

/** The clocks that run, each with the unit that owes it. */
export const clocksOf = ({ clocks }: MatterView): string[] =>
  clocks.map(({ name, owner }) => `${name}: ${owner.zh}`).toSorted()
