import type { FollowedEvent, OwnObligation } from './index.ts'

/** Every fact of keeping an agreement, by each of those who may say it. */
export function performanceEvents(text: string): FollowedEvent[] {
  const facts = { what: text, day: text }
  const both = ['You', 'Other'] as const
  const three = [...both, 'Staff'] as const
  return [
    ...three.flatMap((who): FollowedEvent[] => [
      { type: 'PerformanceReported', say: `PerformanceReported${who}`, facts },
      { type: 'PerformanceConfirmed', say: `PerformanceConfirmed${who}`, facts },
      { type: 'PerformanceDisputed', say: `PerformanceDisputed${who}`, facts },
    ]),
    ...both.flatMap((who): FollowedEvent[] => [
      { type: 'PerformancePromised', say: `PerformancePromised${who}`, facts },
      { type: 'PerformanceWaived', say: `PerformanceWaived${who}`, facts },
      { type: 'DefaultDeclared', say: `DefaultDeclared${who}`, facts },
    ]),
    { type: 'PromiseAnswered', say: 'PromiseAgreed', facts },
    { type: 'PromiseAnswered', say: 'PromiseNotAgreed', facts },
    { type: 'PerformanceReminded', say: 'RemindedBefore', facts },
    { type: 'PerformanceReminded', say: 'RemindedAfter', facts },
    { type: 'AgreementKept', say: 'AgreementKept', facts: {} },
  ]
}

/** One part of an agreement with everything on it that it can have. */
export const ownObligation = (text: string, mine: boolean): OwnObligation => ({
  ...{ id: mine ? 'o1' : 'o2', mine, kind: 'payment', standing: 'late', late: true, other: text, what: text },
  ...{ part: { nth: 1, of: 3 }, amount: '25,666.67', paid: '10,000.00', open: '15,666.67' },
  ...{ day: text, firstDay: text, account: text },
  reports: [
    {
      when: text,
      amount: '10,000.00',
      words: text,
      proof: '/follow/performance/o1/proof/r1',
      confirmed: text,
    },
    { when: text, disputed: { when: text, why: text } },
  ],
  promise: { day: text, words: text },
  recourses: [
    {
      way: text,
      words: text,
      source: text,
      lastDay: text,
      over: false,
      packet: '/follow/performance/o1/packets/sue.pdf',
    },
    { way: text, words: text, source: text, lastDay: text, over: true },
  ],
  may: { report: mine, promise: mine, confirm: !mine, dispute: !mine, answer: !mine, waive: !mine },
})
