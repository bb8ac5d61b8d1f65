import { chineseDate, isDay } from '../calendar/index.ts'
import type { PartyId } from '../kernel/index.ts'
import type { Deed, Payment } from '../matter/index.ts'
import { amountInYuan } from '../money/index.ts'
import type { ClauseTemplate } from '../region/index.ts'

/** What the blanks of a template stand for. */
export type Blanks = Readonly<Record<string, string>>

/** The blanks that templates of each kind may have, and those they must have so that nothing owed is left unsaid. */
export const clauseBlanks = {
  payment: {
    must: ['payer', 'payee', 'amount', 'instalments'],
    may: ['what', 'count', 'way', 'place', 'account'],
  },
  act: { must: ['who', 'what', 'day'], may: ['to'] },
  apology: { must: ['who', 'to', 'day'], may: ['what'] },
  return: { must: ['who', 'to', 'what', 'day'], may: [] },
  stop: { must: ['who', 'what', 'day'], may: ['to'] },
  other: { must: [], may: [] },
} as const satisfies Record<ClauseTemplate['kind'], { must: readonly string[]; may: readonly string[] }>

export type NameOf = (party: PartyId) => string

/** The sentence of a payment as it stands in the agreement: the same amounts and days that the ledger reckons with. */
export function sayPayment(template: ClauseTemplate, payment: Payment, nameOf: NameOf): string {
  const { payer, payee, what, cents, instalments, way, place, accountWords, account } = payment
  const parts = instalments.map(({ byDay, cents: part }) => `${dayWords(byDay)}前付${amountInYuan(part)}元`)
  const number = account === undefined ? '' : `账号${account.masked}`
  return fill(template, {
    payer: nameOf(payer),
    payee: nameOf(payee),
    ...{ what, way, place: place ?? '' },
    amount: amountInYuan(cents),
    count: String(parts.length),
    instalments: parts.join('，'),
    account: [accountWords ?? '', number].filter((one) => one !== '').join('，'),
  })
}

export const sayDeed = (template: ClauseTemplate, deed: Deed, nameOf: NameOf): string =>
  fill(template, {
    who: nameOf(deed.who),
    to: nameOf(deed.to),
    what: deed.what,
    day: dayWords(deed.byDay),
  })

const dayWords = (day: string): string => (isDay(day) ? chineseDate(day) : day)

/** A part in square brackets is left out where one of its blanks stays empty: ［，汇入{account}］. */
function fill({ words }: ClauseTemplate, blanks: Blanks): string {
  return words.zh
    .replace(/［([^］]*)］/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => (blanks[name] ?? '') !== '') ? part : '',
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => blanks[name] ?? '')
}
