import { randomUUID } from 'node:crypto'
import type { DeliveryLog, DeliveryView, PartyInput, Undelivered } from '@jiefen/contract'
import { type Gateway, openMailServer, openSmsGateway } from '@jiefen/testkit/gateways'
import { type Clerk, type Service, startService } from '@jiefen/testkit/service'
import type { Static } from 'typebox'

export const places = {
  lakeside: {
    unit: 'qiaotou-shiqiao',
    desk: 'wang.shouli',
    mediator: 'tiao.shiqiao',
    supervisor: 'du.qiaotou',
    stranger: 'xu.xingfang',
    leader: 'leader',
    admin: 'admin.system',
  },
  highplain: {
    unit: 'yunling-muyun-chunqu',
    desk: 'chunqu.tai',
    mediator: 'tiao.chunqu',
    supervisor: 'du.yunling',
    stranger: 'luwei.tai',
    leader: 'leader.yunling',
    admin: 'admin.system',
  },
} as const

type Sent = 'resend' | 'done'
// The service writes its answers by these very shapes.
const parseLog = (body: unknown): DeliveryLog => body as DeliveryLog
const parseUndelivered = (body: unknown): Undelivered => body as Undelivered
const parseReceipt = (body: unknown): { number: string } => body as { number: string }

/** One desk with a gateway for text messages and a mail server outside. */
export interface Post {
  readonly service: Service
  readonly sms: Gateway
  readonly mail: Gateway
  readonly desk: Clerk
  comeIn(who: keyof (typeof places)['lakeside']): Promise<Clerk>
  /** Registers a dispute of this person and takes it on; its number. */
  bring(informant: Static<typeof PartyInput>, other?: Static<typeof PartyInput>): Promise<string>
  log(number: string, clerk?: Clerk): Promise<readonly DeliveryView[]>
  toParties(number: string): Promise<readonly DeliveryView[]>
  undelivered(state: 'failed' | 'by-hand', clerk?: Clerk): Promise<Undelivered>
  hand(id: string, what: Sent, body?: object, clerk?: Clerk): ReturnType<Clerk['send']>
  round(): Promise<void>
  close(): Promise<void>
}

export async function openPost(region: keyof typeof places): Promise<Post> {
  const [sms, mail] = await Promise.all([openSmsGateway(), openMailServer()])
  const service = await startService({
    region,
    channels: {
      sms: { url: sms.url, key: sms.key },
      mail: { url: mail.url, from: 'jiefen@example.test' },
      ...{ patience: 5_000, strict: false },
    },
  })
  const place = places[region]
  const desk = await service.login(place.desk)
  const round = (): Promise<void> => service.pass(0)
  const log = async (number: string, clerk = desk): Promise<readonly DeliveryView[]> => {
    const rows: DeliveryView[] = []
    for (let after = ''; ; ) {
      const { status, body } = await clerk.send(`/api/matters/${number}/deliveries${after}`)
      if (status !== 200) throw new Error(`${clerk.login} reads the log: ${status} ${JSON.stringify(body)}`)
      const page = parseLog(body)
      rows.push(...page.rows)
      if (page.next === undefined) return rows
      after = `?after=${encodeURIComponent(page.next)}`
    }
  }
  return {
    ...{ service, sms, mail, desk, log, round },
    comeIn: (who) => service.login(place[who]),
    bring: async (informant, other = { name: '高远山', telephone: '19900000202' }) => {
      const { status, body } = await desk.send('/api/matters', {
        method: 'POST',
        body: {
          ...{
            unit: place.unit,
            kind: 'dispute',
            place: { unit: place.unit },
            informant,
            otherSides: [other],
          },
          story: '隔壁家半夜装修，吵得孩子睡不着觉，说了几次也不停。',
        },
        headers: { 'idempotency-key': randomUUID() },
      })
      if (status !== 201) throw new Error(`not taken in: ${status} ${JSON.stringify(body)}`)
      const { number } = parseReceipt(body)
      await desk.act(number, 'accept-matter', {})
      await round()
      return number
    },
    toParties: async (number) => (await log(number)).filter(({ party }) => party !== undefined),
    undelivered: async (state, clerk = desk) => {
      const { status, body } = await clerk.send(`/api/undelivered?state=${state}`)
      if (status !== 200) throw new Error(`${clerk.login}: ${status} ${JSON.stringify(body)}`)
      return parseUndelivered(body)
    },
    hand: (id, what, body = {}, clerk = desk) =>
      clerk.send(`/api/deliveries/${id}/${what}`, { method: 'POST', ...(what === 'done' ? { body } : {}) }),
    close: async () => {
      await service.stop()
      await Promise.all([sms.stop(), mail.stop()])
    },
  }
}
