import { randomUUID } from 'node:crypto'
import { type ChangeName, commands } from '@jiefen/domain/door'
import {
  asPartyId,
  type By,
  isoOf,
  isRefusal,
  type Refusal,
  type Role,
  roles,
  type UnitId,
} from '@jiefen/domain/kernel'
import type { Matter, MatterEvent, Party } from '@jiefen/domain/matter'
import {
  type Gateway,
  openMailServer,
  openReceiver,
  openRoom,
  openSmsGateway,
  type RoomOf,
} from '@jiefen/testkit/gateways'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { informantId, otherSideId, type Scene, type Story, type Told } from '@jiefen/testkit/stories'
import type { ChannelSettings } from '../channels/index.ts'
import { openHouse } from '../open-house.ts'
import { sealMail, sealTelephone } from '../parties/index.ts'
import { changeMatter } from '../platform/desk/index.ts'
import { withClient } from '../platform/postgres/index.ts'
import { loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { personAt, placeStory } from '../told-matter.fixture.ts'
import { deliverAll, sendAll } from './index.ts'

/** A delivery as it stands in the table. */
export interface Row {
  readonly delivery_id: string
  readonly cause: string
  readonly kind: string
  readonly to_kind: string
  readonly to_whom: string
  readonly channel: string
  readonly state: string
  readonly reason: string | null
  readonly urgent: boolean
  readonly tries: number
  readonly facts: Record<string, unknown>
  readonly not_before: Date
  readonly day: string
  readonly gathered_in: string | null
}

export const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const sample = { telephone: '199 0000 0001', mail: 'resident@example.com' }

type Reachable = Partial<Pick<Party, 'tellBy' | 'address'>> & {
  readonly telephone?: string
  readonly mail?: string
}

/** The whole house with gateways outside that can be told to misbehave. */
export async function openOutside(told: Scene, { patience = 10_000 } = {}) {
  const scene: Scene = { ...told, first: told.home }
  const [sms, mail, database] = await Promise.all([openSmsGateway(), openMailServer(), freshDatabase()])
  const channels: ChannelSettings = {
    sms: { url: sms.url, key: sms.key },
    mail: { url: mail.url, from: 'jiefen@example.test' },
    ...{ patience, strict: false },
  }
  const people = [scene.home, scene.above, scene.committee, scene.department, scene.sibling].flatMap((unit) =>
    roles.filter((role) => !role.endsWith('admin')).map((role) => someoneAt(role, unit)),
  )
  const test: TestHouse = await openTestHouse(database, scene.region, people, { channels })
  const gateways: Gateway[] = [sms, mail]
  const owner = <T extends object = Row>(sql: string, values: readonly unknown[] = []): Promise<T[]> =>
    withClient(database.ownerUrl, async (client) => (await client.query<T>(sql, [...values])).rows)
  const { sealing } = test.house

  const person = (role: Role, unit: UnitId): string => personAt(test, loginAt(role, unit))
  const reachable = async (
    id: string,
    { telephone = sample.telephone, mail: address }: Reachable = {},
  ): Promise<void> => {
    const put = (channel: string, { masked, sealed }: { masked: string; sealed: string }) =>
      owner(
        `insert into person_address (person_id, channel, masked, sealed, set_at) values ($1, $2, $3, $4, now())
on conflict (person_id, channel) do update set sealed = excluded.sealed`,
        [id, channel, masked, sealed],
      )
    await put('sms', sealTelephone(sealing, telephone))
    if (address !== undefined) await put('mail', sealMail(sealing, address))
  }
  const choose = (id: string, kind: string, channel: string, wanted = true) =>
    owner(
      `insert into message_choice (person_id, kind, channel, wanted, set_at) values ($1, $2, $3, $4, now())
on conflict (person_id, kind, channel) do update set wanted = excluded.wanted`,
      [id, kind, channel, wanted],
    )

  const endpoint = async (
    channel: RoomOf | 'webhook',
    unit: UnitId,
    kinds: readonly string[],
    at?: Gateway,
  ): Promise<Gateway & { readonly id: string }> => {
    const gateway = at ?? (await (channel === 'webhook' ? openReceiver({ secret }) : openRoom(channel)))
    if (at === undefined) gateways.push(gateway)
    const id = randomUUID()
    await owner(
      `insert into channel_endpoint (endpoint_id, channel, unit_id, name, address_sealed, secret_sealed, kinds, made_at, made_by)
values ($1, $2, $3, 'room', $4, $5, $6, now(), 'admin')`,
      [
        ...[id, channel, unit, sealing.seal('endpoint', gateway.url)],
        ...[channel === 'webhook' ? sealing.seal('endpoint', secret) : null, kinds],
      ],
    )
    return { ...gateway, id }
  }

  /** A told matter whose parties are nobody else's, and can be reached as said. */
  const place = async (
    story: Story,
    { informant = {}, other = {} }: { readonly informant?: Reachable; readonly other?: Reachable } = {},
  ) => {
    const ids = { informant: asPartyId(randomUUID()), other: asPartyId(randomUUID()) }
    const ways = (party: object, given: Reachable): object => {
      const { telephone = sample.telephone, mail: address, ...rest } = given
      const sealed = telephone === '' ? {} : { telephone: sealTelephone(sealing, telephone) }
      const { telephone: _seal, ...others } = party as Party
      return {
        ...others,
        ...sealed,
        ...(address === undefined ? {} : { mail: sealMail(sealing, address) }),
        ...rest,
      }
    }
    const events: MatterEvent[] = JSON.parse(JSON.stringify(story.events), (key, value: unknown) => {
      if (key === 'side') return value
      if (value === informantId) return ids.informant
      if (value === otherSideId) return ids.other
      if (value instanceof Object && 'side' in value && 'type' in value)
        return ways(value, value.side === 'informant' ? informant : other)
      return value
    })
    return { ...(await placeStory(test, { ...story, events })), ids }
  }

  /** One more thing happens to a placed matter, through the door. */
  const act = async <Name extends ChangeName>(
    { address }: { readonly address: { readonly county: string; readonly matter: string } },
    name: Name,
    by: By,
    told: Told<Name>,
  ): Promise<void> => {
    const decide = commands[name].decide as (
      command: object,
      matter: Matter,
      of: Scene['region'],
    ) => MatterEvent[] | Refusal
    const outcome = await changeMatter(
      test.house.desk,
      address,
      { matter: address.matter },
      { decide: (matter) => decide({ ...told, at: test.clock.now(), by }, matter, scene.region) },
    )
    if (isRefusal(outcome)) throw new Error(`${name} was refused: ${outcome.refused}`)
  }

  const rows = (where = 'true', values: readonly unknown[] = []): Promise<Row[]> =>
    owner(
      `select *, day::text as day from delivery where ${where} order by to_kind, channel, cause, to_whom, delivery_id`,
      values,
    )
  const rowsOf = ({ address }: { address: { matter: string } }): Promise<Row[]> =>
    rows('matter_id = $1', [address.matter])
  const planAll = async (): Promise<void> => {
    while ((await deliverAll(test.house)) > 0);
  }
  const round = async (): Promise<void> => {
    await planAll()
    while ((await sendAll(test.house)) > 0);
  }
  /** Another worker with connections of its own over the same database, and the same clock. */
  const another = () => {
    const { settings, region, clock, log } = test.house
    const environment = { ...settings, channels, secret: Buffer.alloc(32, 'a secret for tests') }
    return openHouse({ environment, ...database, region, clock, log })
  }
  /** Nothing waits, and nobody has heard anything. */
  const clear = async (): Promise<void> => {
    await owner('truncate delivery, delivery_try, channel_endpoint, message_count, outbox, notice')
    await owner('truncate person_address, message_choice')
    for (const gateway of gateways) await gateway.behave('well')
  }
  return {
    ...{ test, scene, sms, mail, channels, database, owner, person, reachable, choose, endpoint },
    ...{ place, act, rows, rowsOf, planAll, round, another, clear, sealing },
    now: () => isoOf(test.clock.now()),
    close: async () => {
      await test.close()
      for (const gateway of gateways) await gateway.stop()
    },
  }
}
export type Outside = Awaited<ReturnType<typeof openOutside>>
