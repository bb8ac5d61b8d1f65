/** Ways to reach somebody outside the console. `none`: there is no way, which is written down too. */
export const messageChannels = [
  'sms',
  'mail',
  'wecom',
  'dingtalk',
  'feishu',
  'webhook',
  'letter',
  'call',
  'none',
] as const
export type MessageChannel = (typeof messageChannels)[number]

/** Ways by which one person is reached without anybody's hand. */
export const personChannels = ['sms', 'mail'] as const
export type PersonChannel = (typeof personChannels)[number]
/** Rooms of the work platforms, where many read along, and other systems: nothing about a person goes there. */
export const groupChannels = ['wecom', 'dingtalk', 'feishu', 'webhook'] as const
export type GroupChannel = (typeof groupChannels)[number]
/** A letter somebody posts, a call somebody makes. */
export const handChannels = ['letter', 'call'] as const
export type HandChannel = (typeof handChannels)[number]

/**
 * What a message is about. To residents: progress (something happened), asked (something waits for them), invitation, talk.
 * To staff: work (something came to you), limit, whistle, card, answer (a party answered or asked), talk, mention.
 */
export const messageKinds = [
  'progress',
  'asked',
  'invitation',
  'work',
  'limit',
  'whistle',
  'card',
  'answer',
  'talk',
  'mention',
  'bulletin',
  'digest',
  'test',
  // To sign with: asked for by whoever waits for it, and worth nothing after ten minutes.
  'code',
  // To whoever comes along to help: when and where; or that nobody waits for them any more.
  'helper',
  'helper-off',
] as const
export type MessageKind = (typeof messageKinds)[number]

/** Who reads it: one resident, one person of the staff, a room of many. */
export const messageReaders = ['resident', 'staff', 'group'] as const
export type MessageReader = (typeof messageReaders)[number]

/** Which kinds a reader can get at all; for every other pair there is neither a wording nor a choice. */
export const kindsFor: Readonly<Record<MessageReader, readonly MessageKind[]>> = {
  resident: ['progress', 'asked', 'invitation', 'talk', 'digest', 'code', 'helper', 'helper-off'],
  staff: ['work', 'limit', 'whistle', 'card', 'answer', 'talk', 'mention', 'digest', 'test'],
  group: ['work', 'limit', 'whistle', 'card', 'bulletin', 'test'],
}

/** How a wording is set: a text message, a letter by mail, words for a room of many, a letter on paper, words read aloud. */
export const messageForms = ['sms', 'mail', 'group', 'letter', 'call'] as const
export type MessageForm = (typeof messageForms)[number]

/** In which forms a reader is told at all. */
const formsFor: Readonly<Record<MessageReader, readonly MessageForm[]>> = {
  resident: ['sms', 'mail', 'letter', 'call'],
  staff: ['sms', 'mail'],
  group: ['group'],
}

const onlyByText: ReadonlySet<MessageKind> = new Set(['code', 'helper', 'helper-off'])

/** In which forms this kind is said to this reader; a wording of the region's tables stands for each. A code, and what helpers hear, goes to a telephone only. */
export const formsOf = (reader: MessageReader, kind: MessageKind): readonly MessageForm[] =>
  onlyByText.has(kind) ? ['sms'] : formsFor[reader]

/** Forms with a line above the text: the subject of a mail, the head of a letter. */
export const formsWithSubject: readonly MessageForm[] = ['mail', 'letter']

/** What a wording may name. None of these tells anything about a person or a story: a bystander may read all of it. */
export const placeholders = [
  'region',
  'number',
  'link',
  'unit',
  'until',
  'telephone',
  'count',
  'title',
  'code',
  'when',
  'place',
] as const
export type Placeholder = (typeof placeholders)[number]
export type MessageFacts = Readonly<Partial<Record<Placeholder, string>>>
