import { asUnitId, type Instant } from '@jiefen/domain/kernel'
import { committeeFor, getUnit, type Unit } from '@jiefen/domain/region'
import { type Gateway, openSmsGateway } from '@jiefen/testkit/gateways'
import type { Clerk, Service } from '@jiefen/testkit/service'
import { startService } from '@jiefen/testkit/service'

export const regions = ['lakeside', 'highplain'] as const

/** Who plays in each region: the unit whose code is scanned, the one where it happened, and their people. */
const places = {
  lakeside: {
    scanned: { unit: 'liuan-yinghu', desk: 'li.yinghu' },
    place: { unit: 'qiaotou-shiqiao', desk: 'wang.shouli', mediator: 'tiao.shiqiao', above: 'qiaotou' },
    mediatorElsewhere: 'tiao.liuan-yinghu',
    keeper: 'yin.qiaotou',
    supervisor: 'du.qiaotou',
    stranger: 'xu.xingfang',
    grid: 'ge.shiqiao',
    relief: { unit: 'lakeside-civil', handler: 'civil.office', supervisor: 'du.lakeside' },
  },
  highplain: {
    scanned: { unit: 'yunling-muyun-heima', desk: 'heima.tai' },
    place: {
      unit: 'yunling-muyun-chunqu',
      desk: 'chunqu.tai',
      mediator: 'tiao.chunqu',
      above: 'yunling-muyun',
    },
    mediatorElsewhere: 'tiao.muyun',
    keeper: 'yin.yunling',
    supervisor: 'du.yunling',
    stranger: 'luwei.tai',
    grid: 'chunqu.wang',
    relief: { unit: 'yunling-civil', handler: 'yunling.civil', supervisor: 'du.yunling' },
  },
} as const

/** Everybody of one region, logged in, with the units they stand for. */
export interface Cast {
  readonly service: Service
  /** What comes to telephones, where the house has a gateway for text messages. */
  readonly sms?: Gateway
  /** The unit whose code was scanned, and its desk. */
  readonly scanned: Unit
  readonly scannedDesk: Clerk
  /** The unit where it happened, its desk, its committee and its mediator. */
  readonly place: Unit
  readonly desk: Clerk
  readonly committee: Unit
  readonly mediator: Clerk
  readonly mediatorElsewhere: Clerk
  /** Keeps the seal of the committee. */
  readonly keeper: Clerk
  readonly supervisor: Clerk
  /** A desk that has nothing to do with any of it. */
  readonly stranger: Clerk
  readonly grid: Clerk
  /** The department that decides about relief, and its handler. */
  readonly relief: Unit
  readonly reliefHandler: Clerk
  readonly reliefSupervisor: Clerk
  nameOf(login: string): string
  idOf(login: string): string
}

/** It is a Wednesday in November, unless the story needs another day. */
export async function raiseCurtain(
  region: (typeof regions)[number],
  at?: Instant,
  channels?: NonNullable<Parameters<typeof startService>[0]['channels']>,
): Promise<Cast> {
  const service = await startService({
    region,
    ...(at === undefined ? {} : { at }),
    ...(channels === undefined ? {} : { channels }),
  })
  const { scanned, place, relief, ...others } = places[region]
  const unit = (id: string): Unit => getUnit(service.region, asUnitId(id))
  const committee = committeeFor(service.region, asUnitId(place.unit))
  if (committee === undefined) throw new Error(`${place.unit} has no committee`)
  return {
    service,
    scanned: unit(scanned.unit),
    scannedDesk: await service.login(scanned.desk),
    place: unit(place.unit),
    desk: await service.login(place.desk),
    committee,
    mediator: await service.login(place.mediator),
    mediatorElsewhere: await service.login(others.mediatorElsewhere),
    keeper: await service.login(others.keeper),
    supervisor: await service.login(others.supervisor),
    stranger: await service.login(others.stranger),
    grid: await service.login(others.grid),
    relief: unit(relief.unit),
    reliefHandler: await service.login(relief.handler),
    reliefSupervisor: await service.login(relief.supervisor),
    nameOf: (login) => service.people.find((person) => person.login === login)?.name ?? '',
    idOf: (login) => String(service.ids.get(login)),
  }
}

/** The same where text messages arrive: whoever signs on a telephone needs the code that comes to it. */
export async function raiseWithTelephones(region: (typeof regions)[number], at?: Instant): Promise<Cast> {
  const sms = await openSmsGateway()
  const channels = { sms: { url: sms.url, key: sms.key }, patience: 5_000, strict: false }
  const cast = await raiseCurtain(region, at, channels)
  const stop = async (): Promise<void> => {
    await cast.service.stop()
    await sms.stop()
  }
  return { ...cast, sms, service: { ...cast.service, stop } }
}
