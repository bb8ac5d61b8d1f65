import { dueAt } from '../calendar/index.ts'
import type { PersonId, Refusal } from '../kernel/index.ts'
import { type Act, isWritten } from '../matter/index.ts'
import { findUnit, levelNames, type Region } from '../region/index.ts'
import { foldApplication, type TitleEntry } from './application.ts'
import type { MediatorTitle } from './rules.ts'
import type { ConditionStanding } from './standing.ts'

/** One title somebody asks for, or was proposed for. */
export interface Application {
  readonly mediator: PersonId
  readonly title: MediatorTitle
  readonly entries: readonly TitleEntry[]
}

export type AskForTitleRefused = 'own-title' | 'application-open' | 'reason-missing'

/** A mediator asks for themselves; whoever keeps the register of their committee may propose them, and never themselves. */
export function askForTitle(
  {
    words,
    at,
    by,
    standings,
  }: Act & {
    readonly words: string
    readonly standings: readonly ConditionStanding[]
  },
  { mediator, title }: Pick<Application, 'mediator' | 'title'>,
  /** Another one of theirs is still open. */
  isAnotherOpen: boolean,
): TitleEntry | Refusal<AskForTitleRefused> {
  const isThemselves = by.kind === 'staff' && by.person === mediator
  if (!isThemselves && (by.kind !== 'staff' || by.role !== 'supervisor')) return { refused: 'own-title' }
  if (isAnotherOpen) return { refused: 'application-open' }
  if (!isThemselves && !isWritten(words)) return { refused: 'reason-missing' }
  const type = isThemselves ? 'applied' : 'proposed'
  return { type, words: words.trim(), standings, version: title.version, at, by }
}

export type DecideTitleRefused =
  | 'own-title'
  | 'application-not-here'
  | 'reason-missing'
  | 'condition-not-met'
  | 'somebody-else-decides'
  | 'decided-higher-up'

/**
 * Decided by a supervisor of the scheme's level or above, not by the mediator, with words either way. What is published as a
 * condition holds for everybody: where one is not met the title is not given. What the house cannot know is answered for
 * in words by whoever decides. An objection is decided by somebody else.
 */
export function decideTitle(
  {
    granted,
    words,
    standings,
    at,
    by,
  }: Act & {
    readonly granted: boolean
    readonly words: string
    readonly standings: readonly ConditionStanding[]
  },
  { mediator, title, entries }: Application,
  region: Region,
): TitleEntry | Refusal<DecideTitleRefused> {
  if (by.kind !== 'staff' || by.person === mediator) return { refused: 'own-title' }
  if (!mayDecideHere(by.unit, title, region)) return { refused: 'decided-higher-up', level: title.decidedAt }
  const { standing, decidedBy } = foldApplication(entries)
  if (standing !== 'open' && standing !== 'objected') return { refused: 'application-not-here' }
  if (standing === 'objected' && by.person === decidedBy) return { refused: 'somebody-else-decides' }
  if (!isWritten(words)) return { refused: 'reason-missing' }
  const missing = standings.find((one) => one.standing === 'not-met')
  if (granted && missing !== undefined)
    return { refused: 'condition-not-met', condition: missing.condition.name }
  const said = { granted, words: words.trim(), at, by }
  if (standing === 'objected') return { type: 'objection-decided', ...said }
  const limit = { amount: title.objectDays, unit: 'working-days', authority: title.source } as const
  return { type: 'decided', standings, due: dueAt(at, limit, region.calendar).at, ...said }
}

/** Whether a supervisor of this unit stands at the level at which this title is decided, or above it. */
export function mayDecideHere(
  unit: Parameters<typeof findUnit>[1],
  { decidedAt }: Pick<MediatorTitle, 'decidedAt'>,
  region: Region,
): boolean {
  const level = findUnit(region, unit)?.level
  return level !== undefined && levelNames.indexOf(level) <= levelNames.indexOf(decidedAt)
}

export type ObjectToDecisionRefused =
  | 'own-title'
  | 'application-not-here'
  | 'objection-over'
  | 'reason-missing'

/** Once, within the limit, against a no. */
export function objectToDecision(
  { words, at, by }: Act & { readonly words: string },
  { mediator, entries }: Application,
): TitleEntry | Refusal<ObjectToDecisionRefused> {
  if (by.kind !== 'staff' || by.person !== mediator) return { refused: 'own-title' }
  const { standing, objected, due } = foldApplication(entries)
  if (standing !== 'refused') return { refused: 'application-not-here' }
  if (objected || at >= (due ?? 0)) return { refused: 'objection-over' }
  if (!isWritten(words)) return { refused: 'reason-missing' }
  return { type: 'objected', words: words.trim(), at, by }
}

/** The mediator takes it back as long as nobody has decided, also what others proposed. */
export function withdrawApplication(
  { at, by }: Act,
  { mediator, entries }: Application,
): TitleEntry | Refusal<'own-title' | 'application-not-here'> {
  if (by.kind !== 'staff' || by.person !== mediator) return { refused: 'own-title' }
  if (foldApplication(entries).standing !== 'open') return { refused: 'application-not-here' }
  return { type: 'withdrawn', at, by }
}

export type TitleRefused = AskForTitleRefused | DecideTitleRefused | ObjectToDecisionRefused
