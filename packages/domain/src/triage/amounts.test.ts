import fc from 'fast-check'
import { expect, it } from 'vitest'
import { largestAmount, largestHeadcount, numberIn } from './amounts.ts'

it.each([
  ['77000', 77_000],
  ['77,000', 77_000],
  ['7.7万', 77_000],
  ['七万七', 77_000],
  ['七万七千', 77_000],
  ['二十', 20],
  ['十', 10],
  ['十三', 13],
  ['三百五', 350],
  ['三百零五', 305],
  ['一千二', 1200],
  ['两千', 2000],
  ['十万', 100_000],
  ['一百二十万', 1_200_000],
  ['一亿', 100_000_000],
  ['1.2亿', 120_000_000],
])('%s is %i', (text, value) => {
  expect(numberIn(text)).toBe(value)
})

it('what is no number has no value', () => {
  for (const text of ['', '元', '很多', 'abc']) expect(numberIn(text)).toBeUndefined()
})

/** Writes a number out in full, the long way, as a bank would. */
function written(value: number): string {
  const digits = '零一二三四五六七八九'
  const group = (part: number): string => {
    let text = ''
    let gap = false
    for (const [unit, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(part / unit) % 10
      if (digit === 0) gap ||= text !== ''
      else {
        text += `${gap ? '零' : ''}${digits[digit]}${name}`
        gap = false
      }
    }
    return text
  }
  const [high, low] = [Math.floor(value / 10_000), value % 10_000]
  if (high === 0) return group(low)
  return `${group(high)}万${low === 0 ? '' : `${low < 1000 ? '零' : ''}${group(low)}`}`
}

it('every number written out in full is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => numberIn(written(value)) === value),
  )
})

it('the largest sum of a story is found, however it is written', () => {
  expect(largestAmount('他欠我 3000 元，加上工钱一共七万七')).toBe(77_000)
  expect(largestAmount('要求赔偿20万')).toBe(200_000)
  expect(largestAmount('拖欠工资 77,000 元')).toBe(77_000)
  expect(largestAmount('三百块钱')).toBe(300)
})

it('what is no money is not taken for money', () => {
  expect(largestAmount('一万个不愿意，住在 12 号楼，20万平方米的小区')).toBe(0)
  expect(largestAmount('没有提钱')).toBe(0)
  expect(largestAmount('十万火急，请千万快点来')).toBe(0)
})

it('the largest number of people is found', () => {
  expect(largestHeadcount('我们 13 名工人，还有三户邻居')).toBe(13)
  expect(largestHeadcount('两个人吵架')).toBe(2)
  expect(largestHeadcount('三楼漏水')).toBe(0)
})
