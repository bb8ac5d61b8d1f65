import {
  archived,
  asParty,
  declined,
  informant,
  otherSide,
  reopened,
  type Scene,
  type Story,
  scenes,
  withdrawn,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evolve, type Matter } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import {
  amountClassOf,
  articlesFor,
  askedIn,
  extractOf,
  likenessOf,
  likenessWord,
  marksOf,
  rareWords,
  storyWords,
  type Told,
  toldOf,
} from './index.ts'

const saying = ({ matter }: Story, story: string, more: Partial<Matter> = {}): Matter =>
  ({ ...matter, story, ...more }) as Matter

describe.each(scenes)('an extract in $region.id', (scene: Scene) => {
  const { region } = scene
  const plain = '楼上漏水，天花板泡坏了，要求赔偿三千元。'

  it('is left by a closed matter, with how it ended and how long it took', () => {
    expect(extractOf(saying(archived(scene), plain), region)).toMatchObject({
      story: '楼上漏水，天花板泡坏了，要求赔偿若干元。希望修好，赔一点粉刷钱',
      asked: ['compensate', 'repair'],
      amount: 'thousands',
      ended: 'settled',
    })
  })

  it('is left by none that is open, declined, taken back or opened again', () => {
    for (const story of [reopened(scene), declined(scene), withdrawn(scene)])
      expect(extractOf(story.matter, region)).toBeUndefined()
  })

  it.each<[string, string, (matter: Matter) => Partial<Matter>]>([
    ['a category of the table', plain, ({ sorting }) => ({ sorting: { ...sorting, category: '1301' } })],
    ['a word of the table', `${plain}孩子吓坏了。`, () => ({})],
    [
      'a sign that was asked about',
      plain,
      (matter) => ({
        screening: {
          ...{ type: 'MatterScreened', at: matter.lastAt, by: asParty(informant) },
          signs: [{ code: 'family-violence', concerns: [], follows: [], since: matter.lastAt }],
        } as never,
      }),
    ],
    ['closed doors', plain, () => ({ closedAskedBy: [otherSide.id] })],
    ['no name', plain, () => ({ anonymous: true })],
    [
      'somebody who acts for a party',
      plain,
      ({ parties }) => ({
        parties: parties.map((one) => ({ ...one, guardian: { name: '甲', relation: '母亲' } })),
      }),
    ],
    ['a request for help', plain, ({ sorting }) => ({ sorting: { ...sorting, kind: 'appeal' } })],
  ])('is never left where there is %s', (_, story, more) => {
    const closed = archived(scene).matter
    expect(extractOf(saying({ ...archived(scene) }, story, more(closed)), region)).toBeUndefined()
  })

  it('holds no name that the file knows, however the story is built around it', () => {
    const closed = archived(scene)
    const names = closed.matter.parties.flatMap(({ name }) => name ?? [])
    const pieces = fc.constantFrom(
      ...names,
      '楼上漏水',
      '，',
      '。',
      '我和',
      '家',
      '不管',
      '19900000077',
      '大姐',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const all = JSON.stringify(extractOf(saying(closed, parts.join('')), region) ?? {})
        for (const hidden of [...names, '19900000077']) expect(all).not.toContain(hidden)
      }),
    )
  })

  it('tells an open matter in the same words, so that both can be compared', () => {
    const closed = saying(archived(scene), plain)
    expect(extractOf(closed, region)).toMatchObject(toldOf(closed, region))
  })

  const told = (story: string, more: Partial<Told> = {}): Told => ({
    ...{ kind: 'dispute' as const, story, asked: askedIn(story) },
    ...more,
  })
  const counted = (all: readonly Told[]) => {
    const counts = new Map([['', all.length]])
    for (const one of all)
      for (const { word } of marksOf(one, region)) counts.set(word, (counts.get(word) ?? 0) + 1)
    return counts
  }
  const stories = [
    '楼上漏水泡坏天花板',
    '楼上邻居漏水，墙皮掉了',
    '拖欠工资不发',
    '买羊定金不退',
    '工资欠了半年',
  ]

  it('is like itself, alike from both sides, and never more than wholly', () => {
    const text = fc.constantFrom(...stories)
    fc.assert(
      fc.property(text, text, (a, b) => {
        const counts = counted(stories.map((story) => told(story)))
        const [one, two] = [marksOf(told(a), region), marksOf(told(b), region)]
        const { score } = likenessOf(one, two, counts)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(likenessOf(two, one, counts).score).toBeCloseTo(score, 10)
        if (a === b) expect(score).toBeCloseTo(1, 10)
      }),
    )
  })

  it('is nearer where rare words, the category or what is asked for agree', () => {
    const counts = counted(stories.map((story) => told(story)))
    const like = (a: Told, b: Told) => likenessOf(marksOf(a, region), marksOf(b, region), counts)
    const leak = told(stories[0] ?? '')
    const [near, far] = [like(leak, told(stories[1] ?? '')), like(leak, told(stories[2] ?? ''))]
    expect(near.score).toBeGreaterThan(far.score)
    expect(near.shared.map(({ word }) => word)).toContain('漏水')
    expect(likenessWord(far)).toBeUndefined()
    expect(likenessWord(like(leak, leak))).toBe('very')
    const sorted = (category: string) => told(stories[0] ?? '', { category })
    expect(like(sorted('0201'), sorted('0201')).shared[0]?.word).toBeDefined()
    const other = told('完全另外的事', { category: '0201' })
    expect(like(sorted('0201'), other).score).toBeGreaterThan(like(sorted('0701'), other).score)
  })

  it('is asked for by its rarest words, which together stand in no more than so many', () => {
    const marks = marksOf(told('楼上漏水泡坏天花板'), region)
    const counts = new Map(marks.map(({ word }, at) => [word, at * 10]))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (most) => {
        const rare = rareWords(marks, counts, most)
        const sum = rare.reduce((all, word) => all + (counts.get(word) ?? 0), 0)
        expect(rare.length === 1 || sum <= most).toBe(true)
        expect(rare.every((word) => (counts.get(word) ?? 0) > 0)).toBe(true)
      }),
    )
  })

  const article = (code: string, day: string, one: Partial<Told> = {}) =>
    articlesFor(told('借条写了利息', one), day as never, region).find((found) => found.article.code === code)

  it('comes with the articles of its category and of its words, on their days', () => {
    expect(article('labour-27', '2026-11-23', { category: '0701' })).toMatchObject({
      by: 'category',
      words: [],
    })
    expect(article('labour-27', '2026-11-23', { category: '0201' })).toBeUndefined()
    expect(article('interest-25', '2026-11-23')).toMatchObject({ words: ['利息', '借条'] })
    expect(article('interest-25', '2020-08-19')).toBeUndefined()
    expect(article('old-rule', '2020-12-31')).toMatchObject({ by: 'every' })
    expect(article('old-rule', '2021-01-01')).toBeUndefined()
    expect(article('interest-25', '2026-11-23', { kind: 'hazard' })).toBeUndefined()
  })

  it('is drawn from the region’s tables and from nothing else', () => {
    const without: Region = { ...region, neverExamples: [], articles: [] }
    expect(extractOf(saying(archived(scene), `${plain}孩子吓坏了。`), without)).toBeDefined()
    expect(articlesFor(told('利息'), '2026-11-23' as never, without)).toEqual([])
  })
})

describe('the words of a story', () => {
  it('are its pairs of signs without those of mere form', () => {
    expect([...storyWords('漏水了，的了漏水').entries()]).toEqual([
      ['漏水', 2],
      ['水了', 1],
      ['了漏', 1],
    ])
  })

  it('say what is asked for, and a sum only as a class', () => {
    expect(askedIn('要求赔偿，向我道歉')).toEqual(['compensate', 'apology'])
    expect([0, 999, 1000, 9_999, 10_000, 100_000, 1_000_000].map(amountClassOf)).toEqual([
      undefined,
      'under-thousand',
      'thousands',
      'thousands',
      'ten-thousands',
      'hundred-thousands',
      'more',
    ])
  })
})

it('a story folds to the same extract whenever it is folded', () => {
  for (const scene of scenes) {
    const { events, matter } = archived(scene)
    let again: Matter | undefined
    for (const event of events) again = evolve(again, event)
    expect(extractOf(again as Matter, scene.region)).toEqual(extractOf(matter, scene.region))
  }
})
