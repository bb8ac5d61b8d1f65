import type { ConfirmationEvent, Ruling } from '@jiefen/domain/matter'
import type { Words } from '@jiefen/domain/region'
import { dayWords } from './performance-words.ts'
import { pair, type Says } from './says.ts'
import { words } from './words.ts'

export const rulingWords: Readonly<Record<Ruling, Words>> = {
  valid: words('裁定协议有效', 'the agreement is confirmed'),
  dismissed: words('裁定驳回申请', 'the application is dismissed'),
  'not-accepted': words('不予受理', 'the application is not accepted'),
  withdrawn: words('申请撤回', 'the application is withdrawn'),
}

/** What is said of the way to the court, as a colleague would say it. */
export const confirmationSays: { [T in ConfirmationEvent['type']]: Says<T> } = {
  ConfirmationAgreed: ({ party, words: said }, naming) =>
    pair(
      (say) => `${say(naming.party(party))}愿意一起申请司法确认${said === undefined ? '' : `：${said}`}`,
      (say) =>
        `${say(naming.party(party))} wants the court to confirm${said === undefined ? '' : `: ${said}`}`,
    ),
  ConfirmationTakenBack: ({ party, words: said }, naming) =>
    pair(
      (say) =>
        `${say(naming.party(party))}改了主意，先不申请司法确认${said === undefined ? '' : `：${said}`}`,
      (say) =>
        `${say(naming.party(party))} no longer wants the court to confirm${said === undefined ? '' : `: ${said}`}`,
    ),
  ConfirmationRequested: ({ court, version }, naming) =>
    pair(
      (say) => `把第 ${version} 版协议的司法确认材料交到${say(naming.court(court))}`,
      (say) => `Handed the papers for confirming version ${version} to ${say(naming.court(court))}`,
    ),
  ConfirmationDecided: ({ ruling, courtNumber, decidedOn, reason }) =>
    pair(
      (say) =>
        `法院${say(dayWords(decidedOn))}${say(rulingWords[ruling])}${courtNumber === undefined ? '' : `（${courtNumber}）`}${reason === undefined ? '' : `：${reason}`}`,
      (say) =>
        `Court, ${say(dayWords(decidedOn))}: ${say(rulingWords[ruling])}${courtNumber === undefined ? '' : ` (${courtNumber})`}${reason === undefined ? '' : `: ${reason}`}`,
    ),
  ConfirmationReminded: ({ lastDay }) =>
    pair(
      (say) => `提醒各方：司法确认可以申请到${say(dayWords(lastDay))}`,
      (say) => `Reminded the parties: confirmation can be asked for until ${say(dayWords(lastDay))}`,
    ),
}
