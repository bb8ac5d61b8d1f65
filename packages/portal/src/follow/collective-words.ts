/** What residents read of acting for one another; a fellow claimant is named only to whom they speak for, or who speaks for them. */
export const collectiveWords = {
  zh: {
    RepresentativeYou: '{name}做您的代表，可以替您：{scope}。您自己随时也能办，也能随时不要代表。',
    RepresentativeOf: '您做{names}的代表，可以替他们：{scope}。',
    MandateEndedYou: '{name}不再代表您，以后由您自己来办。',
    MandateEndedOf: '您不再代表{name}。',
    MandatesLapsedYou:
      '上一次调解结束了，{names}以前替您办的都算数，往后不再替您答复、签字。还要人代表的，请您重新定。',
    MandatesLapsedOf:
      '上一次调解结束了，您替{names}办的都算数，往后不再替他们答复、签字。还要不要您代表，由他们重新定。',
    MandatesLapsedBoth:
      '上一次调解结束了：{by}不再替您答复、签字，您也不再替{of}答复、签字，以前办的都算数。还要不要代表，各人重新定。',
    ConsentGivenForYou: '{name}替您答复：您愿意调解。',
    ConsentGivenByYou: '您替{name}答复：愿意调解。',
    ConsentRefusedForYou: '{name}替您答复：您不调解。',
    ConsentRefusedByYou: '您替{name}答复：不调解。',
    ConsentRefusedBeside: '和您同一边的一位表示不调解。调解要各方自愿，不能勉强。',
    MediatorAgreedToForYou: '{name}替您答复：您同意这位调解员。',
    MediatorAgreedToByYou: '您替{name}答复：同意这位调解员。',
    MediatorObjectedToForYou: '{name}替您答复：您不同意这位调解员，会另外推荐。',
    MediatorObjectedToByYou: '您替{name}答复：不同意这位调解员，会另外推荐。',
    MediatorObjectedToBeside: '和您同一边的一位不同意这位调解员，会另外推荐。',
    AgreementSignedForYou: '{name}替您在协议上签了字。',
    AgreementSignedByYou: '您替{name}在协议上签了字。',
    PerformanceConfirmedForYou: '{name}替您确认收到了：{what}。',
    PerformanceConfirmedByYou: '您替{name}确认收到了：{what}。',
    PerformanceDisputedForYou: '{name}替您说没有收到，或者不对：{what}。',
    PerformanceDisputedByYou: '您替{name}说没有收到，或者不对：{what}。',
  },
  en: {
    RepresentativeYou:
      '{name} speaks for you and may: {scope}. You may still act yourself, and let them go at any time.',
    RepresentativeOf: 'You speak for {names} and may: {scope}.',
    MandateEndedYou: '{name} no longer speaks for you; from now on you act yourself.',
    MandateEndedOf: 'You no longer speak for {name}.',
    MandatesLapsedYou:
      'The earlier mediation is over. What {names} did for you stands; from now on they do not answer or sign for you. If you want somebody to speak for you again, please say so anew.',
    MandatesLapsedOf:
      'The earlier mediation is over. What you did for {names} stands; from now on you do not answer or sign for them. Whether you are to speak for them again, they say anew.',
    MandatesLapsedBoth:
      'The earlier mediation is over: {by} no longer answers or signs for you, nor do you for {of}. What was done stands. Whether to be spoken for again, each says anew.',
    ConsentGivenForYou: '{name} answered for you: you agree to mediation.',
    ConsentGivenByYou: 'You answered for {name}: they agree to mediation.',
    ConsentRefusedForYou: '{name} answered for you: no mediation.',
    ConsentRefusedByYou: 'You answered for {name}: no mediation.',
    ConsentRefusedBeside: 'Somebody on your side said no. Mediation needs everybody and cannot be forced.',
    MediatorAgreedToForYou: '{name} answered for you: you agree to this mediator.',
    MediatorAgreedToByYou: 'You answered for {name}: they agree to this mediator.',
    MediatorObjectedToForYou: '{name} answered for you: not this mediator. Another will be proposed.',
    MediatorObjectedToByYou: 'You answered for {name}: not this mediator. Another will be proposed.',
    MediatorObjectedToBeside:
      'Somebody on your side did not agree to this mediator. Another will be proposed.',
    AgreementSignedForYou: '{name} signed the agreement for you.',
    AgreementSignedByYou: 'You signed the agreement for {name}.',
    PerformanceConfirmedForYou: '{name} confirmed for you that it has come: {what}.',
    PerformanceConfirmedByYou: 'You confirmed for {name} that it has come: {what}.',
    PerformanceDisputedForYou: '{name} said for you that it has not come, or not as agreed: {what}.',
    PerformanceDisputedByYou: 'You said for {name} that it has not come, or not as agreed: {what}.',
  },
} as const
