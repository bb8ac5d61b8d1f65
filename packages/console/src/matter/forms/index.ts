import type { WireCommand } from '@jiefen/contract'
import { drawAgreement } from './agreement-form.ts'
import { collectiveForms } from './collective-forms.ts'
import { confirmationForms } from './confirmation-forms.ts'
import type { Form } from './form.ts'
import { gradeForms } from './grade-forms.ts'
import { inquiryForms } from './inquiry-forms.ts'
import { ladderForms } from './ladder-forms.ts'
import * as mediation from './mediation-forms.ts'
import { neutralityForms } from './neutrality-forms.ts'
import { otherForms } from './other-forms.ts'
import * as parties from './party-forms.ts'
import { performanceForms } from './performance-forms.ts'
import * as reception from './reception-forms.ts'
import { reckoningForms } from './reckoning-forms.ts'
import { screeningForms } from './screening-forms.ts'
import { sealingForms } from './sealing-forms.ts'
import { sittingForms } from './sitting-forms.ts'
import { supervisionForms } from './supervision-forms.ts'
import { teamForms } from './team-forms.ts'
import { timeForms } from './time-forms.ts'
import { videoForms } from './video-forms.ts'
import { whistleForms } from './whistle-forms.ts'

export * from './form.ts'

/** What is asked for each change of a matter; none forgotten. */
export const forms: Readonly<Record<WireCommand, Form>> = {
  'sort-matter': reception.sortMatter,
  'accept-matter': reception.acceptMatter,
  'decline-matter': reception.declineMatter,
  'pass-on': reception.passOn,
  'give-back': reception.giveBack,
  'withdraw-matter': reception.withdrawMatter,
  'add-party': parties.addParty,
  'correct-party': parties.correctParty,
  'change-contact': parties.changeContact,
  'show-identity': parties.showIdentity,
  'invite-party': parties.inviteParty,
  'give-consent': parties.giveConsent,
  'refuse-consent': parties.refuseConsent,
  'ask-question': parties.askQuestion,
  'answer-question': parties.answerQuestion,
  'propose-mediator': mediation.proposeMediator,
  'declare-interest': mediation.declareInterest,
  'agree-to-mediator': mediation.agreeToMediator,
  'object-to-mediator': mediation.objectToMediator,
  'open-mediation': mediation.openMediation,
  'hold-session': mediation.holdSession,
  'draw-agreement': drawAgreement,
  'sign-agreement': mediation.signAgreement,
  'terminate-mediation': mediation.terminateMediation,
  ...otherForms,
  ...whistleForms,
  ...ladderForms,
  ...timeForms,
  ...videoForms,
  ...teamForms,
  ...supervisionForms,
  ...gradeForms,
  ...performanceForms,
  ...neutralityForms,
  ...screeningForms,
  ...collectiveForms,
  ...sittingForms,
  ...sealingForms,
  ...confirmationForms,
  ...inquiryForms,
  ...reckoningForms,
}
export * from './claim-promises.ts'
export * from './claimant-lines.ts'
export * from './fill.ts'
export * from './from-calculation.ts'
export * from './promise-input.ts'
export { clockKey } from './time-forms.ts'
