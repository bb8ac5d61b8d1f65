import {
  anAcceptedDispute,
  andThen,
  attempt,
  homeDesk,
  inMediation,
  type Scene,
  type Story,
  scenes,
  staffAt,
  town,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayAboutWhistle } from '../door/index.ts'
import { asInstant, asUnitId, asWhistleId, type Instant, type UnitId } from '../kernel/index.ts'
import { type Matter, standingOf } from '../matter/index.ts'
import { rootOf } from '../region/index.ts'
import { deciderOf, minutesLate } from './index.ts'

const minute = 60_000
const w1 = asWhistleId('w1')
const clock = { kind: 'clock' } as const
const called = { direction: 'horizontal', why: '请来看看', place: '工地门口' } as const
const handlerOf = (unit: UnitId) => staffAt('department-handler', unit)

const whistled = (scene: Scene, begin = anAcceptedDispute(scene)): Story =>
  andThen(begin, 'blow-whistle', homeDesk(scene), { ...called, to: [scene.department] })
const later = ({ matter }: Story, minutes: number): Instant => asInstant(blownAt(matter) + minutes * minute)
const blownAt = ({ whistles }: Matter): Instant => whistles[0]?.blownAt ?? asInstant(0)
const standing = ({ matter }: Story): string[] => matter.whistles.map(standingOf)
const running = ({ matter }: Story) =>
  matter.clocks.filter(({ about }) => about !== undefined).map(({ name, owner }) => [name, owner])

