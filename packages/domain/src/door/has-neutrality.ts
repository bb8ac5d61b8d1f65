import type { Actor } from '../kernel/index.ts'
import { isOpenComplaint, type Matter } from '../matter/index.ts'
import { lastMediatorOf } from '../neutrality/index.ts'

type NeutralityCommand =
  | 'choose-mediator'
  | 'recuse-mediator'
  | 'complain-about-mediator'
  | 'answer-complaint'

/** Whether there is a seat to choose for, somebody to complain about, or a complaint that waits for this person. */
export function hasNeutrality(name: NeutralityCommand, actor: Actor, matter: Matter): boolean {
  const person = actor.kind === 'staff' ? actor.person : undefined
  switch (name) {
    case 'choose-mediator':
      return matter.mediator === undefined
    case 'recuse-mediator':
      return matter.mediator?.person === person && person !== undefined
    case 'complain-about-mediator': {
      const about = lastMediatorOf(matter)?.person
      return about !== undefined && about !== person
    }
    case 'answer-complaint':
      return matter.complaints.some((one) => isOpenComplaint(one) && one.about !== person)
    default:
      return name satisfies never
  }
}
