import type { ClauseInput } from '@jiefen/contract'
import { sayDeed, sayPayment } from '@jiefen/domain/agreement'
import { chineseDate, dayOf } from '@jiefen/domain/calendar'
import { asPartyId, type PartyId, type Sealed } from '@jiefen/domain/kernel'
import { type Clause, findAgreement, type Matter, type Payment } from '@jiefen/domain/matter'
import { asCents } from '@jiefen/domain/money'
import type { ClauseTemplate, Region } from '@jiefen/domain/region'
import type { Static } from 'typebox'
import type { House } from '../house.ts'
import { sealAccount } from '../parties/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { partyName } from './naming.ts'

type ClauseTyped = Static<typeof ClauseInput>
type PaymentTyped = Extract<ClauseTyped, { payment: unknown }>['payment']

/**
 * The clauses as the rules know them: what the library says of these people, amounts and days becomes the text that is
 * signed, so that it cannot say another sum than the ledger; account numbers are sealed on the way.
 */
export const drawnClauses = (
  typed: readonly ClauseTyped[],
  matter: Matter,
  { sealing, region }: Pick<House, 'sealing' | 'region'>,
): Clause[] => typed.map((clause) => drawnClause(clause, matter, { sealing, region }))

function drawnClause(
  typed: ClauseTyped,
  matter: Matter,
  { sealing, region }: Pick<House, 'sealing' | 'region'>,
): Clause {
  if (typeof typed === 'string') return { text: typed }
  const template = templateOf(typed.clause, region)
  const nameOf = (party: PartyId): string => partyName(matter, party).zh
  const named = { template: template.id }
  if ('payment' in typed && template.kind === 'payment') {
    const account = accountOf(typed.payment, matter, sealing)
    const payment = paymentOf(typed.payment, account)
    return { kind: 'payment', text: sayPayment(template, payment, nameOf), payment, ...named }
  }
  if ('deed' in typed && template.kind !== 'payment' && template.kind !== 'other') {
    const { who, to, what = '', byDay } = typed.deed
    const deed = { who: asPartyId(who), to: asPartyId(to), what: what.trim(), byDay }
    return { kind: template.kind, text: sayDeed(template, deed, nameOf), deed, ...named }
  }
  if (template.kind === 'other' && !('payment' in typed) && !('deed' in typed))
    return { kind: 'other', text: template.words.zh, ...named }
  throw new DoorProblem('malformed-request', { field: 'clauses', clause: typed.clause })
}

/** What takes the place of an earlier agreement says so in a clause; nothing else of it does. */
export function replacingClause(version: number, matter: Matter, { calendar }: Region): Clause {
  const replaced = findAgreement(matter, version)
  const since =
    replaced?.effectiveAt === undefined ? '' : `${chineseDate(dayOf(replaced.effectiveAt, calendar))}生效的`
  return {
    kind: 'other',
    text: `本协议生效后，${since}协议（第 ${version} 版）由本协议代替；其中还没有履行的，以本协议为准，已经履行的不再重复。`,
    replaces: version,
  }
}

function templateOf(id: string, { clauses }: Region): ClauseTemplate {
  const template = clauses.find((one) => one.id === id)
  if (template === undefined) throw new DoorProblem('malformed-request', { field: 'clauses', clause: id })
  return template
}

function paymentOf(typed: PaymentTyped, account: Sealed | undefined): Payment {
  const { payer, payee, what, cents, instalments, way, place, accountWords } = typed
  return {
    payer: asPartyId(payer),
    payee: asPartyId(payee),
    what: what.trim(),
    cents: asCents(cents),
    instalments: instalments
      .map((part) => ({ byDay: part.byDay, cents: asCents(part.cents) }))
      .toSorted((a, b) => (a.byDay < b.byDay ? -1 : a.byDay > b.byDay ? 1 : 0)),
    way: way.trim(),
    ...(place === undefined ? {} : { place: place.trim() }),
    ...(accountWords === undefined ? {} : { accountWords: accountWords.trim() }),
    ...(account === undefined ? {} : { account }),
  }
}

/** A number that was typed, or the one the version before has for the same payee: nobody has to type it twice. */
function accountOf(
  { account, keepAccount, payee }: PaymentTyped,
  { agreement, alsoInForce }: Matter,
  sealing: House['sealing'],
): Sealed | undefined {
  if (account !== undefined) return sealAccount(sealing, account)
  if (keepAccount !== true) return undefined
  return [...(agreement === undefined ? [] : [agreement]), ...alsoInForce.toReversed()]
    .flatMap(({ terms }) => terms.clauses)
    .flatMap((clause) => ('payment' in clause ? [clause.payment] : []))
    .find((payment) => payment.payee === payee && payment.account !== undefined)?.account
}
