import type { MatterEventType } from '@jiefen/domain/matter'
import type { Words } from '@jiefen/domain/region'
import { pair, type Says } from './says.ts'
import { words } from './words.ts'

type WhistleFact = Exclude<Extract<MatterEventType, `Whistle${string}`>, 'WhistleRatedByParty'>

const ways = {
  'on-site': words('到现场', 'on site'),
  video: words('视频', 'by video'),
  telephone: words('电话', 'by telephone'),
} satisfies Record<string, Words>

/** What is said of a whistle, from the call to the rating. */
export const whistleSays: { [T in WhistleFact]: Says<T> } = {
  WhistleBlown: (event, { unit, moment }) =>
    pair(
      (say) =>
        `${say(unit(event.from))}向${say(unit(event.to))}吹哨，请在${say(moment(event.clock.dueAt))}前到${event.place}报到：${event.why}`,
      (say) =>
        `${say(unit(event.from))} whistled for ${say(unit(event.to))} to report in at ${event.place} by ${say(moment(event.clock.dueAt))}: ${event.why}`,
    ),
  WhistleReportedIn: (event, { called }) =>
    pair(
      (say) =>
        `${say(called(event.whistle))}报到（${say(ways[event.how])}）${event.lateMinutes === 0 ? '，按时' : `，迟到${event.lateMinutes}分钟`}${event.dropsObjection ? '；异议不再决定' : ''}`,
      (say) =>
        `${say(called(event.whistle))} reported in (${say(ways[event.how])}), ${event.lateMinutes === 0 ? 'in time' : `${event.lateMinutes} minutes late`}${event.dropsObjection ? '; its objection lapses' : ''}`,
    ),
  WhistleResultGiven: (event, { called }) =>
    pair(
      (say) => `${say(called(event.whistle))}报告结果：${event.result}`,
      (say) => `Result of ${say(called(event.whistle))}: ${event.result}`,
    ),
  WhistleRated: (event, { called }) =>
    pair(
      (say) =>
        `对${say(called(event.whistle))}的报到评价${event.rating}分${event.words === undefined ? '' : `：${event.words}`}`,
      (say) =>
        `${say(called(event.whistle))} rated ${event.rating} of 5${event.words === undefined ? '' : `: ${event.words}`}`,
    ),
  WhistleObjected: (event, { called, unit }) =>
    pair(
      (say) =>
        `${say(called(event.whistle))}对吹哨提出异议，由${say(unit(event.clock.owner))}决定：${event.why}`,
      (say) =>
        `${say(called(event.whistle))} objects to the whistle; ${say(unit(event.clock.owner))} decides: ${event.why}`,
    ),
  WhistleObjectionDecided: (event, { called }) =>
    pair(
      (say) =>
        event.upheld
          ? `${say(called(event.whistle))}的异议成立：${event.why}`
          : `${say(called(event.whistle))}的异议不成立，应当报到，不再退回：${event.why}`,
      (say) =>
        event.upheld
          ? `The objection of ${say(called(event.whistle))} is upheld: ${event.why}`
          : `The objection of ${say(called(event.whistle))} is turned down; it reports in, and this is final: ${event.why}`,
    ),
  WhistleCalledOff: (event, { called }) =>
    pair(
      (say) => `对${say(called(event.whistle))}的吹哨取消：${event.why}`,
      (say) => `The whistle for ${say(called(event.whistle))} is called off: ${event.why}`,
    ),
}
