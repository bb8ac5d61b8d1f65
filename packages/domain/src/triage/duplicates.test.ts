import { aReport, informant, otherSide, plateau, town } from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedReport, likelyDuplicates, similarity } from './index.ts'

const words = fc.string({ unit: 'grapheme', maxLength: 60 })

describe('the likeness of two texts', () => {
  it('is between nothing and one, and the same from both sides', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const alike = similarity(a, b)
        expect(alike).toBeGreaterThanOrEqual(0)
        expect(alike).toBeLessThanOrEqual(1)
        expect(similarity(b, a)).toBeCloseTo(alike, 12)
      }),
    )
  })

  it('is one for the same words, whatever the signs between them and the width of the letters', () => {
    expect(similarity('楼上漏水，说了不管！', '楼上 漏水 说了不管')).toBeCloseTo(1, 12)
    expect(similarity('ＡＢＣ楼', 'abc楼')).toBeCloseTo(1, 12)
  })

  it('is nothing where no two neighbouring signs are shared', () => {
    expect(similarity('楼上漏水', '拖欠工资')).toBe(0)
    expect(similarity('', '拖欠工资')).toBe(0)
  })

  it('grows with what is shared', () => {
    const story = '楼上邻居家漏水把天花板泡坏了'
    expect(similarity(story, '楼上邻居漏水天花板坏了')).toBeGreaterThan(similarity(story, '楼上邻居太吵了'))
  })
})

describe('likely duplicates', () => {
  const { story, place, firstUnit } = aReport(town)
  const report: ComparedReport = { story, place, firstUnit, parties: [informant, otherSide] }
  const elsewhere = { unit: town.farAway, words: '别处' }
  const stranger = {
    ...informant,
    name: '古丽',
    telephone: { masked: '199****0009', sealed: 's', index: 'index-9' },
  }

  it('come best first, each with the reasons to judge it by', () => {
    const same = { ...report, id: 'same' }
    const like = { ...report, id: 'like', story: '楼上漏水泡坏了我家天花板', parties: [stranger] }
    const other = { ...report, id: 'other', story: '老板欠我工资', place: elsewhere, parties: [stranger] }
    const found = likelyDuplicates(report, [other, like, same], town.region)
    expect(found.map(({ candidate }) => candidate.id)).toEqual(['same', 'like'])
    expect(found[0]?.reasons).toEqual([
      { reason: 'same-words', shared: 100 },
      { reason: 'same-place' },
      { reason: 'same-number' },
      { reason: 'same-other-side', name: otherSide.name },
    ])
  })

  it('are not made by the same caller alone, who may well have two worries', () => {
    const second = { ...report, story: '想问问低保怎么办', place: elsewhere, parties: [informant] }
    expect(likelyDuplicates(report, [second], town.region)).toEqual([])
  })

  it('are not made by the same words in another county alone', () => {
    const far = {
      ...report,
      story: '楼上漏水',
      place: { unit: plateau.farAway, words: '渡口' },
      firstUnit: plateau.first,
      parties: [stranger],
    }
    const here = { ...report, place: { unit: plateau.home, words: '草甸' }, firstUnit: plateau.home }
    const [found] = likelyDuplicates(here, [{ ...far, story }], plateau.region)
    expect(found?.reasons).toEqual([{ reason: 'same-words', shared: 100 }])
    expect(likelyDuplicates(here, [far], plateau.region)).toEqual([])
  })
})
