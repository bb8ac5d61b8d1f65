import {
  groupChannels,
  messageChannels,
  messageForms,
  messageKinds,
  messageReaders,
  personChannels,
} from '@jiefen/domain/messages'
import Type, { type Static } from 'typebox'
import { Day, Id, Line, Moment, Prose, Role, strict, Words } from '../wire/index.ts'

export const MessageKind = Type.Enum([...messageKinds])
export const MessageChannel = Type.Enum([...messageChannels])
export const PersonChannel = Type.Enum([...personChannels])
export const GroupChannel = Type.Enum([...groupChannels])
export const MessageForm = Type.Enum([...messageForms])
export const MessageReader = Type.Enum([...messageReaders])

export const deliveryStates = [
  'waiting',
  'held',
  'sending',
  'sent',
  'failed',
  'by-hand',
  'left-out',
  'gathered',
] as const
export const DeliveryState = Type.Enum([...deliveryStates])

/** One line of the log: who was told what, when, by which way, and what came of it. */
export const DeliveryView = Type.Object({
  id: Id,
  at: Moment,
  /** What it told of, as a sentence. */
  about: Words,
  kind: MessageKind,
  /** In the console; or one of the ways outside it. */
  channel: Type.Enum(['app', ...messageChannels]),
  to: Words,
  /** The address as everybody may see it: 199****0001. */
  address: Type.Optional(Type.String()),
  state: DeliveryState,
  /** Why it failed, was left out, or waits; said so that somebody can act. */
  reason: Type.Optional(Words),
  urgent: Type.Boolean(),
  tries: Type.Array(Type.Object({ at: Moment, words: Words })),
  nextTry: Type.Optional(Moment),
  endedAt: Type.Optional(Moment),
  readAt: Type.Optional(Moment),
  /** Whose it is, where it is a party's: so that a wrong number can be put right. */
  party: Type.Optional(Id),
  may: Type.Object({ resend: Type.Boolean(), done: Type.Boolean() }),
})
export type DeliveryView = Static<typeof DeliveryView>

export const DeliveryLog = Type.Object({ rows: Type.Array(DeliveryView), next: Type.Optional(Type.String()) })
export type DeliveryLog = Static<typeof DeliveryLog>

/** What did not arrive, or waits for somebody's hand: with the number of the matter, where there is one. */
export const UndeliveredRow = Type.Intersect([DeliveryView, Type.Object({ number: Type.String() })])
export type UndeliveredRow = Static<typeof UndeliveredRow>
export const Undelivered = Type.Object({
  rows: Type.Array(UndeliveredRow),
  next: Type.Optional(Type.String()),
})
export type Undelivered = Static<typeof Undelivered>

/** What is to be read to somebody on the telephone, sentence by sentence. */
export const ReadAloud = Type.Object({
  language: Type.Enum(['zh', 'en']),
  number: Type.String(),
  party: Id,
  /** Asked before a word is said; to anybody else the caller says nothing. */
  first: Type.String(),
  /** Said instead of everything else when it is not them. */
  otherwise: Type.String(),
  sentences: Type.Array(Type.String()),
  /** Masked; the whole number is opened with a purpose, and logged. */
  telephone: Type.Optional(Type.String()),
  may: Type.Object({ unmask: Type.Boolean() }),
})
export type ReadAloud = Static<typeof ReadAloud>

/** What was done by hand: posted, read to them, or nobody was reached. */
export const DoneByHand = strict({
  outcome: Type.Enum(['done', 'not-reached']),
  note: Type.Optional(Prose(500)),
})

/** One wording, as it holds now: the region's own or one changed here. */
export const WordingView = Type.Object({
  reader: MessageReader,
  kind: MessageKind,
  form: MessageForm,
  language: Type.Enum(['zh', 'en']),
  subject: Type.Optional(Type.String()),
  words: Type.String(),
  /** With invented facts, as it would arrive. */
  reads: Type.Object({ subject: Type.Optional(Type.String()), words: Type.String() }),
  /** Changed here: when, by whom, and what the region itself says. */
  own: Type.Optional(
    Type.Object({
      at: Moment,
      by: Type.String(),
      instead: Type.Optional(Type.Object({ subject: Type.Optional(Type.String()), words: Type.String() })),
    }),
  ),
  /** What it may name; those marked must be named. */
  placeholders: Type.Array(Type.Object({ name: Type.String(), must: Type.Boolean() })),
  most: Type.Integer(),
})
export type WordingView = Static<typeof WordingView>
export const Wordings = Type.Object({ rows: Type.Array(WordingView), mayChange: Type.Boolean() })
export type Wordings = Static<typeof Wordings>

export const WordingDraft = strict({
  reader: MessageReader,
  kind: MessageKind,
  form: MessageForm,
  language: Type.Enum(['zh', 'en']),
  subject: Type.Optional(Type.String({ maxLength: 200 })),
  words: Type.String({ maxLength: 4000 }),
})
export type WordingDraft = Static<typeof WordingDraft>
/** How it would read with invented facts, and everything that is wrong with it. */
export const WordingPreview = Type.Object({
  subject: Type.Optional(Type.String()),
  words: Type.String(),
  /** A text message is paid by the piece of 70 signs. */
  pieces: Type.Optional(Type.Integer()),
  faults: Type.Array(Words),
})
export type WordingPreview = Static<typeof WordingPreview>
/** Back to the region's own wording. */
export const WordingName = strict({
  reader: MessageReader,
  kind: MessageKind,
  form: MessageForm,
  language: Type.Enum(['zh', 'en']),
})

