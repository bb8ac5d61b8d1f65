import type { CommandBody, WireCommand } from '@jiefen/contract'
import { dayOf } from '@jiefen/domain/calendar'
import {
  asAskId,
  asAssistantId,
  asCardId,
  asComplaintId,
  asConsultationId,
  asFileId,
  asObligationId,
  asPartyId,
  asTaskId,
  asWhistleId,
  type Instant,
  instant,
} from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { withOnlyComplaint } from '@jiefen/domain/neutrality'
import { withOnlyObligation } from '@jiefen/domain/performance'
import { getUnit } from '@jiefen/domain/region'
import { withOnlyCard } from '@jiefen/domain/supervision'
import { withOnlyAssistant, withOnlyConsultation, withOnlyTask } from '@jiefen/domain/team'
import { withOnlyAsk, withOnlyClock } from '@jiefen/domain/time'
import { withOnlyWhistle } from '@jiefen/domain/whistle'
import type { House } from '../house.ts'
import { partyChange, partyOf } from '../parties/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import { foundOf } from '../recordings/index.ts'
import { pagesCode } from './agreement-words.ts'
import { candidateFor } from './candidates.ts'
import { isNumberOf, oralRegistration, takeCaseNumber } from './case-numbers.ts'
import { drawnClauses, replacingClause } from './draw-clauses.ts'
import { findMatter, hasTalk } from './find.ts'
import { helpersOf } from './keep-helpers.ts'
import { hourOf } from './meeting-rooms.ts'
import { proofAtOffice } from './proof-at-office.ts'

interface Preparing {
  readonly house: House
  readonly matter: Matter
  readonly at: Instant
  readonly tx: Tx
}

type Prepare<C extends WireCommand> = (body: CommandBody<C>, preparing: Preparing) => unknown

/**
 * What only the house can add to a body before a rule sees it: sealed numbers, a new party's id, moments as
 * numbers, a case number. A command that is not listed is handed on as it came.
 */
const preparations: { [C in WireCommand]?: Prepare<C> } = {
  'archive-matter': async (_, { matter, tx }) => ({ talk: await hasTalk(tx, matter.number) }),
  'sort-matter': ({ category, ...rest }) =>
    category === undefined ? rest : { ...rest, category: category ?? null },
  'add-claimants': ({ side, claimants }, { house, at }) => ({
    claimants: claimants.map((party) => partyOf(house.sealing, side, party, at)),
  }),
  // A paper that nobody ever photographed proves nothing.
  'name-representative': async (body, { house }) => {
    if (body.proof !== undefined && !(await house.files.has(asFileId(body.proof.file))))
      throw new DoorProblem('malformed-request', { field: 'proof' })
    return body
  },
  'add-party': ({ side, party }, { house, at }) => ({ party: partyOf(house.sealing, side, party, at) }),
  'correct-party': ({ party, change }, { house }) => ({
    party: asPartyId(party),
    change: partyChange(house.sealing, change),
  }),
  'change-contact': ({ party, change }, { house }) => ({
    party: asPartyId(party),
    change: partyChange(house.sealing, change),
  }),
  'propose-mediator': async ({ mediator, chosenBy }, preparing) => ({
    ...(await candidateFor(mediator, preparing)),
    chosenBy,
  }),
  'choose-mediator': async ({ party, mediator }, preparing) => ({
    ...(await candidateFor(mediator, preparing)),
    party: asPartyId(party),
  }),
  'open-mediation': async (_body, { house, matter, at, tx }) => {
    const committee = matter.mediator?.committee
    if (committee === undefined) return { caseNumber: '' }
    const unit = getUnit(house.region, committee)
    // A matter taken up again by the same committee keeps the number it has.
    if (matter.caseNumber !== undefined && isNumberOf(unit, matter.caseNumber))
      return { caseNumber: matter.caseNumber }
    const year = Number(dayOf(at, house.region.calendar).slice(0, 4))
    return { caseNumber: await takeCaseNumber(tx, unit, year) }
  },
  'hold-session': ({ heldAt, others = [], ...rest }) => ({ ...rest, others, heldAt: instant(heldAt) }),
  'draw-agreement': async ({ agreedAt, clauses, replaces = [], ...terms }, { house, matter, at, tx }) => ({
    ...(terms.form === 'oral' ? await oralRegistration(tx, matter, house.region, at) : {}),
    terms: {
      ...terms,
      clauses: [
        ...drawnClauses(clauses, matter, house),
        ...replaces.map((version) => replacingClause(version, matter, house.region)),
      ],
    },
    ...(agreedAt === undefined ? {} : { agreedAt: instant(agreedAt) }),
  }),
  'convene-consultation': ({ startsAt, ...rest }) => ({ ...rest, startsAt: instant(startsAt) }),
  'hold-consultation': ({ others = [], ...rest }) => ({ ...rest, others }),
  'blow-whistle': ({ to = [], ...rest }) => ({ ...rest, to }),
  // A picture that nobody ever sent is no proof of what was done.
  'give-result': async (body, { house }) => {
    if (body.photo !== undefined && !(await house.files.has(asFileId(body.photo))))
      throw new DoorProblem('malformed-request', { field: 'photo' })
    return body
  },
  // As with the result: a slip that nobody ever sent proves nothing.
  'report-performance': async (body, { house }) => {
    if (body.proof !== undefined && !(await house.files.has(asFileId(body.proof.file))))
      throw new DoorProblem('malformed-request', { field: 'proof' })
    return body
  },
  'record-investigation': ({ heldAt, ...rest }) => ({ ...rest, heldAt: instant(heldAt) }),
  'report-danger': ({ reportedAt, ...rest }) => ({ ...rest, reportedAt: instant(reportedAt) }),
  'record-visit': ({ visitedAt, ...rest }) => ({ ...rest, visitedAt: instant(visitedAt) }),
  'plan-session': async ({ helpers = [], ...rest }, { house, matter, tx }) => ({
    ...(await hourOf(rest, tx)),
    helpers: await helpersOf(helpers, { matter, tx, sealing: house.sealing }),
  }),
  'move-session': (body, { tx }) => hourOf(body, tx),
  // What has arrived the house finds itself; nobody tells it.
  'keep-recording': async ({ recording }, { house, matter, tx }) => {
    const address = await findMatter(tx, matter.number)
    const found = address === undefined ? undefined : await foundOf(house, tx, address, recording)
    return { recording, ...(found === undefined ? {} : { found }) }
  },
  // How it goes there is the house's own: by whatever port is built in.
  'agree-to-confirmation': withVersion,
  'hand-to-court': (body, { house }) => ({ ...withVersion(body), way: house.court.way }),
  // As with the slip: a picture that nobody ever sent is no ruling.
  'record-ruling': async (body, { house }) => {
    if (body.paper !== undefined && !(await house.files.has(asFileId(body.paper.file))))
      throw new DoorProblem('malformed-request', { field: 'paper' })
    return withVersion(body)
  },
  'sign-agreement': async ({ agreement, photo, ...rest }, { house, matter }) => {
    if (photo !== undefined) await mustHave(house, photo.file, 'photo')
    return { ...rest, version: agreement, ...proofAtOffice(matter, rest.signer, photo) }
  },
  'ask-for-seal': ({ agreement, ...rest }) => ({ ...rest, version: agreement }),
  'affix-seal': ({ agreement }) => ({ version: agreement }),
  'file-signed-paper': async ({ agreement, code, pages }, { house, matter }) => {
    for (const { file } of pages) await mustHave(house, file, 'pages')
    return { version: agreement, code, codeNow: pagesCode(matter), pages }
  },
}

