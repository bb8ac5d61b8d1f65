import { asUnitId, type Instant, instant } from '@jiefen/domain/kernel'
import { getUnit, type Unit } from '@jiefen/domain/region'
import type { Clerk } from '@jiefen/testkit/service'
import { type Cast, raiseCurtain, type regions } from './cast.ts'

/** Whom a county can call, and who decides when one of them objects. */
const players = {
  lakeside: {
    county: {
      unit: 'lakeside',
      desk: 'sun.huxin',
      mediator: 'tiao.lakeside',
      committee: 'lakeside-committee',
    },
    township: {
      unit: 'qiaotou',
      desk: 'chen.qiaotou',
      mediator: 'tiao.qiaotou',
      committee: 'qiaotou-committee',
    },
    called: {
      'lakeside-labour': 'labour.office',
      'lakeside-traffic': 'traffic.office',
      'lakeside-civil': 'civil.office',
    },
    leaderOfTheCalled: 'leader.civil',
    aboveTheCalled: 'du.lakeside',
    decider: 'du.lakeside',
  },
  highplain: {
    county: {
      unit: 'yunling',
      desk: 'yunling.tai',
      mediator: 'tiao.yunling',
      committee: 'yunling-committee',
    },
    township: {
      ...{ unit: 'yunling-muyun', desk: 'muyun.tai' },
      ...{ mediator: 'tiao.muyun', committee: 'yunling-muyun-committee' },
    },
    called: {
      'yunling-labour': 'yunling.labour',
      'yunling-rural': 'yunling.rural',
      'yunling-civil': 'yunling.civil',
    },
    leaderOfTheCalled: 'leader.civil',
    aboveTheCalled: 'du.yunling',
    decider: 'du.highplain',
  },
} as const

/** A department that can be called, with the person who answers for it. */
export interface Called {
  readonly unit: Unit
  readonly handler: Clerk
}

export interface WhistleCast {
  readonly cast: Cast
  /** The same house seen from the county's desk, and from a township's. */
  readonly county: Cast
  readonly township: Cast
  readonly called: readonly [Called, Called, Called]
  /** Of the third that is called. */
  readonly leaderOfTheCalled: Clerk
  readonly aboveTheCalled: Clerk
  readonly decider: Clerk
  /** It is so late now, and the timers and deliveries have done their round. */
  at(moment: Instant | string): Promise<void>
}

export async function raiseWhistleCurtain(
  region: (typeof regions)[number],
  begins?: Instant,
): Promise<WhistleCast> {
  const cast = await raiseCurtain(region, begins)
  const { service } = cast
  const { county, township, called, leaderOfTheCalled, aboveTheCalled, decider } = players[region]
  const unit = (id: string): Unit => getUnit(service.region, asUnitId(id))
  const seenFrom = async (seat: { unit: string; desk: string; mediator: string; committee: string }) => ({
    ...cast,
    place: unit(seat.unit),
    desk: await service.login(seat.desk),
    mediator: await service.login(seat.mediator),
    committee: unit(seat.committee),
  })
  const callable: Called[] = []
  for (const [id, login] of Object.entries(called))
    callable.push({ unit: unit(id), handler: await service.login(login) })
  const [labour, second, civil] = callable
  if (labour === undefined || second === undefined || civil === undefined)
    throw new Error('three can be called')
  return {
    cast,
    county: await seenFrom(county),
    township: await seenFrom(township),
    called: [labour, second, civil],
    leaderOfTheCalled: await service.login(leaderOfTheCalled),
    aboveTheCalled: await service.login(aboveTheCalled),
    decider: await service.login(decider),
    at: async (moment) => {
      service.clock.moveTo(typeof moment === 'string' ? instant(moment) : moment)
      await service.pass(0)
    },
  }
}

// The service writes its answers by these very shapes.
const parseList = (body: unknown): { rows: { number: string }[] } => body as { rows: { number: string }[] }
const parseNotices = (body: unknown): { rows: { number: string; sentence: { zh: string } }[] } =>
  body as { rows: { number: string; sentence: { zh: string } }[] }

/** The matters under the tab of those to which somebody's unit is called. */
export const calledTo = async (clerk: Clerk): Promise<string[]> =>
  parseList((await clerk.send('/api/worklist?view=whistled')).body).rows.map(({ number }) => number)

/** What somebody and their unit were told of this matter, the newest first. */
export const toldTo = async (clerk: Clerk, number: string): Promise<string[]> =>
  parseNotices((await clerk.send('/api/notices')).body)
    .rows.filter((row) => row.number === number)
    .map(({ sentence }) => sentence.zh)
