import Type, { type Static } from 'typebox'
import { TellBy } from '../commands/parties.ts'
import { ClauseInput } from '../commands/performance.ts'
import {
  Channel,
  ClockName,
  Complexity,
  Id,
  MatterKind,
  Moment,
  Prose,
  Role,
  StageName,
  strict,
  Words,
} from '../wire/index.ts'
import { CollectiveView } from './collective-view.ts'
import { ConfirmationView } from './confirmation-view.ts'
import { GradeName, GradeView } from './grade-view.ts'
import { EntrustmentView, InvestigationView, UndisputedView } from './inquiry-view.ts'
import { LadderView } from './ladder-view.ts'
import { ComplaintView, NeutralityView } from './neutrality-view.ts'
import { ClauseChangeView, KeptView, ObligationView, RecourseView } from './performance-view.ts'
import { KeptCalculationView } from './reckoning-view.ts'
import { ScreeningView, SignView, VisitView } from './screening-view.ts'
import { RecordView, SessionView, sittingFields } from './sitting-view.ts'
import { CardView } from './supervision-view.ts'
import { AssistantView, ConsultationView } from './team-view.ts'
import { AskView } from './time-view.ts'
import { WhistleView } from './whistle-view.ts'

export {
  AskView,
  AssistantView,
  CardView,
  CollectiveView,
  ComplaintView,
  ConfirmationView,
  ConsultationView,
  EntrustmentView,
  GradeName,
  GradeView,
  InvestigationView,
  KeptCalculationView,
  KeptView,
  LadderView,
  NeutralityView,
  ObligationView,
  RecordView,
  RecourseView,
  ScreeningView,
  SessionView,
  SignView,
  UndisputedView,
  VisitView,
  WhistleView,
}

export const PartyView = Type.Object({
  id: Id,
  side: Type.Enum(['informant', 'other-side']),
  type: Type.Enum(['person', 'organisation']),
  name: Type.Optional(Type.String()),
  description: Type.Optional(Type.String()),
  address: Type.Optional(Type.String()),
  guardian: Type.Optional(Type.Object({ name: Type.String(), relation: Type.String() })),
  /** Masked; the whole number only through `unmask`, with a purpose, logged and shown to the person. */
  telephone: Type.Optional(Type.String()),
  identityNumber: Type.Optional(Type.String()),
  mail: Type.Optional(Type.String()),
  /** How they want to be told; absent: by the first way there is. */
  tellBy: Type.Optional(TellBy),
  language: Type.Optional(Type.Enum(['zh', 'en'])),
  consent: Type.Enum(['open', 'given', 'refused']),
  consentReason: Type.Optional(Type.String()),
  invitedAt: Type.Optional(Moment),
  invitationOpenedAt: Type.Optional(Moment),
  rightsToldAt: Type.Optional(Moment),
  identityShown: Type.Optional(Type.String()),
  /** Every time somebody was at their door with the invitation. */
  visits: Type.Array(VisitView),
})
export type PartyView = Static<typeof PartyView>

