import {
  calculatorNames,
  careNeeds,
  figureNames,
  injuryCostNames,
  interruptionWays,
  limitationKindNames,
  mostDays,
  mostTyped,
  severanceKinds,
  walkerFaults,
} from '@jiefen/domain/calculators'
import Type, { type Static } from 'typebox'
import { Day, strict } from '../wire/index.ts'

const oneOf = <T extends string>(values: readonly T[]) => Type.Enum([...values] as [T, ...T[]])
/** Whole cents, from nought. */
const Money = Type.Integer({ minimum: 0, maximum: mostTyped })
const Count = (from: number, to: number) => Type.Integer({ minimum: from, maximum: to })
const Days = Count(0, mostDays)
/** A rate a year in hundredths of a percent. */
const Rate = Count(0, 100_000)
const rows = <T extends Type.TSchema>(row: T, most: number) => Type.Array(row, { maxItems: most })

const injury = strict({
  harm: Day,
  day: Day,
  age: Count(0, 130),
  outcome: oneOf(['hurt', 'disabled', 'dead']),
  grades: rows(Count(1, 10), 20),
  costs: strict(Object.fromEntries(injuryCostNames.map((name) => [name, Type.Optional(Money)]))),
  lost: Type.Optional(strict({ days: Days, daily: Money })),
  nursing: Type.Optional(strict({ days: Days, carers: Count(1, 9), daily: Type.Optional(Money) })),
  hospitalDays: Days,
  dependants: rows(
    strict({ age: Count(0, 130), why: oneOf(['minor', 'unable']), supporters: Count(1, 20) }),
    20,
  ),
})

const traffic = strict({
  day: Day,
  isAtFault: Type.Boolean(),
  vehicles: Count(1, 20),
  victims: Type.Array(strict({ medical: Money, death: Money, property: Money }), {
    minItems: 1,
    maxItems: 20,
  }),
  other: oneOf(['motor', 'walker']),
  walkerFault: Type.Optional(oneOf(walkerFaults)),
  percent: Count(0, 100),
  commercial: Money,
})

const workInjury = strict({
  day: Day,
  wage: Money,
  outcome: oneOf(['graded', 'dead']),
  grade: Type.Optional(Count(1, 10)),
  isLeaving: Type.Boolean(),
  isWithoutWork: Type.Boolean(),
  care: oneOf(careNeeds),
  stoppedMonths: Count(0, 24),
  isInsured: Type.Boolean(),
  dependants: rows(strict({ who: oneOf(['spouse', 'other']), isAlone: Type.Boolean() }), 20),
})

const lending = strict({
  day: Day,
  noted: Money,
  received: Money,
  between: oneOf(['persons', 'others']),
  rate: Type.Union([Rate, Type.Literal('none'), Type.Literal('unclear')]),
  due: Type.Optional(Day),
  lateRate: Type.Optional(Rate),
  fees: Money,
  payments: rows(strict({ day: Day, cents: Money }), 200),
  until: Day,
})

const hours = Count(0, 20_000)
const wages = strict({
  day: Day,
  wage: Money,
  severance: Type.Optional(
    strict({ kind: oneOf(severanceKinds), from: Day, to: Day, lastWage: Type.Optional(Money) }),
  ),
  unwritten: Type.Optional(strict({ from: Day, to: Day })),
  overtime: Type.Optional(strict({ workday: hours, restDay: hours, holiday: hours })),
  arrears: rows(strict({ what: Type.String({ maxLength: 40 }), due: Money, paid: Money }), 120),
})

const limitation = strict({
  kind: oneOf(limitationKindNames),
  from: Day,
  harm: Type.Optional(Day),
  interruptions: rows(strict({ day: Day, way: oneOf(interruptionWays) }), 50),
})

/** What each calculator is asked with; the numbers carry no name and no matter. */
export const CalculatorInputs = {
  injury,
  traffic,
  'work-injury': workInjury,
  lending,
  wages,
  limitation,
} as const
export type CalculatorInputs = {
  readonly [Name in keyof typeof CalculatorInputs]: Static<(typeof CalculatorInputs)[Name]>
}
export const CalculatorName = oneOf(calculatorNames)

/** A number read from an announcement, with where it stands; in hundredths of its unit. */
export const GivenFigure = strict({
  name: oneOf(figureNames),
  value: Count(1, mostTyped),
  dataYear: Type.Optional(Count(2000, 2099)),
  source: Type.String({ maxLength: 200 }),
})
export type GivenFigure = Static<typeof GivenFigure>
export const CalculationBody = <T extends Type.TSchema>(input: T) =>
  strict({ input, given: Type.Optional(Type.Array(GivenFigure, { maxItems: 20 })) })
