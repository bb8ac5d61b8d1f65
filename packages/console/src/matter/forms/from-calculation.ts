import { amountInYuan, type KeptCalculationView, type MatterView, type RegionView } from '@jiefen/contract'
import { type PromiseInput, promiseOf } from './promise-input.ts'

type Kept = Pick<KeptCalculationView, 'title' | 'result' | 'replacedBy' | 'withdrawn'>

/** Something to be paid once came out of it. */
export const withTotal = ({ result }: Pick<Kept, 'result'>): boolean => (result.total ?? 0) > 0

/** Those that still stand and whose sum can become a payment. */
export const takeable = ({ calculations }: MatterView): readonly KeptCalculationView[] =>
  calculations.filter((one) => one.replacedBy === undefined && one.withdrawn === undefined && withTotal(one))

/** A payment with the amount filled in; who pays whom, for what in the words of the clause, and by when is theirs to agree. */
export function promiseFrom(
  { title, result }: Pick<Kept, 'title' | 'result'>,
  clause?: string,
): PromiseInput {
  const amount = amountInYuan(result.total ?? 0)
  return { what: title, amount, parts: [{ amount }], ...(clause === undefined ? {} : { clause }) }
}

/** The plain clause of a payment in the region's library. */
export const paymentClause = (library: RegionView['clauses']): string | undefined =>
  library.find(({ kind }) => kind === 'payment')?.id

/** What stands in the agreement so far: a payment is added to it and takes nothing away. */
export const drawnSoFar = ({ agreement }: MatterView): readonly PromiseInput[] =>
  agreement?.drafts.flatMap((draft) => promiseOf(draft) ?? []) ?? []
