import { agreementTexts } from './agreement.ts'
import { assistantsConsultationsTexts } from './assistants-consultations.ts'
import { calculatorsTexts } from './calculators.ts'
import { groupsOtherSystemsTexts } from './groups-other-systems.ts'
import { hazardsAppealsTexts } from './hazards-appeals.ts'
import { keepingAgreementTexts } from './keeping-agreement.ts'
import { ladderTexts } from './ladder.ts'
import { matterStageUnitsTexts } from './matter-stage-units.ts'
import { mediatorMediationTexts } from './mediator-mediation.ts'
import { messagesNoticeBoardsTexts } from './messages-notice-boards.ts'
import { partiesConsentTexts } from './parties-consent.ts'
import { pausesTimeTexts } from './pauses-time.ts'
import { reopeningArchiveTexts } from './reopening-archive.ts'
import { reportingTriageTexts } from './reporting-triage.ts'
import { supervisionTexts } from './supervision.ts'
import { talkTexts } from './talk.ts'
import { whistlesTexts } from './whistles.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const refusalTexts = {
  ...matterStageUnitsTexts,
  ...reportingTriageTexts,
  ...partiesConsentTexts,
  ...mediatorMediationTexts,
  ...agreementTexts,
  ...keepingAgreementTexts,
  ...hazardsAppealsTexts,
  ...whistlesTexts,
  ...ladderTexts,
  ...assistantsConsultationsTexts,
  ...pausesTimeTexts,
  ...supervisionTexts,
  ...reopeningArchiveTexts,
  ...talkTexts,
  ...messagesNoticeBoardsTexts,
  ...groupsOtherSystemsTexts,
  ...calculatorsTexts,
} as const
