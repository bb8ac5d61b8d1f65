import {
  aReport,
  asParty,
  informant,
  informantId,
  otherSide,
  scenes,
  staffAt,
  town,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asFileId, asPartyId, asUnitId, isRefusal } from '../kernel/index.ts'
import { fold } from '../matter/index.ts'
import { reportMatter } from './index.ts'

describe.each(scenes)('in $region.id', (scene) => {
  const report = (differently = {}) => reportMatter(aReport(scene, differently), scene.region)
  const typesOf = (answer: ReturnType<typeof report>) =>
    isRefusal(answer) ? answer : answer.map(({ type }) => type)

  it('a report is registered in its own words and sorted by the table, which signs with its rule', () => {
    const answer = report()
    expect(typesOf(answer)).toEqual(['MatterReported', 'MatterSorted'])
    if (isRefusal(answer)) return
    expect(answer[0]).toMatchObject({
      firstUnit: scene.first,
      by: asParty(informant),
      clock: { name: 'accept', owner: scene.first },
    })
    expect(answer[1]).toMatchObject({
      by: { kind: 'rule', rule: 'route:place' },
      sorting: { unit: scene.home, category: '0201' },
    })
    expect(fold(answer)).toMatchObject({ stage: 'reported', unit: scene.first, sortedBy: 'rule' })
  })

  it('an informant who has read their rights and agrees is not asked again', () => {
    const answer = report({ informantAgrees: true })
    expect(typesOf(answer)).toEqual(['MatterReported', 'MatterSorted', 'ConsentGiven'])
    if (isRefusal(answer)) return
    expect(fold(answer).parties.map(({ consent }) => consent.answer)).toEqual(['given', 'open'])
    expect(fold(answer).clocks.map(({ name }) => name)).toEqual(['accept'])
  })

  it('a hazard asks nobody for consent', () => {
    expect(typesOf(report({ kind: 'hazard', informantAgrees: true }))).toEqual([
      'MatterReported',
      'MatterSorted',
    ])
  })

  it('without a word of what happened there is no report', () => {
    expect(report({ story: ' \n' })).toEqual({ refused: 'story-empty' })
  })

  it('a story of 5000 signs is taken, and one more is too many, also where a sign is two units of code', () => {
    expect(typesOf(report({ story: '𠮷'.repeat(5000) }))).toHaveLength(2)
    expect(report({ story: '𠮷'.repeat(5001) })).toEqual({
      refused: 'text-too-long',
      length: 5001,
      most: 5000,
    })
  })

  it('nine photos are taken, ten are too many', () => {
    const photos = (count: number) =>
      Array.from({ length: count }, (_, place) => ({ file: asFileId(`f${place}`), name: 'a.jpg' }))
    expect(typesOf(report({ photos: photos(9) }))).toHaveLength(2)
    expect(report({ photos: photos(10) })).toEqual({ refused: 'too-many-photos', photos: 10, most: 9 })
  })

  it('neither the unit nor the place may be one the region does not have', () => {
    const nowhere = asUnitId('nowhere')
    expect(report({ firstUnit: nowhere })).toEqual({ refused: 'unknown-unit', unit: nowhere })
    expect(report({ place: { unit: nowhere, words: '' } })).toEqual({
      refused: 'unknown-unit',
      unit: nowhere,
    })
  })

  it('a clerk registers at their own desk or below it, and at no other', () => {
    expect(typesOf(report({ by: staffAt('receptionist', scene.first), channel: 'desk' }))).toHaveLength(2)
    expect(report({ by: staffAt('receptionist', scene.sibling), channel: 'desk' })).toEqual({
      refused: 'not-your-desk',
      unit: scene.first,
      yours: scene.sibling,
    })
  })

  it('who reports is among the parties', () => {
    expect(report({ by: { kind: 'party', party: asPartyId('somebody') } })).toEqual({
      refused: 'informant-missing',
    })
    expect(report({ by: asParty(otherSide) })).toEqual({ refused: 'informant-missing' })
  })

  it('an anonymous report carries no name and no number', () => {
    expect(report({ anonymous: true })).toEqual({ refused: 'name-in-anonymous-report' })
    expect(
      typesOf(report({ anonymous: true, parties: [{ id: informantId, side: 'informant', type: 'person' }] })),
    ).toHaveLength(2)
  })

  it('the other side may be nameless if somebody says who it is', () => {
    const nameless = { id: otherSide.id, side: 'other-side', type: 'person' } as const
    expect(report({ parties: [informant, nameless] })).toEqual({
      refused: 'nobody-named',
      party: otherSide.id,
    })
    expect(
      typesOf(report({ parties: [informant, { ...nameless, description: '楼下的饭店' }] })),
    ).toHaveLength(2)
  })
})

it('what was agreed at the desk or by telephone is not written down as the own hand', () => {
  const told = (channel: 'desk' | 'hotline') =>
    reportMatter(
      aReport(town, { channel, by: staffAt('receptionist', town.first), informantAgrees: true }),
      town.region,
    )
  const consentOf = (answer: ReturnType<typeof told>) => (isRefusal(answer) ? answer : answer[2])
  expect(consentOf(told('desk'))).toMatchObject({ how: 'at-the-desk' })
  expect(consentOf(told('hotline'))).toMatchObject({ how: 'by-telephone' })
})
