export {
  type DrawAgreement,
  type DrawAgreementRefused,
  drawAgreement,
  drawAgreementFrom,
} from './draw-agreement.ts'
export {
  missingSignatures,
  type SignAgreement,
  type SignAgreementRefused,
  signAgreement,
  signAgreementFrom,
} from './sign-agreement.ts'
