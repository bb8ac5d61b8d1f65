import { inBoth } from '../language/index.ts'

export const callersWords = inBoth(
  {
    title: '来访',
    says: '来窗口的，分批次和人次两样数：十三个人一起来，是一批、十三人次；再来一次，再记一批。',
    month: '月份',
    monthOf: (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
    batches: '批次',
    persons: '人次',
    onTheSpot: '当场化解',
    rate: '当场化解率',
    share: (part: number, whole: number, percent: string) => `${percent}（${whole} 批里 ${part} 批）`,
    total: '合计',
    none: '这段时间没有登记来访。',
    how: '在窗口登记的，第一次来算一批；以后每来一次，由窗口再记一批。来了几个人，就是几人次；没有写人数的，算一人。扫码、电话、网格报来的不算来访。“当场化解”是登记的当天就达成协议生效、作出答复或者隐患处理好的；以后再来的批次照记，不再算当场。当场化解率是当场化解的，除以全部批次。只数人数，不记是谁。',
  },
  {
    title: 'Callers',
    says: 'Batches and persons are two figures: thirteen who come together are one batch and thirteen persons; coming again is one more batch.',
    month: 'Month',
    monthOf: (month: string) => month,
    batches: 'Batches',
    persons: 'Persons',
    onTheSpot: 'On the spot',
    rate: 'Share on the spot',
    share: (part: number, whole: number, percent: string) => `${percent} (${part} of ${whole} batches)`,
    total: 'Total',
    none: 'No callers were registered in this time.',
    how: 'What is registered at a window is the first batch of its matter; each later visit that the window writes down is one more. As many persons as came; one where no number was written. Codes, calls and reports of grid workers are no visits. On the spot: an agreement in force, an answer, or a danger put right on the very day of the registration; later batches count as batches and not as on the spot. The share is over all batches. Only how many, never who.',
  },
)
