import { addDays, addMonths, type Day, dayNumber } from '../calendar/index.ts'

/** Whole months of work and days beyond them; the first and the last day were both worked. */
export function serviceTime(from: Day, to: Day): { readonly months: number; readonly days: number } {
  const end = addDays(to, 1)
  let months =
    12 * (Number(end.slice(0, 4)) - Number(from.slice(0, 4))) +
    Number(end.slice(5, 7)) -
    Number(from.slice(5, 7))
  if (addMonths(from, months) > end) months -= 1
  return { months, days: dayNumber(end) - dayNumber(addMonths(from, months)) }
}

/**
 * 经济补偿的年限 in halves (劳动合同法第47条): each whole year is one, six months and more are one, less is a half. Nothing at
 * all is nought.
 */
export function halvesOf({ months, days }: { readonly months: number; readonly days: number }): number {
  const rest = months % 12
  const begun = rest >= 6 ? 2 : rest > 0 || days > 0 ? 1 : 0
  return 2 * Math.floor(months / 12) + begun
}
