import { inBoth } from '../language/index.ts'

export const cardWords = inBoth(
  {
    title: '督办',
    to: (unit: string) => `给${unit}`,
    given: (by: string, when: string) => `${by} · ${when}`,
    byTable: (when: string) => `按督办规则自动发出 · ${when}`,
    overdue: (limit: string, when: string) => `“${limit}”应在 ${when} 前完成，还没有办。`,
    ground: (text: string) => `依据：${text}`,
    answerBy: (when: string) => `请在 ${when} 前答复`,
    late: (when: string) => `应在 ${when} 前答复，已超期`,
    answered: (by: string, when: string) => `${by} · ${when} 答复：`,
  },
  {
    title: 'Supervision',
    to: (unit: string) => `for ${unit}`,
    given: (by: string, when: string) => `${by} · ${when}`,
    byTable: (when: string) => `given by the rule · ${when}`,
    overdue: (limit: string, when: string) => `“${limit}” was due by ${when} and is not done.`,
    ground: (text: string) => `Ground: ${text}`,
    answerBy: (when: string) => `To be answered by ${when}`,
    late: (when: string) => `Was to be answered by ${when}: late`,
    answered: (by: string, when: string) => `Answer of ${by}, ${when}: `,
  },
)
