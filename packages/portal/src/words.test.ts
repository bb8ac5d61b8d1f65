import { describe, expect, it } from 'vitest'
import {
  aboutWords,
  calculationPageWords,
  contactWords,
  eventWords,
  factsPageWords,
  filled,
  followWords,
  genuineWords,
  invitationWords,
  landingWords,
  layoutWords,
  performancePageWords,
  problemWords,
  receiptWords,
  reportWords,
  signingWords,
  sittingPageWords,
  speaker,
  talkWords,
  timePageWords,
  videoPageWords,
} from './index.ts'

const rooms = {
  about: aboutWords,
  contact: contactWords,
  event: eventWords,
  follow: followWords,
  genuine: genuineWords,
  invitation: invitationWords,
  landing: landingWords,
  layout: layoutWords,
  problem: problemWords,
  receipt: receiptWords,
  report: reportWords,
  talk: talkWords,
  signing: signingWords,
  time: timePageWords,
  facts: factsPageWords,
  performance: performancePageWords,
  sitting: sittingPageWords,
  video: videoPageWords,
  calculation: calculationPageWords,
}
const marks = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort()

describe.each(Object.entries(rooms))('the words of %s', (_, words) => {
  const zh: Record<string, string> = words.zh
  const en: Record<string, string> = words.en

  it('are complete in both languages', () => expect(Object.keys(en)).toEqual(Object.keys(zh)))

  it('take the same values in both languages', () => {
    for (const key of Object.keys(zh)) {
      expect(new Set(marks(en[key] ?? '')), key).toEqual(new Set(marks(zh[key] ?? '')))
    }
  })

  it('use the signs of their language', () => {
    for (const sentence of Object.values(zh)) expect(sentence).not.toMatch(/[\u4e00-\u9fff][,;?!]/)
    for (const sentence of Object.values(en)) expect(sentence).not.toMatch(/[，。；：？！]/)
  })
})

describe('saying', () => {
  it('puts values in and leaves an unknown mark standing', () =>
    expect(filled('{a} 和 {b}', { a: '甲' })).toBe('甲 和 {b}'))

  it('does not take a value for a mark', () => expect(filled('{a}', { a: '{b}', b: 'x' })).toBe('{b}'))

  it('prefers the region’s own sentence', () => {
    const say = speaker('layout', layoutWords, { language: 'zh', overrides: { 'layout.back': '回去' } })
    expect([say('back'), say('home')]).toEqual(['回去', '首页'])
  })
})
