import { expect, test } from 'vitest'
import { emptyDraft, reportOf } from './draft.ts'

test('a report carries only what was said', () => {
  expect(reportOf({ ...emptyDraft, story: ' 楼上漏水。 ' }, 'u1')).toEqual({
    unit: 'u1',
    kind: 'unsure',
    channel: 'desk',
    story: '楼上漏水。',
  })
})

test('somebody who prefers no name travels without one, even when a name had been typed before', () => {
  const draft = {
    ...emptyDraft,
    story: '路灯坏了',
    informant: { name: '编某', telephone: '199 0000 0001' },
    anonymous: true,
  }
  expect(reportOf(draft, 'u1')).not.toHaveProperty('informant')
  expect(reportOf({ ...draft, anonymous: false }, 'u1').informant).toEqual({
    name: '编某',
    telephone: '199 0000 0001',
  })
})

test('a side of which nothing was said but whether it is a person is no side', () => {
  const draft = {
    ...emptyDraft,
    story: '噪音',
    otherSides: [{ type: 'person' as const }, { description: '楼下的店' }],
  }
  expect(reportOf(draft, 'u1').otherSides).toEqual([{ description: '楼下的店' }])
})
