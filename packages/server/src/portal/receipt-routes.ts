import { printReceipt } from '@jiefen/documents'
import { dayOf, dueAt, explainDue, timeOf } from '@jiefen/domain/calendar'
import { asInstant, type Instant, instant } from '@jiefen/domain/kernel'
import { receiptGonePage, receiptPage, receiptWords, speaker } from '@jiefen/portal'
import type { FastifyInstance } from 'fastify'
import QRCode from 'qrcode'
import { DoorProblem } from '../platform/problems/index.ts'
import { findDraft, forgetDraft, type KeptReceipt } from './drafts.ts'
import { limitWords } from './moments.ts'
import { goTo, type Portal, sendPage } from './pages.ts'
import { typedOf } from './typed.ts'

/** The receipt of what was just sent, for a day: to read, to print, to take along as PDF. */
export function receiptRoutes(app: FastifyInstance, portal: Portal): void {
  const { house, tokens } = portal
  const { region } = house

  app.get('/receipt', async (request, reply) => {
    const frame = portal.frame(request, reply)
    const draft = await findDraft(house, request)
    if (draft?.state !== 'sent') return sendPage(reply, receiptGonePage(frame), 404)
    const { receipt } = draft
    const { unit } = receipt
    const due = dueAt(instant(receipt.registeredAt), region.limits.accept, region.calendar)
    const page = receiptPage(frame, {
      ...receipt,
      unit: {
        name: unit.name[frame.language],
        ...(unit.telephone === undefined ? {} : { telephone: unit.telephone }),
      },
      by: limitWords(instant(receipt.by), region, frame.language),
      why: explainDue(due, frame.language),
      qr: await qrOf(house.settings.origin, receipt),
    })
    return sendPage(reply, page)
  })

  app.get('/receipt.pdf', async (request, reply) => {
    const draft = await findDraft(house, request)
    if (draft?.state !== 'sent') throw new DoorProblem('not-found')
    const { receipt } = draft
    const printed = await print(receipt)
    if ('missing' in printed) throw new Error(`no typeface on board writes ${printed.missing}`)
    return reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="${receipt.number}.pdf"`)
      .send(Buffer.from(printed.pdf))
  })

  app.get('/receipt/forget', (_request, reply) => goTo(reply, '/receipt'))
  app.post('/receipt/forget', async (request, reply) => {
    tokens.check(request, typedOf(request.body).token)
    await forgetDraft(house, request, reply)
    return goTo(reply, portal.frame(request, reply).home.href)
  })

  async function print(receipt: KeptReceipt) {
    const say = speaker('receipt', receiptWords, { language: 'zh', overrides: region.words.zh })
    const { unit } = receipt
    const registered = instant(receipt.registeredAt)
    const by = instant(receipt.by)
    const third = { dispute: 'step3Dispute', appeal: 'step3Appeal', hazard: 'step3Hazard' } as const
    return printReceipt(
      {
        unit: unit.name.zh,
        number: receipt.number,
        queryCode: receipt.code,
        qrSvg: await qrOf(house.settings.origin, receipt),
        registeredAt: `${dayOf(registered, region.calendar)}T${timeOf(registered, region.calendar)}`,
        answeredBy: { unit: unit.name.zh, phone: unit.telephone },
        answerBy: lastDayOf(by),
        nextSteps: [
          say('step1', { unit: unit.name.zh, time: limitWords(by, region, 'zh') }),
          say(receipt.anonymous ? 'step2Anonymous' : 'step2Named'),
          say(third[receipt.kind]),
        ],
      },
      new Date(registered),
    )
  }

  /** A limit that ends at 24:00 is the first moment of the day after; the paper names the day it ends. */
  function lastDayOf(by: Instant): string {
    return dayOf(asInstant(by - 1), region.calendar)
  }
}

/** Leads to the page where the matter is followed. The code stands behind the #, which browsers do not send. */
const qrOf = (origin: string, { number, code }: KeptReceipt): Promise<string> =>
  QRCode.toString(`${origin}/follow?number=${number}#${code}`, {
    type: 'svg',
    margin: 2,
    errorCorrectionLevel: 'M',
  })
