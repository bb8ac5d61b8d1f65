import { inBoth } from '../language/index.ts'

export const whistleWords = inBoth(
  {
    title: '吹哨报到',
    late: '红色 · 超时未报到',
    called: (from: string, to: string) => `${from} 叫 ${to}`,
    at: (place: string) => `到${place}`,
    by: (when: string) => `${when} 前报到`,
    reportedIn: (when: string, how: string) => `${when} 报到（${how}）`,
    minutesLate: (minutes: number) => `迟到 ${minutes} 分钟`,
    objection: (why: string, decider: string) => `异议：${why}（由${decider}决定）`,
    decision: (upheld: boolean): string => (upheld ? '决定：异议成立。' : '决定：异议不成立，不再退回。'),
    result: (said: string) => `结果：${said}`,
    photo: '结果照片',
    rating: (rating: number, said?: string) =>
      `吹哨单位评价：${rating} 分${said === undefined ? '' : `，${said}`}`,
    partyRating: (who: string, rating: number, said?: string) =>
      `${who}评价：${rating} 分${said === undefined ? '' : `，${said}`}`,
    dropped: (when: string) => `${when} 已经报到，异议不再决定。`,
    calledOff: (why: string) => `取消：${why}`,
  },
  {
    title: 'Whistles',
    late: 'Red · late, nobody has come',
    called: (from: string, to: string) => `${from} called ${to}`,
    at: (place: string) => `at ${place}`,
    by: (when: string) => `by ${when}`,
    reportedIn: (when: string, how: string) => `Reported in ${when} (${how})`,
    minutesLate: (minutes: number) => `${minutes} minutes late`,
    objection: (why: string, decider: string) => `Objection: ${why} (${decider} decides)`,
    decision: (upheld: boolean) => (upheld ? 'Decided: upheld. ' : 'Decided: turned down, and final. '),
    result: (said: string) => `Result: ${said}`,
    photo: 'Photo of the result',
    rating: (rating: number, said?: string) => `Rated ${rating} of 5${said === undefined ? '' : `: ${said}`}`,
    partyRating: (who: string, rating: number, said?: string) =>
      `${who} rated it ${rating} of 5${said === undefined ? '' : `: ${said}`}`,
    dropped: (when: string) => `They came ${when}; the objection is not decided any more.`,
    calledOff: (why: string) => `Called off: ${why}`,
  },
)
