import { inBoth } from '../language/index.ts'

export const clockWords = inBoth(
  {
    paused: (limit: string, owner: string, reason: string, when: string) =>
      `${limit}：${owner} · ${when}起停止计时（${reason}）`,
    more: '申请延期',
    hold: '申请中止计时',
    resume: '恢复计时',
    waiting: (what: string, who: string) => `已经申请${what}，等${who}答复`,
    parties: '各方当事人',
    asks: '等答复的申请',
    asked: (limit: string, what: string) => `“${limit}”${what}`,
    by: (who: string, when: string) => `${who} · ${when}`,
    reason: (why: string) => `理由：${why}`,
    unitDecides: (unit: string) => `由${unit}答复`,
    partiesDecide: (yes: string) => `要各方当事人都同意；${yes}`,
    agreed: (names: string) => `已同意：${names}`,
    nobodyYet: '还没有人答复',
    grant: '同意',
    refuse: '不同意',
    record: '记下当事人的答复',
  },
  {
    paused: (limit: string, owner: string, reason: string, when: string) =>
      `${limit}: ${owner} · stands still since ${when} (${reason})`,
    more: 'Ask for more time',
    hold: 'Ask to let it stand still',
    resume: 'Let it go on',
    waiting: (what: string, who: string) => `Asked for: ${what}; waiting for ${who}`,
    parties: 'all parties',
    asks: 'Requests waiting for an answer',
    asked: (limit: string, what: string) => `${limit}: ${what}`,
    by: (who: string, when: string) => `${who} · ${when}`,
    reason: (why: string) => `Reason: ${why}`,
    unitDecides: (unit: string) => `${unit} answers`,
    partiesDecide: (yes: string) => `All parties must agree; ${yes}`,
    agreed: (names: string) => `agreed: ${names}`,
    nobodyYet: 'nobody has answered yet',
    grant: 'Yes',
    refuse: 'No',
    record: 'Write down a party’s answer',
  },
)
