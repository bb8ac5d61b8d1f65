import {
  actorWith,
  afterASession,
  anAcceptedDispute,
  archived,
  asParty,
  homeDesk,
  informant,
  informantId,
  mediatorOf,
  otherSide,
  otherSideId,
  reopened,
  scenes,
  thirdId,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asFileId, asPersonId, type By, instant } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import { mayDo } from '../permission/index.ts'
import { hearersOf, longestTalk, type ThreadName, threadOf, type WriteTalk, writeTalk } from './index.ts'

const at = instant('2026-11-23T04:00:00Z')
const photo = (step: number) => ({ file: asFileId(String(step).repeat(64)), name: `${step}.jpg` })
const [wang, li] = [asPersonId('wang'), asPersonId('li')]
const readers = [
  { person: wang, name: '王守礼' },
  { person: li, name: '李映湖' },
]
const own = threadOf(informantId)

describe.each(scenes)('writing beside a matter of $region.id', (scene) => {
  const { matter } = afterASession(scene)
  const desk = homeDesk(scene)
  const write = (change: Partial<WriteTalk>, of: Matter = matter) =>
    writeTalk(
      { thread: 'staff', text: '明天去看', photos: [], mentions: [], readers: [], at, by: desk, ...change },
      of,
    )

  it('among the staff keeps the words without blanks around them, and whoever was called once', () => {
    expect(write({ text: '  明天去看\n', mentions: [li, wang, li], readers })).toEqual({
      type: 'TalkWritten',
      text: '明天去看',
      photos: [],
      mentions: [readers[1], readers[0]],
      at,
      by: desk,
    })
  })

  it('a photo may stand without a word, and nothing at all may not', () => {
    expect(write({ text: ' ', photos: [photo(1)] })).toMatchObject({ text: '', photos: [photo(1)] })
    expect(write({ text: ' \n ' })).toEqual({ refused: 'words-missing' })
  })

  it('has room for nine photos and two thousand signs, and not for more', () => {
    const photos = Array.from({ length: 10 }, (_, step) => photo(step))
    expect(write({ photos: photos.slice(1) })).toMatchObject({ type: 'TalkWritten' })
    expect(write({ photos })).toEqual({ refused: 'too-many-photos', photos: 10, most: 9 })
    // Counted as people count: one sign beyond the first plane of Unicode is one.
    expect(write({ text: '𠮷'.repeat(longestTalk) })).toMatchObject({ type: 'TalkWritten' })
    expect(write({ text: '字'.repeat(longestTalk + 1) })).toEqual({
      refused: 'text-too-long',
      length: longestTalk + 1,
      most: longestTalk,
    })
  })

  it('a party writes into their own thread, and into no other', () => {
    const by = asParty(informant)
    expect(write({ thread: own, by })).toMatchObject({ type: 'TalkWritten', by })
    for (const thread of ['staff', threadOf(otherSideId)] as const)
      expect(write({ thread, by })).toEqual({ refused: 'not-your-thread' })
  })

  it('neither a rule nor the clock says anything', () => {
    const others: readonly By[] = [{ kind: 'clock' }, { kind: 'rule', rule: 'R1' }]
    for (const by of others) expect(write({ by })).toEqual({ refused: 'not-your-thread' })
  })

  it('nobody writes to a party that this matter does not have', () => {
    expect(write({ thread: threadOf(thirdId) })).toEqual({ refused: 'unknown-party', party: thirdId })
  })

  it('only the staff among themselves call somebody by name, and only who may read it', () => {
    expect(write({ thread: own, mentions: [wang], readers })).toEqual({ refused: 'calling-only-among-staff' })
    const stranger = asPersonId('stranger')
    expect(write({ mentions: [wang, stranger], readers })).toEqual({
      refused: 'cannot-be-called',
      person: stranger,
    })
  })

  it('after the archive nobody writes any more, and once reopened they do again', () => {
    const { matter: closed } = archived(scene)
    const writers: readonly (readonly [ThreadName, By])[] = [
      ['staff', desk],
      [own, desk],
      [own, asParty(informant)],
    ]
    for (const [thread, by] of writers)
      expect(write({ thread, by }, closed)).toEqual({ refused: 'matter-archived' })
    expect(write({}, reopened(scene).matter)).toMatchObject({ type: 'TalkWritten' })
  })

  it('disturbs those called by name, but not whoever calls themselves', () => {
    const said = { mentions: [...readers, { person: desk.person, name: desk.name }], by: desk }
    expect(hearersOf(said, 'staff', matter)).toEqual([
      { kind: 'person', person: wang },
      { kind: 'person', person: li },
    ])
    expect(hearersOf({ mentions: [], by: desk }, 'staff', matter)).toEqual([])
  })

  it('from a party reaches their mediator, or before there is one the unit that answers', () => {
    const said = { mentions: [], by: asParty(otherSide) }
    expect(hearersOf(said, threadOf(otherSideId), matter)).toEqual([
      { kind: 'person', person: mediatorOf(scene).person },
    ])
    const { matter: before } = anAcceptedDispute(scene)
    expect(hearersOf(said, threadOf(otherSideId), before)).toEqual([{ kind: 'unit', unit: scene.home }])
  })

  it('from the office reaches that party alone', () => {
    expect(hearersOf({ mentions: [], by: desk }, own, matter)).toEqual([
      { kind: 'party', party: informantId },
    ])
  })

  it('a leader reads along and writes to nobody', () => {
    const leader = actorWith('somebody', ['leader', scene.above])
    expect(mayDo(leader, 'open-matter', matter, scene.region)).toBe(true)
    expect(mayDo(leader, 'join-talk', matter, scene.region)).toBe(false)
    expect(mayDo(leader, 'talk-to-party', matter, scene.region)).toBe(false)
  })
})
