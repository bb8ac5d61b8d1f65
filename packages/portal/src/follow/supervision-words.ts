/** What residents read when somebody is pressed: that it is being pressed, and nothing of the office's own colours. */
export const supervisionWords = {
  zh: {
    CardGiven: '督办人员已经催办{unit}，请它抓紧办，并说明办到哪一步了。',
    CardGivenLate: '{unit}没有按时办好，已经催办，要它抓紧，并说明原因。不用您再去催。',
    CardAnswered: '催办以后，{unit}已经说明了情况。',
  },
  en: {
    CardGiven: 'A supervisor has urged {unit} to get on with it, and to say how far it has come.',
    CardGivenLate:
      '{unit} was not in time and has been urged to get on with it, and to say why. You need not press for it yourself.',
    CardAnswered: 'After being urged, {unit} has said how things stand.',
  },
} as const