/** The wire names the agreement; the rules know it as its version. */
function withVersion<Body extends { readonly agreement?: number }>({ agreement, ...body }: Body) {
  return agreement === undefined ? body : { ...body, version: agreement }
}

/** A picture that nobody ever sent proves nothing. */
async function mustHave(house: House, file: string, field: string): Promise<void> {
  if (!(await house.files.has(asFileId(file)))) throw new DoorProblem('malformed-request', { field })
}

/** By which field a body names one of several, and how the rest is put out of view. */
const narrowings: Readonly<Record<string, (matter: Matter, id: string) => Matter>> = {
  whistle: (matter, id) => withOnlyWhistle(matter, asWhistleId(id)),
  card: (matter, id) => withOnlyCard(matter, asCardId(id)),
  assistant: (matter, id) => withOnlyAssistant(matter, asAssistantId(id)),
  consultation: (matter, id) => withOnlyConsultation(matter, asConsultationId(id)),
  task: (matter, id) => withOnlyTask(matter, asTaskId(id)),
  obligation: (matter, id) => withOnlyObligation(matter, asObligationId(id)),
  complaint: (matter, id) => withOnlyComplaint(matter, asComplaintId(id)),
  ask: (matter, id) => withOnlyAsk(matter, asAskId(id)),
}

/** The matter as the permission sees it: a command about one of several whistles or tasks is asked of that one alone. */
export function regarding(body: unknown, matter: Matter): Matter {
  if (typeof body !== 'object' || body === null) return matter
  if ('clock' in body && typeof body.clock === 'string') {
    const about = 'about' in body && typeof body.about === 'string' ? { about: body.about } : {}
    return withOnlyClock(matter, { name: body.clock, ...about })
  }
  // To name assistants is to describe a task, which is nobody's yet.
  const named = Object.entries(body).find(
    ([field]) => field in narrowings && !('units' in body && field === 'task'),
  )
  if (named === undefined || typeof named[1] !== 'string') return matter
  return narrowings[named[0]]?.(matter, named[1]) ?? matter
}

export async function prepareCommand<C extends WireCommand>(
  name: C,
  body: CommandBody<C>,
  preparing: Preparing,
): Promise<object> {
  const prepare = preparations[name] as Prepare<C> | undefined
  return (prepare === undefined ? body : await prepare(body, preparing)) as object
}
