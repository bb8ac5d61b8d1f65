import {
  anAcceptedDispute,
  andThen,
  attempt,
  homeDesk,
  type Story,
  scenes,
  staffAt,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asClockSubject, asInstant, asWhistleId } from '../kernel/index.ts'
import { territoryAbove } from '../region/index.ts'
import { clock, limitOf, minute, until } from './supervision.fixture.ts'

describe.each(scenes)('in $region.id', (scene) => {
  const desk = homeDesk(scene)

  describe('when nobody reacts to a whistle', () => {
    const whistled = andThen(anAcceptedDispute(scene), 'blow-whistle', desk, {
      ...{ direction: 'horizontal', to: [scene.department], why: '请来看看', place: '3 号楼' },
    })
    const { startedAt } = limitOf(whistled, 'respond')
    const after = (minutes: number) => asInstant(startedAt + minutes * minute)
    const told = ({ events }: Story) =>
      events.flatMap((event) =>
        event.type === 'NextPersonTold' ? [[event.step, event.role, event.unit, event.at]] : [],
      )
    const above = territoryAbove(scene.region, scene.department)?.id

    it('the next ones of the table are told, each at their minute', () => {
      expect(told(until(whistled, after(9)))).toEqual([])
      expect(told(until(whistled, after(60)))).toEqual([
        [1, 'leader', scene.department, after(10)],
        [2, 'supervisor', above, after(20)],
      ])
    })

    it('nobody is told once the unit has reported in, or objected', () => {
      const handler = staffAt('department-handler', scene.department)
      const whistle = asWhistleId('w1')
      const came = andThen(until(whistled, after(12)), 'report-in', handler, {
        ...{ whistle, how: 'video' },
        at: after(13),
      })
      const objects = andThen(until(whistled, after(12)), 'object-to-whistle', handler, {
        ...{ whistle, why: '不归我们' },
        at: after(13),
      })
      for (const story of [came, objects])
        expect(told(until(story, after(25))).map(([step]) => step)).toEqual([1])
    })

    it('after an objection is turned down the table begins anew with the limit', () => {
      const handler = staffAt('department-handler', scene.department)
      const decider = staffAt('supervisor', above ?? scene.above)
      const whistle = asWhistleId('w1')
      let story = andThen(until(whistled, after(12)), 'object-to-whistle', handler, {
        ...{ whistle, why: '不归我们' },
        at: after(13),
      })
      story = andThen(story, 'decide-objection', decider, {
        ...{ whistle, upheld: false, why: '就归你们' },
        at: after(14),
      })
      expect(told(until(story, after(24))).map(([step, , , at]) => [step, at])).toEqual([
        [1, after(10)],
        [1, after(24)],
      ])
      expect(limitOf(story, 'respond').assigner?.person).toBe(desk.person)
    })

    it('a knock that comes late tells all whose minute has passed, once', () => {
      const timer = { name: 'next-person', about: asClockSubject('respond:w1'), dueAt: after(10) } as const
      const late = andThen(whistled, 'knock', clock, { ...timer, at: after(25) })
      expect(told(late).map(([step]) => step)).toEqual([1, 2])
      expect(attempt(late, 'knock', clock, { ...timer, at: after(26) })).toEqual([])
    })
  })
})
