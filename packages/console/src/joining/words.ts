import { inBoth } from '../language/index.ts'

export const joiningWords = inBoth(
  {
    title: '对方参加率',
    says: '发出邀请的各方里，有多少人看了、来了、谢绝了。没有回音的，换一种方式再请。',
    days: (n: number) => `${n} 天`,
    way: '邀请方式',
    invited: '邀请',
    opened: '看了',
    joined: '同意参加',
    declined: '谢绝',
    silent: '没有回音',
    rate: '参加率',
    rateOf: (joined: number, invited: number, percent: string) =>
      `${percent}（${invited} 方里 ${joined} 方）`,
    none: '这段时间没有发出邀请。',
    total: '合计',
  },
  {
    title: 'Join rate',
    says: 'Of the parties invited: how many looked, joined, declined. Where nobody answers, invite another way.',
    days: (n: number) => `${n} days`,
    way: 'Invited by',
    invited: 'Invited',
    opened: 'Opened',
    joined: 'Joined',
    declined: 'Declined',
    silent: 'No answer',
    rate: 'Join rate',
    rateOf: (joined: number, invited: number, percent: string) => `${percent} (${joined} of ${invited})`,
    none: 'Nobody was invited in this time.',
    total: 'Total',
  },
)
