import type { PersonId } from '../kernel/index.ts'
import { amountInYuan, asCents, type Cents } from '../money/index.ts'
import { barOf } from './bars.ts'
import type { CaseFacts } from './facts.ts'
import { type AllowanceStep, saidBy } from './step.ts'
import { type AllowanceTables, ruleOn } from './tables.ts'

/** What one person gets of it. */
export interface Share {
  readonly person: PersonId
  readonly name: string
  readonly part: 'host' | 'helper'
  readonly cents: Cents
}

/** Host and helpers: the parts add up to the whole, and the odd cents are the host's. Who may not be paid takes no part. */
export function sharesOf(
  cents: Cents,
  facts: CaseFacts,
  tables: AllowanceTables,
): { readonly shares: readonly Share[]; readonly step: readonly AllowanceStep[] } {
  const paid = facts.workers.filter((worker) => barOf(worker, facts, tables) === undefined)
  const host = paid.find(({ part }) => part === 'host')
  const helpers = paid.filter(({ part }) => part === 'helper')
  const rule = ruleOn(tables, 'host-share', facts.day)
  if (host === undefined) return { shares: [], step: [] }
  if (helpers.length === 0 || rule === undefined)
    return { shares: [{ person: host.person, name: host.name, part: 'host', cents }], step: [] }
  const each = asCents(Math.floor((cents * (100 - rule.number)) / 100 / helpers.length))
  const own = asCents(cents - each * helpers.length)
  return {
    shares: [
      { person: host.person, name: host.name, part: 'host', cents: own },
      ...helpers.map(({ person, name }) => ({ person, name, part: 'helper', cents: each }) as const),
    ],
    step: [
      {
        what: rule.words,
        formula: {
          zh: '金额 × 主办的比例，其余平分',
          en: 'amount × share of the host, the rest in equal parts',
        },
        values: `${amountInYuan(cents)} × ${rule.number}%`,
        result: {
          zh: `主办 ${amountInYuan(own)} 元，协助的每人 ${amountInYuan(each)} 元`,
          en: `host ${amountInYuan(own)} yuan, each helper ${amountInYuan(each)} yuan`,
        },
        source: saidBy(rule),
      },
    ],
  }
}
