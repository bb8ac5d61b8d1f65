declare const brand: unique symbol

/** An amount of money in whole cents (分), above nought or nought itself, never a fraction. */
export type Cents = number & { readonly [brand]: 'Cents' }

/** 一百亿元: more than any people's mediation settles; a thousand of them still add up without loss. */
export const mostCents = 1_000_000_000_000

/** Throws a RangeError for what is no whole number of cents that can be added up without loss. */
export function asCents(value: number): Cents {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not an amount in cents: ${value}`)
  return value as Cents
}

/** Whether this may stand in an agreement: a whole number of cents, at least one, and no more than 一百亿元. */
export const isAmount = (value: number): value is Cents =>
  Number.isSafeInteger(value) && value >= 1 && value <= mostCents

/** The sum, exact; throws a RangeError rather than lose a cent. */
export const sumOf = (amounts: Iterable<Cents>): Cents => {
  let sum = 0
  for (const amount of amounts) sum = asCents(sum + amount)
  return asCents(sum)
}

/** What is left, and nought where more was paid than owed. */
export const lessThe = (owed: Cents, paid: Cents): Cents => asCents(Math.max(0, owed - paid))

/** The way amounts are written: 7700000 → 77,000.00. */
export function amountInYuan(cents: Cents): string {
  const digits = String(cents).padStart(3, '0')
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${yuan}.${digits.slice(-2)}`
}
