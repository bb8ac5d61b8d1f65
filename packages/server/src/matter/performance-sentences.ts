import type { PerformanceEvent } from '@jiefen/domain/matter'
import { dayWords, yuan } from './performance-words.ts'
import { pair, type Says } from './says.ts'
import { words } from './words.ts'

const more = (said: string | undefined) =>
  said === undefined ? words('', '') : words(`：${said}`, `: ${said}`)

/** What is said of keeping an agreement, as a colleague would say it. */
export const performanceSays: { [T in PerformanceEvent['type']]: Says<T> } = {
  PerformanceReported: ({ obligation, cents, words: said, by }, { owed }) =>
    pair(
      (say) =>
        `${by.kind === 'staff' ? '登记' : '当事人说'}已履行：${say(owed(obligation))}${cents === undefined ? '' : `，付了${say(yuan(cents))}`}${say(more(said))}`,
      (say) =>
        `${by.kind === 'staff' ? 'Written down' : 'Said'} to be done: ${say(owed(obligation))}${cents === undefined ? '' : `, ${say(yuan(cents))} paid`}${say(more(said))}`,
    ),
  PerformanceConfirmed: ({ obligation, cents, words: said }, { owed }) =>
    pair(
      (say) =>
        `确认收到：${say(owed(obligation))}${cents === undefined ? '' : `，收到${say(yuan(cents))}`}${say(more(said))}`,
      (say) =>
        `Received: ${say(owed(obligation))}${cents === undefined ? '' : `, ${say(yuan(cents))}`}${say(more(said))}`,
    ),
  PerformanceDisputed: ({ obligation, why }, { owed }) =>
    pair(
      (say) => `对履行有异议：${say(owed(obligation))}：${why}`,
      (say) => `Not received or not as agreed: ${say(owed(obligation))}: ${why}`,
    ),
  PerformancePromised: ({ obligation, byDay, words: said }, { owed }) =>
    pair(
      (say) => `请求改到${say(dayWords(byDay))}前履行：${say(owed(obligation))}${say(more(said))}`,
      (say) => `Another day is promised, ${say(dayWords(byDay))}: ${say(owed(obligation))}${say(more(said))}`,
    ),
  PromiseAnswered: ({ obligation, agrees, byDay, words: said }, { owed }) =>
    pair(
      (say) =>
        `${agrees ? '同意' : '不同意'}改到${say(dayWords(byDay))}前：${say(owed(obligation))}${say(more(said))}`,
      (say) =>
        `${agrees ? 'Agreed' : 'Not agreed'} to ${say(dayWords(byDay))}: ${say(owed(obligation))}${say(more(said))}`,
    ),
  PerformanceWaived: ({ obligation, words: said }, { owed }) =>
    pair(
      (say) => `权利人放弃：${say(owed(obligation))}${say(more(said))}`,
      (say) => `Given up by whom it is owed to: ${say(owed(obligation))}${say(more(said))}`,
    ),
  DefaultDeclared: ({ obligation, why }, { owed }) =>
    pair(
      (say) => `没有履行：${say(owed(obligation))}：${why}；已告知其他途径`,
      (say) => `Not kept: ${say(owed(obligation))}: ${why}; the remaining ways were told`,
    ),
  PerformanceReminded: ({ obligation, when, byDay }, { owed }) =>
    pair(
      (say) =>
        when === 'before'
          ? `提醒：${say(owed(obligation))}，${say(dayWords(byDay))}到期`
          : `再次提醒：${say(owed(obligation))}，${say(dayWords(byDay))}已经过了`,
      (say) =>
        when === 'before'
          ? `Reminded: ${say(owed(obligation))}, due on ${say(dayWords(byDay))}`
          : `Reminded again: ${say(owed(obligation))}, ${say(dayWords(byDay))} has passed`,
    ),
  AgreementKept: ({ version }, { agreement }) => {
    const { zh, en } = agreement(version)
    return zh === ''
      ? words(`第${version}版协议全部履行`, `Version ${version} of the agreement is kept`)
      : words(`${zh}全部履行`, `Kept: ${en}`)
  },
}
