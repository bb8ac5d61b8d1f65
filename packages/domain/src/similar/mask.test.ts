import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KnownName, masked } from './index.ts'

const families = ['王', '李', '欧阳', '古', '金', '时']
const givens = ['桂兰', '强', '建国', '小红', '海燕', '永']
const firms = ['鸿运物业', '金穗种业', '顺达运输']
const person = fc
  .tuple(fc.constantFrom(...families), fc.constantFrom(...givens))
  .map(([family, given]) => ({ family, given, name: family + given }))
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never

/** How people write of somebody whom they know. */
const ways: readonly ((who: Person) => string)[] = [
  ({ name }) => name,
  ({ name }) => [...name].join(' '),
  ({ family }) => `${family}大姐`,
  ({ family }) => `老${family}`,
  ({ family }) => `${family}师傅`,
  ({ family }) => `${family}某某`,
  ({ family, given }) => (given.length > 1 ? given : `${family}总`),
  ({ given }) => `阿${[...given].at(-1)}`,
]
const said = person.chain((who) =>
  fc.constantFrom(...ways).map((way) => ({ who, written: way(who), way: ways.indexOf(way) })),
)
const before = fc.constantFrom('', '我', '楼上', '昨天', '隔壁的', '因为漏水，', '欠钱不还。', '我和', '被')
const after = fc.constantFrom('', '不管', '说不赔', '家漏水', '把墙砸了', '，我们', '的车', '欠我钱')
const fill = fc.constantFrom('楼上漏水', '天花板泡坏了', '工资没有发', '赔了一半', '', '晚上吵到很晚')

const digit = fc.integer({ min: 0, max: 9 }).map(String)
const digits = (from: number, to: number) =>
  fc.array(digit, { minLength: from, maxLength: to }).map((all) => all.join(''))
const wide = (text: string) => text.replaceAll(/\d/g, (one) => String.fromCodePoint(0xff10 + Number(one)))
const han = (text: string) => text.replaceAll(/\d/g, (one) => '零一二三四五六七八九'[Number(one)] ?? '')
const number = digits(6, 19).chain((plain) =>
  fc.constantFrom(
    plain,
    wide(plain),
    plain.replace(/^(...)/, '$1-'),
    [...plain].join(' '),
    `1${plain}X`,
    han(plain),
  ),
)

const known = (who: Person): KnownName => ({ name: who.name, type: 'person', instead: '某甲' })

describe('a masked text', () => {
  it('has nothing left of a name that the file knows, however it is written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fill, before, said, after), { maxLength: 4 }), (parts) => {
        const text = parts
          .map(([story, ahead, { written }, behind]) => `${story}，${ahead}${written}${behind}`)
          .join('。')
        const names = parts.map(([, , { who }]) => known(who))
        const left = masked(text, { names, places: [] })
        for (const [, , { who, written }] of parts) {
          expect(left, text).not.toContain(who.name)
          expect(left, text).not.toContain(written)
          if (who.given.length > 1) expect(left, text).not.toContain(who.given)
        }
      }),
      { numRuns: 600 },
    )
  })

  it('has no number left by which somebody could be found', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fill, number, fill), { maxLength: 4 }), (parts) => {
        const left = masked(parts.flat().join('，'), { names: [], places: [] })
        expect(left).not.toMatch(/\d{4,}|[\uff10-\uff19]|[零一二三四五六七八九]{5,}/u)
        for (const [, written] of parts) expect(left).not.toContain(written)
      }),
      { numRuns: 600 },
    )
  })

  it.each([
    ['豫A12345 的车撞的', '豫A12345'],
    ['微信 wgl_1988 转的', 'wgl_1988'],
    ['写到 a.wang@example.com', 'wang'],
    ['2026年3月5日签的', '3月5日'],
    ['三月五号签的', '三月五号'],
    ['赔了我七万七千块', '七万七千'],
    ['住幸福小区3号楼2单元501室', '幸福'],
    ['住幸福小区3号楼2单元501室', '501'],
    ['在宏达建材有限公司上班', '宏达'],
    ['钱存在城东信用社', '城东'],
    ['宏达建筑工地欠钱', '宏达'],
    ['古丽·买买提不还', '买买提'],
    ['Mr Smith 不还', 'Smith'],
  ])('%s: without %s', (text, gone) => {
    expect(masked(text, { names: [], places: [] })).not.toContain(gone)
  })

  it.each([
    '楼上漏水，张伟说不管',
    '楼上漏水，我叫刘建国',
    '楼上漏水，队长陈海波不认账',
    '楼上漏水，找过孙主任',
    '楼上漏水，老杨不管',
    '楼上漏水，对方姓马',
    '楼上漏水，被赵铁柱打了',
  ])('%s: somebody unknown may be named, and that part is left out', (text) => {
    expect(masked(text, { names: [], places: [] })).toBe('楼上漏水')
  })

  it('keeps what names nobody', () => {
    const plain =
      '隔壁饭店油烟大，晚上吵到十二点。周围邻居都说马上把违建拆掉，施工队把墙挖裂了，和他讲不通，时间长了睡不着。'
    expect(masked(plain, { names: [], places: [] })).toBe(plain)
  })

  it('calls a firm by no part of its name, and a place by none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...firms), fill, fill, (core, story, more) => {
        const name = `湖滨县${core}有限公司`
        const text = `${story}，${name}不管，${core}的人说，去了石桥社区和石桥。${more}`
        const left = masked(text, {
          names: [{ name, type: 'organisation', instead: '某乙单位' }],
          places: ['石桥社区', '石桥'],
        })
        expect(left).not.toContain(core.slice(0, 2))
        expect(left).not.toContain('石桥')
      }),
    )
  })

  it('of any words at all comes to an end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const once = masked(text, { names: [], places: [] })
        expect(once.length).toBeLessThanOrEqual(text.length * 12 + 12)
      }),
    )
  })
})
