import { agreementTexts } from './agreement.ts'
import { assistantsConsultationsTexts } from './assistants-consultations.ts'
import { hazardsAppealsTexts } from './hazards-appeals.ts'
import { ladderTexts } from './ladder.ts'
import { matterStageUnitsTexts } from './matter-stage-units.ts'
import { mediatorMediationTexts } from './mediator-mediation.ts'
import { partiesConsentTexts } from './parties-consent.ts'
import { pausesTimeTexts } from './pauses-time.ts'
import { reopeningArchiveTexts } from './reopening-archive.ts'
import { reportingTriageTexts } from './reporting-triage.ts'
import { supervisionTexts } from './supervision.ts'
import { whistlesTexts } from './whistles.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const refusalTexts = {
  ...matterStageUnitsTexts,
  ...reportingTriageTexts,
  ...partiesConsentTexts,
  ...mediatorMediationTexts,
  ...agreementTexts,
  ...hazardsAppealsTexts,
  ...whistlesTexts,
  ...ladderTexts,
  ...assistantsConsultationsTexts,
  ...pausesTimeTexts,
  ...supervisionTexts,
  ...reopeningArchiveTexts,
} as const