describe.each(scenes)('in $region.id', (scene) => {
  const { department, home, above } = scene
  const handler = handlerOf(department)
  const desk = homeDesk(scene)
  const decider = staffAt('supervisor', deciderOf(scene.region, home, department))

  it('a whistle lets the unit open the file at once, starts its clock, and leaves the matter where it was', () => {
    const before = anAcceptedDispute(scene)
    const { matter } = whistled(scene, before)
    expect(before.matter.units).not.toContain(department)
    expect(matter.units).toContain(department)
    expect([matter.stage, matter.unit]).toEqual([before.matter.stage, before.matter.unit])
    expect(running(whistled(scene))).toEqual([['respond', department]])
    expect(matter.whistles[0]?.respondBy).toBe(blownAt(matter) + 30 * minute)
  })

  it('a whistle upwards goes to the level above, whoever is named', () => {
    const story = andThen(anAcceptedDispute(scene), 'blow-whistle', desk, {
      ...{ ...called, direction: 'vertical' },
      to: [],
    })
    expect(story.matter.whistles.map(({ to }) => to)).toEqual([above])
    const top = staffAt('receptionist', rootOf(scene.region).id)
    const beyond = attempt(story, 'blow-whistle', top, { ...called, direction: 'vertical', to: [] })
    expect(beyond).toMatchObject({ refused: 'no-level-above' })
  })

  it('each step goes to the one whose turn it is, and ends with the caller’s rating', () => {
    let story = whistled(scene)
    story = andThen(story, 'report-in', handler, { whistle: w1, how: 'on-site', at: later(story, 20) })
    expect([standing(story), running(story)]).toEqual([['reported-in'], [['whistle-result', department]]])
    story = andThen(story, 'give-result', handler, { whistle: w1, result: '工资已经发了' })
    expect([standing(story), running(story)]).toEqual([['answered'], []])
    story = andThen(story, 'rate-whistle', desk, { whistle: w1, rating: 5 })
    expect(standing(story)).toEqual(['rated'])
    expect(story.matter.handlers).toContain(handler.person)
  })

  it('nobody reports in, answers or objects for another unit, and the unit that was called rates nothing', () => {
    const story = whistled(scene)
    const stranger = handlerOf(home)
    const answers = [
      attempt(story, 'report-in', stranger, { whistle: w1, how: 'video' }),
      attempt(story, 'object-to-whistle', stranger, { whistle: w1, why: '不归', at: later(story, 1) }),
      attempt(story, 'rate-whistle', handler, { whistle: w1, rating: 5 }),
      attempt(story, 'call-off-whistle', handler, { whistle: w1, why: '不去了' }),
    ]
    expect(answers.map((answer) => 'refused' in answer && answer.refused)).toEqual(
      Array(4).fill('not-your-whistle'),
    )
  })

  it('an objection stops the limit, is decided above both, and after a no there is no second one', () => {
    let story = whistled(scene)
    story = andThen(story, 'object-to-whistle', handler, {
      ...{ whistle: w1, why: '不归我们管' },
      at: later(story, 10),
    })
    expect([standing(story), running(story)]).toEqual([['objected'], [['objection', decider.unit]]])

    const at = asInstant(later(story, 25))
    story = andThen(story, 'decide-objection', decider, { whistle: w1, upheld: false, why: '就归你们', at })
    expect([standing(story), running(story)]).toEqual([['called'], [['respond', department]]])
    expect(story.matter.whistles[0]?.respondBy).toBe(at + 30 * minute)
    const again = { whistle: w1, why: '还是不归', at: asInstant(at + minute) }
    expect(attempt(story, 'object-to-whistle', handler, again)).toMatchObject({
      refused: 'objection-already-decided',
    })
    const { person } = handler
    const actor = {
      kind: 'staff' as const,
      person,
      name: person,
      duties: [{ unit: department, role: 'department-handler' as const }],
    }
    expect(mayAboutWhistle(actor, w1, story.matter, scene.region)).toMatchObject({
      'report-in': true,
      'object-to-whistle': false,
    })
  })

  it('who comes while the own objection waits drops it, is not late, and nobody has to decide any more', () => {
    let story = whistled(scene)
    story = andThen(story, 'object-to-whistle', handler, {
      ...{ whistle: w1, why: '不归我们管' },
      at: later(story, 10),
    })
    story = andThen(story, 'report-in', handler, { whistle: w1, how: 'on-site', at: later(story, 90) })
    expect([standing(story), running(story)]).toEqual([['reported-in'], [['whistle-result', department]]])
    expect(story.matter.whistles[0]).toMatchObject({
      reportIn: { lateMinutes: 0 },
      objection: { droppedAt: later(story, 90) },
    })
    expect(
      attempt(story, 'decide-objection', decider, { whistle: w1, upheld: true, why: '确实不归' }),
    ).toMatchObject({ refused: 'whistle-has-moved-on', standing: 'reported-in' })
  })

  it('an objection that is upheld calls the whistle off', () => {
    let story = whistled(scene)
    story = andThen(story, 'object-to-whistle', handler, {
      whistle: w1,
      why: '不归我们管',
      at: later(story, 1),
    })
    story = andThen(story, 'decide-objection', decider, { whistle: w1, upheld: true, why: '确实不归' })
    expect([standing(story), running(story)]).toEqual([['called-off'], []])
  })

  it('nobody decides about their own whistle or objection', () => {
    let story = andThen(
      anAcceptedDispute(scene),
      'blow-whistle',
      { ...decider, unit: above },
      { ...called, to: [department] },
    )
    story = andThen(story, 'object-to-whistle', handler, { whistle: w1, why: '不归', at: later(story, 1) })
    const own = attempt(story, 'decide-objection', decider, { whistle: w1, upheld: false, why: '就归你们' })
    expect(own).toMatchObject({ refused: 'own-whistle' })
  })

  it('at the limit itself it is too late to object, and a minute before it is not', () => {
    const story = whistled(scene)
    const objecting = (minutes: number) =>
      attempt(story, 'object-to-whistle', handler, { whistle: w1, why: '不归', at: later(story, minutes) })
    expect(objecting(30)).toMatchObject({ refused: 'objection-too-late' })
    expect(objecting(29)).toHaveLength(1)
  })

  it('the end of mediation does not stop the clock of a whistle', () => {
    const story = andThen(
      whistled(scene, inMediation(scene)),
      'terminate-mediation',
      staffAt('mediator', scene.committee),
      { reason: 'T04' },
    )
    expect(running(story)).toEqual([['respond', department]])
    expect(standing(andThen(story, 'report-in', handler, { whistle: w1, how: 'telephone' }))).toEqual([
      'reported-in',
    ])
  })

  it('a knock for one whistle is written down for that one, at the very moment, once', () => {
    const story = whistled(scene)
    const [limit] = story.matter.clocks.filter(({ about }) => about === w1)
    if (limit === undefined) throw new Error('a whistle starts a clock')
    const knock = { name: limit.name, dueAt: limit.dueAt, about: w1 }
    const early = { ...knock, at: asInstant(limit.dueAt - 1) }
    expect(attempt(story, 'knock', clock, early)).toEqual([])
    const other = { ...knock, about: asWhistleId('w2'), at: limit.dueAt }
    expect(attempt(story, 'knock', clock, other)).toEqual([])
    const ranOut = andThen(story, 'knock', clock, { ...knock, at: limit.dueAt })
    expect(ranOut.matter.ranOut).toEqual([{ name: 'respond', dueAt: limit.dueAt, about: w1 }])
    expect(attempt(ranOut, 'knock', clock, { ...knock, at: limit.dueAt })).toEqual([])
  })
})

