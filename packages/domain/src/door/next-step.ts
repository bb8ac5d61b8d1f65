import { missingSignatures } from '../agreement/index.ts'
import { missingForArchive } from '../archive/index.ts'
import type { PartyId, PersonId, UnitId } from '../kernel/index.ts'
import { type Matter, partsInForce, representativesOf } from '../matter/index.ts'
import { openGates } from '../mediation/index.ts'
import { isBeingChosen } from '../neutrality/index.ts'
import { hasForbiddenTogether } from '../sittings/index.ts'
import { nextPerformance } from './next-performance.ts'
import { nextTogether } from './next-together.ts'

/** What is to be done next; the words for it are the screens'. */
export type NextWhat =
  | 'accept-matter'
  | 'take-up'
  | 'screen-matter'
  | 'report-danger'
  | 'name-guardian'
  | 'add-party'
  | 'give-name'
  | 'invite-party'
  | 'give-consent'
  | 'choose-mediator'
  | 'propose-mediator'
  | 'declare-interest'
  | 'agree-to-mediator'
  | 'open-mediation'
  | 'plan-anew'
  | 'hold-session'
  | 'draw-agreement'
  | 'sign-agreement'
  | 'ask-for-seal'
  | 'affix-seal'
  | 'rectify-hazard'
  | 'report-rectified'
  | 'recheck-hazard'
  | 'assign-appeal'
  | 'decide-appeal'
  | 'answer-appeal'
  | 'record-follow-up'
  | 'answer-whistle'
  | 'do-part'
  | 'counter-sign'
  | 'propose-consultation'
  | 'convene-consultation'
  | 'hold-consultation'
  | 'conclude-consultation'
  | 'finish-task'
  | 'report-performance'
  | 'confirm-performance'
  | 'answer-promise'
  | 'urge-performance'
  | 'show-identity'
  | 'record-ruling'
  | 'archive-matter'
  | 'resume-matter'

/** The one next step and whose it is, the same on every screen. */
export type NextStep =
  | { readonly who: 'unit'; readonly unit: UnitId; readonly what: NextWhat; readonly party?: PartyId }
  | { readonly who: 'party'; readonly party: PartyId; readonly what: NextWhat }
  | { readonly who: 'mediator'; readonly person: PersonId; readonly what: NextWhat }
  | { readonly who: 'nobody'; readonly what: 'nothing' }

export function nextStep(matter: Matter): NextStep {
  const unit = (what: NextWhat): NextStep => ({ who: 'unit', unit: matter.unit, what })
  if (matter.climb?.awaited) return unit('take-up')
  switch (matter.stage) {
    case 'reported':
      return unit('accept-matter')
    case 'passed-on':
      return { who: 'unit', unit: matter.passedTo, what: 'accept-matter' }
    case 'seeking-consent':
      return towardsMediation(matter)
    case 'in-mediation':
      return openGates(matter).length > 0 ? towardsMediation(matter) : byMediator(matter, inMediation(matter))
    case 'signing':
      return towardsSignature(matter)
    case 'in-hand':
      if (matter.kind === 'hazard') return unit('rectify-hazard')
      return matter.assignedTo === undefined
        ? unit('assign-appeal')
        : { who: 'unit', unit: matter.assignedTo, what: 'decide-appeal' }
    case 'rectifying':
      return unit('report-rectified')
    case 'rechecking':
      return unit('recheck-hazard')
    case 'decided':
      return { who: 'unit', unit: matter.assignedTo ?? matter.unit, what: 'answer-appeal' }
    case 'following-up':
    case 'terminated':
      return towardsArchive(matter)
    case 'declined':
    case 'withdrawn':
      return unit('archive-matter')
    case 'reopened':
      return unit('resume-matter')
    case 'archived':
      return { who: 'nobody', what: 'nothing' }
    default:
      return matter satisfies never
  }
}

/** What was planned together before a sign was found is planned anew; since a part took effect, they sit down about the rest first. */
function inMediation(matter: Matter): NextWhat {
  if (hasForbiddenTogether(matter)) return 'plan-anew'
  const settledAt = partsInForce(matter).at(-1)?.effectiveAt ?? 0
  return matter.sessions.some(({ at }) => at > settledAt) ? 'draw-agreement' : 'hold-session'
}

