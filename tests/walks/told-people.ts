import type { DeliveryLog, DeliveryView, ReadAloud, Undelivered } from '@jiefen/contract'
import { instant } from '@jiefen/domain/kernel'
import { type Gateway, openMailServer, openSmsGateway } from '@jiefen/testkit/gateways'
import type { Clerk, Resident } from '@jiefen/testkit/service'
import { expect } from 'vitest'
import { type Cast, raiseCurtain, type regions } from './cast.ts'
import type { KeptReceipt } from './resident-acts.ts'

/** Four neighbours who are told in four ways, and the one they complain of, whose number was written down wrongly. */
export const neighbours = {
  she: { name: '于小暑', telephone: '19900000201' },
  mail: { name: '石磊', mail: 'shi.lei@example.com' },
  letter: { name: '阿依古丽·买买提', address: '石桥路 999 号 3 单元 201', tellBy: 'letter' },
  call: { name: '周桂兰', telephone: '0999-1230007', tellBy: 'call' },
} as const
export const he = { name: '高远山', wrong: '19900000290', telephone: '19900000202' } as const
export const story = '隔壁家半夜装修，吵得四家人睡不着觉，说了几次也不停。'

// The service writes its answers by these very shapes.
const parseLog = (body: unknown): DeliveryLog => body as DeliveryLog
const parseUndelivered = (body: unknown): Undelivered => body as Undelivered
export const parseReadAloud = (body: unknown): ReadAloud => body as ReadAloud

/** A matter with its people, and the gateways through which they hear of it. */
export interface Telling {
  readonly cast: Cast
  readonly sms: Gateway
  readonly mail: Gateway
  readonly resident: Resident
  readonly otherSide: Resident
  receipt: KeptReceipt
  /** Where the invitation in his text message leads. */
  invitation: string
  /** What has come since this was last asked: by text message to each number, and by mail. */
  heard(): { readonly texts: readonly string[]; readonly mails: number }
  /** It becomes this moment, and everything that is due happens. */
  at(moment: string): Promise<void>
  log(clerk?: Clerk): Promise<readonly DeliveryView[]>
  byHand(): Promise<Undelivered['rows']>
  close(): Promise<void>
}

export async function raiseTelling(region: (typeof regions)[number]): Promise<Telling> {
  const [sms, mail] = await Promise.all([openSmsGateway(), openMailServer()])
  const cast = await raiseCurtain(region, instant('2026-11-18T09:00:00+08:00'), {
    sms: { url: sms.url, key: sms.key },
    mail: { url: mail.url, from: 'jiefen@example.test' },
    ...{ patience: 5_000, strict: false },
  })
  const { service, desk } = cast
  let [texts, mails] = [0, 0]
  const telling: Telling = {
    ...{ cast, sms, mail, resident: service.resident(), otherSide: service.resident() },
    ...{ receipt: { number: '', code: '' }, invitation: '' },
    heard: () => {
      const fresh = {
        texts: sms
          .accepted()
          .slice(texts)
          .map(({ to }) => to)
          .toSorted(),
        mails: mail.accepted().length - mails,
      }
      texts = sms.accepted().length
      mails = mail.accepted().length
      return fresh
    },
    at: (moment) => service.pass((instant(moment) - service.clock.now()) / 3_600_000),
    log: async (clerk = desk) => {
      const rows: DeliveryView[] = []
      for (let after = ''; ; ) {
        const { status, body } = await clerk.send(`/api/matters/${telling.receipt.number}/deliveries${after}`)
        expect(status).toBe(200)
        const page = parseLog(body)
        rows.push(...page.rows)
        if (page.next === undefined) return rows
        after = `?after=${encodeURIComponent(page.next)}`
      }
    },
    byHand: async () => {
      const { rows } = parseUndelivered((await desk.send('/api/undelivered?state=by-hand')).body)
      return rows
    },
    close: async () => {
      await service.stop()
      await Promise.all([sms.stop(), mail.stop()])
    },
  }
  return telling
}

/** Nothing that somebody who looks over a shoulder may not read. */
export function expectNothingToldIn(text: string): void {
  const secrets = [
    story.slice(0, 6),
    '装修',
    '半夜',
    he.name,
    ...Object.values(neighbours).flatMap((person) => Object.values(person)),
  ].filter((secret) => !['letter', 'call'].includes(secret))
  for (const secret of secrets) expect(text, secret).not.toContain(secret)
}
