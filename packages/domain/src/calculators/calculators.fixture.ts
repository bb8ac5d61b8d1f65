import { hasFaults, readProfile } from '@jiefen/regions'
import { isRefusal } from '../kernel/index.ts'
import { asCents, type Cents } from '../money/index.ts'
import type { Region } from '../region/index.ts'
import type {
  Calculated,
  FigureName,
  GivenFigure,
  InjuryInput,
  LendingInput,
  Tables,
  WorkInjuryInput,
} from './index.ts'

/** The tables as they are shipped: the national ones are in every profile. */
export async function regionNamed(name: string): Promise<Region> {
  const parsed = await readProfile(name)
  if (hasFaults(parsed)) throw new Error(JSON.stringify(parsed.faults))
  return parsed.region
}

export const yuanOf = (yuan: number): Cents => asCents(Math.round(yuan * 100))

export const given = (name: FigureName, yuan: number): GivenFigure => ({
  name,
  value: yuan * 100,
  source: '试算用的数',
})

/** The stand-ins of the worked cases: national income for the province's, and an invented consumption. */
export const standIns = (region: Region): Tables => ({
  figures: region.figures,
  given: [given('urban-income', 56_502), given('urban-spending', 36_000), given('average-wage', 7_000)],
})

export function done(answer: Calculated | { refused: string }): Calculated {
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer))
  return answer
}
export const totalOf = (answer: Calculated | { refused: string }): number => done(answer).total ?? -1
export const stepNamed = (answer: Calculated | { refused: string }, zh: string) => {
  const step = done(answer).steps.find(({ what }) => what.zh === zh)
  if (step === undefined) throw new Error(`no step “${zh}”`)
  return step
}

export const hurt: InjuryInput = {
  ...{ harm: '2026-05-01', day: '2026-11-22', age: 45, outcome: 'hurt', grades: [], costs: {} },
  ...{ hospitalDays: 0, dependants: [] },
}
export const loan: LendingInput = {
  ...{ day: '2023-09-01', noted: yuanOf(100_000), received: yuanOf(100_000), between: 'persons' },
  ...{ rate: 2_400, fees: yuanOf(0), payments: [], until: '2024-09-01' },
}
export const atWork: WorkInjuryInput = {
  ...{ day: '2026-05-01', wage: yuanOf(7_000), outcome: 'graded', grade: 10, isLeaving: false },
  ...{ isWithoutWork: false, care: 'none', stoppedMonths: 0, isInsured: true, dependants: [] },
}
