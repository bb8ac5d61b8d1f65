import { describe, expect, it } from 'vitest'
import { read, textFiles } from './tracked.ts'

/**
 * Only invented people. An identity number in a file must fail the national check digit (GB 11643-1999), so that it can
 * be nobody's. Mobile numbers are invented when they begin 199 0000, or end in eight zeros: 199 0000 0001, 13800000000.
 */
const IDENTITY = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g
const MOBILE = /(?<![\dA-Za-z.])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z])/g
const INVENTED = /^(1990000\d{4}|1[3-9]\d0{8})$/

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

function couldBeSomebody(identity: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(identity[place]), 0)
  return '10X98765432'[sum % 11] === identity[17]?.toUpperCase()
}

const identitiesIn = (words: string) => (words.match(IDENTITY) ?? []).filter(couldBeSomebody)
const mobilesIn = (words: string) =>
  (words.match(MOBILE) ?? []).filter((found) => !INVENTED.test(found.replace(/[ -]/g, '')))

describe('no file of the project', () => {
  it('holds an identity number that could be somebody’s', () => {
    const found = textFiles().flatMap((file) =>
      identitiesIn(read(file)).map((number) => `${file}: ${number}`),
    )
    expect(found).toEqual([])
  })

  it('holds a mobile number that could be somebody’s', () => {
    const found = textFiles().flatMap((file) => mobilesIn(read(file)).map((number) => `${file}: ${number}`))
    expect(found).toEqual([])
  })
})

describe('the guard itself', () => {
  // The example that the standard itself prints, put together here so that this file does not hold it.
  const printed = ['110105', '19491231', '002X'].join('')

  it('knows a number that could be somebody’s from one that cannot', () => {
    expect(identitiesIn(`number ${printed}.`)).toEqual([printed])
    expect(identitiesIn(printed.replace('X', '1'))).toEqual([])
  })

  it('sees a mobile number however it is spaced', () => {
    const someone = ['139', '1234', '5678']
    expect(mobilesIn(`tel ${someone.join('')} or ${someone.join(' ')} or ${someone.join('-')}`)).toHaveLength(
      3,
    )
    expect(mobilesIn('199 0000 1234, 13800000000, 1795329180123')).toEqual([])
  })
})
