import type { Calculation } from '@jiefen/contract'
import { expect, it } from 'vitest'
import { atFirst, type Filled } from './fields.ts'
import { forms } from './forms/index.ts'
import { FormReader } from './read-form.ts'
import { readGiven } from './read-given.ts'
import { resultText, yuanWith } from './result-text.ts'
import { calculatorWords } from './words.ts'

const filledWith = (values: Filled['values'], rows: Filled['rows'] = {}): Filled => {
  const first = atFirst(forms.lending.entries, '2026-11-22')
  return { values: { ...first.values, ...values }, rows: { ...first.rows, ...rows } }
}

it('a form becomes what the wire wants: whole cents, hundredths of a percent, no empty fields', () => {
  const form = new FormReader(
    filledWith(
      { lentOn: '2023-09-01', noted: '10万', rate: '13.8%' },
      { payments: [{ on: '2024-01-01', cents: '2,000.50' }] },
    ),
  )
  expect(forms.lending.read(form)).toEqual({
    ...{
      day: '2023-09-01',
      noted: 10_000_000,
      received: 10_000_000,
      between: 'persons',
      rate: 1_380,
      fees: 0,
    },
    ...{ payments: [{ day: '2024-01-01', cents: 200_050 }], until: '2026-11-22' },
  })
  expect(form.faults).toEqual([])
})

it('what cannot be read is a fault at its place and never a guess', () => {
  const form = new FormReader(
    filledWith({ noted: '十万', rate: '两分' }, { payments: [{ on: '', cents: '1.005' }] }),
  )
  forms.lending.read(form)
  expect(form.faults.map(({ field, problem }) => `${field} ${problem}`).sort()).toEqual([
    'lentOn required',
    'noted not-an-amount',
    'payments.0.cents not-an-amount',
    'payments.0.on required',
    'rate not-a-percentage',
  ])
})

it('a figure typed in needs its source', () => {
  const faults: { field: string; problem: string }[] = []
  const typed = { name: 'urban-income', value: '56,502', year: '2025', source: '' }
  expect(readGiven([typed], faults)).toEqual([
    { name: 'urban-income', value: 5_650_200, dataYear: 2025, source: '' },
  ])
  expect(faults).toEqual([{ field: 'given.0.source', problem: 'required' }])
})

it('the text for the record has every step with its source and table, and says what it is not', () => {
  const both = (text: string) => ({ zh: text, en: text })
  const figure = {
    ...{ name: 'lpr-1y', words: both('LPR'), value: both('3.45%'), from: '2023-08-21', version: '2026-09' },
    ...{ source: '银行间同业拆借中心', given: false },
  }
  const result: Calculation = {
    ...{ calculator: 'lending', total: 1_234_567, sums: [], notes: [both('记一笔')] },
    steps: [
      {
        ...{ what: both('利率上限'), formula: both('LPR × 4'), values: '3.45% × 4', result: both('13.8%') },
        ...{ source: '规定第25条', figures: [figure] },
      },
    ],
  }
  const saying = {
    words: calculatorWords.zh,
    say: ({ zh }: { zh: string }) => zh,
    day: (day: string) => day,
    yuan: yuanWith('元'),
  }
  const text = resultText('民间借贷利息', result, '2026-11-22', saying)
  for (const part of [
    '12,345.67 元',
    '3.45% × 4',
    '规定第25条',
    '2023-08-21 起',
    '版本 2026-09',
    '银行间同业拆借中心',
    '记一笔',
    '不是裁判',
  ])
    expect(text).toContain(part)
})
