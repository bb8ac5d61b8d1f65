import {
  anAcceptedDispute,
  andThen,
  asParty,
  attempt,
  homeDesk,
  informant,
  informantId,
  otherSide,
  otherSideId,
  type Scene,
  type Story,
  scenes,
  staffAt,
  supervisorOf,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { missingForArchive } from '../archive/index.ts'
import { mayNow, nextStep } from '../door/index.ts'
import { asWhistleId } from '../kernel/index.ts'

const whistle = asWhistleId('w1')
const handlerOf = ({ department }: Scene) => staffAt('department-handler', department)
const whistled = (scene: Scene): Story =>
  andThen(anAcceptedDispute(scene), 'blow-whistle', homeDesk(scene), {
    ...{ direction: 'horizontal', to: [scene.department], why: '请来看看', place: '工地' },
  })
const over = (story: Story): Story =>
  andThen(story, 'terminate-mediation', supervisorOf(story.scene), { reason: 'T01' })
const answered = (scene: Scene): Story => {
  const came = andThen(whistled(scene), 'report-in', handlerOf(scene), { whistle, how: 'on-site' })
  return andThen(came, 'give-result', handlerOf(scene), { whistle, result: '已经责令改正' })
}
const mine = { whistle, party: informantId, rating: 5 } as const

describe.each(scenes)('in $region.id', (scene) => {
  const own = asParty(informant)
  const party = { kind: 'party', party: informantId } as const
  const may = ({ matter }: Story) => mayNow(party, matter, scene.region)['rate-department']

  it('each party rates once, at the end, and what the caller thought stands beside it', () => {
    let story = over(answered(scene))
    expect(may(story)).toBe(true)
    story = andThen(story, 'rate-department', own, { ...mine, words: '  来得快  ' })
    story = andThen(story, 'rate-whistle', homeDesk(scene), { whistle, rating: 4 })
    story = andThen(story, 'rate-department', asParty(otherSide), { ...mine, party: otherSideId, rating: 2 })
    expect(story.matter.whistles[0]).toMatchObject({
      rating: { rating: 4 },
      partyRatings: [
        { party: informantId, rating: 5, words: '来得快' },
        { party: otherSideId, rating: 2 },
      ],
    })
    expect(may(story)).toBe(false)
    expect(attempt(story, 'rate-department', own, mine)).toMatchObject({ refused: 'already-rated' })
  })

  it('nobody rates in another’s name, and no office rates for a party', () => {
    const story = over(answered(scene))
    expect(attempt(story, 'rate-department', asParty(otherSide), mine)).toMatchObject({
      refused: 'only-for-yourself',
    })
    expect(attempt(story, 'rate-department', homeDesk(scene), mine)).toMatchObject({
      refused: 'only-for-yourself',
    })
  })

  it('there is nothing to rate before the end, or where no result came', () => {
    expect(attempt(answered(scene), 'rate-department', own, mine)).toMatchObject({
      refused: 'not-at-this-stage',
    })
    expect(may(answered(scene))).toBe(false)
    const silent = over(whistled(scene))
    expect(attempt(silent, 'rate-department', own, mine)).toMatchObject({ refused: 'whistle-has-moved-on' })
    expect(may(silent)).toBe(false)
    const off = andThen(silent, 'call-off-whistle', homeDesk(scene), { whistle, why: '不用来了' })
    expect(attempt(off, 'rate-department', own, mine)).toMatchObject({ refused: 'whistle-has-moved-on' })
  })

  it('an open whistle keeps the file open and is named, with the unit that owes it', () => {
    const silent = over(whistled(scene))
    expect(missingForArchive(silent.matter)).toEqual([{ missing: 'whistle', unit: scene.department }])
    expect(attempt(silent, 'archive-matter', homeDesk(scene), {})).toMatchObject({
      refused: 'dossier-incomplete',
    })
    expect(nextStep(silent.matter)).toEqual({ who: 'unit', unit: scene.department, what: 'answer-whistle' })
    const off = andThen(silent, 'call-off-whistle', homeDesk(scene), { whistle, why: '不用来了' })
    expect(missingForArchive(off.matter)).toEqual([])
    expect(nextStep(off.matter)).toMatchObject({ what: 'archive-matter' })
  })
})
