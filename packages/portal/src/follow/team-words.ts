/** What residents read of the units that help with their matter, and of officials sitting together over it. */
export const teamWords = {
  zh: {
    AssistantNamed: '{unit}也来帮着办这件事。负责的单位没有变，有事还是找他们。',
    AssistantReleased: '这件事不用{unit}再帮着办了。负责的单位没有变。',
    PartDone: '{unit}把自己那一部分办完了。',
    ConsultationConvened: '这件事牵涉几个部门，已经约好坐在一起商量怎么办。',
    ConsultationConcluded: '几个部门商量好了，分头去办：{units}。',
    ConsultationConcludedAlone: '几个部门商量好了，由负责的单位接着办。',
    ConsultationCalledOff: '几个部门不用再坐在一起商量了，由负责的单位接着办。',
    TaskDone: '商量时说好的事，{unit}已经办完了。',
  },
  en: {
    AssistantNamed: '{unit} helps with this too. Whoever answers for it is still the one to turn to.',
    AssistantReleased: '{unit} need not help with this any more. Whoever answers for it stays the same.',
    PartDone: '{unit} has done its part.',
    ConsultationConvened: 'Several offices are concerned; they have arranged to sit together about it.',
    ConsultationConcluded: 'The offices have agreed what to do, and each does its share: {units}.',
    ConsultationConcludedAlone: 'The offices have agreed what to do; whoever answers for it goes on.',
    ConsultationCalledOff:
      'The offices need not sit together about it any more; whoever answers for it goes on.',
    TaskDone: '{unit} has done what was agreed when the offices sat together.',
  },
} as const
