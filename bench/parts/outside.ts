import { randomBytes, randomUUID } from 'node:crypto'
import { sealingWith } from '@jiefen/server/platform/sealing'
import {
  type Gateway,
  openMailServer,
  openReceiver,
  openRoom,
  openSmsGateway,
} from '@jiefen/testkit/gateways'
import type pg from 'pg'
import { calledUnit } from './whistling.ts'

export const outsideNames = ['sms', 'mail', 'wecom', 'feishu', 'webhook'] as const
export type OutsideName = (typeof outsideNames)[number]

/** Local servers at the other end of five channels, and what the service must know of them. */
export interface Outside {
  readonly gateways: Readonly<Record<OutsideName, Gateway>>
  /** For the environment of the service. */
  readonly settings: Readonly<Record<string, string>>
  seal(purpose: string, plain: string): string
  stop(): Promise<void>
}

export async function openOutside(): Promise<Outside> {
  const secret = randomBytes(32)
  const sign = `whsec_${randomBytes(24).toString('base64')}`
  const [sms, mail, wecom, feishu, webhook] = await Promise.all([
    openSmsGateway(),
    openMailServer(),
    openRoom('wecom'),
    openRoom('feishu'),
    openReceiver({ secret: sign }),
  ])
  const gateways = { sms, mail, wecom, feishu, webhook }
  const sealing = sealingWith(secret)
  return {
    gateways,
    settings: {
      JIEFEN_SECRET: secret.toString('base64'),
      JIEFEN_SMS_URL: sms.url,
      JIEFEN_SMS_KEY: sms.key,
      JIEFEN_SMTP_URL: mail.url,
      JIEFEN_MAIL_FROM: 'jiefen@example.test',
      BENCH_SIGN: sign,
    },
    seal: (purpose, plain) => sealing.seal(purpose, plain),
    stop: async () => {
      for (const gateway of Object.values(gateways)) await gateway.stop()
    },
  }
}

/** Two rooms and a system at the department that is called. */
export async function layEndpoints(client: pg.Client, { gateways, settings, seal }: Outside): Promise<void> {
  for (const channel of ['wecom', 'feishu', 'webhook'] as const) {
    await client.query(
      `insert into channel_endpoint (endpoint_id, channel, unit_id, name, address_sealed, secret_sealed, kinds, made_at, made_by)
values ($1, $2, $3, 'bench', $4, $5, array['whistle'], now(), 'bench')`,
      [
        randomUUID(),
        channel,
        calledUnit,
        seal('endpoint', gateways[channel].url),
        channel === 'webhook' ? seal('endpoint', settings.BENCH_SIGN ?? '') : null,
      ],
    )
  }
}

/**
 * The department is told of `many` whistles in one moment, and `many` invented people each of one: copies of a whistle that
 * was blown over HTTP, laid by SQL. The chains of the copies would not verify. Over five channels that is five times as many
 * messages, all urgent: at night as by day. Answers when they were committed.
 */
export async function layCrowd(
  client: pg.Client,
  outside: Outside,
  number: string,
  many: number,
): Promise<number> {
  await client.query('begin')
  await client.query(
    `create temporary table crowd on commit drop as
select county, matter_id, gen_random_uuid() as copy, gen_random_uuid() as person_id, g
from matter
cross join generate_series(1, $2::integer) as g
where number = $1`,
    [number, many],
  )
  await client.query(`insert into matter_event (county, matter_id, version, type, at, author, facts, hash)
select county, copy, version, type, at, author, facts, hash from crowd join matter_event using (county, matter_id)`)
  await client.query(`insert into person (person_id, login, name, password_hash, password_set_at, demo, made_at)
select person_id, 'crowd.' || person_id, '测量员', '-', now(), true, now() from crowd`)
  for (const [channel, sealed] of [
    ['sms', outside.seal('telephone', '19900000007')],
    ['mail', outside.seal('mail', 'crowd@example.com')],
  ])
    await client.query(
      `insert into person_address (person_id, channel, masked, sealed, set_at) select person_id, $1, '***', $2, now() from crowd`,
      [channel, sealed],
    )
  await client.query(
    `insert into outbox (county, matter_id, version, audience_kind, audience, at)
select county, told.matter_id, version, told.kind, told.whom, now()
from crowd
join matter_event using (county, matter_id)
cross join lateral (values (copy, 'unit', $1), (matter_id, 'person', person_id::text)) as told (matter_id, kind, whom)
where type = 'WhistleBlown'`,
    [calledUnit],
  )
  await client.query(`select pg_notify('changed', '')`)
  await client.query('commit')
  return performance.now()
}
