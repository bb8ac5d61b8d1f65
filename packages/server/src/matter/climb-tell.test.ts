import {
  anAcceptedDispute,
  andThen,
  homeDesk,
  informantId,
  inMediation,
  mediatorOf,
  otherSideId,
  type Scene,
  type Story,
  scenes,
  staffAt,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { tellOf } from './tell.ts'

const parties = [`party ${informantId}`, `party ${otherSideId}`]

/** Who is told of what this step of the story wrote about the ladder. */
function toldOf(before: Story, after: Story, type: string): string[] {
  const { scene, matter, events } = after
  const fresh = events.slice(before.events.length).filter((event) => event.type === type)
  expect(fresh).toHaveLength(1)
  return tellOf(matter, fresh, 0, scene.region).map(
    ({ audience_kind, audience }) => `${audience_kind} ${audience}`,
  )
}

const up = (story: Story): Story =>
  andThen(story, 'move-up', homeDesk(story.scene), { why: '牵涉几个单位，这里调不动' })
const host = ({ matter }: Story) => staffAt('receptionist', matter.unit)

describe.each(scenes)('in $region.id', (scene: Scene) => {
  it('both units, the one first asked, the mediator and the parties hear that it goes up', () => {
    const before = inMediation(scene)
    const after = up(before)
    expect(toldOf(before, after, 'MatterMovedUp').sort()).toEqual(
      [
        ...parties,
        `unit ${after.matter.unit}`,
        `unit ${scene.home}`,
        `unit ${scene.first}`,
        `person ${mediatorOf(scene).person}`,
      ].sort(),
    )
  })

  it('they hear that it comes back, and the parties that it was taken up', () => {
    const waiting = up(anAcceptedDispute(scene))
    const back = andThen(waiting, 'return-down', host(waiting), { why: '请先见见对方' })
    expect(toldOf(waiting, back, 'MatterReturnedDown')).toEqual(
      expect.arrayContaining([...parties, `unit ${waiting.matter.unit}`, `unit ${scene.home}`]),
    )
    const taken = andThen(waiting, 'take-up', host(waiting), {})
    expect(toldOf(waiting, taken, 'LevelBegan')).toEqual(parties)
  })

  it('nobody is told twice that it was accepted', () => {
    const story = anAcceptedDispute(scene)
    const began = story.events.filter(({ type }) => type === 'LevelBegan')
    expect(began).toHaveLength(1)
    expect(tellOf(story.matter, began, 0, scene.region)).toEqual([])
  })
})
