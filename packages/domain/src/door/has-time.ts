import { standingStill } from '../clocks/index.ts'
import type { Actor } from '../kernel/index.ts'
import type { Ask, Matter } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { mayBeAsked, openAsks, whoMustAgree } from '../time/index.ts'

export const timeCommands = ['ask-for-time', 'decide-on-time', 'consent-to-time', 'resume-clock'] as const
export type TimeCommand = (typeof timeCommands)[number]

/** Whether there is a limit or a request with which this person could do this now. */
export function hasTime(name: TimeCommand, actor: Actor, matter: Matter, region: Region): boolean {
  switch (name) {
    case 'ask-for-time':
      return matter.clocks.some((clock) => mayBeAsked(clock, matter, region))
    case 'resume-clock':
      return matter.clocks.some((clock) => standingStill(clock) !== undefined)
    case 'decide-on-time':
      return openAsks(matter).some((ask) => ask.decider !== undefined && !isOwn(ask, actor))
    case 'consent-to-time':
      return openAsks(matter).some(
        (ask) => ask.decider === undefined && !isOwn(ask, actor) && isAwaited(ask, actor, matter),
      )
    default:
      return name satisfies never
  }
}

const isOwn = ({ by }: Ask, actor: Actor): boolean =>
  by.kind === 'staff' && actor.kind === 'staff' && by.person === actor.person

/** A party answers once; at the desk the yes of whoever has not answered is written down. */
const isAwaited = ({ consents }: Ask, actor: Actor, matter: Matter): boolean =>
  whoMustAgree(matter).some(
    ({ id }) => !consents.includes(id) && (actor.kind !== 'party' || actor.party === id),
  )
