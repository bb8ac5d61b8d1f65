import type { ConfirmationEvent, Ruling } from '@jiefen/domain/matter'
import type { Words } from '@jiefen/domain/region'
import { dayWords } from './performance-words.ts'
import { type Naming, pair, type Says } from './says.ts'
import { words } from './words.ts'

export const rulingWords: Readonly<Record<Ruling, Words>> = {
  valid: words('裁定协议有效', 'the agreement is confirmed'),
  dismissed: words('裁定驳回申请', 'the application is dismissed'),
  'not-accepted': words('不予受理', 'the application is not accepted'),
  withdrawn: words('申请撤回', 'the application is withdrawn'),
}

/** Said only where there are several: 某某号协议的; and in front of a whole sentence. */
function ofIt(naming: Naming, version: number | undefined): Words {
  const { zh, en } = naming.agreement(version)
  return zh === '' ? words('', '') : words(`${zh}的`, ` ${en}`)
}
function before(naming: Naming, version: number | undefined): Words {
  const { zh, en } = naming.agreement(version)
  return zh === '' ? words('', '') : words(`${zh}：`, `${en.replace(/^a/, 'A')}. `)
}
const named = (naming: Naming, version: number): Words =>
  naming.agreement(version).zh === ''
    ? words(`第 ${version} 版协议`, `version ${version}`)
    : naming.agreement(version)

/** What is said of the way to the court, as a colleague would say it. */
export const confirmationSays: { [T in ConfirmationEvent['type']]: Says<T> } = {
  ConfirmationAgreed: ({ party, version, words: said }, naming) =>
    pair(
      (say) =>
        `${say(naming.party(party))}愿意一起申请${ofIt(naming, version).zh}司法确认${said === undefined ? '' : `：${said}`}`,
      (say) =>
        `${say(naming.party(party))} wants the court to confirm${ofIt(naming, version).en}${said === undefined ? '' : `: ${said}`}`,
    ),
  ConfirmationTakenBack: ({ party, version, words: said }, naming) =>
    pair(
      (say) =>
        `${say(naming.party(party))}改了主意，先不申请${ofIt(naming, version).zh}司法确认${said === undefined ? '' : `：${said}`}`,
      (say) =>
        `${say(naming.party(party))} no longer wants the court to confirm${ofIt(naming, version).en}${said === undefined ? '' : `: ${said}`}`,
    ),
  ConfirmationRequested: ({ court, version, mentions, belongs }, naming) =>
    pair(
      (say) =>
        `把${say(named(naming, version))}的司法确认材料交到${say(naming.court(court))}${belongs === undefined ? '' : `（依法由中级人民法院管辖：${belongs}）`}${mentions === undefined ? '' : `；协议里只是提到“${mentions.words.join('”“')}”：${mentions.why}`}`,
      (say) =>
        `Handed the papers for confirming ${say(named(naming, version))} to ${say(naming.court(court))}${belongs === undefined ? '' : ` (it belongs to an intermediate court: ${belongs})`}${mentions === undefined ? '' : `; it only mentions “${mentions.words.join('”, “')}”: ${mentions.why}`}`,
    ),
  ConfirmationDecided: ({ version, ruling, courtNumber, decidedOn, reason }, naming) =>
    pair(
      (say) =>
        `${before(naming, version).zh}法院${say(dayWords(decidedOn))}${say(rulingWords[ruling])}${courtNumber === undefined ? '' : `（${courtNumber}）`}${reason === undefined ? '' : `：${reason}`}`,
      (say) =>
        `${before(naming, version).en}Court, ${say(dayWords(decidedOn))}: ${say(rulingWords[ruling])}${courtNumber === undefined ? '' : ` (${courtNumber})`}${reason === undefined ? '' : `: ${reason}`}`,
    ),
  ConfirmationReminded: ({ version, lastDay }, naming) =>
    pair(
      (say) => `提醒各方：${ofIt(naming, version).zh}司法确认可以申请到${say(dayWords(lastDay))}`,
      (say) =>
        `Reminded the parties: confirmation${naming.agreement(version).en === '' ? '' : ` of ${naming.agreement(version).en}`} can be asked for until ${say(dayWords(lastDay))}`,
    ),
}
