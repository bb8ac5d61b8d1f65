import type { WireCommand } from '@jiefen/contract'
import { inMediation, loanKept, oneLoan } from '@jiefen/testkit/stories'
import type { Turn } from './told-matter.fixture.ts'

/** The wire's lists can be written to. */
const loan = { ...oneLoan, asking: { ...oneLoan.asking, input: { ...oneLoan.asking.input, payments: [] } } }

/** Each told up to the moment at which the command makes sense. */
export const reckoningTurns = {
  'keep-calculation': { story: inMediation, body: () => ({ ...loan, shown: true }) },
  'show-calculation': { story: loanKept, body: () => ({ calculation: 1 }) },
  'withdraw-calculation': { story: loanKept, body: () => ({ calculation: 1, why: '数字填错了' }) },
} satisfies {
  readonly [C in Extract<
    WireCommand,
    'keep-calculation' | 'show-calculation' | 'withdraw-calculation'
  >]: Turn<C>
}
