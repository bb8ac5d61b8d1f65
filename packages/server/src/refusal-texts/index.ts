import { agreementTexts } from './agreement.ts'
import { allowancesTexts } from './allowances.ts'
import { askingAboutFactsOtherOrgansTexts } from './asking-about-facts-other-organs.ts'
import { assistantsConsultationsTexts } from './assistants-consultations.ts'
import { calculationsInFileTexts } from './calculations-in-file.ts'
import { calculatorsTexts } from './calculators.ts'
import { groupsOtherSystemsTexts } from './groups-other-systems.ts'
import { hazardsAppealsTexts } from './hazards-appeals.ts'
import { keepingAgreementTexts } from './keeping-agreement.ts'
import { ladderTexts } from './ladder.ts'
import { lookingAtFilesTitlesTexts } from './looking-at-files-titles.ts'
import { matterStageUnitsTexts } from './matter-stage-units.ts'
import { mediatorMediationTexts } from './mediator-mediation.ts'
import { messagesNoticeBoardsTexts } from './messages-notice-boards.ts'
import { partiesConsentTexts } from './parties-consent.ts'
import { pausesTimeTexts } from './pauses-time.ts'
import { reopeningArchiveTexts } from './reopening-archive.ts'
import { reportingTriageTexts } from './reporting-triage.ts'
import { safetyVisitsTexts } from './safety-visits.ts'
import { sessionsRoomsRecordsTexts } from './sessions-rooms-records.ts'
import { severalOnOneSideTexts } from './several-on-one-side.ts'
import { supervisionTexts } from './supervision.ts'
import { talkTexts } from './talk.ts'
import { toCourtTexts } from './to-court.ts'
import { whistlesTexts } from './whistles.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const refusalTexts = {
  ...matterStageUnitsTexts,
  ...reportingTriageTexts,
  ...partiesConsentTexts,
  ...safetyVisitsTexts,
  ...severalOnOneSideTexts,
  ...mediatorMediationTexts,
  ...sessionsRoomsRecordsTexts,
  ...agreementTexts,
  ...keepingAgreementTexts,
  ...toCourtTexts,
  ...hazardsAppealsTexts,
  ...whistlesTexts,
  ...ladderTexts,
  ...assistantsConsultationsTexts,
  ...pausesTimeTexts,
  ...supervisionTexts,
  ...reopeningArchiveTexts,
  ...talkTexts,
  ...askingAboutFactsOtherOrgansTexts,
  ...messagesNoticeBoardsTexts,
  ...groupsOtherSystemsTexts,
  ...calculatorsTexts,
  ...lookingAtFilesTitlesTexts,
  ...calculationsInFileTexts,
  ...allowancesTexts,
} as const
