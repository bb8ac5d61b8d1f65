import type { Language, Region } from '@jiefen/domain/region'
import { addFault, type FaultList, type Files } from '../text/index.ts'
import { nationalFolder } from './layered.ts'
import { readRecord, spotOf } from './located-record.ts'

const languages: readonly Language[] = ['zh', 'en']

/** Words that pages and letters cannot do without; any sentence of a page may be reworded besides, as `room.key`. */
export const requiredWords = [
  'service.name',
  'service.slogan',
  'centre.name',
  'desk.name',
  'welcome.title',
  'welcome.text',
  'notice.version',
  'notice.privacy',
  'notice.rights',
  'rights.voluntary',
  'rights.free',
  'rights.confidential',
  'rights.court',
] as const

interface Said {
  readonly text: string
  readonly file: string
  readonly line: number
}

/**
 * Reads the region's words: the national ones, then its own over them. Both languages must say the same things, with the
 * same blanks to fill in, so that nobody meets an empty line in the language they chose.
 */
export function parseWords(files: Files, faults: FaultList): Region['words'] {
  const zh = wordsOf(files, 'zh', faults)
  const en = wordsOf(files, 'en', faults)
  if (zh !== undefined && en !== undefined) compare({ zh, en }, faults)
  return { zh: textsOf(zh), en: textsOf(en) }
}

const textsOf = (words: ReadonlyMap<string, Said> | undefined): Record<string, string> =>
  Object.fromEntries([...(words ?? [])].map(([key, said]) => [key, said.text]))

function wordsOf(files: Files, language: Language, faults: FaultList): ReadonlyMap<string, Said> | undefined {
  const own = `words.${language}.json`
  const sources = [`${nationalFolder}${own}`, own].filter((file) => file === own || files.has(file))
  const words = new Map<string, Said>()
  let sound = true
  for (const file of sources) {
    const source = readRecord(files, file, faults)
    if (source === undefined) {
      sound = false
      continue
    }
    for (const [key, text] of Object.entries(source.record)) {
      const spot = spotOf(source, key)
      if (typeof text === 'string' && text.trim() !== '') words.set(key, { text, ...spot })
      else
        addFault(
          faults,
          spot,
          `“${key}”要写文字，不能空着`,
          `“${key}” must be a text and may not be empty`,
          key,
        )
    }
  }
  return sound ? words : undefined
}

function compare(words: Record<Language, ReadonlyMap<string, Said>>, faults: FaultList): void {
  for (const language of languages) {
    const file = `words.${language}.json`
    const other = language === 'zh' ? words.en : words.zh
    for (const key of requiredWords) {
      if (words[language].has(key) || other.has(key)) continue
      addFault(faults, { file, line: 1 }, `缺少“${key}”`, `“${key}” is missing`, key)
    }
    for (const [key, said] of other) {
      const mine = words[language].get(key)
      if (mine === undefined) {
        addFault(
          faults,
          { file, line: 1 },
          `缺少“${key}”（另一种语言在 ${said.file} 第 ${said.line} 行）`,
          `“${key}” is missing (the other language has it in ${said.file}, line ${said.line})`,
          key,
        )
      } else if (language === 'en' && blanksOf(mine.text) !== blanksOf(said.text)) {
        addFault(
          faults,
          mine,
          `“${key}”要填的空与中文不同：${blanksOf(said.text) || '无'}`,
          `“${key}” has other blanks to fill in than the Chinese: ${blanksOf(said.text) || 'none'}`,
          key,
        )
      }
    }
  }
}

/** {name} and the like, in alphabetical order, each once. */
const blanksOf = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ')
