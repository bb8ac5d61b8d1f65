import { useLanguage } from './language.ts'
import type { InBoth, Words } from './words.ts'

export function useWords<T>(words: InBoth<T>): T {
  return words[useLanguage()]
}

/** Says what the server sends in two languages. */
export function useSay(): (words: Words | undefined) => string {
  const language = useLanguage()
  return (words) => (words === undefined ? '' : words[language] || words.zh)
}

/** The word of a member of a list; a code that the screen does not know is shown as it is rather than hidden. */
export function useNames<K extends string>(
  table: Readonly<Record<K, readonly [zh: string, en: string]>>,
): (code: string) => string {
  const language = useLanguage()
  const byCode = new Map<string, readonly [string, string]>(Object.entries(table))
  return (code) => byCode.get(code)?.[language === 'zh' ? 0 : 1] ?? code
}
