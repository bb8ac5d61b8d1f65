import type { Words } from '../region/index.ts'
import type { CaseFacts, Worker } from './facts.ts'
import { type AllowanceTables, type PayableResult, ruleOn, rulesOn } from './tables.ts'

export const barCodes = [
  'no-table',
  'no-agreement',
  'no-rate',
  'not-performed',
  'not-registered',
  'not-engaged',
  'excluded',
  'same-dispute',
] as const
export type BarCode = (typeof barCodes)[number]

/** Why nothing may be paid, in a sentence, and by what. */
export interface Bar {
  readonly code: BarCode
  readonly words: Words
  readonly source: string
}

interface Asked {
  readonly hasRate: boolean
  readonly result: PayableResult | undefined
  readonly choice: { readonly isAnother?: boolean }
}

const own = '本地以案定补规则'
const bar = (code: BarCode, zh: string, en: string, source: string = own): Bar => ({
  code,
  words: { zh, en },
  source,
})

/** Everything that stands against paying this case; all of it at once, so that nobody has to ask twice. */
export function barsOf(facts: CaseFacts, tables: AllowanceTables, { hasRate, result, choice }: Asked): Bar[] {
  if (tables.rates.length === 0)
    return [
      bar(
        'no-table',
        '本地还没有以案定补的标准，所以什么也不提。',
        'This place has no table of allowances yet, so nothing is proposed.',
      ),
    ]
  const bars: Bar[] = []
  if (result === undefined)
    bars.push(
      bar(
        'no-agreement',
        '没有调解成功。如果防止了矛盾激化，请写明经过，由审核的人来定。',
        'It was not settled. If nothing worse came of it, please say how; whoever reviews decides.',
      ),
    )
  else if (!hasRate)
    bars.push(
      bar(
        'no-rate',
        '这一等次、这种结果，标准里没有金额。',
        'The table has no amount for this class and result.',
      ),
    )
  const unperformed = ruleOn(tables, 'unperformed-share', facts.day)
  if (facts.settled && !facts.performed && unperformed?.number === 0)
    bars.push({ code: 'not-performed', words: unperformed.words, source: unperformed.source })
  const host = facts.workers.find(({ part }) => part === 'host')
  const against = host === undefined ? unknownHost : barOf(host, facts, tables)
  if (against !== undefined) bars.push(against)
  if (facts.sameAs !== undefined && choice.isAnother !== true)
    bars.push(
      bar(
        'same-dispute',
        `同一纠纷已经在 ${facts.sameAs} 里补过，一个纠纷只补一次。`,
        `The same dispute has had its allowance in ${facts.sameAs}; one dispute, one allowance.`,
      ),
    )
  return bars
}

const unknownHost = bar('not-registered', '没有主办的调解员。', 'There is no mediator who held the seat.')

/** Why this person is paid nothing; undefined: they may be. Only who is registered and engaged on the day counts. */
export function barOf(
  worker: Worker,
  { day }: Pick<CaseFacts, 'day'>,
  tables: AllowanceTables,
): Bar | undefined {
  const { name, kind, teamRole, engagedFrom, engagedUntil } = worker
  if (kind === undefined)
    return bar(
      'not-registered',
      `${name}还没有登记在调解员名册里。`,
      `${name} is not in the register of mediators.`,
    )
  if ((engagedFrom ?? '') > day || (engagedUntil !== undefined && engagedUntil < day))
    return bar('not-engaged', `${name}当时不在聘期内。`, `${name} was not engaged at the time.`)
  const excluded = [
    ...rulesOn(tables, 'excluded-kind', day).filter(({ code }) => code === kind),
    ...rulesOn(tables, 'excluded-team-role', day).filter(({ code }) => code === teamRole),
  ][0]
  return excluded && { code: 'excluded', words: excluded.words, source: excluded.source }
}
