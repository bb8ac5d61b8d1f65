import Type, { type Static } from 'typebox'
import { Day, Id, Line, Moment, Prose, strict, Words } from '../wire/index.ts'
import { MediatorNotice } from './notices.ts'
import { ReviewPointView, ReviewRuleView, ReviewView } from './review.ts'

/** One condition of a title as it stands: the figure, what lies behind it, and whose rule it is. */
export const StandingView = Type.Object({
  condition: Type.String(),
  /** What is asked: 从事调解工作满两年. */
  asks: Words,
  /** How it stands, with the figure: 您登记从事了三年. */
  stands: Words,
  standing: Type.Enum(['met', 'not-met', 'unknown']),
  source: Type.String(),
  /** Matters behind the figure that the reader may open. */
  matters: Type.Array(Type.String()),
  /** So many more lie outside the reader’s reach. */
  beyond: Type.Integer(),
})
export type StandingView = Static<typeof StandingView>

export const TitleView = Type.Object({
  code: Type.String(),
  name: Words,
  decidedAt: Words,
  reviewYears: Type.Integer(),
  objectDays: Type.Integer(),
  version: Type.String(),
  source: Type.String(),
  conditions: Type.Array(Type.Object({ asks: Words, source: Type.String() })),
})
export type TitleView = Static<typeof TitleView>

export const ApplicationView = Type.Object({
  id: Id,
  title: Type.String(),
  name: Words,
  standing: Type.Enum(['open', 'withdrawn', 'granted', 'refused', 'objected']),
  due: Type.Optional(Moment),
  reviewOn: Type.Optional(Day),
  shown: Type.Boolean(),
  entries: Type.Array(
    Type.Object({ at: Moment, who: Type.String(), what: Words, words: Type.Optional(Type.String()) }),
  ),
  may: Type.Object({
    decide: Type.Boolean(),
    object: Type.Boolean(),
    withdraw: Type.Boolean(),
    show: Type.Boolean(),
  }),
})
export type ApplicationView = Static<typeof ApplicationView>

export const TrainingView = Type.Object({
  id: Id,
  day: Day,
  /** Hundredths of an hour. */
  hundredths: Type.Integer(),
  topic: Type.String(),
  organiser: Type.String(),
  result: Type.String(),
  struck: Type.Optional(Type.String()),
})
export type TrainingView = Static<typeof TrainingView>

/** Everything that is recorded about one mediator here: before themselves, and before whoever may decide. */
export const MediatorRecordView = Type.Object({
  person: Id,
  name: Type.String(),
  committee: Type.Optional(Words),
  held: Type.Optional(Words),
  titles: Type.Array(
    Type.Object({
      ...TitleView.properties,
      standings: Type.Array(StandingView),
      may: Type.Object({ ask: Type.Boolean() }),
    }),
  ),
  applications: Type.Array(ApplicationView),
  trainings: Type.Array(TrainingView),
  may: Type.Object({ 'keep-training': Type.Boolean() }),
})
export type MediatorRecordView = Static<typeof MediatorRecordView>

export const OwnQuality = Type.Object({
  record: Type.Optional(MediatorRecordView),
  reviews: Type.Array(ReviewView),
  notices: Type.Array(MediatorNotice),
  /** Who has read what is recorded here about the reader. */
  reads: Type.Array(Type.Object({ at: Moment, who: Type.String(), what: Words })),
})
export type OwnQuality = Static<typeof OwnQuality>

/** By name, without any figure: nobody is compared. */
export const MediatorsInReach = Type.Object({
  mediators: Type.Array(
    Type.Object({
      person: Id,
      name: Type.String(),
      committee: Words,
      held: Type.Optional(Words),
      waits: Type.Boolean(),
    }),
  ),
})
export type MediatorsInReach = Static<typeof MediatorsInReach>

export const QualityRulesView = Type.Object({
  review: Type.Array(ReviewRuleView),
  points: Type.Array(ReviewPointView),
  titles: Type.Array(TitleView),
})
export type QualityRulesView = Static<typeof QualityRulesView>

export const AskForTitle = strict({ title: Line(40), words: Type.Optional(Prose(2000)) })
export type AskForTitle = Static<typeof AskForTitle>
export const DecideTitle = strict({ granted: Type.Boolean(), words: Prose(2000) })
export type DecideTitle = Static<typeof DecideTitle>
export const ObjectToDecision = strict({ words: Prose(2000) })
export type ObjectToDecision = Static<typeof ObjectToDecision>
export const ShowTitle = strict({ shown: Type.Boolean() })
export type ShowTitle = Static<typeof ShowTitle>
export const NewTraining = strict({
  day: Day,
  hundredths: Type.Integer({ minimum: 25, maximum: 40_000 }),
  topic: Line(100),
  organiser: Line(100),
  result: Type.Optional(Line(100)),
})
export type NewTraining = Static<typeof NewTraining>
export const StrikeTraining = strict({ why: Line(200) })
export type StrikeTraining = Static<typeof StrikeTraining>
