import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const toCourtTexts = {
  'no-agreement-in-force': {
    status: 409,
    zh: '协议还没有生效。',
    en: 'The agreement is not in force yet.',
  },
  'with-the-court': {
    status: 409,
    zh: '已经交到法院了，请等法院的结果。',
    en: 'It is with the court already; please wait for its answer.',
  },
  'court-has-ruled': {
    status: 409,
    zh: '法院已经有了裁定，不能再申请。',
    en: 'The court has ruled on it; it cannot be asked again.',
  },
  'too-late-for-court': {
    status: 409,
    zh: '协议生效已经超过三十日，不能再申请司法确认。协议照样有效，可以办公证，也可以起诉。',
    en: 'More than thirty days have passed since it took effect. The agreement still binds; it can be notarised, or sued on.',
  },
  'not-confirmable': {
    status: 422,
    zh: '这份协议里有法院不确认的内容（婚姻、收养、亲子关系，或者只确认东西归谁），不能申请司法确认。',
    en: 'There is something in it that no court confirms (marriage, adoption, parentage, or only who owns something).',
  },
  'confirmation-not-wanted': {
    status: 409,
    zh: '没有说过愿意申请，不用改。',
    en: 'There is no yes to take back.',
  },
  'not-eligible': {
    status: 422,
    zh: '还有没做好的，不能交法院，请看“司法确认”里的六项检查。',
    en: 'Something is still open; please look at the six checks under “Confirmation”.',
  },
  'mention-unanswered': {
    status: 422,
    zh: '协议里提到了离婚、收养一类的词。请写明为什么只是提到，不是在确认或者解除身份关系。',
    en: 'The agreement mentions a divorce, an adoption or the like. Please write why it only mentions it.',
  },
  'court-not-competent': {
    status: 422,
    zh: '这家法院管不了这件事，请从列出的法院里选；按住处选的，要写明是谁的住处、在哪里。',
    en: 'That court is not competent; please choose from the list, and for a home say whose it is and where.',
  },
  'not-with-the-court': {
    status: 409,
    zh: '没有交到法院，或者法院已经答复过了。',
    en: 'It is not with a court, or the court has answered already.',
  },
  'court-number-missing': {
    status: 422,
    zh: '请填写裁定书的案号。',
    en: 'Please write the number of the ruling.',
  },
  'ruling-day-wrong': {
    status: 422,
    zh: '日期要在交到法院以后、今天以前。',
    en: 'The day must lie between the handing over and today.',
  },
} as const satisfies Record<string, ProblemText>
