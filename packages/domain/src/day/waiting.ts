import { mayNowOne, type NextStep, nextStep } from '../door/index.ts'
import type { Actor, Instant, PartyId, PersonId, UnitId } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import type { CommandName } from '../permission/index.ts'
import type { Region } from '../region/index.ts'
import { sessionsAhead } from '../sittings/index.ts'
import { takes } from './takes.ts'

/** Whose turn it is. */
export type Turn =
  | { readonly turn: 'me' }
  | { readonly turn: 'party'; readonly party: PartyId }
  | { readonly turn: 'unit'; readonly unit: UnitId }
  | { readonly turn: 'mediator'; readonly person: PersonId; readonly name: string }

export interface Waiting {
  readonly step: Exclude<NextStep, { readonly who: 'nobody' }>
  readonly whose: Turn
  /** What this person may do about it now. */
  readonly does?: CommandName
  /** Since when nobody has done anything: that long it has been waiting. */
  readonly since: Instant
}

/** What a matter waits for and for whom, as this person sees it; undefined where it waits for nothing. */
export function waitingOf(
  actor: Extract<Actor, { kind: 'staff' }>,
  matter: Matter,
  region: Region,
): Waiting | undefined {
  const step = nextStep(matter)
  if (step.who === 'nobody') return undefined
  const does = takenBy(step, matter).find((command) => mayNowOne(actor, command, matter, region))
  return {
    ...{ step, whose: whoseTurn(actor, step, matter) },
    ...(does === undefined ? {} : { does }),
    since: sinceOf(step, matter),
  }
}

/** Where the hour is arranged already, what is left is to hold the session and write it down. */
const takenBy = ({ what }: Waiting['step'], matter: Matter): readonly CommandName[] =>
  what === 'hold-session' && sessionsAhead(matter).length > 0 ? takes[what].toReversed() : takes[what]

function whoseTurn(
  { person, duties }: Extract<Actor, { kind: 'staff' }>,
  step: Waiting['step'],
  { mediator }: Matter,
): Turn {
  switch (step.who) {
    case 'party':
      return { turn: 'party', party: step.party }
    case 'mediator':
      return step.person === person
        ? { turn: 'me' }
        : { turn: 'mediator', person: step.person, name: mediator?.name ?? '' }
    case 'unit':
      return duties.some(({ unit }) => unit === step.unit)
        ? { turn: 'me' }
        : { turn: 'unit', unit: step.unit }
    default:
      return step satisfies never
  }
}

/** An answer is waited for since it was asked for, everything else since the last act. */
function sinceOf(step: Waiting['step'], { parties, actedAt }: Matter): Instant {
  if (step.who !== 'party' || step.what !== 'give-consent') return actedAt
  return parties.find(({ id }) => id === step.party)?.invitation?.at ?? actedAt
}
