import { amountInYuan, type ClauseInput, parseAmount } from '@jiefen/contract'

type Draft = ClauseInput
type PaymentDraft = Extract<Draft, { payment: unknown }>['payment']

export interface PartInput {
  readonly byDay?: string
  readonly amount?: string
}

/** One promise of an agreement as it is being filled in: a payment with its parts, or a deed with its day. */
export interface PromiseInput {
  readonly clause?: string
  readonly who?: string
  readonly to?: string
  readonly what?: string
  readonly amount?: string
  readonly parts?: readonly PartInput[]
  readonly way?: string
  readonly accountWords?: string
  readonly account?: string
  readonly keepAccount?: boolean
  readonly byDay?: string
}

/** How far the parts of a payment are from its amount; undefined while something cannot be read. */
export function differenceOf({ amount, parts = [] }: PromiseInput): number | undefined {
  const whole = parseAmount(amount ?? '')
  const cents = parts.map((part) => parseAmount(part.amount ?? ''))
  if (whole === undefined || parts.length === 0 || cents.some((one) => one === undefined)) return undefined
  return cents.reduce<number>((sum, one) => sum + (one ?? 0), 0) - whole
}

/** The amount in equal parts, whole cents, what is over in the last. */
export function inEqualParts({ amount, parts = [] }: PromiseInput): readonly PartInput[] {
  const whole = parseAmount(amount ?? '')
  if (whole === undefined || parts.length === 0) return parts
  const each = Math.floor(whole / parts.length)
  return parts.map((part, at) => {
    const cents = at === parts.length - 1 ? whole - each * (parts.length - 1) : each
    return { ...part, amount: cents === 0 ? '' : amountInYuan(cents) }
  })
}

const isSaid = (text: string | undefined): boolean => (text ?? '').trim() !== ''

/** Nothing is missing, and what is paid in parts adds up. */
export const isWholePromise = (promise: PromiseInput, isPayment: boolean): boolean =>
  [promise.clause, promise.who, promise.to].every(isSaid) &&
  (isPayment
    ? isSaid(promise.what) &&
      isSaid(promise.way) &&
      (promise.parts ?? []).every(({ byDay }) => isSaid(byDay)) &&
      differenceOf(promise) === 0
    : isSaid(promise.byDay))

/** The promise as it travels. */
export function draftOf(promise: PromiseInput, isPayment: boolean): Draft {
  const { clause = '', who = '', to = '', what = '', byDay = '' } = promise
  if (!isPayment) return { clause, deed: { who, to, byDay, ...(isSaid(what) ? { what: what.trim() } : {}) } }
  const { amount = '', parts = [], way = '', accountWords, account, keepAccount } = promise
  const payment: PaymentDraft = {
    ...{ payer: who, payee: to, what: what.trim(), cents: parseAmount(amount) ?? 0, way: way.trim() },
    instalments: parts.map((part) => ({
      byDay: part.byDay ?? '',
      cents: parseAmount(part.amount ?? '') ?? 0,
    })),
    ...(isSaid(accountWords) ? { accountWords: accountWords?.trim() ?? '' } : {}),
    ...(isSaid(account) ? { account: account?.trim() ?? '' } : keepAccount === true ? { keepAccount } : {}),
  }
  return { clause, payment }
}

/** The promise of an earlier version, to begin the next one with; free sentences are none. */
export function promiseOf(draft: Draft): PromiseInput | undefined {
  if (typeof draft === 'string' || (!('payment' in draft) && !('deed' in draft))) return undefined
  if ('deed' in draft) return { clause: draft.clause, ...draft.deed }
  const { payer: who, payee: to, cents, instalments, what, way, accountWords, keepAccount } = draft.payment
  return {
    ...{ clause: draft.clause, who, to, what, way, amount: amountInYuan(cents) },
    parts: instalments.map((part) => ({ byDay: part.byDay, amount: amountInYuan(part.cents) })),
    ...(accountWords === undefined ? {} : { accountWords }),
    ...(keepAccount === true ? { keepAccount } : {}),
  }
}
