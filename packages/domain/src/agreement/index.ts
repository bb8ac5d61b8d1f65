export { statusWordsIn } from './check-terms.ts'
export { type ClauseChange, compareTerms, type TermsDifference } from './compare-terms.ts'
export {
  type DrawAgreement,
  type DrawAgreementRefused,
  drawAgreement,
  drawAgreementFrom,
} from './draw-agreement.ts'
export { clauseBlanks, sayDeed, sayPayment } from './say-clause.ts'
export {
  missingSignatures,
  type SignAgreement,
  type SignAgreementRefused,
  signAgreement,
  signAgreementFrom,
} from './sign-agreement.ts'
