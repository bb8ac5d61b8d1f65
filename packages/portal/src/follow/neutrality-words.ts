/** What residents read of choosing a mediator, of one who steps aside, and of their own complaint. */
export const neutralityWords = {
  zh: {
    MediatorWishedYou: '您希望由{name}调解（{committee}）。',
    MediatorWishedOther: '另一方希望由{name}调解（{committee}）。您也可以选，两边选的是同一位才算定下。',
    MediatorRecused: '{name}自己提出回避，不做这件事的调解员了：{reason}。会另外找人，您也可以选。',
    ComplaintMade: '您投诉了调解员：{kind}。由{unit}在{until}前答复您；这位调解员和另一方都看不到。',
    ComplaintFounded: '您的投诉查下来属实。答复：{words}',
    ComplaintUnfounded: '您的投诉查下来不属实。答复：{words}',
  },
  en: {
    MediatorWishedYou: 'You would like {name} to mediate ({committee}).',
    MediatorWishedOther:
      'The other side would like {name} to mediate ({committee}). You may choose too; it is settled once you both name the same person.',
    MediatorRecused:
      '{name} has stepped aside and does not mediate here any more: {reason}. Somebody else is found, and you may choose.',
    ComplaintMade:
      'You complained about the mediator: {kind}. {unit} answers you by {until}; neither the mediator nor the other side sees it.',
    ComplaintFounded: 'Your complaint was founded. The answer: {words}',
    ComplaintUnfounded: 'Your complaint was not founded. The answer: {words}',
  },
} as const

/** The pages on which a party chooses, and complains. */
export const neutralityPageWords = {
  zh: {
    asked: '选一位调解员',
    choose: '选调解员',
    chooseTitle: '您想请谁来调解？',
    chooseLead:
      '选一位您信得过的。两边选的是同一位，就请这位；选不到一起，由调解委员会指定，您仍然可以不同意。',
    chooseUntil: '请在{until}前选。',
    chooseWho: '请选一位',
    chooseWished: '您上次选的是{name}，可以改。',
    chooseOthers: '另一方选的是{name}。',
    chooseNobody: '现在没有公开的名单，请让工作人员帮您找一位，或者等调解委员会指定。',
    chooseDo: '就选这位',
    chooseBack: '先不选',
    chooseMissing: '请选一位调解员',
    about: '熟悉：{what}。',
    and: '、',
    complain: '投诉调解员',
    complainTitle: '投诉调解员{name}',
    complainLead:
      '您的投诉由上一级的人看，不经过这位调解员；这位调解员和另一方都看不到。投诉不影响您继续调解、换人或者去法院。',
    complainKind: '是哪一种情况？',
    complainWords: '发生了什么（选“其他”的请写上）',
    complainDo: '发出投诉',
    complainBack: '先不投诉',
    complainMissing: '请选一种情况',
    complainWordsMissing: '选“其他”时，请写上发生了什么',
    foundLead: '登记里查到：',
    neighbourhoodYou: '和您住在同一处：{words}',
    neighbourhoodOther: '和另一方住在同一处：{words}',
    neighbourhoodPlace: '住在事情发生的地方：{words}',
    employerYou: '在您的单位工作',
    employerOther: '在另一方的单位工作',
    earlierYou: '以前调解过您的别的事',
    earlierOther: '以前在调解工作中认识另一方',
  },
  en: {
    asked: 'Choose a mediator',
    choose: 'Choose a mediator',
    chooseTitle: 'Whom would you like as mediator?',
    chooseLead:
      'Choose somebody you trust. If both sides choose the same person, it is they; if not, the mediation committee names somebody, and you may still say no.',
    chooseUntil: 'Please choose by {until}.',
    chooseWho: 'Please choose one',
    chooseWished: 'You chose {name} last time; you may change it.',
    chooseOthers: 'The other side has chosen {name}.',
    chooseNobody:
      'There is no public list at present. Please ask the office to find somebody, or wait for the committee to name one.',
    chooseDo: 'Choose this one',
    chooseBack: 'Not now',
    chooseMissing: 'Please choose a mediator',
    about: 'Knows: {what}.',
    and: '; ',
    complain: 'Complain about the mediator',
    complainTitle: 'A complaint about the mediator {name}',
    complainLead:
      'Your complaint is read by somebody one level above and does not pass through the mediator; neither the mediator nor the other side sees it. You may go on mediating, ask for another one or go to court all the same.',
    complainKind: 'What is it?',
    complainWords: 'What happened (needed for “something else”)',
    complainDo: 'Send the complaint',
    complainBack: 'Not now',
    complainMissing: 'Please choose one',
    complainWordsMissing: 'Please say what happened',
    foundLead: 'The register shows:',
    neighbourhoodYou: 'lives in the same place as you: {words}',
    neighbourhoodOther: 'lives in the same place as the other side: {words}',
    neighbourhoodPlace: 'lives where it happened: {words}',
    employerYou: 'works for your organisation',
    employerOther: 'works for the organisation on the other side',
    earlierYou: 'has mediated another matter of yours',
    earlierOther: 'knows the other side from earlier mediation work',
  },
} as const
