import Type, { type Static } from 'typebox'
import {
  Channel,
  Complexity,
  Id,
  LimitName,
  MatterKind,
  Moment,
  Prose,
  Role,
  StageName,
  strict,
  Words,
} from '../wire/index.ts'
import { WhistleView } from './whistle-view.ts'

export { WhistleView }

export const PartyView = Type.Object({
  id: Id,
  side: Type.Enum(['informant', 'other-side']),
  type: Type.Enum(['person', 'organisation']),
  name: Type.Optional(Type.String()),
  description: Type.Optional(Type.String()),
  address: Type.Optional(Type.String()),
  /** Masked; the whole number only through `unmask`, with a purpose, logged and shown to the person. */
  telephone: Type.Optional(Type.String()),
  identityNumber: Type.Optional(Type.String()),
  consent: Type.Enum(['open', 'given', 'refused']),
  consentReason: Type.Optional(Type.String()),
  invitedAt: Type.Optional(Moment),
  invitationOpenedAt: Type.Optional(Moment),
  rightsToldAt: Type.Optional(Moment),
  identityShown: Type.Optional(Type.String()),
})
export type PartyView = Static<typeof PartyView>

/** A limit that explains itself: what is left is for the reader's clock, the reasons are words of the law. */
export const ClockView = Type.Object({
  name: LimitName,
  startedAt: Moment,
  dueAt: Moment,
  owner: Words,
  /** Which whistle it belongs to. */
  about: Type.Optional(Id),
  authority: Type.String(),
  reasons: Type.Object({ zh: Type.Array(Type.String()), en: Type.Array(Type.String()) }),
  late: Type.Boolean(),
})
export type ClockView = Static<typeof ClockView>

/** One fact of the history, as the reader may know it. `sentence` says it; `facts` are its fields. */
export const TimelineEntry = Type.Object({
  version: Type.Integer(),
  type: Type.String(),
  at: Moment,
  by: Words,
  sentence: Words,
  facts: Type.Record(Type.String(), Type.Unknown()),
})
export type TimelineEntry = Static<typeof TimelineEntry>

export const PhotoView = Type.Object({ file: Id, name: Type.String() })

export const AgreementView = Type.Object({
  version: Type.Integer(),
  form: Type.Enum(['written', 'oral']),
  facts: Type.String(),
  responsibility: Type.Optional(Type.String()),
  clauses: Type.Array(Type.String()),
  performance: Type.Object({ way: Type.String(), place: Type.Optional(Type.String()), by: Type.String() }),
  /** Everybody whose signature or seal it needs, and when it came. */
  signatures: Type.Array(
    Type.Object({
      signer: Type.Union([
        Type.Object({ party: Id }),
        Type.Object({ mediator: Id }),
        Type.Object({ seal: Id }),
      ]),
      name: Type.String(),
      signedAt: Type.Optional(Moment),
      way: Type.Optional(Type.String()),
    }),
  ),
  effectiveAt: Type.Optional(Moment),
})

export const MatterView = Type.Object({
  number: Type.String(),
  version: Type.Integer(),
  kind: MatterKind,
  channel: Channel,
  stage: StageName,
  story: Type.String(),
  wish: Type.Optional(Type.String()),
  place: Type.Object({ unit: Type.Optional(Id), words: Type.String() }),
  anonymous: Type.Boolean(),
  photos: Type.Array(PhotoView),
  answers: Type.Array(Type.Object({ question: Type.String(), answer: Type.String() })),
  reportedAt: Moment,
  firstUnit: Id,
  unit: Id,
  passedTo: Type.Optional(Id),
  sorting: Type.Object({ kind: MatterKind, category: Type.Optional(Id), complexity: Complexity, unit: Id }),
  sortedBy: Type.Enum(['rule', 'staff']),
  sortedWhy: Type.String(),
  parties: Type.Array(PartyView),
  mediator: Type.Optional(
    Type.Object({
      person: Id,
      name: Type.String(),
      committee: Id,
      ties: Type.Optional(Type.Enum(['none', 'some'])),
      tiesWords: Type.Optional(Type.String()),
      agreedTo: Type.Array(Id),
    }),
  ),
  caseNumber: Type.Optional(Type.String()),
  agreement: Type.Optional(AgreementView),
  sessions: Type.Integer(),
  /** Every unit that was called to it, in the order of the calls. */
  whistles: Type.Array(WhistleView),
  clocks: Type.Array(ClockView),
  timeline: Type.Array(TimelineEntry),
  questions: Type.Array(
    Type.Object({ party: Id, text: Type.String(), at: Moment, fromParty: Type.Boolean() }),
  ),
  /** The one next step: whose it is and which; the screen has the words. */
  next: Type.Object({
    who: Type.String(),
    what: Type.String(),
    party: Type.Optional(Id),
    unit: Type.Optional(Id),
    person: Type.Optional(Id),
  }),
  /** By command name; no screen computes this again. */
  may: Type.Record(Type.String(), Type.Boolean()),
  /** What still keeps the file from being archived; codes with the party they concern. */
  missing: Type.Array(Type.Object({ form: Type.String(), party: Type.Optional(Id) })),
  duplicates: Type.Array(
    Type.Object({
      number: Type.String(),
      story: Type.String(),
      reportedAt: Moment,
      stage: StageName,
      reasons: Type.Array(Words),
    }),
  ),
  papers: Type.Array(Type.Object({ form: Type.String(), title: Words, path: Type.String() })),
})
export type MatterView = Static<typeof MatterView>

export const ReadRecord = Type.Object({
  at: Moment,
  who: Type.String(),
  unit: Words,
  role: Type.Optional(Role),
  what: Words,
  why: Type.String(),
})
export type ReadRecord = Static<typeof ReadRecord>

export const Unmask = strict({ field: Type.Enum(['telephone', 'identityNumber']), purpose: Prose(200) })
export const Unmasked = Type.Object({ value: Type.String() })
