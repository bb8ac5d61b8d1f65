import { inBoth } from '../language/index.ts'

export const ladderWords = inBoth(
  {
    title: '逐级办理',
    rungs: '各级和期限',
    here: '现在在这一级',
    awaited: '等这一级接手',
    noUnit: '这里没有这一级',
    limit: (limit: string) => `期限 ${limit}`,
    moves: '怎么走到这里的',
    byLimit: (from: string, to: string) => `${from} 到期没有办结，自动上移到 ${to}`,
    asked: (from: string, to: string) => `${from} 上报到 ${to}`,
    returned: (from: string, to: string) => `${from} 退回 ${to}（只能退一次）`,
    why: (why: string) => `理由：${why}`,
    decides: (unit: string) => `现在由 ${unit} 决定怎么办。`,
  },
  {
    title: 'The levels',
    rungs: 'Levels and their limits',
    here: 'it is at this level',
    awaited: 'waiting for this level to take it up',
    noUnit: 'no such level here',
    limit: (limit: string) => `${limit}`,
    moves: 'How it came here',
    byLimit: (from: string, to: string) => `The limit of ${from} passed: it moved up to ${to} by itself`,
    asked: (from: string, to: string) => `${from} passed it up to ${to}`,
    returned: (from: string, to: string) => `${from} returned it to ${to} (once only)`,
    why: (why: string) => `Reason: ${why}`,
    decides: (unit: string) => `${unit} decides about it now.`,
  },
)
