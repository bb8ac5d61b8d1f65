import type { PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  ifWritten,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
  withMeant,
} from '../matter/index.ts'
import { isBeyondMandate } from '../parties/index.ts'
import type { Region } from '../region/index.ts'
import { isConfirmable } from './eligibility.ts'
import {
  agreementInForce,
  confirmationDue,
  confirmationFrom,
  hasAgreed,
  isRuledOn,
  isWithCourt,
  lastDayToAsk,
  partiesToAgree,
} from './in-force.ts'

export interface AgreeToConfirmation extends Act {
  readonly party: PartyId
  /** Which agreement, where several are in force; absent: the one in hand. */
  readonly version?: number
  /** The yes that was given is taken back. */
  readonly takeBack?: boolean
  /** From the office: how it knows. */
  readonly words?: string
}

export const agreeToConfirmationFrom = confirmationFrom

export type AgreeToConfirmationRefused =
  | WrongStage
  | NotToBeAsked
  | 'unknown-party'
  | 'only-for-yourself'
  | 'how-known-missing'
  | 'already-answered'
  | 'confirmation-not-wanted'
  | 'not-confirmable'

export type NotToBeAsked =
  | 'no-agreement-in-force'
  | 'with-the-court'
  | 'court-has-ruled'
  | 'too-late-for-court'

/**
 * One party wants it. Only jointly can they ask (人民调解法 art. 33; 民诉法解释 art. 351), in person or by whoever acts for
 * them. What nobody has to want, nobody has to go on wanting: until the papers are with the court the yes can be taken back;
 * after that they withdraw there (art. 357).
 */
export function agreeToConfirmation(
  command: AgreeToConfirmation,
  whole: Matter,
  region: Region,
): MatterEvent[] | Refusal<AgreeToConfirmationRefused> {
  const { party, takeBack = false, words, at, by } = command
  const matter = withMeant(whole, command.version)
  if (!isAt(matter, confirmationFrom)) return notAtThisStage(matter)
  const not = whyNotAsk(matter, region, at, command.version)
  if (not !== undefined) return not
  if (!takeBack && !isConfirmable(matter, region)) return { refused: 'not-confirmable' }
  if (!partiesToAgree(matter).includes(party)) return { refused: 'unknown-party', party }
  if (isBeyondMandate(command, matter, party, 'consent')) return { refused: 'only-for-yourself', party }
  if (by.kind === 'staff' && !isWritten(words)) return { refused: 'how-known-missing' }
  const agreed = hasAgreed(matter, party)
  if (takeBack && !agreed) return { refused: 'confirmation-not-wanted', party }
  if (!takeBack && agreed) return { refused: 'already-answered', party, answer: 'given' }
  const type = takeBack ? 'ConfirmationTakenBack' : 'ConfirmationAgreed'
  const version = agreementInForce(matter)?.version ?? 1
  return [{ type, party, version, ...ifWritten(words, (text) => ({ words: text })), at, by }]
}

/** Why no court can be asked at all; undefined while one can. */
export function whyNotAsk(
  matter: Matter,
  region: Region,
  at: number,
  named?: number,
): Refusal<NotToBeAsked> | undefined {
  const agreement = agreementInForce(matter)
  if (agreement === undefined || (named !== undefined && named !== agreement.version))
    return { refused: 'no-agreement-in-force' }
  if (isWithCourt(matter)) return { refused: 'with-the-court' }
  if (isRuledOn(matter)) return { refused: 'court-has-ruled' }
  if (at >= confirmationDue(agreement.effectiveAt, matter, region))
    return { refused: 'too-late-for-court', lastDay: lastDayToAsk(agreement.effectiveAt, matter, region) }
  return undefined
}
