import { missingForArchive } from '../archive/index.ts'
import type { Actor, WhistleId } from '../kernel/index.ts'
import { hasReturned, stepsToPass } from '../ladder/index.ts'
import {
  isAt,
  isOpenWhistle,
  type Matter,
  partsInForce,
  standingOf,
  type WhistleStanding,
} from '../matter/index.ts'
import { openGates } from '../mediation/index.ts'
import { type CommandName, commandNames, mayDo } from '../permission/index.ts'
import type { Region } from '../region/index.ts'
import { hasCardFor } from '../supervision/index.ts'
import { departmentsToRate, withOnlyWhistle } from '../whistle/index.ts'
import { type ChangeName, commands } from './commands.ts'
import { hasCollective } from './has-collective.ts'
import { hasConfirmation } from './has-confirmation.ts'
import { hasInquiry } from './has-inquiry.ts'
import { hasNeutrality } from './has-neutrality.ts'
import { hasPerformance } from './has-performance.ts'
import { hasReckoning } from './has-reckoning.ts'
import { hasRecording } from './has-recording.ts'
import { hasScreening } from './has-screening.ts'
import { hasSealing } from './has-sealing.ts'
import { hasSitting } from './has-sitting.ts'
import { hasTime } from './has-time.ts'
import { hasTogether } from './has-together.ts'

/** What this actor may do to this matter at this moment: the table gives the right, and the stage is the right one. */
export function mayNow(actor: Actor, matter: Matter, region: Region): Record<CommandName, boolean> {
  const answers: Partial<Record<CommandName, boolean>> = {}
  for (const name of commandNames) answers[name] = mayNowOne(actor, name, matter, region)
  return isComplete(answers) ? answers : fail()
}

/** The same of one command alone, where a page asks about many matters. */
export const mayNowOne = (actor: Actor, name: CommandName, matter: Matter, region: Region): boolean =>
  name !== 'report-matter' &&
  isAt(matter, commands[name].from) &&
  hasObject(name, actor, matter, region) &&
  mayDo(actor, name, matter, region)

const isComplete = (
  answers: Partial<Record<CommandName, boolean>>,
): answers is Record<CommandName, boolean> => commandNames.every((name) => answers[name] !== undefined)

const fail = (): never => {
  throw new Error('a command without an answer')
}

