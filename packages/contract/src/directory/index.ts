import Type, { type Static } from 'typebox'
import { Id, Line, strict, Words } from '../wire/index.ts'

const Day = Type.String({ format: 'date' })

/** 专职、兼职、特邀、律师、专家库. */
export const MediatorKind = Type.Enum(['K1', 'K2', 'K3', 'K4', 'K5'])
/** The part somebody has in a team of six and more (6+N). */
export const TeamRole = Type.Enum([
  'judge',
  'prosecutor',
  'police-officer',
  'lawyer',
  'community-mediator',
  'grid-worker',
  'other',
])
export const CommitteeKind = Type.Enum(['general', 'industry', 'township', 'village', 'enterprise'])

/** The sectors of committees of a trade or profession (行业性、专业性). */
export const sectors = [
  'road-traffic',
  'medical',
  'labour',
  'family',
  'property',
  'consumer',
  'environment',
  'land-taking',
  'forest',
  'tourism',
  'finance',
  'intellectual-property',
  'school',
  'liaison',
] as const
export const Sector = Type.Enum([...sectors])

/** What the register says of a mediator. */
export const MediatorProfile = strict({
  kind: MediatorKind,
  engagedFrom: Day,
  engagedUntil: Type.Optional(Day),
  /** Codes of categories or of their classes. */
  specialities: Type.Array(Id, { maxItems: 12 }),
  teamRole: Type.Optional(TeamRole),
  wordsZh: Type.String({ maxLength: 400 }),
  wordsEn: Type.String({ maxLength: 800 }),
  /** The grid or community in which they live, and for whom they work: only for the check for ties. */
  home: Type.Optional(Id),
  employer: Type.Optional(Line(100)),
  published: Type.Boolean(),
})
export type MediatorProfile = Static<typeof MediatorProfile>

/** Besides, numbers that are only ever compared and never shown: their own, and relatives whom they name themselves. */
export const SetMediator = strict({
  profile: MediatorProfile,
  telephone: Type.Optional(Line(30)),
  identityNumber: Type.Optional(Line(30)),
  kin: Type.Optional(Type.Array(Line(30), { maxItems: 40 })),
})
export type SetMediator = Static<typeof SetMediator>

export const CommitteeProfile = strict({
  kind: CommitteeKind,
  sector: Type.Optional(Sector),
  director: Type.String({ maxLength: 60 }),
  founded: Type.Optional(Day),
  termEnds: Type.Optional(Day),
  members: Type.Optional(Type.Integer({ minimum: 1, maximum: 99 })),
})
export type CommitteeProfile = Static<typeof CommitteeProfile>

export const NewStudio = strict({
  unit: Id,
  person: Type.Optional(Id),
  nameZh: Line(60),
  nameEn: Line(120),
  wordsZh: Type.String({ maxLength: 400 }),
  wordsEn: Type.String({ maxLength: 800 }),
})
export type NewStudio = Static<typeof NewStudio>

/** One committee with its people and studios, and what in its entry asks for attention. */
export const DirectoryCommittee = Type.Object({
  unit: Id,
  profile: Type.Optional(CommitteeProfile),
  hints: Type.Array(Words),
  mediators: Type.Array(
    Type.Object({
      person: Id,
      name: Type.String(),
      profile: Type.Optional(MediatorProfile),
      /** The engagement is over, or has not begun. */
      over: Type.Boolean(),
    }),
  ),
  studios: Type.Array(Type.Object({ studio: Id, person: Type.Optional(Id), name: Words, words: Words })),
  may: Type.Object({ keep: Type.Boolean() }),
})
export type DirectoryCommittee = Static<typeof DirectoryCommittee>

export const Directory = Type.Object({ committees: Type.Array(DirectoryCommittee) })
export type Directory = Static<typeof Directory>

/** Somebody who may be proposed for one matter, as the desk sees them before it decides. */
export const CandidateView = Type.Object({
  person: Id,
  name: Type.String(),
  committee: Id,
  /** How many matters they have open now. */
  open: Type.Integer(),
  fits: Type.Boolean(),
  published: Type.Boolean(),
  /** What the register finds between them and this matter. */
  found: Type.Array(Words),
  /** Why they may not be proposed at all. */
  barred: Type.Optional(Words),
})
export type CandidateView = Static<typeof CandidateView>
export const Candidates = Type.Object({ rows: Type.Array(CandidateView) })
export type Candidates = Static<typeof Candidates>