const byMediator = ({ mediator, unit }: Matter, what: NextWhat): NextStep =>
  mediator === undefined
    ? { who: 'unit', unit, what: 'propose-mediator' }
    : { who: 'mediator', person: mediator.person, what }

/** The first gate that is still shut, and who can open it. */
function towardsMediation(matter: Matter): NextStep {
  const [first] = openGates(matter)
  const { unit } = matter
  switch (first?.gate) {
    case undefined:
      return byMediator(matter, 'open-mediation')
    case 'screening':
      return { who: 'unit', unit, what: 'screen-matter' }
    case 'danger-report':
      return { who: 'unit', unit, what: 'report-danger' }
    case 'guardian':
      return { who: 'unit', unit, what: 'name-guardian', party: first.party }
    case 'informant':
    case 'other-side':
      return { who: 'unit', unit, what: 'add-party' }
    case 'name':
      return isInformant(matter, first.party)
        ? { who: 'party', party: first.party, what: 'give-name' }
        : { who: 'unit', unit, what: 'give-name', party: first.party }
    case 'consent':
    case 'rights-told':
      return towardsConsent(matter, first.party)
    case 'mediator':
      return choosing(matter) ?? { who: 'unit', unit, what: 'propose-mediator' }
    case 'declaration':
      return byMediator(matter, 'declare-interest')
    case 'yes-to-mediator':
      return { who: 'party', party: first.party, what: 'agree-to-mediator' }
    default:
      return first satisfies never
  }
}

/** While their time runs the parties choose; once it is over the committee designates (人民调解法 art. 19). */
function choosing(matter: Matter): NextStep | undefined {
  const still = matter.parties.find(({ id }) => !matter.wishes.some(({ party }) => party === id))
  return isBeingChosen(matter) && still !== undefined
    ? { who: 'party', party: still.id, what: 'choose-mediator' }
    : undefined
}

const isInformant = ({ parties }: Matter, id: PartyId): boolean =>
  parties.some((party) => party.id === id && party.side === 'informant')

/** Whoever brought it by their own hand can answer on their own page, and waits for no letter. */
const wasAsked = (matter: Matter, id: PartyId): boolean =>
  matter.parties.some((party) => party.id === id && party.invitation !== undefined) ||
  (isInformant(matter, id) && matter.reportedBy.kind === 'party')

/** Waits for themselves where they were asked, else for whoever may answer for them and was; else somebody asks them. */
function towardsConsent(matter: Matter, party: PartyId): NextStep {
  const speakers = representativesOf(matter, party).filter(({ scope }) => scope.includes('consent'))
  const asked = [party, ...speakers.map(({ representative }) => representative)].find((id) =>
    wasAsked(matter, id),
  )
  return asked === undefined
    ? { who: 'unit', unit: matter.unit, what: 'invite-party', party }
    : { who: 'party', party: asked, what: 'give-consent' }
}

function towardsSignature(matter: Matter): NextStep {
  if (hasForbiddenTogether(matter)) return byMediator(matter, 'plan-anew')
  const [first] = missingSignatures(matter)
  if (first === undefined || 'mediator' in first) return byMediator(matter, 'sign-agreement')
  if ('party' in first) return { who: 'party', party: first.party, what: 'sign-agreement' }
  return matter.agreement?.sealAsked === undefined
    ? byMediator(matter, 'ask-for-seal')
    : { who: 'unit', unit: first.seal, what: 'affix-seal' }
}

function towardsArchive(matter: Matter): NextStep {
  const { unit } = matter
  const missing = missingForArchive(matter)
  const owed = nextPerformance(matter)
  if (owed !== undefined) return owed
  const identity = missing.find((gap) => gap.missing === 'identity')
  if (missing.some((gap) => gap.missing === 'follow-up'))
    return { who: 'unit', unit, what: 'record-follow-up' }
  if (identity !== undefined) return { who: 'unit', unit, what: 'show-identity', party: identity.party }
  if (missing.some((gap) => gap.missing === 'confirmation'))
    return { who: 'unit', unit, what: 'record-ruling' }
  const whistle = missing.find((gap) => gap.missing === 'whistle')
  if (whistle !== undefined) return { who: 'unit', unit: whistle.unit, what: 'answer-whistle' }
  return nextTogether(missing, unit) ?? { who: 'unit', unit, what: 'archive-matter' }
}
