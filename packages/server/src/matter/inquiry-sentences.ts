import type { InquiryEvent } from '@jiefen/domain/matter'
import { dayWords } from './performance-words.ts'
import { pair, type Says } from './says.ts'
import { words } from './words.ts'

/** What is said of asking about the facts, of another organ's letter, and of what nobody disputes. */
export const inquirySays: { [T in InquiryEvent['type']]: Says<T> } = {
  InvestigationRecorded: ({ asked, relation, place, heldAt }, { moment }) =>
    pair(
      (say) => `向${asked}（${relation}）作了调查：${say(moment(heldAt))}，${place}`,
      (say) => `Asked ${asked} (${relation}) about the facts: ${say(moment(heldAt))}, ${place}`,
    ),
  EntrustmentRecorded: ({ link, organ, letterNumber, letterDay, theirNumber }, naming) =>
    pair(
      (say) =>
        `${organ}委托调解（${say(naming.link(link))}）：${say(dayWords(letterDay))}${letterNumber}${theirNumber === undefined ? '' : `，原案号${theirNumber}`}`,
      (say) =>
        `Entrusted by ${organ} (${say(naming.link(link))}): letter ${letterNumber} of ${say(dayWords(letterDay))}${theirNumber === undefined ? '' : `, their number ${theirNumber}`}`,
    ),
  UndisputedFactsNoted: ({ version }) =>
    version === 1
      ? words(
          '记下了各方都认可的事实，等各方签名',
          'What nobody disputes was written down; every party may sign',
        )
      : words(
          `重新写了各方都认可的事实（第${version}稿），要重新签名`,
          `What nobody disputes was written anew (version ${version}) and is to be signed anew`,
        ),
  UndisputedFactsSigned: ({ party, by }, naming) =>
    pair(
      (say) => `${say(naming.party(party))}在无争议事实上签名${by.kind === 'staff' ? '（窗口登记）' : ''}`,
      (say) =>
        `${say(naming.party(party))} signed the undisputed facts${by.kind === 'staff' ? ' (recorded at the desk)' : ''}`,
    ),
}
