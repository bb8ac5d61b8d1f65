import { mentioningWordsIn, settlingWordsIn } from '@jiefen/domain/agreement'
import { describe, expect, test } from 'vitest'
import { hasFaults, readProfile } from '../index.ts'

const parsed = await readProfile('lakeside')
if (hasFaults(parsed)) throw new Error(JSON.stringify(parsed.faults))
const { region } = parsed
const saying = (...texts: readonly string[]) => {
  const terms = {
    form: 'written' as const,
    facts: '',
    clauses: texts.map((text) => ({ text })),
    performance: { way: '', place: '', time: '' },
  }
  const words = (found: typeof settlingWordsIn) => found(terms as never, region).map(({ word }) => word)
  return { settles: words(settlingWordsIn).length > 0, mentions: words(mentioningWordsIn) }
}

describe('clauses about a status itself, which no court confirms (民诉法解释 art. 355 (3))', () => {
  test.each([
    '双方自愿离婚。',
    '双方离婚，孩子由母亲抚养。',
    '双 方 离 婚。',
    '经协商一致，同意离婚，离婚后互不干涉。',
    '双方同意解除婚姻关系。',
    '双方确认婚姻无效。',
    '双方断绝父子关系，以后互不往来。',
    '双方解除收养关系，补偿五千元。',
    '双方确认亲子关系成立。',
  ])('%s', (text) => {
    expect(saying(text).settles).toBe(true)
  })
})

describe('clauses that only mention one: a person says why', () => {
  test.each([
    ['离婚后抚养费每月一千元。', '离婚'],
    ['双方离婚后，父亲每月探望两次。', '离婚'],
    ['双方已于二〇二四年离婚，现约定分割存款。', '离婚'],
    ['按照双方离婚协议第三条，房款分两期付清。', '离婚'],
    ['女方不同意离婚，男方先付清医药费。', '离婚'],
    ['婚姻关系存续期间的借款由男方归还。', '婚姻关系'],
    ['解除收养关系后，养子每月付生活费。', '收养'],
    ['亲子关系鉴定费各付一半。', '亲子关系'],
    ['孩子的监护费用各付一半。', '监护'],
  ])('%s', (text, word) => {
    expect(saying(text)).toEqual({ settles: false, mentions: [word] })
  })

  test('and most clauses do neither', () => {
    expect(saying('三日内付清运费七万七千元。', '当面赔礼道歉。')).toEqual({ settles: false, mentions: [] })
  })
})
