import Type, { type Static, type TObject } from 'typebox'
import { Moment, Words } from '../wire/index.ts'
import { collectiveCommands } from './collective.ts'
import { confirmationCommands } from './confirmation.ts'
import { gradeCommands } from './grade.ts'
import { inquiryCommands } from './inquiry.ts'
import { ladderCommands } from './ladder.ts'
import { mediationCommands } from './mediation.ts'
import { neutralityCommands } from './neutrality.ts'
import { appealCommands, closingCommands, hazardCommands } from './other-kinds.ts'
import { partyCommands } from './parties.ts'
import { performanceCommands } from './performance.ts'
import { Report, receptionCommands } from './reception.ts'
import { reckoningCommands } from './reckoning.ts'
import { screeningCommands } from './screening.ts'
import { sealingCommands } from './sealing.ts'
import { sittingCommands } from './sitting.ts'
import { supervisionCommands } from './supervision.ts'
import { teamCommands } from './team.ts'
import { timeCommands } from './time.ts'
import { videoCommands } from './video.ts'
import { whistleCommands } from './whistle.ts'

export { IdentityNumber, PartyInput, Telephone } from './parties.ts'
export { ClauseInput } from './performance.ts'
export { Report }

/** The body of every change a person may send for a matter, by command name; the path is the name. */
export const commandBodies = {
  ...receptionCommands,
  ...partyCommands,
  ...mediationCommands,
  ...hazardCommands,
  ...appealCommands,
  ...closingCommands,
  ...whistleCommands,
  ...ladderCommands,
  ...timeCommands,
  ...teamCommands,
  ...supervisionCommands,
  ...gradeCommands,
  ...performanceCommands,
  ...neutralityCommands,
  ...screeningCommands,
  ...collectiveCommands,
  ...sittingCommands,
  ...videoCommands,
  ...sealingCommands,
  ...confirmationCommands,
  ...inquiryCommands,
  ...reckoningCommands,
} satisfies Record<string, TObject>
export type WireCommand = keyof typeof commandBodies
export type CommandBody<C extends WireCommand> = Static<(typeof commandBodies)[C]>

/**
 * Header of every change: the version the person was looking at. If the matter has moved on, the answer is
 * 409 `stale-version` and says what changed and by whom.
 */
export const versionHeader = 'if-match'
/** Header of every change: the same key twice is the same change once, with the same answer. */
export const idempotencyHeader = 'idempotency-key'

export const Changed = Type.Object({ number: Type.String(), version: Type.Integer() })
export type Changed = Static<typeof Changed>

/** `invite-party` answers with the code the other side will need; it is shown once and stored only as a hash. */
export const Invited = Type.Object({
  number: Type.String(),
  version: Type.Integer(),
  code: Type.String(),
  path: Type.String(),
})

export const Receipt = Type.Object({
  number: Type.String(),
  /** Shown once; stored only as a keyed hash. */
  queryCode: Type.String(),
  answers: Type.Object({ unit: Words, telephone: Type.Optional(Type.String()) }),
  by: Moment,
})
export type Receipt = Static<typeof Receipt>
