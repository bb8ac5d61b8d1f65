import type { Day } from '../calendar/index.ts'
import type { ObligationId } from '../kernel/index.ts'
import {
  confirmationOf,
  isOpenObligation,
  type Matter,
  type Obligation,
  paidOf,
  standingOfObligation,
} from '../matter/index.ts'
import { lessThe, sumOf } from '../money/index.ts'
import type { Recourse, Region } from '../region/index.ts'
import { lastDayOf, recoursesFor } from './recourses.ts'

/** Everything for one of the remaining ways, between one who is owed and one who owes. */
export interface Packet {
  readonly recourse: Recourse & { readonly packet: NonNullable<Recourse['packet']> }
  readonly creditor: Obligation['creditor']
  readonly debtor: Obligation['debtor']
  /** What was not kept, and belongs to this way: of these two alone, nobody else’s part. */
  readonly obligations: readonly [Obligation, ...Obligation[]]
  readonly lastDay?: Day
}

/** Its day has passed without it, whether the office has said so or not: no stage keeps anybody from their remedies (人民调解法 art. 3). */
export const isUnkept = (one: Obligation): boolean => {
  const standing = standingOfObligation(one)
  if (standing === 'defaulted') return true
  return one.lateSince !== undefined && isOpenObligation(one)
}

/** What has not come of a payment; what is only said to be paid has not come. */
export const stillOwed = (one: Obligation) => lessThe(one.cents ?? paidOf(one), paidOf(one))

/** The ways that the law opens to whom this is owed, and for which everything can be put together now. */
export const packetsFor = (id: ObligationId, matter: Matter, region: Region): Packet[] => {
  const one = matter.obligations.find((known) => known.id === id)
  if (one === undefined || !isUnkept(one)) return []
  return recoursesFor(one, matter, region).flatMap((recourse): Packet[] => {
    const { packet } = recourse
    if (packet === undefined || !isOpenTo(packet, one, matter)) return []
    const alike = matter.obligations.filter(
      (other) =>
        other.creditor === one.creditor &&
        other.debtor === one.debtor &&
        other.version === one.version &&
        isUnkept(other) &&
        (recourse.only === undefined || other.kind === recourse.only) &&
        isOpenTo(packet, other, matter),
    )
    const [first, ...rest] = alike
    if (first === undefined) return []
    const lastDay = lastDayOf(recourse, one, matter, region)
    return [
      {
        recourse: { ...recourse, packet },
        ...{ creditor: one.creditor, debtor: one.debtor, obligations: [first, ...rest] },
        ...(lastDay === undefined ? {} : { lastDay }),
      },
    ]
  })
}

/** All that has not come of what is in the packet, in money. */
export const sumOfPacket = ({ obligations }: Packet) => sumOf(obligations.map(stillOwed))

function isOpenTo(packet: NonNullable<Recourse['packet']>, one: Obligation, matter: Matter): boolean {
  switch (packet) {
    case 'suit':
      // 人民调解法 art. 32.
      return true
    case 'payment-order':
      // Only where the creditor owes the debtor nothing in return (民事诉讼法 art. 225).
      return !matter.obligations.some((other) => isDebtBack(other, one) && isOpenObligation(other))
    case 'wage-order':
      // The worker alone, never the employer (劳动争议调解仲裁法 art. 16).
      return matter.parties.some(({ id, type }) => id === one.creditor && type === 'person')
    case 'notary':
      // Something is to be given (公证法 art. 37): an apology cannot be.
      return one.kind === 'payment' || one.kind === 'return'
    case 'enforcement':
      // Only what the court has confirmed, in this very version (民事诉讼法 art. 206).
      return confirmationOf(matter, one.version)?.decided?.ruling === 'valid'
    default:
      return packet satisfies never
  }
}

const isDebtBack = (other: Obligation, one: Obligation): boolean =>
  other.creditor === one.debtor &&
  other.debtor === one.creditor &&
  (other.kind === 'payment' || other.kind === 'return')
