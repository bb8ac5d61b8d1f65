import { describe, expect, test } from 'vitest'
import { everyPaper } from '../../testing/every-paper.ts'
import { agreement, at } from '../../testing/papers.ts'
import { pagesOf } from '../../testing/reading.ts'
import { unzip } from '../../testing/unzip.ts'
import { agreementOutline, printOutline } from '../index.ts'
import type { Outline } from '../outline/index.ts'
import { writeWord } from './write-word.ts'

const parts = async (outline: Outline) => unzip(await writeWord(outline))
const partOf = async (outline: Outline, name: string): Promise<string> => {
  const found = (await parts(outline)).get(name)
  if (found === undefined) throw new Error(`no ${name} in the file`)
  return found
}
const without = (text: string) => text.replace(/[\s\u3000\u200b]/g, '')
const wordsIn = (xml: string): string =>
  without(
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
      .join(''),
  )

/** A sentence that goes on over the page is one sentence. */
const withoutFoot = (page: string) => page.replace(/（2026）湖滨人调字第12号第\d+页共\d+页/, '')

/** Everything a person wrote or is told: what the press turns into words. */
const silent = new Set(['is', 'face', 'style', 'svg', 'file', 'number', 'pageSigns'])
function said(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n').map(without).filter(Boolean)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => (silent.has(key) ? [] : said(each)))
}

describe.each(Object.entries(everyPaper))('form %s', (_form, outline) => {
  test('says on paper and in the file for a word processor all that it is given, and nothing a machine forgot', async () => {
    const [onPaper, inFile] = [
      (await pagesOf(printOutline(outline, at))).map(withoutFoot).join(''),
      wordsIn(await partOf(outline, 'word/document.xml')),
    ]
    for (const words of said(outline)) {
      expect(onPaper).toContain(words)
      expect(inFile).toContain(words)
    }
    for (const words of [onPaper, inFile]) expect(words).not.toMatch(/undefined|null|none|\[object/)
  })
})

describe('the file', () => {
  const outline = agreementOutline(agreement)

  test('is a package of Word: types, relations, a document, styles, numbering and a footer', async () => {
    const names = [...(await parts(outline)).keys()]
    for (const name of [
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/styles.xml',
      'word/numbering.xml',
      'word/footer1.xml',
    ])
      expect(names).toContain(name)
  })

  test('names 仿宋 for the text and 宋体 for the title', async () => {
    const styles = await partOf(outline, 'word/styles.xml')
    expect(styles).toContain('w:eastAsia="仿宋"')
    expect(styles).toContain('w:eastAsia="宋体"')
  })

  test('lets the word processor count the clauses 一、二、 and the performance after them', async () => {
    expect(await partOf(outline, 'word/numbering.xml')).toContain('w:val="chineseCounting"')
    const counted = [
      ...(await partOf(outline, 'word/document.xml')).matchAll(/<w:numId w:val="(\w+)"\/>/g),
    ].map(([, list]) => list)
    expect(counted).toHaveLength(agreement.clauses.length + 1)
    expect(new Set(counted).size).toBe(1)
  })

  test('begins to count anew after each heading', async () => {
    const { F03 } = everyPaper
    if (F03 === undefined) throw new Error('no rights notice')
    const lists = [...(await partOf(F03, 'word/document.xml')).matchAll(/<w:numId w:val="(\w+)"\/>/g)]
    expect(new Set(lists.map(([, list]) => list)).size).toBe(3)
  })

  test('has headings that a reader can jump to, and pages that count themselves', async () => {
    const document = await partOf(outline, 'word/document.xml')
    expect(document).toContain('<w:pStyle w:val="Heading1"/>')
    expect(document).toContain('<w:pStyle w:val="Heading2"/>')
    expect(await partOf(outline, 'word/footer1.xml')).toContain('NUMPAGES')
  })

  test('takes words that look like its own markup as words', async () => {
    const odd = '</w:t><b>"&amp;" \u0007 \u202e甲'
    const facts = await partOf(agreementOutline({ ...agreement, facts: odd }), 'word/document.xml')
    expect(facts).toContain('&lt;/w:t&gt;&lt;b&gt;')
    for (const unseen of ['\u0007', '\u202e']) expect(facts).not.toContain(unseen)
  })
})
