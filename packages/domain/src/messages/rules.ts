import type { Words } from '../region/index.ts'
import type { MessageForm, MessageKind, MessageReader, PersonChannel } from './kinds.ts'

/** What a region says of one kind of message by one way. */
export interface ChannelRule {
  readonly reader: Exclude<MessageReader, 'group'>
  readonly kind: MessageKind
  readonly channel: PersonChannel
  /** always: nobody may switch it off; on and off: the usual, each may say otherwise; never: not by this way. */
  readonly rule: 'always' | 'on' | 'off' | 'never'
}

/** One wording of the region, in both languages. */
export interface Wording {
  readonly reader: MessageReader
  readonly kind: MessageKind
  readonly form: MessageForm
  /** Of a mail or a letter. */
  readonly subject?: Words
  readonly words: Words
}

/** How a region tells people things. */
export interface MessageRules {
  /** Nothing that is not urgent leaves in these hours of the region's day: 21:00 to 08:00, over midnight. */
  readonly quiet: { readonly from: string; readonly to: string }
  /** Messages a day to one person outside the console; what is more comes as one the next morning. Urgent ones do not count. */
  readonly perDay: number
  readonly channels: readonly ChannelRule[]
  readonly wordings: readonly Wording[]
}
