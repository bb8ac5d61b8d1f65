import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const source = path.resolve(import.meta.dirname, '..')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('words.ts') && file.includes(path.sep),
)

interface Pair {
  readonly zh: object
  readonly en: object
}
const isPair = (value: unknown): value is Pair =>
  typeof value === 'object' &&
  value !== null &&
  'zh' in value &&
  'en' in value &&
  typeof value.zh === 'object'

test.each(files)('%s says everything in Chinese and in English', async (file) => {
  const room: Record<string, unknown> = await import(path.join(source, file))
  for (const words of Object.values(room).filter(isPair)) {
    expect(Object.keys(words.en)).toEqual(Object.keys(words.zh))
    expect(JSON.stringify(words.zh)).not.toBe(JSON.stringify(words.en))
    for (const [name, said] of Object.entries(words.zh)) if (said !== '') expect(said, name).toBeTruthy()
    for (const [name, said] of Object.entries(words.en)) {
      if (typeof said === 'string' && name !== 'language') expect(said, name).not.toMatch(/\p{Script=Han}/u)
    }
  }
})
