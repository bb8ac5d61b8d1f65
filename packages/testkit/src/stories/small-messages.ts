import {
  formsOf,
  formsWithSubject,
  kindsFor,
  type MessageRules,
  messageReaders,
  placeholdersOf,
  type Wording,
} from '@jiefen/domain/messages'
import type { Words } from '@jiefen/domain/region'

/** A wording for each message there is: a greeting, and whatever it must name. */
const wordingsBegun = (greeting: Words): Wording[] =>
  messageReaders.flatMap((reader) =>
    kindsFor[reader].flatMap((kind) =>
      formsOf(reader, kind).map((form): Wording => {
        const named = placeholdersOf({ reader, kind, form }).filter(({ must }) => must)
        const list = named.map(({ name }) => `{${name}}`).join(' ')
        const words = { zh: `【{region}】${greeting.zh} ${list}`, en: `{region}: ${greeting.en} ${list}` }
        return {
          ...{ reader, kind, form },
          ...(formsWithSubject.includes(form) ? { subject: greeting } : {}),
          words: {
            zh: `${words.zh}[，请在{until}前]`.replace(hasUntil(named), ''),
            en: `${words.en}[, before {until}]`.replace(hasUntil(named), ''),
          },
        }
      }),
    ),
  )

/** What is not about one matter has no end of a limit to name. */
const hasUntil = (named: readonly { readonly name: string }[]): RegExp | string =>
  named.some(({ name }) => name === 'number') ? '' : /\[.*\]$/

/** How the small town tells people things: short nights, everything by text message. */
export const townMessages: MessageRules = {
  quiet: { from: '22:00', to: '07:00' },
  perDay: 3,
  channels: [
    { reader: 'staff', kind: 'work', channel: 'sms', rule: 'on' },
    { reader: 'staff', kind: 'whistle', channel: 'sms', rule: 'always' },
    { reader: 'staff', kind: 'talk', channel: 'sms', rule: 'off' },
  ],
  wordings: wordingsBegun({ zh: '您好', en: 'Hello' }),
}

/** How the small plateau does: long nights, no more than two a day, mail among the staff. */
export const plateauMessages: MessageRules = {
  quiet: { from: '21:00', to: '09:00' },
  perDay: 2,
  channels: [
    { reader: 'staff', kind: 'work', channel: 'mail', rule: 'on' },
    { reader: 'staff', kind: 'whistle', channel: 'sms', rule: 'always' },
    { reader: 'staff', kind: 'talk', channel: 'sms', rule: 'never' },
  ],
  wordings: wordingsBegun({ zh: '告诉您一声', en: 'For your information' }),
}
