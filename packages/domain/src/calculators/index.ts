export {
  type Calculator,
  type CalculatorInput,
  type CalculatorName,
  calculate,
  calculatorNames,
  calculators,
} from './calculators.ts'
export {
  type FigureKind,
  type FigureName,
  type FigureUnit,
  figureKind,
  figureKinds,
  figureNames,
  isFigureName,
} from './figure-names.ts'
export {
  type Figure,
  type FigureRefused,
  figureOn,
  type GivenFigure,
  givenVersion,
  type MissingFigure,
  type Tables,
  whyNot,
} from './figures.ts'
export { type InjuryCost, type InjuryInput, injury, injuryCostNames } from './injury.ts'
export { type AgreedRate, type LendingInput, lending } from './lending.ts'
export {
  interruptionWays,
  type LimitationInput,
  type LimitationKind,
  limitation,
  limitationKindNames,
} from './limitation.ts'
export { mostDays, mostTyped } from './rounding.ts'
export { type Calculated, type CalculatorRefused, figureWords, type Step, type Sum } from './step.ts'
export { type TrafficInput, traffic, trafficBuckets, walkerFaults } from './traffic.ts'
export { severanceKinds, type WagesInput, wages } from './wages.ts'
export { careNeeds, type WorkInjuryInput, workInjury } from './work-injury.ts'
