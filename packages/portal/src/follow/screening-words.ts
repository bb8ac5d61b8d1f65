/** What somebody reads of a visit at their own door. */
export const screeningWords = {
  zh: {
    VisitedYou: '工作人员上门和您见过面，说了邀请的事。',
    MissedYou: '工作人员上门找过您，您不在。',
    MissedYouLeft: '工作人员上门找过您，您不在，留下了邀请函。',
  },
  en: {
    VisitedYou: 'Somebody of the office came to your door and told you of the invitation.',
    MissedYou: 'Somebody of the office came to your door; you were out.',
    MissedYouLeft: 'Somebody of the office came to your door; you were out, and the letter was left.',
  },
} as const

/** Above the help that stands on the page of the person whom it is for. */
export const helpWords = {
  zh: { head: '您可能用得着的帮助', only: '这一段只有您能看到，对方看不到。' },
  en: { head: 'Help you may want to know of', only: 'Only you see this; the other side does not.' },
} as const
