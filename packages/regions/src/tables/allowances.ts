import {
  type AllowanceRate,
  type AllowanceRule,
  type AllowanceRuleName,
  type AllowanceTables,
  agreementForms,
  allowanceRuleNames,
  difficultyClasses,
  mediatorKinds,
  payableResults,
  type QualityStep,
  type RoleAllowance,
  type Sourced,
} from '@jiefen/domain/allowances'
import { type Day, isDay } from '@jiefen/domain/calendar'
import { roles } from '@jiefen/domain/kernel'
import { type Cents, parseAmount } from '@jiefen/domain/money'
import {
  addFault,
  bilingual,
  type FaultList,
  type Files,
  filled,
  isOneOf,
  type Line,
  readTable,
  withoutRepeats,
} from '../text/index.ts'
import { wholeNumber } from './whole-number.ts'

const sourced = ['from', 'until', 'version', 'source'] as const
const rateColumns = ['difficulty', 'form', 'result', 'least', 'usual', 'most', ...sourced] as const
const qualityColumns = ['code', 'name_zh', 'name_en', 'percent', ...sourced] as const
const roleColumns = ['role', 'kind', 'monthly', ...sourced] as const
const ruleColumns = ['name', 'category', 'value', 'words_zh', 'words_en', ...sourced] as const

/** Rates, quality, roles and rules of the case allowance: the region's own, for no law sets any of them. */
export const allowanceFiles = [
  'allowance-rates.csv',
  'allowance-quality.csv',
  'allowance-roles.csv',
  'allowance-rules.csv',
] as const

const ruleNames = Object.keys(allowanceRuleNames) as AllowanceRuleName[]

/** A line without a source is none: whoever is paid by it must be able to look it up. */
export function parseAllowances(files: Files, faults: FaultList): AllowanceTables {
  const linesOf = <C extends string>(file: string, required: readonly C[], keys: readonly C[]) =>
    files.has(file)
      ? withoutRepeats(
          readTable<C>(files, file, { required, optional: [] }, faults).lines,
          required[0] as C,
          faults,
          ({ cells }) => keys.map((key) => cells[key]).join(' · '),
        )
      : []
  const [rates, quality, monthly, rules] = allowanceFiles
  return {
    rates: linesOf(rates, rateColumns, ['difficulty', 'form', 'result', 'from']).flatMap((line) =>
      rateOf(line, faults),
    ),
    quality: linesOf(quality, qualityColumns, ['code', 'from']).map(
      (line): QualityStep => ({
        code: filled(line, 'code', faults),
        name: bilingual(line, 'name_zh', 'name_en', faults),
        percent: wholeNumber(line, 'percent', { from: 0, to: 200 }, faults),
        ...sourceOf(line, faults),
      }),
    ),
    roles: linesOf(monthly, roleColumns, ['role', 'kind', 'from']).flatMap((line) => roleOf(line, faults)),
    rules: linesOf(rules, ruleColumns, ['name', 'category', 'value', 'from']).flatMap((line) =>
      ruleOf(line, faults),
    ),
  }
}

function rateOf(line: Line<(typeof rateColumns)[number]>, faults: FaultList): AllowanceRate[] {
  const { difficulty, form, result } = line.cells
  const known =
    isOneOf(difficultyClasses, difficulty) && isOneOf(agreementForms, form) && isOneOf(payableResults, result)
  if (!known) {
    addFault(
      faults,
      line,
      '等次要写 D1 到 D5，形式写 written 或 oral，结果写 settled 或 prevented',
      'the class is D1 to D5, the form written or oral, the result settled or prevented',
      'difficulty',
    )
    return []
  }
  const least = amountIn(line, 'least', faults)
  const usual = amountIn(line, 'usual', faults)
  const most = amountIn(line, 'most', faults)
  if (least === undefined || usual === undefined || most === undefined) return []
  if (least > usual || usual > most)
    addFault(faults, line, '要从少到多：least、usual、most', 'must rise: least, usual, most', 'usual')
  return [{ difficulty, form, result, least, usual, most, ...sourceOf(line, faults) }]
}

function roleOf(line: Line<(typeof roleColumns)[number]>, faults: FaultList): RoleAllowance[] {
  const { role, kind } = line.cells
  const monthly = amountIn(line, 'monthly', faults)
  if (!isOneOf(roles, role) || (kind !== '' && !isOneOf(mediatorKinds, kind))) {
    addFault(faults, line, `没有岗位“${role} ${kind}”`, `there is no role “${role} ${kind}”`, 'role')
    return []
  }
  if (monthly === undefined) return []
  const only = isOneOf(mediatorKinds, kind) ? { kind } : {}
  return [{ role, ...only, monthly, ...sourceOf(line, faults) }]
}

function ruleOf(line: Line<(typeof ruleColumns)[number]>, faults: FaultList): AllowanceRule[] {
  const { name, category } = line.cells
  if (!isOneOf(ruleNames, name)) {
    addFault(
      faults,
      line,
      `没有“${name}”这一条，可用：${ruleNames.join('、')}`,
      `there is no rule “${name}”; known: ${ruleNames.join(', ')}`,
      'name',
    )
    return []
  }
  const kind = allowanceRuleNames[name]
  const most = kind === 'percent' ? 100 : 100_000_000
  const value =
    kind === 'code'
      ? { number: 0, code: filled(line, 'value', faults) }
      : { number: wholeNumber(line, 'value', { from: 0, to: most }, faults) }
  return [
    {
      ...{ name, ...value, words: bilingual(line, 'words_zh', 'words_en', faults) },
      ...(category === '' ? {} : { category }),
      ...sourceOf(line, faults),
    },
  ]
}

function sourceOf(line: Line<(typeof sourced)[number]>, faults: FaultList): Sourced {
  const from = dayIn(line, 'from', faults) ?? ('' as Day)
  const until = line.cells.until === '' ? undefined : dayIn(line, 'until', faults)
  if (until !== undefined && until < from)
    addFault(faults, line, '“until”早于“from”', '“until” is before “from”', 'until')
  const [version, source] = [filled(line, 'version', faults), filled(line, 'source', faults)]
  return { from, ...(until === undefined ? {} : { until }), version, source }
}

function dayIn(
  line: Line<(typeof sourced)[number]>,
  column: 'from' | 'until',
  faults: FaultList,
): Day | undefined {
  const text = line.cells[column]
  if (isDay(text)) return text
  addFault(
    faults,
    line,
    `“${text}”不是日期，要写成 2026-01-31`,
    `“${text}” is no day; write 2026-01-31`,
    column,
  )
  return undefined
}

function amountIn<C extends string>(line: Line<C>, column: NoInfer<C>, faults: FaultList): Cents | undefined {
  const amount = parseAmount(line.cells[column])
  if (amount !== undefined) return amount
  addFault(
    faults,
    line,
    `“${line.cells[column]}”不是大于零的金额（元）`,
    `“${line.cells[column]}” is no amount above nought, in yuan`,
    column,
  )
  return undefined
}
