import type { AllowanceDeed, AllowanceView, WorkedOutView } from '@jiefen/contract'
import {
  amountOf,
  type Claim,
  classWords,
  type Entry,
  keptOf,
  owedBack,
  type WorkedOut,
} from '@jiefen/domain/allowances'
import { asUnitId, isoOf, type UnitId } from '@jiefen/domain/kernel'
import { amountInYuan } from '@jiefen/domain/money'
import { mayDo } from '@jiefen/domain/permission'
import { findUnit, isWithin, type Region, type Words } from '@jiefen/domain/region'
import type { Visibility } from '../platform/sql/index.ts'
import type { Staff } from '../staff/index.ts'
import { pointNames } from './file-review.ts'
import type { Held } from './rows.ts'

const roles: ReadonlySet<string> = new Set(['supervisor', 'treasurer', 'leader'])

/** As whom somebody reads allowances: the places of their office, and themselves for what is their own. */
export const visibilityOf = ({ actor }: Staff): Visibility => ({
  holders: [
    ...actor.duties.filter(({ role }) => roles.has(role)).map(({ unit }) => unit),
    `person:${actor.person}`,
  ],
})

/** At the level that keeps the budget: the county, or above it. */
export const keepsBudget = ({ actor }: Staff, township: UnitId, region: Region): boolean =>
  actor.duties.some(({ role, unit }) => {
    const at = findUnit(region, unit)
    const high = at?.kind === 'territory' && (at.level === 'county' || at.level === 'prefecture')
    return role === 'supervisor' && high && isWithin(region, township, unit)
  })

/** `serious`: points of the file review at which something serious was found and not taken back. */
export function viewOf(
  held: Held,
  staff: Staff,
  region: Region,
  serious: readonly string[] = [],
): AllowanceView {
  const { row, claim, entries, persons } = held
  const own = persons.includes(staff.actor.person)
  const why = whyOf(held)
  return {
    ...{ id: row.claim_id, kind: row.kind, township: row.township, unit: row.unit_id },
    ...(row.number === null ? {} : { number: row.number }),
    ...(row.month === null ? {} : { month: row.month }),
    ...(row.role === null ? {} : { role: row.role, person: claim.proposed.shares[0]?.name ?? '' }),
    ...(held.facts?.form === undefined ? {} : { form: held.facts.form }),
    ...{ begunAt: row.begun_at.toISOString(), standing: claim.standing },
    ...(why === undefined ? {} : { why }),
    proposed: workedView(claim.proposed, staff),
    ...(claim.asked === undefined ? {} : { asked: claim.asked }),
    ...(claim.decided === undefined ? {} : { decided: workedView(claim.decided, staff) }),
    ...(claim.refused === undefined ? {} : { refused: claim.refused.words }),
    ...(claim.objection === undefined ? {} : { objection: claim.objection.words }),
    ...{ paid: claim.paid, clawedBack: claim.clawedBack, returned: claim.returned, own },
    ...(claim.clawBack === undefined
      ? {}
      : {
          clawBack: {
            ...{ cents: claim.clawBack.cents, words: claim.clawBack.words },
            findings: pointNames(region, claim.clawBack.findings),
          },
        }),
    findings: pointNames(region, serious),
    ...(claim.doubt === undefined
      ? {}
      : { doubt: { zh: claim.doubt, en: 'the file has been opened again' } }),
    entries: entries.map(entryView),
    may: deedsOf(held, staff, own, region),
  }
}

const workedView = (worked: WorkedOut, { actor }: Staff): WorkedOutView => ({
  ...{ difficulty: worked.difficulty, className: classWords[worked.difficulty], cents: worked.cents },
  ...(worked.result === undefined ? {} : { result: worked.result }),
  ...(worked.range === undefined ? {} : { range: worked.range }),
  ...(worked.quality === undefined ? {} : { quality: worked.quality }),
  ...{ reasons: [...worked.reasons], bars: [...worked.bars], steps: [...worked.steps] },
  shares: worked.shares.map(({ person, name, part, cents }) => ({
    ...{ name, part, cents, own: person === actor.person },
  })),
})

function entryView(entry: Entry): AllowanceView['entries'][number] {
  const facts = entry as Partial<Record<'words' | 'reference', string>>
  const cents = 'worked' in entry ? entry.worked.cents : 'cents' in entry ? entry.cents : undefined
  return {
    ...{ at: isoOf(entry.at), what: entry.what },
    ...(entry.by.kind === 'staff' ? { who: entry.by.name } : {}),
    ...(cents === undefined ? {} : { cents }),
    ...(facts.words === undefined || entry.by.kind === 'rule' ? {} : { words: facts.words }),
    ...(facts.reference === undefined ? {} : { reference: facts.reference }),
  }
}

/** The sentence why it does not go on by itself. */
function whyOf({ claim, entries }: Held): Words | undefined {
  if (claim.standing === 'barred' || claim.standing === 'asked') {
    const bars = claim.proposed.bars.map(({ words }) => words)
    if (bars.length > 0)
      return { zh: bars.map(({ zh }) => zh).join(''), en: bars.map(({ en }) => en).join(' ') }
  }
  if (claim.standing === 'stopped' && claim.stopped !== undefined)
    return { zh: `${claim.stopped}，先停下来。`, en: 'The file has been opened again; this has stopped.' }
  if (claim.standing !== 'waiting') return undefined
  const last = entries.findLast(({ what }) => what === 'waiting')
  const left = last?.what === 'waiting' ? amountInYuan(last.left) : '0.00'
  const wants = amountInYuan(amountOf(claim))
  return {
    zh: `审核过了，要 ${wants} 元，今年的预算只剩 ${left} 元，排队等着；有了钱按先后自动安排。`,
    en: `Reviewed: it needs ${wants} yuan and this year’s budget had ${left} left. It waits in line, first come first served.`,
  }
}

/** What this reader may do to it now; whatever is their own they only answer to. */
function deedsOf({ claim, row }: Held, staff: Staff, own: boolean, region: Region): AllowanceDeed[] {
  const at = { unit: asUnitId(row.unit_id) }
  const reviews = mayDo(staff.actor, 'review-allowances', at, region)
  const pays = mayDo(staff.actor, 'pay-allowances', at, region)
  return own
    ? ownDeeds(claim, row.kind)
    : [...(reviews ? reviewDeeds(claim, staff) : []), ...payDeeds(claim, pays)]
}

function ownDeeds({ standing, objection }: Claim, kind: Held['row']['kind']): AllowanceDeed[] {
  if (standing === 'proposed') return kind === 'case' ? ['accept', 'ask'] : ['accept']
  if (standing === 'barred') return ['ask']
  return standing === 'refused' && objection === undefined ? ['object'] : []
}

function reviewDeeds(claim: Claim, { actor }: Staff): AllowanceDeed[] {
  const { standing, refused, clawBack } = claim
  if (['proposed', 'accepted', 'asked', 'barred'].includes(standing)) return ['review', 'refuse']
  if (standing === 'objected' && refused?.by !== actor.person) return ['decide-objection']
  if (clawBack !== undefined) return clawBack.by === actor.person ? [] : ['decide-claw-back']
  return keptOf(claim) > 0 ? ['ask-claw-back'] : []
}

const payDeeds = (claim: Claim, pays: boolean): AllowanceDeed[] =>
  pays && owedBack(claim) > 0 ? ['record-return'] : []
