import { describe, expect, test } from 'vitest'
import { agreement, at } from '../../testing/papers.ts'
import { pagesOf, printed, wordsOf } from '../../testing/reading.ts'
import { type AgreementPaper, printAgreement } from './agreement.ts'

test('the agreement states all that article 29 asks for', async () => {
  const words = await wordsOf(printAgreement(agreement, at))
  for (const part of [
    '湖滨街道人民调解委员会人民调解协议书（2026）湖滨人调字第12号',
    '姓名阿卜杜热依木·吐尔逊性别男年龄46民族维吾尔族职业货车司机',
    '名称青禾建筑工程有限公司地址工业路18号法定代表人或负责人周启明职务经理',
    '双方因拖欠运费发生纠纷。各方对车次和单价均无异议。',
    '一、公司支付运费人民币柒万柒仟元整。二、申请人放弃逾期利息。',
    '三、履行方式、地点和期限方式：银行转账地点：街道调解中心期限：2026年11月28日前',
    '本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效。',
    '本协议一式三份，当事人各执一份，人民调解委员会留存一份。',
    '三十日内，共同向人民法院申请司法确认',
    '人民调解员王敏',
    '记录人赵小禾',
    '2026年11月22日',
  ]) {
    expect(words).toContain(part)
  }
})

test('what is not known stays blank, to be written in by hand', async () => {
  const parties = [{ kind: 'person', name: '李明' } as const]
  const { signedOn: _, performance: __, recorder: ___, ...unsigned } = agreement
  const words = await wordsOf(printAgreement({ ...unsigned, parties }, at))
  expect(words).toContain('姓名李明性别年龄民族职业联系方式单位或住址')
  expect(words).toContain('方式：地点：期限：')
  expect(words).toContain('记录人：')
  expect(words).toContain('年月日')
  expect(words).not.toMatch(/undefined|null|none/)
})

test('every page says its number and how many there are', async () => {
  const long = { ...agreement, facts: '事实经过。\n'.repeat(60) }
  const pages = await pagesOf(printAgreement(long, at))
  expect(pages.length).toBe(printed(printAgreement(long, at)).pages)
  for (const [index, words] of pages.entries()) {
    expect(words).toContain(`第${index + 1}页共${pages.length}页`)
    expect(words).toContain('湖滨人调字第12号')
  }
})

describe('nobody signs a sheet that says nothing', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ kind: 'person', name: `当事人${index}` }) as const)
  const instalments = `分期支付，${'每月十五日前支付2,000元；'.repeat(40)}至付清`
  const shapes: [string, Partial<AgreementPaper>, string][] = [
    ['with two parties', { parties: people(2) }, '2026年11月28日前'],
    ['with blanks for the performance', { performance: undefined }, '期限：'],
    ['with a very long last clause', { performance: { time: instalments } }, '至付清'],
    ['with fourteen parties', { parties: people(14) }, '2026年11月28日前'],
  ]

  test.each(shapes)('%s, wherever the page ends', async (_shape, change, end) => {
    for (let lines = 0; lines < 26; lines += 1) {
      const facts = '事实经过。\n'.repeat(lines)
      const pages = await pagesOf(printAgreement({ ...agreement, ...change, facts }, at))
      const signatures = pages.findIndex((words) => words.includes('单位应当盖章'))
      const seal = pages.findIndex((words) => words.includes('（人民调解委员会印章）'))
      expect(pages[signatures]).toContain(end)
      expect(pages[signatures]).toContain('本协议自各方当事人签名')
      expect(pages[seal]).toContain('记录人赵小禾')
      expect(seal).toBe(pages.length - 1)
    }
  })
})
