export { lackingInClause } from './check-terms.ts'
export { type ClauseChange, compareTerms, type TermsDifference } from './compare-terms.ts'
export {
  type DrawAgreement,
  type DrawAgreementRefused,
  drawAgreement,
  drawAgreementFrom,
} from './draw-agreement.ts'
export { besideThem, notTheirs, onlyOwnLines } from './own-lines.ts'
export { paperOnlyOf } from './paper-only.ts'
export { clauseBlanks, sayDeed, sayPayment } from './say-clause.ts'
export {
  type HandSigner,
  missingSignatures,
  type SignAgreement,
  type SignAgreementRefused,
  signAgreement,
  signAgreementFrom,
} from './sign-agreement.ts'
export { mentioningWordsIn, settlingWordsIn, statusWordsIn } from './status-words.ts'
export { tookEffect } from './take-effect.ts'
export { codeOfPages, isSameCode, wordsOfAgreement } from './words-of-agreement.ts'
