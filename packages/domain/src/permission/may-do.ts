import { type Actor, type By, type Duty, type PersonId, roles, type UnitId } from '../kernel/index.ts'
import { isOpenWhistle, type Matter } from '../matter/index.ts'
import { findUnit, isWithin, type Region } from '../region/index.ts'
import { type Action, type RightReach, rightsFor } from './table.ts'

/** Where something is done that concerns no matter yet: at the desk of this unit. */
export interface AtDesk {
  readonly unit: UnitId
}

/**
 * Whether this actor may do this to this matter, or at this desk. Whether the stage allows it is another question: see
 * `mayNow`.
 */
export function mayDo(
  actor: Actor,
  action: Action,
  matter: Matter | AtDesk | undefined,
  region: Region,
): boolean {
  switch (actor.kind) {
    case 'staff':
      return dutyFor(actor, action, matter, region) !== undefined
    case 'party':
      return mayParty(actor.party, action, matter)
    case 'resident':
      return rightsFor(action).resident ?? false
    case 'clock':
      return rightsFor(action).clock ?? false
    default:
      return actor satisfies never
  }
}

/**
 * The author as it goes into the history, with the very duty that gives the right; of several, the nearest to the
 * matter. Throws where there is no right: ask `mayDo` first. A resident becomes the informant of their own report.
 */
export function byOf(actor: Actor, action: Action, matter: Matter | AtDesk | undefined, region: Region): By {
  if (actor.kind === 'staff') {
    const duty = dutyFor(actor, action, matter, region)
    if (duty === undefined) throw new Error(`${actor.person} has no duty that allows ${action}`)
    return { kind: 'staff', person: actor.person, name: actor.name, unit: duty.unit, role: duty.role }
  }
  if (!mayDo(actor, action, matter, region)) throw new Error(`${actor.kind} has no right to ${action}`)
  if (actor.kind === 'resident') throw new Error('a resident is nobody yet: name the informant of the report')
  return actor
}

/** Whether this actor may register what somebody brings to the desk of this unit. */
export const mayReport = (actor: Actor, unit: UnitId, region: Region): boolean =>
  mayDo(actor, 'report-matter', { unit }, region)

const isMatter = (place: Matter | AtDesk): place is Matter => 'stage' in place

type Staff = Extract<Actor, { kind: 'staff' }>

function dutyFor(
  staff: Staff,
  action: Action,
  matter: Matter | AtDesk | undefined,
  region: Region,
): Duty | undefined {
  const rights = rightsFor(action)
  const standing =
    matter === undefined ? undefined : isMatter(matter) ? unitsThatMay(action, matter) : [matter.unit]
  const depth = (duty: Duty) => findUnit(region, duty.unit)?.path.length ?? 0
  return staff.duties
    .filter((duty) => {
      const reach: RightReach | undefined = rights[duty.role]
      if (reach === undefined || findUnit(region, duty.unit) === undefined) return false
      if (reach === 'office') return true
      if (reach === 'own-case')
        return matter !== undefined && isMatter(matter) && isOwnCaseOf(staff.person, matter, action)
      if (standing === undefined) return false
      return standing.some((at) =>
        reach === 'own-unit' ? at === duty.unit : isWithin(region, at, duty.unit),
      )
    })
    .sort((a, b) => depth(b) - depth(a) || roles.indexOf(a.role) - roles.indexOf(b.role))[0]
}

/**
 * The units that stand to a matter in such a way that their people may do this. For acting: the unit that answers,
 * the unit it was passed to, the unit an appeal was assigned to. Opening goes further: whoever has had a hand in it.
 */
export function unitsThatMay(action: Action, matter: Matter): readonly UnitId[] {
  const passedTo = matter.stage === 'passed-on' ? [matter.passedTo] : []
  const assignedTo = matter.assignedTo === undefined ? [] : [matter.assignedTo]
  const answering = [matter.unit, ...passedTo, ...assignedTo]
  switch (action) {
    case 'open-matter':
    case 'read-similar':
    case 'read-log':
    case 'join-talk':
      return matter.units
    case 'give-back':
      return passedTo
    // Whom the table names may take it without waiting to be handed it: the first unit answers until somebody does.
    case 'accept-matter':
      return matter.stage === 'reported' ? [...answering, matter.sorting.unit] : answering
    // The seal lies with the committee, wherever the committee stands in the tree.
    case 'affix-seal':
      return matter.mediator === undefined ? [] : [matter.mediator.committee]
    case 'report-in':
    case 'give-result':
    case 'object-to-whistle':
      return matter.whistles.map(({ to }) => to)
    case 'rate-whistle':
    case 'call-off-whistle':
      return matter.whistles.map(({ from }) => from)
    case 'decide-objection':
      return matter.whistles.flatMap(({ objection }) => objection?.decider ?? [])
    // Whoever has been called or asked to help may say that all should sit together.
    case 'propose-consultation':
      return [
        ...answering,
        ...matter.whistles.filter(isOpenWhistle).map(({ to }) => to),
        ...matter.assistants.filter(({ released }) => released === undefined).map(({ unit }) => unit),
      ]
    // Whoever owes a limit may ask about it, and so may whoever answers for the matter.
    case 'ask-for-time':
    case 'resume-clock':
      return [...answering, ...matter.clocks.map(({ owner }) => owner)]
    case 'decide-on-time':
      return matter.asks.flatMap(({ decider }) => decider ?? [])
    case 'do-part':
    case 'counter-sign':
      return matter.assistants.map(({ unit }) => unit)
    // Whoever helps may sit at the screen with them; the mediator lets them in.
    case 'join-video':
    case 'answer-recording':
      return [...answering, ...matter.assistants.map(({ unit }) => unit)]
    case 'finish-task':
      return matter.consultations.flatMap(({ concluded }) => concluded?.tasks.map(({ unit }) => unit) ?? [])
    case 'answer-complaint':
      return matter.complaints.map(({ unit }) => unit)
    case 'answer-card':
      return matter.cards.map(({ to }) => to)
    default:
      return answering
  }
}

/** Whether this matter is this person's own, as far as this right goes. */
export function isOwnCaseOf(person: PersonId, matter: Matter, action: Action): boolean {
  if (matter.mediator?.person === person) return true
  // Who mediated once, or reported it, may still look; only who holds the seat may act.
  const { reportedBy } = matter
  const reported = reportedBy.kind === 'staff' && reportedBy.person === person
  return (
    (action === 'open-matter' || action === 'read-similar' || action === 'join-talk') &&
    (reported || matter.handlers.includes(person))
  )
}

function mayParty(id: string, action: Action, matter: Matter | AtDesk | undefined): boolean {
  const { party: side } = rightsFor(action)
  if (matter === undefined || !isMatter(matter)) return false
  const own = matter.parties.find((party) => party.id === id)
  return own !== undefined && side !== undefined && (side === 'any' || side === own.side)
}
