import { addMonths, type Day } from '../calendar/index.ts'
import type { ConditionName, MediatorTitle, TitleCondition } from './rules.ts'

/** One dispute this mediator mediated to its end. */
export interface MediatedMatter {
  readonly number: string
  readonly endedOn: Day
  readonly settled: boolean
  readonly oral: boolean
  /** Kept to the end; undefined where nothing is owed or it is not over. */
  readonly kept?: boolean
}

/** One training: hours in hundredths, since half hours occur and nothing is rounded. */
export interface Training {
  readonly id: string
  readonly day: Day
  readonly hundredths: number
}

/** One of their files that was looked at, with whether it was in order when first looked at. */
export interface ReviewedFile {
  readonly number: string
  readonly on: Day
  readonly inOrder: boolean
}

/** What is known of a mediator's work: facts about matters, no judgment. */
export interface MediatorRecord {
  /** Since when engaged; undefined where the register does not say. */
  readonly engagedFrom?: Day
  readonly matters: readonly MediatedMatter[]
  readonly trainings: readonly Training[]
  readonly files: readonly ReviewedFile[]
}

export const standings = ['met', 'not-met', 'unknown'] as const

/** How one condition stands on a day: the figure, what it is of, and what lies behind it. */
export interface ConditionStanding {
  readonly condition: TitleCondition
  readonly standing: (typeof standings)[number]
  /** Years, disputes, hundredths of an hour, or how many of `of`. */
  readonly figure?: number
  readonly of?: number
  /** Numbers of the matters behind the figure. */
  readonly matters: readonly string[]
  readonly trainings: readonly string[]
}

/** How each condition of this title stands for this mediator today. Nothing is added up over conditions, and nobody compared. */
export const standingsFor = (
  { conditions }: Pick<MediatorTitle, 'conditions'>,
  record: MediatorRecord,
  today: Day,
): ConditionStanding[] => conditions.map((condition) => standingOf(condition, record, today))

function standingOf(condition: TitleCondition, record: MediatorRecord, today: Day): ConditionStanding {
  const since = condition.years === undefined ? '' : addMonths(today, -12 * condition.years)
  const ended = record.matters.filter(({ endedOn }) => endedOn > since)
  const bare = { condition, matters: [], trainings: [] } as const
  const share = <T>(all: readonly T[], of: (one: T) => boolean, numberOf: (one: T) => string) => {
    const some = all.filter(of)
    const enough =
      condition.name === 'oral-share'
        ? some.length * 100 <= condition.amount * all.length
        : some.length * 100 >= condition.amount * all.length
    return {
      ...bare,
      // Over nought there is no share.
      standing: all.length === 0 ? 'unknown' : enough ? 'met' : 'not-met',
      figure: some.length,
      of: all.length,
      matters: some.map(numberOf),
    } as const
  }
  const least = (figure: number, amount = condition.amount) =>
    ({ standing: figure >= amount ? 'met' : 'not-met', figure }) as const
  const byNumber = ({ number }: { readonly number: string }) => number
  const name: ConditionName = condition.name
  switch (name) {
    case 'years-engaged':
      return record.engagedFrom === undefined
        ? { ...bare, standing: 'unknown' }
        : { ...bare, ...least(wholeYears(record.engagedFrom, today)) }
    case 'mediated':
      return { ...bare, ...least(ended.length), matters: ended.map(byNumber) }
    case 'oral-share':
      return share(
        ended.filter(({ settled }) => settled),
        ({ oral }) => oral,
        byNumber,
      )
    case 'settled-share':
      return share(ended, ({ settled }) => settled, byNumber)
    case 'kept-share':
      return share(
        ended.filter(({ kept }) => kept !== undefined),
        ({ kept }) => kept === true,
        byNumber,
      )
    case 'training-hours': {
      const some = record.trainings.filter(({ day }) => day > since && day <= today)
      const hundredths = some.reduce((sum, training) => sum + training.hundredths, 0)
      return { ...bare, ...least(hundredths, condition.amount * 100), trainings: some.map(({ id }) => id) }
    }
    case 'files-in-order':
      return share(
        record.files.filter(({ on }) => on > since),
        ({ inOrder }) => inOrder,
        byNumber,
      )
    // No mark of a complaint stays on a mediator once it is answered: whoever decides says in words what they know.
    case 'no-upheld-complaint':
      return { ...bare, standing: 'unknown' }
    default:
      return name satisfies never
  }
}

/** Whole years from a day to another, by the calendar. */
export function wholeYears(from: Day, to: Day): number {
  let years = Math.max(Number(to.slice(0, 4)) - Number(from.slice(0, 4)), 0)
  if (years > 0 && addMonths(from, 12 * years) > to) years -= 1
  return years
}
