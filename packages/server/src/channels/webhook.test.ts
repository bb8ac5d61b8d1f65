import { randomBytes } from 'node:crypto'
import { type Gateway, openReceiver } from '@jiefen/testkit/gateways'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openWebhook } from './webhook.ts'

const secret = `whsec_${randomBytes(24).toString('base64')}`

describe('a webhook', () => {
  let receiver: Gateway
  const webhook = openWebhook({ patience: 400, strict: false })
  let running = 0
  const parcel = () => {
    running += 1
    const body = { type: 'whistle', data: { number: `HB-2026-${running}`, unit: '幸福镇' } }
    return { id: `message-${running}`, to: receiver.url, secret, text: 'not sent', body }
  }
  beforeAll(async () => {
    receiver = await openReceiver({ secret })
  })
  afterAll(async () => {
    webhook.close()
    await receiver.stop()
  })
  beforeEach(() => receiver.behave('well'))
  const taken = (id: string) => receiver.accepted().filter(({ key }) => key === id).length

  it('is signed so that the standard’s own library and an independent reckoning both accept it', async () => {
    const message = parcel()
    expect(await webhook.send(message)).toMatchObject({ outcome: 'sent' })
    const got = receiver.accepted().at(-1)
    expect(got?.key).toBe(message.id)
    expect(JSON.parse(got?.text ?? '')).toEqual(message.body)
    expect(new Webhook(secret).verify(got?.text ?? '', got?.headers ?? {})).toEqual(message.body)
  })

  it('carries the same id at every try, so that the other end has it once', async () => {
    const message = parcel()
    await receiver.behave('drops')
    expect(await webhook.send(message)).toEqual({ outcome: 'again', reason: 'dropped' })
    await receiver.behave('well')
    expect(await webhook.send(message)).toMatchObject({ outcome: 'sent' })
    expect(receiver.received.filter(({ key }) => key === message.id).length).toBe(2)
    expect(taken(message.id)).toBe(1)
  })

  it('with another secret is not accepted, and waits for whoever mends it', async () => {
    const other = `whsec_${randomBytes(24).toString('base64')}`
    const message = { ...parcel(), secret: other }
    expect(await webhook.send(message)).toMatchObject({ outcome: 'again', reason: 'wrong-key' })
    expect(taken(message.id)).toBe(0)
  })

  it('with a secret that can sign nothing does not leave at all', async () => {
    const before = receiver.received.length
    expect(await webhook.send({ ...parcel(), secret: 'whsec_' })).toEqual({
      outcome: 'refused',
      reason: 'wrong-key',
    })
    expect(receiver.received.length).toBe(before)
  })

  it.each([
    [{ status: 200, body: 'thank you' }, 'sent', undefined],
    [{ status: 410 }, 'refused', 'closed'],
    [{ status: 400 }, 'refused', 'refused'],
    [{ status: 404 }, 'refused', 'wrong-address'],
    [{ status: 301, headers: { location: 'http://127.0.0.1:1/' } }, 'refused', 'wrong-address'],
    [{ status: 429, headers: { 'retry-after': '7' } }, 'again', 'busy'],
    [{ status: 500 }, 'again', 'broken'],
    [{ status: 503, headers: { 'retry-after': '7' } }, 'again', 'broken'],
  ] as const)('answered with %j ends as %s', async (said, outcome, reason) => {
    await receiver.behave(said)
    const came = await webhook.send(parcel())
    expect(came.outcome).toBe(outcome)
    expect('reason' in came ? came.reason : undefined).toBe(reason)
    if ('headers' in said && 'retry-after' in said.headers) expect(came).toMatchObject({ after: 7_000 })
  })

  it('waits while nobody answers, or nobody is there', async () => {
    await receiver.behave('slow')
    expect(await webhook.send(parcel())).toEqual({ outcome: 'again', reason: 'too-slow' })
    receiver.release()
    await receiver.behave('down')
    expect(await webhook.send(parcel())).toEqual({ outcome: 'again', reason: 'unreachable' })
  })

  it('reads no more of an answer than it needs, and waits no longer', async () => {
    await receiver.behave({ status: 400, body: 'x'.repeat(5_000_000) })
    const came = await webhook.send(parcel())
    expect(came).toMatchObject({ outcome: 'refused', reason: 'refused' })
    expect('answer' in came && (came.answer ?? '').length).toBeLessThan(300)
  })
})
