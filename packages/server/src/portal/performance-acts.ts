import { isDay } from '@jiefen/domain/calendar'
import type { ChangeName } from '@jiefen/domain/door'
import type { Refusal } from '@jiefen/domain/kernel'
import { type Obligation, unpaidOf } from '@jiefen/domain/matter'
import { amountInYuan, parseAmount } from '@jiefen/domain/money'
import { type Frame, sayPerformance } from '@jiefen/portal'

const acts = ['report', 'confirm', 'dispute', 'promise', 'answer', 'waive'] as const
export type PerformanceAct = (typeof acts)[number]
export const isPerformanceAct = (act: string): act is PerformanceAct => acts.some((known) => known === act)

type Wrongs = Readonly<Record<string, string>>
export type ReadPerformance =
  | { readonly wrongs: Wrongs }
  | {
      readonly command: ChangeName
      readonly fields: object
      /** A no of the rules that belongs to one of the fields of the form. */
      readonly wrongOf: (refusal: Refusal) => Wrongs | undefined
    }

/** What a posted form says about one part of the agreement; or what is still missing, in the person's language. */
export function readPerformanceAct(
  act: PerformanceAct,
  typed: Readonly<Record<string, string | undefined>>,
  one: Obligation,
  frame: Frame,
): ReadPerformance {
  const say = sayPerformance(frame)
  const told = (name: string): string => (typed[name] ?? '').replace(/\r\n/g, '\n').trim().slice(0, 500)
  const words = (name: string): object => (told(name) === '' ? {} : { words: told(name) })
  const obligation = one.id
  const plain = (command: ChangeName, fields: object): ReadPerformance => ({
    command,
    fields: { obligation, ...fields },
    wrongOf: () => undefined,
  })
  switch (act) {
    case 'report': {
      if (one.kind !== 'payment') return plain('report-performance', words('words'))
      const open = amountInYuan(unpaidOf(one))
      const amountWrong = { amount: say('reportAmountWrong', { open }) }
      const cents = parseAmount(told('amount'))
      if (cents === undefined) return { wrongs: amountWrong }
      return {
        command: 'report-performance',
        fields: { obligation, cents, ...words('words') },
        wrongOf: ({ refused }) =>
          refused === 'overpaid' || refused === 'amount-missing' ? amountWrong : undefined,
      }
    }
    case 'confirm':
      return plain('confirm-performance', {})
    case 'dispute':
      if (told('dispute') === '') return { wrongs: { dispute: say('disputeMissing') } }
      return plain('dispute-performance', words('dispute'))
    case 'promise': {
      const byDay = told('byDay')
      const dayWrong = { byDay: say('promiseDayWrong') }
      if (!isDay(byDay)) return { wrongs: dayWrong }
      return {
        command: 'promise-performance',
        fields: { obligation, byDay, ...words('why') },
        wrongOf: ({ refused }) =>
          refused === 'day-in-the-past' || refused === 'day-not-later' ? dayWrong : undefined,
      }
    }
    case 'answer':
      return plain('answer-promise', { agrees: typed.agrees === 'yes' })
    case 'waive':
      if (typed.waive !== 'yes') return { wrongs: { waive: say('waiveMissing') } }
      return plain('waive-performance', {})
    default:
      return act satisfies never
  }
}
