import { inBoth } from '../language/index.ts'

export const gradeWords = inBoth(
  {
    title: '风险等级',
    none: '还没有定等级。',
    owner: (unit: string) => `${unit}负责盯住`,
    reviewBy: (when: string) => `${when} 前复核`,
    reviewLate: (when: string) => `${when} 前应当复核，已经过时`,
    decided: (by: string, when: string, why: string) => `${by} · ${when}：${why}`,
    proposed: '按规则建议调为',
    because: '因为：',
    decide: '要不要调，由人决定；写明理由。',
    set: '定等级',
    review: '复核或调整',
  },
  {
    title: 'Grade of risk',
    none: 'No grade has been decided yet.',
    owner: (unit: string) => `${unit} keeps an eye on it`,
    reviewBy: (when: string) => `to be reviewed by ${when}`,
    reviewLate: (when: string) => `the review was due by ${when}`,
    decided: (by: string, when: string, why: string) => `${by} · ${when}: ${why}`,
    proposed: 'The rule proposes',
    because: 'Because: ',
    decide: 'A person decides, with a reason.',
    set: 'Decide the grade',
    review: 'Review or change',
  },
)
