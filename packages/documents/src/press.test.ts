import { describe, expect, test } from 'vitest'
import { agreement, at } from '../testing/papers.ts'
import { opened, printed, wordsOf } from '../testing/reading.ts'
import { printAgreement } from './papers/agreement.ts'

const named = (name: string) => ({ ...agreement, parties: [{ kind: 'person', name } as const] })

describe('the bytes', () => {
  test('the same values at the same instant give the same bytes', () => {
    expect(printed(printAgreement(agreement, at)).pdf).toEqual(printed(printAgreement(agreement, at)).pdf)
  })

  test('another instant or another word gives other bytes', () => {
    const first = printed(printAgreement(agreement, at)).pdf
    expect(printed(printAgreement(agreement, new Date('2026-11-22T08:00:01Z'))).pdf).not.toEqual(first)
    expect(printed(printAgreement({ ...agreement, recorder: '赵大禾' }, at)).pdf).not.toEqual(first)
  })

  test('the paper carries its title, its language, its structure and the instant it was printed', async () => {
    const paper = await opened(printAgreement(agreement, at))
    const { info, metadata } = await paper.getMetadata()
    expect(info).toMatchObject({ Title: '人民调解协议书', Language: 'zh-CN' })
    expect(info).toHaveProperty('CreationDate', expect.stringContaining('20261122080000'))
    expect(metadata?.get('pdfaid:part')).toBe('2')
    expect(await paper.getMarkInfo()).toMatchObject({ Marked: true })
    expect(JSON.stringify(await (await paper.getPage(1)).getStructTree())).toContain('"H1"')
  })

  test('every typeface is embedded, and only the characters that occur', async () => {
    const result = printed(printAgreement(named('𠮷田'), at))
    const page = await (await opened(result)).getPage(1)
    const { fnArray, argsArray } = await page.getOperatorList()
    const { OPS } = await import('unpdf/pdfjs')
    const faces = new Set(
      fnArray.flatMap((act, index) => (act === OPS.setFont ? [String(argsArray[index]?.[0])] : [])),
    )
    const fonts = [...faces].map((face) => page.commonObjs.get(face))
    expect(fonts.map(({ name }) => String(name).replace(/^[A-Z]{6}\+/, 'subset '))).toEqual(
      expect.arrayContaining([
        'subset NotoSerifSC-Regular',
        'subset NotoSerifSC-Bold',
        'subset CactusClassicalSerif-Regular',
      ]),
    )
    expect(fonts.some(({ missingFile }) => missingFile)).toBe(false)
    expect(result.pdf.length).toBeLessThan(300_000)
  })
})

describe('rare names', () => {
  test.each(['𠮷野', '王𬍛', '㛃儿', '䶮山', '阿卜杜热依木·吐尔逊', '𪚥', 'Әлия'])(
    'the name %s is printed as it is written',
    async (name) => {
      expect(await wordsOf(printAgreement(named(name), at))).toContain(name)
    },
  )

  test.each([
    ['مەھمۇد', 'د'],
    ['李😀', '😀'],
    ['王\u{e001}', '\u{e001}'],
    ['\ud800', '\ufffd'],
  ])('the name %j is not printed with a hole: the character is named', (name, missing) => {
    expect(printAgreement(named(name), at)).toEqual({ missing })
  })

  test('after a paper that could not be printed the next one is', () => {
    expect(printAgreement(named('李😀'), at)).toHaveProperty('missing')
    expect(printAgreement(named('李明'), at)).toHaveProperty('pages')
  })
})

describe('words that look like template source', () => {
  test.each([
    '#panic("x")',
    '#import "agreement.typ": *',
    '$x^2$ *bold* _it_ `raw`',
    ']) #[ {',
    '= heading',
    '- list',
    '// remark /* x */',
    '<label> @label \\ ~ --- "\'',
  ])('%s is printed letter for letter', async (words) => {
    const clauses = [words, `第一行\n${words}`]
    const paper = printAgreement({ ...named(words), facts: words, clauses }, at)
    const text = await wordsOf(paper)
    expect(text.split(words.replaceAll(' ', '')).length - 1).toBeGreaterThanOrEqual(4)
  })

  test('a word of three hundred letters stays on the sheet', async () => {
    const page = await (await opened(printAgreement({ ...agreement, facts: 'W'.repeat(300) }, at))).getPage(1)
    const { items } = await page.getTextContent()
    const right = items.map((item) => ('str' in item ? Number(item.transform[4]) + item.width : 0))
    // A4 is 595.28 points wide, the right margin 26 mm.
    expect(Math.max(...right)).toBeLessThan(595.28 - 26 * 2.834)
  })
})
