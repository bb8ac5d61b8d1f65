import {
  afterADivorce,
  andThen,
  asParty,
  attempt,
  bothAgreed,
  courtOf,
  homeDesk,
  informant,
  mediatorOf,
  otherSide,
  readyForCourt,
  type Scene,
  type Story,
  scenes,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asInstant } from '../kernel/index.ts'
import { fold, type MatterEvent } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { competentCourts, eligibility } from './index.ts'

const hand = (story: Story, more: object = {}) =>
  attempt(story, 'hand-to-court', mediatorOf(story.scene), {
    ...{ court: courtOf(story.scene), point: 'committee', statusOrTitle: false, way: 'download', ...more },
  } as never)
const failing = ({ matter, scene }: Story) =>
  eligibility(matter, scene.region, matter.lastAt)
    .filter(({ ok }) => !ok)
    .map(({ check }) => check)
const withRegion = (story: Story, change: Partial<Region>): Story => ({
  ...story,
  scene: { ...story.scene, region: { ...story.scene.region, ...change } },
})
const andThenAgreed = (story: Story): Story =>
  [informant, otherSide].reduce(
    (told, party) => andThen(told, 'agree-to-confirmation', asParty(party), { party: party.id }),
    story,
  )

describe.each(scenes)('clauses that mention a status in $region.id', (scene: Scene) => {
  it('what only mentions a divorce goes, once the clerk has written why it is no more than that', () => {
    const story = andThenAgreed(readyForCourt(scene, afterADivorce))
    expect(failing(story)).toEqual([])
    expect(eligibility(story.matter, scene.region, story.matter.lastAt)[2]?.says.zh).toContain('提到了“离婚”')
    expect(hand(story)).toEqual({ refused: 'mention-unanswered', words: ['离婚'] })
    expect(hand(story, { mention: ' ' })).toMatchObject({ refused: 'mention-unanswered' })
    expect(hand(story, { mention: '法院早已判决，这里只约定抚养费' })).toMatchObject([
      { mentions: { words: ['离婚'], why: '法院早已判决，这里只约定抚养费' } },
    ])
    expect(hand(story, { mention: '只有抚养费', statusOrTitle: true })).toEqual({
      refused: 'not-confirmable',
    })
    // Where nothing is mentioned there is nothing to write.
    expect(hand(bothAgreed(scene), { mention: '没有' })).not.toHaveProperty('0.mentions')
  })
})

describe.each(scenes)('courts of other levels in $region.id', (scene: Scene) => {
  const level = (id: string, of: 'intermediate' | 'special') => ({
    ...{
      id,
      level: of,
      name: { zh: `${id}人民法院`, en: id },
      serves: [scene.region.units[0]?.id ?? scene.home],
    },
  })
  const courts = [...scene.region.courts, level('middle', 'intermediate'), level('railway', 'special')]
  const story = withRegion(bothAgreed(scene), { courts })
  const belongs = '标的额超过基层法院受理的范围'

  it('an intermediate one confirms what belongs to it by law, and whoever picks it says why', () => {
    expect(hand(story, { court: 'middle' })).toMatchObject({ refused: 'court-not-competent' })
    expect(hand(story, { court: 'middle', belongs: ' ' })).toMatchObject({ refused: 'court-not-competent' })
    expect(hand(story, { court: 'middle', belongs })).toMatchObject([{ court: 'middle', belongs }])
    // What belongs there goes to no basic court.
    expect(hand(story, { belongs })).toMatchObject({ refused: 'court-not-competent' })
    const says = eligibility(story.matter, story.scene.region, asInstant(0))[5]?.says.zh
    expect(says).not.toContain('middle')
  })

  it('of special ones nothing is known but that they may invite; basic ones are offered first', () => {
    const offered = competentCourts(story.matter, story.scene.region)
    expect(offered.some(({ court }) => court.id === 'railway')).toBe(false)
    expect(offered[0]?.court.level).toBe('basic')
    expect(hand(story, { court: 'railway' })).toMatchObject({ refused: 'court-not-competent' })
    const letter: MatterEvent = {
      ...{ type: 'EntrustmentRecorded', link: 'LK01', organ: 'railway人民法院' },
      ...{ letterNumber: '（2026）委1', letterDay: '2026-11-20' },
      ...{ at: story.matter.lastAt, by: homeDesk(scene) },
    }
    const invited = { ...story, matter: fold([...story.events, letter]) }
    expect(hand(invited, { court: 'railway', point: 'inviting-court' })).toMatchObject([{ court: 'railway' }])
  })
})
