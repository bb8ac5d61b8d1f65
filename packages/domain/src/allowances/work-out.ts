import type { PersonId } from '../kernel/index.ts'
import { amountInYuan, asCents, type Cents } from '../money/index.ts'
import { type Bar, barsOf } from './bars.ts'
import { type ClassReason, classWords, proposeClass } from './classify.ts'
import type { CaseFacts } from './facts.ts'
import { type Share, sharesOf } from './shares.ts'
import { type AllowanceStep, percentOf, saidBy, w, yuan } from './step.ts'
import {
  type AllowanceRate,
  type AllowanceTables,
  type DifficultyClass,
  latestOn,
  type PayableResult,
  type QualityStep,
  ruleOn,
} from './tables.ts'

/** What a person decides; absent: as the facts and the tables have it. */
export interface Choice {
  readonly difficulty?: DifficultyClass
  readonly result?: PayableResult
  /** Within the range of the table instead of the usual amount. */
  readonly base?: Cents
  readonly quality?: string
  /** It is another dispute than the earlier one after all. */
  readonly isAnother?: boolean
}

export interface WorkedOut {
  readonly difficulty: DifficultyClass
  readonly result?: PayableResult
  readonly reasons: readonly ClassReason[]
  /** Why nothing may be paid; empty: it may. */
  readonly bars: readonly Bar[]
  readonly steps: readonly AllowanceStep[]
  readonly quality?: string
  readonly range?: { readonly least: Cents; readonly usual: Cents; readonly most: Cents }
  readonly cents: Cents
  readonly shares: readonly Share[]
}

/** What this case is paid, with every step; or why it is not. The same facts and tables give the same answer, always. */
export function workOut(facts: CaseFacts, tables: AllowanceTables, choice: Choice = {}): WorkedOut {
  const proposed = proposeClass(facts, tables)
  const difficulty = choice.difficulty ?? proposed.difficulty
  const result = facts.settled ? 'settled' : choice.result
  const rate = result === undefined ? undefined : rateFor(facts, tables, difficulty, result)
  const bars = barsOf(facts, tables, { hasRate: rate !== undefined, result, choice })
  const reasons = facts.partly ? [...proposed.reasons, onlyPart] : proposed.reasons
  const said = { difficulty, reasons, ...(result === undefined ? {} : { result }) }
  if (rate === undefined || bars.length > 0)
    return { ...said, bars, steps: [], cents: asCents(0), shares: [] }

  const steps: AllowanceStep[] = [...rate.steps]
  let cents: Cents = withinRange(choice.base ?? rate.usual, rate)
  if (choice.base !== undefined)
    steps.push({
      what: w('在幅度内另定', 'set within the range'),
      formula: w('审核的人在幅度内定', 'whoever reviews sets it within the range'),
      values: `${amountInYuan(rate.least)} – ${amountInYuan(rate.most)}`,
      result: yuan(cents),
      source: rate.source,
    })
  const quality = qualityFor(facts, tables, choice.quality)
  if (quality !== undefined) {
    const before = cents
    cents = withinMost(percentOf(cents, quality.percent), rate.most)
    steps.push({
      what: w(`卷宗质量：${quality.name.zh}`, `the file: ${quality.name.en}`),
      formula: w('金额 × 质量比例，不超过上限', 'amount × share for quality, no more than the most'),
      values: `${amountInYuan(before)} × ${quality.percent}%`,
      result: yuan(cents),
      source: saidBy(quality),
    })
  }
  const unperformed = ruleOn(tables, 'unperformed-share', facts.day)
  if (facts.settled && !facts.performed && unperformed !== undefined) {
    const before = cents
    cents = percentOf(cents, unperformed.number)
    steps.push({
      what: unperformed.words,
      formula: w('金额 × 未履行完的比例', 'amount × share while not kept'),
      values: `${amountInYuan(before)} × ${unperformed.number}%`,
      result: yuan(cents),
      source: saidBy(unperformed),
    })
  }
  const { shares, step } = sharesOf(cents, facts, tables)
  return {
    ...{ ...said, bars, steps: [...steps, ...step], cents, shares },
    ...(quality === undefined ? {} : { quality: quality.code }),
    range: { least: rate.least, usual: rate.usual, most: rate.most },
  }
}

const onlyPart: ClassReason = {
  words: w(
    '只就一部分达成了协议，金额请审核的人在幅度内定',
    'only a part is settled: whoever reviews sets the amount within the range',
  ),
  source: '人民调解法第28条',
}

export const personsIn = ({ workers }: CaseFacts): PersonId[] => workers.map(({ person }) => person)

const withinMost = (cents: Cents, most: Cents): Cents => (cents > most ? most : cents)
const withinRange = (cents: Cents, { least, most }: { least: Cents; most: Cents }): Cents =>
  withinMost(cents < least ? least : cents, most)

const qualityFor = (
  { day }: CaseFacts,
  { quality }: AllowanceTables,
  code: string | undefined,
): QualityStep | undefined => {
  const wanted = code ?? quality.find(({ percent }) => percent === 100)?.code
  return latestOn(
    quality.filter((step) => step.code === wanted),
    day,
  )
}

interface FoundRate extends Pick<AllowanceRate, 'least' | 'usual' | 'most'> {
  readonly source: string
  readonly steps: readonly AllowanceStep[]
}

/** The line of the class; an oral agreement without a line of its own has its share of what a simple case is paid. */
function rateFor(
  facts: CaseFacts,
  tables: AllowanceTables,
  difficulty: DifficultyClass,
  result: PayableResult,
): FoundRate | undefined {
  const lines = (form: string, of: DifficultyClass) =>
    latestOn(
      tables.rates.filter((rate) => rate.form === form && rate.difficulty === of && rate.result === result),
      facts.day,
    )
  const form = facts.form ?? 'written'
  const own = lines(form, difficulty)
  if (own !== undefined) return { ...own, source: saidBy(own), steps: [rateStep(own)] }
  const share = ruleOn(tables, 'oral-share', facts.day)
  const simple = lines('written', 'D2')
  if (form !== 'oral' || share === undefined || simple === undefined) return undefined
  const part = (cents: Cents) => percentOf(cents, share.number)
  const { least, usual, most } = simple
  return {
    ...{ least: part(least), usual: part(usual), most: part(most), source: saidBy(share) },
    steps: [
      rateStep(simple),
      {
        what: share.words,
        formula: w('“简易”的金额 × 口头的比例', 'amount of “simple” × share of oral'),
        values: `${amountInYuan(usual)} × ${share.number}%`,
        result: yuan(part(usual)),
        source: saidBy(share),
      },
    ],
  }
}

const rateStep = (rate: AllowanceRate): AllowanceStep => ({
  what: w(
    `${classWords[rate.difficulty].zh}，${rate.result === 'settled' ? '调解成功' : '未成但没有激化'}`,
    `${classWords[rate.difficulty].en}, ${rate.result === 'settled' ? 'settled' : 'not settled, nothing worse came of it'}`,
  ),
  formula: w('按等次查表，先按通常的金额', 'by the table of classes; the usual amount first'),
  values: `${amountInYuan(rate.least)} – ${amountInYuan(rate.most)}`,
  result: yuan(rate.usual),
  source: saidBy(rate),
})