describe('several whistles at once', () => {
  const two = [asUnitId('town-labour'), asUnitId('town-safety')] as const
  const both = andThen(anAcceptedDispute(town), 'blow-whistle', homeDesk(town), { ...called, to: two })

  it('have a clock each, and stopping one leaves the other running', () => {
    expect(running(both)).toEqual(two.map((unit) => ['respond', unit]))
    const one = andThen(both, 'report-in', handlerOf(two[0]), { whistle: w1, how: 'on-site' })
    expect(running(one)).toEqual([
      ['respond', two[1]],
      ['whistle-result', two[0]],
    ])
  })

  it('are one for each unit: nobody is called twice while awaited', () => {
    expect(attempt(both, 'blow-whistle', homeDesk(town), { ...called, to: [two[1]] })).toMatchObject({
      refused: 'already-whistled',
      unit: two[1],
    })
  })

  it.each([
    ['town-committee', 'not-to-be-whistled'],
    ['south', 'not-to-be-whistled'],
    ['willow', 'to-itself'],
    ['nowhere', 'unknown-unit'],
  ])('a whistle to %s is refused as %s', (unit, refused) => {
    const answer = attempt(both, 'blow-whistle', homeDesk(town), { ...called, to: [asUnitId(unit)] })
    expect(answer).toEqual({ refused, unit })
  })

  it('end in the same standing whatever the order of the answers', () => {
    fc.assert(
      fc.property(fc.boolean(), (firstComes) => {
        const comes = (story: Story) =>
          andThen(story, 'report-in', handlerOf(two[0]), {
            ...{ whistle: w1, how: 'video' },
            at: later(both, 5),
          })
        const leaves = (story: Story) =>
          andThen(story, 'call-off-whistle', homeDesk(town), { whistle: asWhistleId('w2'), why: '够了' })
        const picked = firstComes ? [comes, leaves] : [leaves, comes]
        expect(standing(picked.reduce((story, step) => step(story), both))).toEqual([
          'reported-in',
          'called-off',
        ])
      }),
    )
  })
})

it('the minutes of delay are exact: none before the limit, and every begun minute after it', () => {
  const limit = asInstant(1_000_000_000)
  expect(minutesLate(asInstant(limit - 1), limit)).toBe(0)
  expect(minutesLate(limit, limit)).toBe(1)
  expect(minutesLate(asInstant(limit + 11 * minute), limit)).toBe(11)
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e9 }), (after) => {
      // Minute by minute, as somebody would count on a watch.
      let [counted, watch] = [0, 0]
      if (after >= 0) counted = 1
      while (after >= 0 && watch + minute < after && counted < 5) {
        watch += minute
        counted += 1
      }
      const late = minutesLate(asInstant(limit + after), limit)
      expect(Math.min(late, 5)).toBe(counted)
    }),
  )
})
