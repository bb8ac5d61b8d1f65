import { plateau, scenes, town } from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asUnitId } from '../kernel/index.ts'
import { type SortingFacts, sortByTable } from './index.ts'

describe.each(scenes)('in $region.id', (scene) => {
  const sort = (differently: Partial<SortingFacts>) =>
    sortByTable(
      {
        kind: 'dispute',
        story: '楼上漏水',
        place: { unit: scene.home, words: '' },
        firstUnit: scene.first,
        parties: 2,
        ...differently,
      },
      scene.region,
    )

  it('a matter goes to where it happened, and not to where it was told', () => {
    expect(sort({}).sorting.unit).toBe(scene.home)
    expect(sort({}).rule).toBe('route:place')
  })

  it('where nobody says where it happened it goes by the place where it was told', () => {
    expect(sort({ place: { words: '菜市场' } }).sorting.unit).toBe(scene.first)
  })

  it('told above the level that handles it, it stays there for a person to find the place', () => {
    expect(sort({ place: { unit: scene.above, words: '' } }).sorting.unit).toBe(scene.above)
  })

  it('the words of the story name the category, and the item goes before its class', () => {
    expect(sort({ story: '邻居家漏水' }).sorting.category).toBe('0201')
    expect(sort({ story: '和邻居吵架' }).sorting.category).toBe('02')
  })

  it('where the words say nothing the table stays silent', () => {
    const { sorting, why } = sort({ story: '我有一件事想说' })
    expect(sorting).not.toHaveProperty('category')
    expect(why).toContain('没有可以判断的词')
  })

  it('where two categories weigh the same the table stays silent and names both', () => {
    const { sorting, why } = sort({ story: '老板说了一句，邻居也说了一句' })
    expect(sorting).not.toHaveProperty('category')
    expect(why).toContain('邻里纠纷')
    expect(why).toContain('劳动人事争议')
  })

  it('a death, a crowd and a large sum make it complex, and the reasons are told', () => {
    const { sorting, why } = sort({ story: '13 名工人的工资，一共 20 万元，有人被打伤住院' })
    expect(sorting.complexity).toBe('complex')
    for (const reason of ['13', '200000', '打伤']) expect(why).toContain(reason)
  })

  it('a leaking tap between two neighbours is simple', () => {
    expect(sort({}).sorting.complexity).toBe('simple')
  })

  it.each([
    ['路口井盖坏了，掉下去很危险', 'hazard'],
    ['老人没有低保，看病没钱', 'appeal'],
    ['邻居欠我的钱不还', 'dispute'],
    ['说不清楚', 'dispute'],
  ] as const)('an unsure reporter who says “%s” means a %s', (story, kind) => {
    expect(sort({ kind: 'unsure', story }).sorting.kind).toBe(kind)
  })

  it('what the reporter chose is not put right by the table', () => {
    expect(sort({ kind: 'appeal', story: '邻居欠我的钱不还' }).sorting.kind).toBe('appeal')
  })
})

it('the first route that fits decides: labour goes to its department even when it is complex', () => {
  const facts = {
    kind: 'dispute',
    story: '老板拖欠 13 名工人工资 20 万元，有人住院',
    place: { unit: town.home, words: '' },
    firstUnit: town.first,
    parties: 2,
  } as const
  expect(sortByTable(facts, town.region)).toMatchObject({
    rule: 'route:labour',
    sorting: { unit: asUnitId('town-labour') },
  })
  expect(
    sortByTable(
      { ...facts, place: { unit: plateau.home, words: '' }, firstUnit: plateau.first },
      plateau.region,
    ),
  ).toMatchObject({
    rule: 'route:complex',
    sorting: { unit: plateau.above },
  })
})

it('where the threshold differs the same story is simple in one place and complex in another', () => {
  const story = '3 户人家漏水，又来找了一次，要做鉴定'
  const facts = (scene: typeof town) =>
    ({
      kind: 'dispute',
      story,
      place: { unit: scene.home, words: '' },
      firstUnit: scene.first,
      parties: 2,
    }) as const
  expect(sortByTable(facts(town), town.region).sorting.complexity).toBe('simple')
  expect(sortByTable(facts(plateau), plateau.region).sorting.complexity).toBe('complex')
})

it('a region without a fitting route leaves the matter with whoever was asked', () => {
  const bare = { ...town.region, routes: [] }
  const sorted = sortByTable(
    { kind: 'hazard', story: '井盖坏了', place: { words: '' }, firstUnit: town.first, parties: 0 },
    bare,
  )
  expect(sorted).toMatchObject({ rule: 'route:none', sorting: { unit: town.first } })
})
