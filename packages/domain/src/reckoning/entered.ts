import type { CalculatorName } from '../calculators/index.ts'
import { chineseDate, type Day, englishDate } from '../calendar/index.ts'
import type { CalculationKept } from '../matter/index.ts'
import { amountInYuan, asCents } from '../money/index.ts'
import type { Words } from '../region/index.ts'
import { type As, type AskedFor, type Question, w } from './asked.ts'
import { injuryAsked, trafficAsked, workInjuryAsked } from './asked-of-harm.ts'
import { lendingAsked, limitationAsked, wagesAsked } from './asked-of-money.ts'

/** Everything that each calculator may be asked with, in the order in which it is asked. */
export const questionsOf: Readonly<Record<CalculatorName, readonly Question[]>> = {
  injury: injuryAsked,
  traffic: trafficAsked,
  'work-injury': workInjuryAsked,
  lending: lendingAsked,
  wages: wagesAsked,
  limitation: limitationAsked,
}

type Entered = CalculationKept['entered']

/** What was put in, in words: so that whoever reads the result years later sees what it rests on. */
export const enteredIn = ({ calculator, input }: { calculator: CalculatorName; input: unknown }): Entered =>
  questionsOf[calculator].flatMap((question) => {
    const value = valueAt(input, question.path)
    if (value === undefined) return []
    if (!('row' in question)) return [{ what: question.what, value: sayValue(value, question.as) }]
    if (!Array.isArray(value)) return []
    return value.map((row: unknown, at) => ({
      what: w(`${question.what.zh}（${at + 1}）`, `${question.what.en} (${at + 1})`),
      value: sayRow(row, question.row),
    }))
  })

function sayRow(row: unknown, parts: readonly AskedFor[]): Words {
  const said = parts.flatMap(({ path, what, as }) => {
    const value = path === '' ? row : valueAt(row, path)
    if (value === undefined || value === '') return []
    const words = sayValue(value, as)
    return [
      what.zh === '' || parts.length === 1 ? words : w(`${what.zh} ${words.zh}`, `${what.en} ${words.en}`),
    ]
  })
  return w(said.map(({ zh }) => zh).join('，'), said.map(({ en }) => en).join(', '))
}

function valueAt(input: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
      input,
    )
}

const unwritten: Readonly<Record<string, Words>> = {
  none: w('没有约定', 'nothing was agreed'),
  unclear: w('说了有利息，没说多少', 'agreed, but not how much'),
}

function sayValue(value: unknown, as: As): Words {
  if (typeof as === 'object') return as[String(value)] ?? same(String(value))
  if (as === 'money') {
    const amount = amountInYuan(asCents(Number(value)))
    return w(`${amount} 元`, `${amount} yuan`)
  }
  if (as === 'day') return w(chineseDate(String(value) as Day), englishDate(String(value) as Day))
  if (as === 'percent')
    return typeof value === 'number'
      ? same(`${value / 100}%`)
      : (unwritten[String(value)] ?? same(String(value)))
  return same(String(value))
}

const same = (text: string): Words => w(text, text)
