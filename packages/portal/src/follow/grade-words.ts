/** What a party reads of its own rating; the grade of risk is the offices' business and is not told here. */
export const gradeWords = {
  zh: {
    WhistleRatedByYou: '您对{unit}的办理评了{rating}分（满分5分）。',
  },
  en: {
    WhistleRatedByYou: 'You rated {unit}: {rating} of 5.',
  },
} as const
