import { type ChangeName, commands } from '@jiefen/domain/door'
import { type Actor, asPersonId, type Instant, isRefusal } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { byOf, mayDo } from '@jiefen/domain/permission'
import type { DemoPerson } from '@jiefen/regions'
import type { House } from '../house.ts'
import { type Address, changeMatter } from '../platform/desk/index.ts'

type StaffActor = Extract<Actor, { kind: 'staff' }>

/** The demo staff as actors, by their ids in this database. */
export function castOf(people: readonly DemoPerson[], ids: ReadonlyMap<string, string>): StaffActor[] {
  return people.flatMap(({ login, name, duties }) => {
    const person = ids.get(login)
    return person === undefined ? [] : [{ kind: 'staff' as const, person: asPersonId(person), name, duties }]
  })
}

/** One step of a demonstration: what is done, with which fields, and by which party if not by the staff. */
export interface Step {
  readonly name: ChangeName
  readonly fields: object
  readonly party?: string
  /** Hours after the step before. */
  readonly hours?: number
}

/**
 * Takes a step through the one door, as whoever of the cast may take it: a demonstration shows nothing that the
 * rules would refuse. Throws when nobody may, or when the step is refused.
 */
export async function takeStep(
  house: House,
  cast: readonly StaffActor[],
  address: Address,
  step: Step,
  at: Instant,
): Promise<Matter> {
  const outcome = await changeMatter(
    house.desk,
    address,
    { matter: address.matter },
    {
      decide: (matter) => {
        const actor: Actor | undefined =
          step.party === undefined
            ? cast.find((one) => mayDo(one, step.name, matter, house.region) && isTheirs(one, step, matter))
            : { kind: 'party', party: step.party as never }
        if (actor === undefined) throw new Error(`nobody of the cast may ${step.name} at ${matter.unit}`)
        const by = byOf(actor, step.name, matter, house.region)
        return commands[step.name].decide({ ...step.fields, at, by } as never, matter, house.region)
      },
    },
  )
  if (isRefusal(outcome)) throw new Error(`${step.name} was refused: ${JSON.stringify(outcome)}`)
  return outcome.state
}

/** Follow-up, re-check and seal are for other eyes than those that did the work; the mediator signs in person. */
function isTheirs(actor: StaffActor, { name, fields }: Step, matter: Matter): boolean {
  const isMediator = matter.mediator?.person === actor.person
  if (name === 'sign-agreement')
    return 'mediator' in ((fields as { signer?: object }).signer ?? {}) === isMediator
  if (name === 'affix-seal') return !isMediator
  // Whoever mediates asks, and somebody else decides.
  if (name === 'ask-for-time' && matter.mediator !== undefined) return isMediator
  const byOthers = ['record-follow-up', 'recheck-hazard', 'archive-matter'].includes(name)
  return !byOthers || !matter.handlers.includes(actor.person)
}
