import { describe, expect, test } from 'vitest'
import { everyPaper } from '../../testing/every-paper.ts'
import { agreement, at, qrSvg } from '../../testing/papers.ts'
import { opened, pagesOf, printed, wordsOf } from '../../testing/reading.ts'
import { agreementOutline, contentsOutline, type Outline, printOutline, printOutlines } from '../index.ts'

const known = (form: string): Outline => {
  const outline = everyPaper[form]
  if (outline === undefined) throw new Error(`no form ${form}`)
  return outline
}

/** Cover, contents, and the rest in the order of the forms. */
function dossier(change: readonly Outline[] = Object.values(everyPaper)) {
  const rest = change.filter(({ title }) => title !== '卷内目录' && title !== '封底')
  const all = [...rest.slice(0, 1), contentsOutline(agreement.number, []), ...rest.slice(1), known('F14')]
  const rows = all.map(({ title }, leaf) => ({ title, leaf }))
  return all.map((one, index) => (index === 1 ? contentsOutline(agreement.number, rows) : one))
}

describe('several papers in one file', () => {
  test('are counted through, and each begins on the page that the contents name', async () => {
    const papers = dossier()
    const head = '序号文书名称页码备注'
    const result = printed(printOutlines('卷宗', papers, at))
    const pages = await pagesOf(result)
    expect(result.pages).toBe(pages.length)
    expect(result.leaves).toHaveLength(papers.length)
    for (const [index, { title }] of papers.entries())
      expect(pages[(result.leaves?.[index] ?? 0) - 1]).toContain(title.replaceAll(' ', ''))
    const contents = pages
      .slice(1, (result.leaves?.[2] ?? 0) - 1)
      .map((page, index) =>
        page.replace(/（2026）湖滨人调字第12号第\d+页共\d+页/, '').replace(index === 0 ? '' : head, ''),
      )
      .join('')
    const rows = papers.map(({ title }, index) => `${index + 1}${title}${result.leaves?.[index]}`)
    expect(contents).toContain(rows.join(''))
  })

  test('longer papers before it move the page of a later one, and the contents with it', () => {
    const pageOf = (facts: string) => {
      const papers = dossier([known('F00'), agreementOutline({ ...agreement, facts }), known('F11')])
      return printed(printOutlines('卷宗', papers, at)).leaves?.[3] ?? 0
    }
    expect(pageOf('事实。\n'.repeat(90))).toBeGreaterThan(pageOf('事实。') + 1)
  })

  test('covers carry no number and count all the same', async () => {
    const pages = await pagesOf(printOutlines('卷宗', dossier(), at))
    expect(pages[0]).not.toMatch(/第1页/)
    expect(pages[1]).toContain(`第2页共${pages.length}页`)
    expect(pages.at(-1)).not.toMatch(/第\d+页/)
  })

  test('have one title, a language, and a heading for each paper', async () => {
    const file = await opened(printOutlines('卷宗 一', dossier(), at))
    expect((await file.getMetadata()).info).toMatchObject({ Title: '卷宗 一', Language: 'zh-CN' })
    expect((await file.getOutline())?.map(({ title }) => title.replace(/\s/g, ''))).toContain(
      '人民调解协议书',
    )
  })

  test('one name that cannot be set stops them all, and is named', () => {
    const papers = dossier([
      known('F00'),
      agreementOutline({ ...agreement, parties: [{ kind: 'person', name: '王\u{e001}' }] }),
    ])
    expect(printOutlines('卷宗', papers, at)).toEqual({ missing: '\u{e001}' })
  })
})

describe.each(Object.entries(everyPaper))('form %s', (_form, outline) => {
  test('prints rare names as they are written', async () => {
    const withName: Outline = {
      ...outline,
      blocks: [
        ...outline.blocks,
        { is: 'signatures', lines: ['王𬍛', '㛃儿', '𠮷野', '阿卜杜热依木·吐尔逊'] },
      ],
    }
    const words = await wordsOf(printOutline(withName, at))
    for (const name of ['王𬍛', '㛃儿', '𠮷野', '阿卜杜热依木·吐尔逊']) expect(words).toContain(name)
  })

  test('names the character that no typeface on board can write', () => {
    const hole: Outline = { ...outline, blocks: [...outline.blocks, { is: 'text', words: '李😀' }] }
    expect(printOutline(hole, at)).toEqual({ missing: '😀' })
  })
})

test('nobody signs a sheet of the notice of rights that says nothing', async () => {
  const pages = await pagesOf(printOutline(known('F03'), at))
  expect(pages.at(-1)).toContain('三十日内')
  expect(pages.at(-1)).toContain('以上内容我已了解')
})

test('the agreement carries its square code as a drawing with words for who cannot see it', async () => {
  const check = { svg: qrSvg, lines: ['核对码 8F3K27QMAB'] }
  const paper = printOutline(agreementOutline({ ...agreement, check }), at)
  expect(await wordsOf(paper)).toContain('核对码8F3K27QMAB')
  const file = await opened(paper)
  const tree = await (await file.getPage(file.numPages)).getStructTree()
  expect(JSON.stringify(tree)).toContain('核对这份协议书的真伪')
})

test('of two agreements in one file each carries its own square code', async () => {
  const other = qrSvg.replace('<path', '<path data-other=""')
  const papers = [qrSvg, other].map((svg, nth) =>
    agreementOutline({ ...agreement, check: { svg, lines: [`核对码 ${nth}`] } }),
  )
  const file = await opened(printOutlines('卷宗', papers, at))
  expect(file.numPages).toBeGreaterThan(1)
})
