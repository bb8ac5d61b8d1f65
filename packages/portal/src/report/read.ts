import {
  type KindChoice,
  kindChoices,
  type OtherSideAnswer,
  type PlaceAnswer,
  type ReportAnswers,
  type YouAnswer,
} from './answers.ts'
import type { reportWords } from './words.ts'

type WrongKey = keyof (typeof reportWords)['zh']
/** What a form says: the answer, or for each field the sentence that says what to do. */
export type Read<Answer> =
  | { readonly answer: Answer }
  | { readonly wrongs: Readonly<Record<string, WrongKey>> }

/** The fields of a posted form, as typed. */
export type Typed = Readonly<Record<string, string | undefined>>

/** The rules take stories up to this length. */
export const storyLimit = 5000
export const wishLimit = 1000

const told = (typed: Typed, name: string): string => (typed[name] ?? '').replace(/\r\n/g, '\n').trim()

/** Digits as a person dictates them: spaces, hyphens and full-width figures are theirs to use. */
export const plainTelephone = (text: string): string => text.normalize('NFKC').replace(/[\s\-–—()·]/g, '')

/** A mobile, a landline with or without area code, or a number from abroad. */
export const isTelephone = (text: string): boolean => /^\+?\d{7,15}$/.test(plainTelephone(text))

/** Full-width signs and blanks come from the keyboard, not from the address. */
export const plainMail = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

/** One sign @ with a name before and a place with a dot behind it; whether anybody reads there, only a mail can tell. */
export const isMail = (text: string): boolean =>
  text.length <= 254 &&
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(plainMail(text))

export function readStory(typed: Typed): Read<string> {
  const story = told(typed, 'story')
  if (story.length < 2) return { wrongs: { story: 'storyMissing' } }
  if (story.length > storyLimit) return { wrongs: { story: 'storyLong' } }
  return { answer: story }
}

export function readKind(typed: Typed): Read<KindChoice> {
  const kind = kindChoices.find((choice) => choice === typed.kind)
  return kind === undefined ? { wrongs: { kind: 'kindMissing' } } : { answer: kind }
}

/** `elsewhere` is no answer yet: the next page asks where, level by level. */
export function readPlace(typed: Typed, chosen: string | undefined): Read<PlaceAnswer | 'elsewhere'> {
  const words = told(typed, 'words').slice(0, 200)
  switch (typed.where) {
    case 'here':
      return { answer: { where: 'here', words } }
    case 'chosen':
      return chosen === undefined
        ? { answer: 'elsewhere' }
        : { answer: { where: 'chosen', unit: chosen, words } }
    case 'elsewhere':
      return { answer: 'elsewhere' }
    case 'unknown':
      return words === ''
        ? { wrongs: { words: 'placeWordsMissing' } }
        : { answer: { where: 'unknown', words } }
    default:
      return { wrongs: { where: 'placeMissing' } }
  }
}

export function readOtherSide(typed: Typed): Read<OtherSideAnswer> {
  const name = told(typed, 'name').slice(0, 100)
  const description = told(typed, 'description').slice(0, 300)
  const telephone = plainTelephone(told(typed, 'telephone'))
  const type = typed.type === 'organisation' ? 'organisation' : 'person'
  if (name === '' && description === '') return { wrongs: { name: 'otherMissing' } }
  if (telephone !== '' && !isTelephone(telephone)) return { wrongs: { telephone: 'otherTelephoneWrong' } }
  return { answer: { type, name, description, telephone } }
}

export function readWish(typed: Typed): Read<string> {
  const wish = told(typed, 'wish')
  return wish.length > wishLimit ? { wrongs: { wish: 'wishLong' } } : { answer: wish }
}

export function readYou(typed: Typed): Read<YouAnswer> {
  if (typed.who === 'anonymous') return { answer: { named: false } }
  if (typed.who !== 'named') return { wrongs: { who: 'youMissing' } }
  const name = told(typed, 'name').slice(0, 100)
  const telephone = plainTelephone(told(typed, 'telephone'))
  const mail = plainMail(told(typed, 'mail'))
  const wrongs: Record<string, WrongKey> = {}
  if (name === '') wrongs.name = 'nameMissing'
  if (telephone === '' && mail === '') wrongs.telephone = 'telephoneMissing'
  else if (telephone !== '' && !isTelephone(telephone)) wrongs.telephone = 'telephoneWrong'
  if (mail !== '' && !isMail(mail)) wrongs.mail = 'mailWrong'
  if (Object.keys(wrongs).length > 0) return { wrongs }
  const known = mail === '' ? {} : { mail }
  return { answer: { named: true, name, telephone, ...known, shareName: typed.shareName === 'yes' } }
}

/** The fields that show an answer again, so that it can be changed. */
export function typedFrom(answers: ReportAnswers): {
  readonly [Step in 'story' | 'kind' | 'place' | 'other-side' | 'wish' | 'you']: Typed
} {
  const { otherSide, you, place } = answers
  return {
    story: { story: answers.story },
    kind: { kind: answers.kind },
    place: { where: place?.where, words: place?.words },
    'other-side': otherSide === undefined || otherSide === 'skipped' ? {} : { ...otherSide },
    wish: { wish: answers.wish },
    you:
      you === undefined
        ? {}
        : you.named
          ? {
              who: 'named',
              name: you.name,
              telephone: you.telephone,
              mail: you.mail,
              shareName: you.shareName ? 'yes' : '',
            }
          : { who: 'anonymous' },
  }
}