/** A limit that explains itself: what is left is for the reader's clock, the reasons are words of the law. */
export const ClockView = Type.Object({
  name: ClockName,
  startedAt: Moment,
  dueAt: Moment,
  owner: Words,
  /** Which whistle it belongs to. */
  about: Type.Optional(Id),
  /** Who gave the work to that unit, and answers for it too. */
  assigner: Type.Optional(Words),
  authority: Type.String(),
  reasons: Type.Object({ zh: Type.Array(Type.String()), en: Type.Array(Type.String()) }),
  late: Type.Boolean(),
  /** It stands still now: why, and since when. */
  paused: Type.Optional(Type.Object({ since: Moment, reason: Words })),
  /** Whether more time may be asked for, in which unit, and at most how much more. */
  extension: Type.Optional(
    Type.Object({ by: Type.Enum(['approval', 'consent']), unit: Words, most: Type.Integer() }),
  ),
  /** Reasons for which it may stand still. */
  pauseReasons: Type.Array(Type.Object({ code: Id, name: Words })),
  may: Type.Record(Type.String(), Type.Boolean()),
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
  /** The same clauses as a form would send them for the next version. */
  drafts: Type.Array(ClauseInput),
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
      /** How it is known that it was they. */
      identity: Type.Optional(Type.Enum(['sms-code', 'at-the-desk', 'login'])),
    }),
  ),
  /** Over the words of this version, short for the eye; whoever signs sees the same. */
  mark: Type.String(),
  /** As it is printed on each page that is signed by hand. */
  pagesCode: Type.String(),
  /** Why it is signed on paper only; absent where it need not be. */
  paperOnly: Type.Optional(Type.Object({ why: Words, source: Type.String() })),
  /** When the mediator went through the checks and asked for the seal. */
  sealAsked: Type.Optional(Moment),
  /** The scanned pages of what was signed by hand. */
  paper: Type.Optional(Type.Object({ filedAt: Moment, pages: Type.Array(PhotoView) })),
  effectiveAt: Type.Optional(Moment),
  keptAt: Type.Optional(Moment),
  /** It settles some points only; what stays open is talked over further. */
  partial: Type.Optional(Type.Object({ leavesOpen: Type.String() })),
  /** Which other agreements it takes the place of, and in which clause it says so. */
  replaces: Type.Optional(Type.Array(Type.Object({ version: Type.Integer(), clause: Type.Integer() }))),
  /** How each clause stands to the version before; absent in the first. */
  changes: Type.Optional(
    Type.Object({
      before: Type.Integer(),
      clauses: Type.Array(ClauseChangeView),
      others: Type.Array(Type.Enum(['form', 'facts', 'responsibility', 'performance', 'partial'])),
    }),
  ),
  /** Words that speak of a status, which no agreement changes. */
  statusWords: Type.Array(Type.Object({ word: Type.String(), why: Words, source: Type.String() })),
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
  /** Every unit that has had a hand in it. */
  hands: Type.Array(Type.Object({ id: Id, name: Words })),
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
  /** Whom the parties would like, what ties the mediator to a side, complaints. */
  neutrality: NeutralityView,
  caseNumber: Type.Optional(Type.String()),
  agreement: Type.Optional(AgreementView),
  /** What is owed under the agreement, part by part; empty where nothing of it can be counted. */
  obligations: Type.Array(ObligationView),
  kept: Type.Optional(KeptView),
  /** What is in force besides that agreement: parts that were settled first, each with its own way to a court. */
  alsoInForce: Type.Array(
    Type.Object({ agreement: AgreementView, confirmation: Type.Optional(ConfirmationView) }),
  ),
  /** How the mediation has come out, as far as it has. */
  outcome: Type.Optional(Type.Enum(['settled', 'settled-in-part', 'failed'])),
  /** Once that agreement is in force. */
  confirmation: Type.Optional(ConfirmationView),
  /** Several on one side: claims, mandates, batches and persons. */
  collective: CollectiveView,
  sessions: Type.Integer(),
  ...sittingFields,
  /** Every unit that was called to it, in the order of the calls. */
  whistles: Type.Array(WhistleView),
  /** Absent where matters do not climb. */
  ladder: Type.Optional(LadderView),
  assistants: Type.Array(AssistantView),
  consultations: Type.Array(ConsultationView),
  cards: Type.Array(CardView),
  /** Absent where the region has no scheme of grades. */
  grade: Type.Optional(GradeView),
  /** Only of disputes: nobody else is brought together. */
  screening: Type.Optional(ScreeningView),
  asks: Type.Array(AskView),
  investigations: Type.Array(InvestigationView),
  entrustments: Type.Array(EntrustmentView),
  calculations: Type.Array(KeptCalculationView),
  undisputed: Type.Optional(UndisputedView),
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
  /** What still keeps the file from being archived: a paper by its form, or what a unit still owes. */
  missing: Type.Array(
    Type.Object({
      missing: Type.String(),
      form: Type.Optional(Type.String()),
      party: Type.Optional(Id),
      unit: Type.Optional(Id),
      obligation: Type.Optional(Id),
    }),
  ),
  duplicates: Type.Array(
    Type.Object({
      number: Type.String(),
      story: Type.String(),
      reportedAt: Moment,
      stage: StageName,
      reasons: Type.Array(Words),
    }),
  ),
  /** What can be printed now: as PDF, and for a word processor. */
  papers: Type.Array(
    Type.Object({
      form: Type.String(),
      title: Words,
      path: Type.String(),
      word: Type.String(),
      note: Type.Optional(Words),
    }),
  ),
  /** What is not there yet, and why. */
  papersLater: Type.Array(Type.Object({ form: Type.String(), title: Words, why: Words })),
  /** All papers in their order as one PDF. */
  dossier: Type.String(),
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

export const Unmask = strict({
  field: Type.Enum(['telephone', 'identityNumber', 'mail']),
  purpose: Prose(200),
})
export const Unmasked = Type.Object({ value: Type.String() })