export const EndpointView = Type.Object({
  id: Id,
  channel: GroupChannel,
  unit: Id,
  unitName: Words,
  name: Type.String(),
  /** Only the host: whoever knows the whole address can write into the room. */
  host: Type.String(),
  signed: Type.Boolean(),
  kinds: Type.Array(MessageKind),
  madeAt: Moment,
  madeBy: Type.String(),
  closedAt: Type.Optional(Moment),
  lastSent: Type.Optional(Moment),
  lastFailure: Type.Optional(Type.Object({ at: Moment, words: Words })),
})
export type EndpointView = Static<typeof EndpointView>
export const Endpoints = Type.Object({
  rows: Type.Array(EndpointView),
  next: Type.Optional(Type.String()),
  /** Which kinds of message may be chosen for which channel. */
  kinds: Type.Array(Type.Object({ channel: GroupChannel, kinds: Type.Array(MessageKind) })),
  /** The units this person may add one to; absent: all of the region. */
  units: Type.Optional(Type.Array(Id)),
})
export type Endpoints = Static<typeof Endpoints>
export const NewEndpoint = strict({
  channel: GroupChannel,
  unit: Id,
  name: Line(60),
  address: Type.String({ minLength: 8, maxLength: 600, format: 'uri' }),
  secret: Type.Optional(Type.String({ minLength: 8, maxLength: 200 })),
  kinds: Type.Array(MessageKind, { minItems: 1, maxItems: messageKinds.length, uniqueItems: true }),
})
export type NewEndpoint = Static<typeof NewEndpoint>
/** Answered once; of a webhook also the secret that was made for it. */
export const MadeEndpoint = Type.Object({ id: Id, secret: Type.Optional(Type.String()) })
export type MadeEndpoint = Static<typeof MadeEndpoint>
/** A test was written down; it leaves at this moment, or when the quiet hours are over. */
export const EndpointTested = Type.Object({ id: Id, notBefore: Moment })
export type EndpointTested = Static<typeof EndpointTested>

/** How each way does: what waits, what was sent and given up in the last day. */
export const ChannelHealth = Type.Object({
  rows: Type.Array(
    Type.Object({
      channel: MessageChannel,
      open: Type.Boolean(),
      waiting: Type.Integer(),
      oldest: Type.Optional(Moment),
      sent: Type.Integer(),
      failed: Type.Integer(),
      lastFailure: Type.Optional(Type.Object({ at: Moment, words: Words })),
    }),
  ),
})
export type ChannelHealth = Static<typeof ChannelHealth>

/** One's own choices, within what the region allows. */
export const MessageChoices = Type.Object({
  addresses: Type.Array(
    Type.Object({ channel: PersonChannel, masked: Type.Optional(Type.String()), open: Type.Boolean() }),
  ),
  rows: Type.Array(
    Type.Object({
      kind: MessageKind,
      channels: Type.Array(
        Type.Object({
          channel: PersonChannel,
          wanted: Type.Boolean(),
          /** fixed: the region decides; open: as you like. */
          rule: Type.Enum(['always', 'never', 'open']),
        }),
      ),
    }),
  ),
  quiet: Type.Object({ from: Type.String(), to: Type.String() }),
  perDay: Type.Integer(),
})
export type MessageChoices = Static<typeof MessageChoices>
export const MessageChoice = strict({ kind: MessageKind, channel: PersonChannel, wanted: Type.Boolean() })
/** Absent: taken away. */
export const OwnAddress = strict({ address: Type.Optional(Type.String({ minLength: 5, maxLength: 254 })) })
export const OwnAddressKept = Type.Object({ masked: Type.Optional(Type.String()) })
export const TestMessage = strict({ channel: PersonChannel })
/** Where a message to try it out went, and under which id one sees what became of it. */
export const TestSent = Type.Object({ id: Id, to: Type.String() })
export type TestSent = Static<typeof TestSent>
export const TestBecame = Type.Object({ state: DeliveryState, reason: Type.Optional(Words) })
export type TestBecame = Static<typeof TestBecame>

/** For each day; null where so few held the role that a figure would tell of one of them. */
const Figures = Type.Array(Type.Union([Type.Integer(), Type.Null()]))

/** How many messages the people of each role got on each day, all together; of roles, never of persons. */
export const Burden = Type.Object({
  days: Type.Array(Day),
  /** Of fewer people nothing is said. */
  fewest: Type.Integer(),
  rows: Type.Array(
    Type.Object({
      role: Role,
      /** How many people held the role on that day. */
      people: Figures,
      ways: Type.Array(
        Type.Object({
          channel: Type.Enum(['app', ...messageChannels]),
          messages: Figures,
          urgent: Figures,
        }),
      ),
    }),
  ),
})
export type Burden = Static<typeof Burden>
