import { roles } from '@jiefen/domain/kernel'
import {
  channels,
  consentWays,
  invitationWays,
  keptAnswers,
  reportInWays,
  signingWays,
  stages,
  whistleDirections,
  whistleStandings,
} from '@jiefen/domain/matter'
import { cardColours, clockNames, gradeColours, levelNames, matterKinds } from '@jiefen/domain/region'
import Type, { type TSchema } from 'typebox'

/** One of the words of a domain list: the wire repeats the list by reference, never by copy. */
const oneOf = <T extends string>(values: readonly T[]) => Type.Enum([...values] as [T, ...T[]])

export const MatterKind = oneOf(matterKinds)
export const Role = oneOf(roles)
export const StageName = oneOf(stages)
/** What a limit waits for. */
export const ClockName = oneOf(clockNames)
export const CardColour = oneOf(cardColours)
export const GradeColour = oneOf(gradeColours)
export const LevelName = oneOf(levelNames)
export const Channel = oneOf(channels)
export const ConsentWay = oneOf(consentWays)
export const InvitationWay = oneOf(invitationWays)
export const KeptAnswer = oneOf(keptAnswers)
export const SigningWay = oneOf(signingWays)
export const WhistleDirection = oneOf(whistleDirections)
export const WhistleStanding = oneOf(whistleStandings)
export const ReportInWay = oneOf(reportInWays)
export const Complexity = oneOf(['simple', 'complex'] as const)

/** An ISO 8601 moment with its offset. */
export const Moment = Type.String({ format: 'date-time' })
/** A calendar day of the region: 2026-11-22. */
export const Day = Type.String({ format: 'date' })
export const Id = Type.String({ minLength: 1, maxLength: 64 })
export const Words = Type.Object({ zh: Type.String(), en: Type.String() })

/** A line somebody types: trimmed by the server, never empty, as long as a name or a short answer. */
export const Line = (max = 200) => Type.String({ minLength: 1, maxLength: max })
/** Free text of a story, a record, a reason. */
export const Prose = (max = 5000) => Type.String({ minLength: 1, maxLength: max })

export const strict = <P extends Record<string, TSchema>>(properties: P) =>
  Type.Object(properties, { additionalProperties: false })
