import { type Language, useLanguage } from './language.ts'

interface Marks {
  readonly colon: string
  readonly semicolon: string
  /** Between the parts of a list. */
  readonly list: string
  /** Said besides, in brackets after what it belongs to. */
  readonly within: (words: string) => string
}

/** Marks between words that are put together on the spot; an English sentence has no wide ones. */
export const marks: Readonly<Record<Language, Marks>> = {
  zh: { colon: '：', semicolon: '；', list: '、', within: (words) => `（${words}）` },
  en: { colon: ': ', semicolon: '; ', list: ', ', within: (words) => ` (${words})` },
}

export const useMarks = (): Marks => marks[useLanguage()]
