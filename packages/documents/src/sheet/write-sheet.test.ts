import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { writeSheet } from './write-sheet.ts'

const paper = {
  ...{ name: '支付表', title: '支付表', notes: ['共两人'], headings: ['姓名', '账号', '金额（元）'] },
  ...{ widths: [12, 24, 14], sums: [2] },
  rows: [
    ['甲 & 乙', '6200000000000000001', { cents: 10_005 }],
    ['=1+1', '', { cents: 9 }],
  ],
}

it('a sheet has typed cells: words stay words, amounts are numbers with two places, and the sum is formula and value', () => {
  const parts = unzipSync(writeSheet(paper))
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(Object.keys(parts).sort()).toEqual([
    ...['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'],
    ...['xl/workbook.xml', 'xl/worksheets/sheet1.xml'],
  ])
  expect(sheet).toContain('<c r="B4" s="0" t="inlineStr"><is><t xml:space="preserve">6200000000000000001<')
  expect(sheet).toContain('甲 &amp; 乙')
  expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1<')
  expect(sheet).toContain('<c r="C4" s="1"><v>100.05</v></c>')
  expect(sheet).toContain('<c r="C5" s="1"><v>0.09</v></c>')
  expect(sheet).toContain('<c r="C6" s="4"><f>SUM(C4:C5)</f><v>100.14</v></c>')
})
