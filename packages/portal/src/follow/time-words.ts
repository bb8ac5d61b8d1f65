/** What residents read of pauses and more time. */
export const timeWords = {
  zh: {
    TimeAsked: '{unit}想把“{what}”的期限{more}，要各方都同意才算数。原因：{why}。',
    TimeConsentedYou: '您同意了{more}。',
    TimeConsentedOther: '另一方同意了{more}。',
    TimeRefusedYou: '您不同意{more}，期限不变。',
    TimeRefusedOther: '另一方不同意{more}，期限不变。',
    ClockPaused: '“{what}”从{since}起停止计时，原因：{reason}。恢复以后接着算。',
    ClockResumed: '“{what}”恢复计时，到{until}为止。',
    ClockExtendedConsent: '各方都同意，“{what}”{more}，到{until}为止。',
    ClockExtendedApproval: '“{what}”经批准{more}，到{until}为止。',
    ClockMoved: '新公布了放假安排，“{what}”顺延到{until}。',
  },
  en: {
    TimeAsked: '{unit} asks for {more} for this: {what}. It counts only if every side agrees. Reason: {why}.',
    TimeConsentedYou: 'You agreed to {more}.',
    TimeConsentedOther: 'The other side agreed to {more}.',
    TimeRefusedYou: 'You did not agree to {more}; the date stays.',
    TimeRefusedOther: 'The other side did not agree to {more}; the date stays.',
    ClockPaused:
      'No time is counted since {since} for this: {what}. Reason: {reason}. Counting goes on later.',
    ClockResumed: 'Time is counted again for this: {what}. It ends on {until}.',
    ClockExtendedConsent: 'All sides agreed to {more} for this: {what}. It ends on {until}.',
    ClockExtendedApproval: '{more} granted for this: {what}. It ends on {until}.',
    ClockMoved: 'New holidays were announced. The date moves to {until} for this: {what}.',
  },
} as const

/** The page on which a party says yes or no to more time, and what a date says while it stands still. */
export const timePageWords = {
  zh: {
    asked: '要不要多给一些时间：请您回答',
    title: '要不要多给一些时间？',
    who: '{unit}想把“{what}”的期限{more}。',
    why: '原因：{why}',
    dates: '现在的期限到{until}为止。各方都同意的话，延到{longer}为止。',
    free: '同意、不同意都可以，不用说理由。',
    nothing: '您不同意，或者到期还没有回答，期限就不延长，照原来的日子办。',
    nothingMediation:
      '您不同意，或者到期还没有回答，期限就不延长。到时候还没有谈成，这次调解就结束，您还可以走仲裁、行政处理、诉讼这些路。',
    yes: '同意延期',
    no: '不同意',
    missing: '请点“同意延期”或者“不同意”',
    paused: '从{since}起停止计时（{reason}），恢复以后接着算',
  },
  en: {
    asked: 'More time? Please answer',
    title: 'Should there be more time?',
    who: '{unit} asks for {more} for this: {what}.',
    why: 'Reason: {why}',
    dates: 'Now it ends on {until}. If every side agrees, it ends on {longer}.',
    free: 'You may say yes or no, and need not say why.',
    nothing: 'If you say no, or have not answered by that date, nothing changes and the date stays.',
    nothingMediation:
      'If you say no, or have not answered by that date, the date stays. If nothing is settled by then, mediation ends, and you may go to arbitration, to an authority or to court.',
    yes: 'Agree to more time',
    no: 'Do not agree',
    missing: 'Please press “Agree to more time” or “Do not agree”',
    paused: 'No time is counted since {since} ({reason}); counting goes on later',
  },
} as const
