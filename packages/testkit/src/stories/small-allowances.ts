import type {
  AgreementForm,
  AllowanceRule,
  AllowanceRuleName,
  AllowanceTables,
  DifficultyClass,
  PayableResult,
  Sourced,
} from '@jiefen/domain/allowances'
import { asCents } from '@jiefen/domain/money'

const said: Sourced = { from: '2026-01-01', version: '2026', source: '编的，只为试算' }

const rate = (
  difficulty: DifficultyClass,
  [least, usual, most]: readonly [number, number, number],
  result: PayableResult = 'settled',
  form: AgreementForm = 'written',
) => ({
  ...{ difficulty, form, result },
  ...{ least: asCents(least * 100), usual: asCents(usual * 100), most: asCents(most * 100) },
  ...said,
})

const rule = (name: AllowanceRuleName, value: number | string, category?: string): AllowanceRule => ({
  name,
  ...(typeof value === 'number' ? { number: value } : { number: 0, code: value }),
  words: { zh: `规则 ${name}`, en: name },
  ...(category === undefined ? {} : { category }),
  ...said,
})

/** What both small regions pay: enough to try every class, the oral share and what does not count. */
export const smallAllowances: AllowanceTables = {
  rates: [
    rate('D2', [30, 50, 80]),
    rate('D3', [60, 100, 150]),
    rate('D4', [150, 200, 400]),
    rate('D5', [300, 500, 1000]),
    rate('D3', [30, 50, 100], 'prevented'),
    rate('D4', [60, 100, 200], 'prevented'),
    rate('D5', [100, 200, 400], 'prevented'),
  ],
  quality: [
    { code: 'good', name: { zh: '齐全规范', en: 'complete' }, percent: 100, ...said },
    { code: 'mended', name: { zh: '补正后合格', en: 'in order after correction' }, percent: 80, ...said },
  ],
  roles: [{ role: 'mediator', kind: 'K1', monthly: asCents(80_000), ...said }],
  rules: [
    rule('oral-share', 50),
    rule('host-share', 60),
    rule('unperformed-share', 50),
    rule('simple-sessions-most', 1),
    rule('simple-parties-most', 2),
    rule('simple-amount-most', 5000),
    rule('difficult-sessions', 3),
    rule('difficult-parties', 4),
    rule('major-persons', 10),
    rule('major-persons', 5, '07'),
    rule('major-amount', 100_000),
    rule('major-signal', 'death-or-injury'),
    rule('excluded-kind', 'K3'),
    rule('excluded-team-role', 'judge'),
  ],
}
