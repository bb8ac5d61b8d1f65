import { asInstant, instant } from '@jiefen/domain/kernel'
import { isQuiet } from '@jiefen/domain/messages'
import { scenes } from '@jiefen/testkit/stories'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from './draft.ts'
import { type Planned, type Tally, withLeaving } from './leaving.ts'

const draft = fc.record({
  minutes: fc.integer({ min: 0, max: 600 }),
  urgent: fc.boolean(),
  to_whom: fc.constantFrom('a', 'b'),
  channel: fc.constantFrom('sms', 'mail', 'wecom', 'webhook'),
} as const)

describe.each(scenes)('whatever comes in $region.id, and whenever', ({ region }) => {
  const { perDay, quiet } = region.messages
  /** One after the other over some days, each planned with what is known by then. */
  const plannedOf = (
    told: readonly { minutes: number; urgent: boolean; to_whom: string; channel: Draft['channel'] }[],
  ): Planned[] => {
    const tally: Tally = new Map()
    let now = instant('2026-11-23T00:00:00+08:00')
    return told.flatMap(({ minutes, ...one }, place) => {
      now = asInstant(now + minutes * 60_000)
      const whole: Draft = {
        ...{
          county: 'c',
          matter_id: null,
          cause: `v${place}`,
          kind: 'work',
          to_kind: 'person',
          endpoint_id: null,
        },
        ...{ facts: {}, state: 'waiting', reason: null, ...one },
      }
      return withLeaving([whole], now, region, tally)
    })
  }
  const many = fc.array(draft, { maxLength: 60 })

  it('nobody gets more than the number of a day; what was held for a day is one of them', () => {
    fc.assert(
      fc.property(many, (told) => {
        const counted = plannedOf(told).filter(
          ({ urgent, channel }) => !urgent && (channel === 'sms' || channel === 'mail'),
        )
        for (const same of Map.groupBy(counted, ({ to_whom: whom, day }) => `${whom} ${day}`).values()) {
          const own = same.filter(({ state }) => state === 'waiting').length
          const gathered = same.some(({ state }) => state === 'held') ? 1 : 0
          expect(own + gathered).toBeLessThanOrEqual(perDay)
        }
      }),
    )
  })

  it('what is urgent, and what goes to another system, leaves at once; nothing else leaves in the quiet hours', () => {
    fc.assert(
      fc.property(many, (told) => {
        for (const { urgent, channel, state, at, not_before: leaves } of plannedOf(told)) {
          if (urgent || channel === 'webhook') expect([state, leaves]).toEqual(['waiting', at])
          else expect(isQuiet(instant(leaves), quiet, region.calendar)).toBe(false)
          if (channel === 'wecom') expect(state).toBe('waiting')
        }
      }),
    )
  })

  it('is kept back only when the number of that day is reached', () => {
    fc.assert(
      fc.property(many, (told) => {
        const planned = plannedOf(told)
        for (const [place, { state, to_whom: whom }] of planned.entries()) {
          if (state !== 'held') continue
          const before = planned.slice(0, place).filter((one) => one.to_whom === whom && !one.urgent)
          expect(before.length).toBeGreaterThanOrEqual(perDay)
        }
      }),
    )
  })
})
