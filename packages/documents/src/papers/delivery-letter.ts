import { chineseDate } from '../chinese-date.ts'
import { type Printed, press } from '../press.ts'
import { letterWords } from './letter-words.ts'

/** A letter to one party: what has happened, what is asked of them, and how to look it up. For a closed envelope. */
export type DeliveryLetterPaper = {
  readonly language: 'zh' | 'en'
  readonly number: string
  /** Who writes, and whom to ask. */
  readonly unit: string
  readonly telephone?: string | undefined
  readonly addressee?: string | undefined
  /** As it is to stand in the window of the envelope. */
  readonly postalAddress?: string | undefined
  /** The words of the place for this message. */
  readonly opening: string
  /** Whether an earlier letter has told the beginning. */
  readonly goesOn: boolean
  readonly happened: readonly { readonly when: string; readonly text: string }[]
  readonly asked?: string | undefined
  /** The square code that opens the page, as an SVG drawing, and its address for somebody who types. */
  readonly qrSvg: string
  readonly address: string
  /** follow: by number and query code; invited: by the code they have; or by this new one. */
  readonly enterBy: 'follow' | 'invited' | { readonly code: string }
  /** YYYY-MM-DD. */
  readonly sentOn: string
}

/** Prints a letter for somebody who is told by post. */
export function printDeliveryLetter(values: DeliveryLetterPaper, at: Date): Printed {
  const { language, qrSvg, enterBy } = values
  const say = letterWords[language]
  return press(
    {
      template: 'delivery-letter',
      qrSvg,
      values: {
        language,
        title: say.title,
        unit: values.unit,
        number: values.number,
        numberLabel: say.number,
        addressee: values.addressee,
        postalAddress: values.postalAddress,
        hello: say.hello(values.addressee),
        opening: values.opening,
        happenedHead: values.goesOn ? say.since : say.happened,
        happened: values.happened,
        nothing: say.nothing,
        askedHead: say.asked,
        asked: values.asked,
        lookHead: say.look,
        scan: say.scan,
        address: values.address,
        enter: typeof enterBy === 'object' ? say.invitation(enterBy.code) : say[enterBy],
        ask: say.ask(values.unit, values.telephone),
        rights: say.rights,
        wish: say.wish,
        alt: say.alt,
        page: say.page('{page}', '{of}'),
        sentOn: language === 'zh' ? chineseDate(values.sentOn) : englishDate(values.sentOn),
      },
    },
    at,
  )
}

const englishDate = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
