/** What residents read of the facts that nobody disputes. */
export const inquiryWords = {
  zh: {
    FactsNoted: '调解员把各方都认可的事实写了下来。您看过，觉得属实再签；不签也可以，不签就不作数。',
    FactsNotedAnew: '各方都认可的事实重新写过了，以前的签名不再算，请重新看看。',
    FactsSignedYou: '您在各方都认可的事实上签了名。',
    FactsSignedOther: '另一方在各方都认可的事实上签了名。',
  },
  en: {
    FactsNoted:
      'The mediator wrote down what nobody disputes. Sign it if you find it true; you need not, and without every name it counts for nothing.',
    FactsNotedAnew:
      'What nobody disputes was written anew. Earlier signatures do not count any more; please look at it again.',
    FactsSignedYou: 'You signed what nobody disputes.',
    FactsSignedOther: 'The other side signed what nobody disputes.',
  },
} as const

/** The page on which a party reads the facts and signs them, or does not. */
export const factsPageWords = {
  zh: {
    asked: '各方都认可的事实：请看看，属实再签',
    title: '各方都认可的事实',
    lead: '这次没有谈成。调解员把各方都不争的事实写在下面。',
    use: '各方都签了名，以后打官司或者仲裁，这些事实可以拿出来用，不用再从头说。谈的时候各方作过的让步，不写在这里，也不能当证据。',
    free: '签不签由您自己定，不用说理由。有一句不对，就先别签，请打电话告诉我们改。',
    organisation: '单位要盖公章：请带公章到窗口来签。',
    tick: '我看过了，上面写的是事实',
    tickMissing: '请先看一遍，属实的话勾上“我看过了”',
    do: '签名',
    later: '先不签',
  },
  en: {
    asked: 'What nobody disputes: please read it, and sign if it is true',
    title: 'What nobody disputes',
    lead: 'This time it was not settled. The mediator wrote down below what no side disputes.',
    use: 'Once every side has signed, these facts may be used in court or arbitration later and need not be told anew. What each side was ready to give while talking does not stand here and is no evidence.',
    free: 'Whether you sign is up to you; you need not say why. If one sentence is wrong, do not sign yet and call us to put it right.',
    organisation: 'An organisation signs with its seal: please come to the window with it.',
    tick: 'I have read it, and what stands above is true',
    tickMissing: 'Please read it first, and tick the box if it is true',
    do: 'Sign',
    later: 'Not now',
  },
} as const