/** A yes to nobody and an answer to no question are offered to no one, though the stage would allow them. */
function hasObject(name: ChangeName, actor: Actor, matter: Matter, region: Region): boolean {
  const { mediator, parties } = matter
  const own = actor.kind === 'party' ? parties.find((party) => party.id === actor.party) : undefined
  switch (name) {
    case 'open-mediation':
      return openGates(matter).length === 0
    case 'withdraw-matter':
      return partsInForce(matter).length === 0
    case 'archive-matter':
      return missingForArchive(matter).length === 0
    // A closed file is opened again by those whose dispute it is, not by those who closed it.
    case 'reopen-matter':
      return own !== undefined || matter.stage !== 'archived'
    case 'declare-interest':
      return mediator !== undefined
    case 'object-to-mediator':
      return mediator !== undefined
    case 'choose-mediator':
    case 'recuse-mediator':
    case 'complain-about-mediator':
    case 'answer-complaint':
      return hasNeutrality(name, actor, matter)
    case 'agree-to-mediator':
      return mediator?.ties !== undefined && !(own !== undefined && mediator.agreedTo.includes(own.id))
    case 'give-consent':
      return own === undefined
        ? parties.some((party) => party.consent.answer === 'open')
        : own.consent.answer === 'open'
    case 'invite-party':
      return parties.some((party) => party.consent.answer === 'open')
    case 'open-invitation':
      return own?.invitation !== undefined && own.invitation.opened === undefined
    case 'decide-appeal':
      return matter.assignedTo !== undefined
    case 'report-in':
      return hasWhistle(matter, 'called') || hasWhistle(matter, 'objected')
    case 'object-to-whistle':
      return mayStillObject(matter)
    case 'decide-objection':
      return hasWhistle(matter, 'objected')
    case 'give-result':
      return hasWhistle(matter, 'reported-in')
    case 'rate-whistle':
      return hasWhistle(matter, 'answered')
    case 'call-off-whistle':
      return matter.whistles.some(isOpenWhistle)
    case 'rate-department':
      return own !== undefined && departmentsToRate(matter, own.id).length > 0
    case 'move-up':
      return stepsToPass(matter, region).length > 0
    case 'take-up':
      return matter.climb?.awaited === true
    case 'return-down':
      return matter.climb?.awaited === true && !hasReturned(matter.climb)
    case 'answer-card':
      return hasCardFor(actor, matter)
    case 'release-assistant':
    case 'do-part':
    case 'counter-sign':
    case 'propose-consultation':
    case 'convene-consultation':
    case 'hold-consultation':
    case 'conclude-consultation':
    case 'call-off-consultation':
    case 'finish-task':
      return hasTogether(name, matter)
    case 'move-session':
    case 'call-off-session':
    case 'answer-helper':
    case 'ask-for-closed-doors':
    case 'sign-record':
      return hasSitting(name, actor, matter)
    case 'ask-recording':
    case 'answer-recording':
    case 'keep-recording':
      return hasRecording(name, matter)
    case 'report-performance':
    case 'confirm-performance':
    case 'dispute-performance':
    case 'promise-performance':
    case 'answer-promise':
    case 'waive-performance':
    case 'declare-default':
      return hasPerformance(name, actor, matter)
    case 'sign-agreement':
    case 'ask-for-seal':
    case 'affix-seal':
    case 'file-signed-paper':
      return hasSealing(name, actor, matter, region)
    case 'record-investigation':
    case 'record-entrustment':
    case 'note-undisputed-facts':
    case 'sign-undisputed-facts':
      return hasInquiry(name, actor, matter, region)
    case 'keep-calculation':
    case 'show-calculation':
    case 'withdraw-calculation':
      return hasReckoning(name, matter)
    case 'name-representative':
    case 'end-mandate':
      return hasCollective(name, actor, matter)
    case 'report-danger':
    case 'record-visit':
      return hasScreening(name, matter)
    case 'agree-to-confirmation':
    case 'hand-to-court':
    case 'record-ruling':
      return hasConfirmation(name, actor, matter, region)
    case 'ask-for-time':
    case 'decide-on-time':
    case 'consent-to-time':
    case 'resume-clock':
      return hasTime(name, actor, matter, region)
    default:
      return true
  }
}

const hasWhistle = ({ whistles }: Matter, standing: WhistleStanding): boolean =>
  whistles.some((whistle) => standingOf(whistle) === standing)

/** Once, and not after the limit has passed. */
const mayStillObject = ({ whistles, ranOut }: Matter): boolean =>
  whistles.some(
    (whistle) =>
      standingOf(whistle) === 'called' &&
      whistle.objection === undefined &&
      !ranOut.some(({ about }) => about === whistle.id),
  )

export const whistleCommands = [
  'report-in',
  'give-result',
  'object-to-whistle',
  'decide-objection',
  'rate-whistle',
  'call-off-whistle',
] as const satisfies readonly ChangeName[]
export type WhistleCommand = (typeof whistleCommands)[number]

/** What this actor may do about this one of several whistles. */
export function mayAboutWhistle(
  actor: Actor,
  id: WhistleId,
  matter: Matter,
  region: Region,
): Record<WhistleCommand, boolean> {
  const may = mayNow(actor, withOnlyWhistle(matter, id), region)
  return {
    'report-in': may['report-in'],
    'give-result': may['give-result'],
    'object-to-whistle': may['object-to-whistle'],
    'decide-objection': may['decide-objection'],
    'rate-whistle': may['rate-whistle'],
    'call-off-whistle': may['call-off-whistle'],
  }
}
