import type { MessageChannel } from '@jiefen/domain/messages'

/** The ways that need nobody's hand. */
export type SendingChannel = Exclude<MessageChannel, 'letter' | 'call' | 'none'>
export const sendingChannels = [
  'sms',
  'mail',
  'wecom',
  'dingtalk',
  'feishu',
  'webhook',
] as const satisfies readonly SendingChannel[]

/** One message on its way to the other end. */
export interface Parcel {
  /** The key by which the other end knows a repetition; the same at every try. */
  readonly id: string
  /** A telephone number, a mail address, or the address of a room or system. */
  readonly to: string
  /** With which a robot or webhook signs. */
  readonly secret?: string
  readonly subject?: string
  readonly text: string
  /** What a webhook sends instead of the text. */
  readonly body?: object
}

/** Why a message did not go; the words for it are in the room `told`. */
export const failReasons = [
  'unreachable',
  'too-slow',
  'dropped',
  'busy',
  'broken',
  'refused',
  'wrong-address',
  'wrong-key',
  'closed',
  'unclear',
] as const
export type FailReason = (typeof failReasons)[number]

/** What came of one try. `answer`: what the other end said, shortened, without numbers of persons. */
export type Outcome =
  | { readonly outcome: 'sent'; readonly answer?: string }
  /** Another try may help; not before so many milliseconds, where the other end said so. */
  | {
      readonly outcome: 'again'
      readonly reason: FailReason
      readonly answer?: string
      readonly after?: number
    }
  /** No further try will help. */
  | { readonly outcome: 'refused'; readonly reason: FailReason; readonly answer?: string }

export interface Channel {
  /** Whether the other end drops a repetition with the same key. */
  readonly honoursKey: boolean
  /** How many may be under way at once. */
  readonly lanes: number
  /** Never throws: whatever happens is an outcome. */
  send(parcel: Parcel): Promise<Outcome>
}

export interface Channels {
  /** The ways that are open in this installation: robots and webhooks always, the others when their gateway is set. */
  readonly open: ReadonlySet<SendingChannel>
  of(channel: SendingChannel): Channel
  /** Whether anything would be sent to this address of a room or system; its name is looked at again when it is sent. */
  allows(address: string): boolean
  close(): Promise<void>
}

/** What the environment says of the gateways. */
export interface ChannelSettings {
  /** smtp://user:password@host:port or smtps://…; `from` is the sender's address. */
  readonly mail?: { readonly url: string; readonly from: string }
  readonly sms?: { readonly url: string; readonly key: string }
  /** Milliseconds until an answer is no longer waited for. */
  readonly patience: number
  /** Rooms and webhooks only by https, and never inside the own network. */
  readonly strict: boolean
}
