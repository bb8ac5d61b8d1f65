import type { LimitUnit } from './limit.ts'

const zhUnits = {
  minutes: '分钟',
  hours: '小时',
  days: '日',
  months: '个月',
  'working-days': '个工作日',
  'working-hours': '个工作小时',
} satisfies Record<LimitUnit, string>

const enUnits = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  months: 'month',
  'working-days': 'working day',
  'working-hours': 'working hour',
} satisfies Record<LimitUnit, string>

export const zhAmount = (amount: number, unit: LimitUnit): string => `${amount}${zhUnits[unit]}`
export const enAmount = (amount: number, unit: LimitUnit): string =>
  `${amount} ${enUnits[unit]}${amount === 1 ? '' : 's'}`

/** 个工作日, working days: for what stands behind a number somebody types. */
export const unitWords = (unit: LimitUnit): { readonly zh: string; readonly en: string } => ({
  zh: zhUnits[unit],
  en: `${enUnits[unit]}s`,
})

/** 15个工作日, 15 working days. */
export const amountWords = (
  amount: number,
  unit: LimitUnit,
): { readonly zh: string; readonly en: string } => ({
  zh: zhAmount(amount, unit),
  en: enAmount(amount, unit),
})

/** 1小时20分钟 */
export function zhMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.floor(minutes % 60)]
  if (hours === 0) return `${rest}分钟`
  return rest === 0 ? `${hours}小时` : `${hours}小时${rest}分钟`
}

/** 1 hour 20 minutes */
export function enMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.floor(minutes % 60)]
  const said = [hours > 0 && enAmount(hours, 'hours'), (rest > 0 || hours === 0) && enAmount(rest, 'minutes')]
  return said.filter(Boolean).join(' ')
}
