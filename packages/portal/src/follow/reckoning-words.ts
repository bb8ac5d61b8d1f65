/** What residents read of the calculations that were laid before them. */
export const reckoningWords = {
  zh: {
    CalculationShown:
      '调解员给您看了一份计算“{title}”：每一步怎么算、用哪张表，都写着。只供商量，谁也不受它约束。',
    CalculationAnew: '调解员重新算过，给您看了新的一份“{title}”，以前那份不用了。只供商量，谁也不受它约束。',
    CalculationWithdrawn: '以前给您看的计算“{title}”不算数了，调解员已经撤回。',
  },
  en: {
    CalculationShown:
      'The mediator has shown you a calculation, “{title}”, with every step and its table. It is a help for talking and binds nobody.',
    CalculationAnew:
      'The mediator worked it out anew and has shown you “{title}”; the earlier one is not used any more. It is a help for talking and binds nobody.',
    CalculationWithdrawn:
      'The calculation “{title}” that you were shown does not count any more; the mediator has withdrawn it.',
  },
} as const
