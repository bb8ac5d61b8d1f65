import { asUnitId, type Instant, instant } from '@jiefen/domain/kernel'
import { getUnit, type Unit } from '@jiefen/domain/region'
import type { Clerk } from '@jiefen/testkit/service'
import { type Cast, raiseCurtain, type regions } from './cast.ts'

/** A level in its order, who sits there, and until when it has and must take up; counted by hand on the calendar. */
interface Seat {
  readonly unit: string
  readonly desk: string
  readonly word: string
  readonly takeUp?: string
  readonly level: string
}

/**
 * Accepted on Wednesday, 30 September 2026. National Day rests from 1 to 7 October, and Saturday the 10th is worked
 * for it. The day on which a limit begins is not counted.
 */
const seats = {
  // Three, five and seven working days; four hours of work to take it up.
  lakeside: [
    { unit: 'qiaotou-shiqiao', desk: 'wang.shouli', word: '社区', level: '2026-10-11T00:00:00+08:00' },
    {
      ...{ unit: 'qiaotou', desk: 'chen.qiaotou', word: '街道' },
      ...{ takeUp: '2026-10-12T14:30:00+08:00', level: '2026-10-20T00:00:00+08:00' },
    },
    {
      ...{ unit: 'lakeside', desk: 'sun.huxin', word: '区' },
      ...{ takeUp: '2026-10-20T14:30:00+08:00', level: '2026-10-30T00:00:00+08:00' },
    },
  ],
  // Four levels, seven days: one, two, two and two; a working day to take it up.
  highplain: [
    { unit: 'yunling-muyun-chunqu', desk: 'chunqu.tai', word: '村', level: '2026-10-09T00:00:00+08:00' },
    {
      ...{ unit: 'yunling-muyun', desk: 'muyun.tai', word: '乡镇' },
      ...{ takeUp: '2026-10-11T00:00:00+08:00', level: '2026-10-14T00:00:00+08:00' },
    },
    {
      ...{ unit: 'yunling', desk: 'yunling.tai', word: '县' },
      ...{ takeUp: '2026-10-16T00:00:00+08:00', level: '2026-10-21T00:00:00+08:00' },
    },
    {
      ...{ unit: 'highplain', desk: 'highplain.tai', word: '州' },
      ...{ takeUp: '2026-10-23T00:00:00+08:00', level: '2026-10-28T00:00:00+08:00' },
    },
  ],
} as const satisfies Record<(typeof regions)[number], readonly Seat[]>

export interface Level {
  readonly unit: Unit
  readonly desk: Clerk
  readonly word: string
  readonly takeUpBy: Instant | undefined
  readonly until: Instant
}

export interface LadderCast {
  readonly cast: Cast
  readonly lowest: Level
  readonly second: Level
  /** Above the second, from below. */
  readonly others: readonly Level[]
  /** It is so late now, and the timers and deliveries have done their round. */
  at(moment: Instant | string): Promise<void>
}

export const dayBeforeTheHoliday = instant('2026-09-30T10:00:00+08:00')

export async function raiseLadderCurtain(region: (typeof regions)[number]): Promise<LadderCast> {
  const cast = await raiseCurtain(region, dayBeforeTheHoliday)
  const { service } = cast
  const levels: Level[] = []
  for (const { unit, desk, word, level, ...seat } of seats[region]) {
    levels.push({
      ...{ unit: getUnit(service.region, asUnitId(unit)), desk: await service.login(desk), word },
      takeUpBy: 'takeUp' in seat ? instant(seat.takeUp) : undefined,
      until: instant(level),
    })
  }
  const [lowest, second, ...others] = levels
  if (lowest === undefined || second === undefined) throw new Error('a ladder has two levels at least')
  return {
    ...{ cast, lowest, second, others },
    at: async (moment) => {
      service.clock.moveTo(typeof moment === 'string' ? instant(moment) : moment)
      await service.pass(0)
    },
  }
}
