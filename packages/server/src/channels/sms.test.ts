import { openSmsGateway } from '@jiefen/testkit/gateways'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSms } from './sms.ts'

const patience = 400

describe('a text message', () => {
  let gateway: Awaited<ReturnType<typeof openSmsGateway>>
  let sms: ReturnType<typeof openSms>
  let running = 0
  const parcel = () => {
    running += 1
    return { id: `message-${running}`, to: '19900000001', text: '您的事项有进展。' }
  }
  beforeAll(async () => {
    gateway = await openSmsGateway()
    sms = openSms(gateway, { patience })
  })
  afterAll(async () => {
    sms.close()
    await gateway.stop()
  })
  beforeEach(() => gateway.behave('well'))
  const taken = (id: string) => gateway.accepted().filter(({ key }) => key === id).length

  it('reaches the gateway with its key, its number and its words', async () => {
    const message = parcel()
    expect(await sms.send(message)).toEqual({ outcome: 'sent', answer: `gateway-${message.id}` })
    expect(gateway.accepted().at(-1)).toMatchObject({ key: message.id, to: message.to, text: message.text })
  })

  it('that is sent once more counts as sent, and is there once', async () => {
    const message = parcel()
    await sms.send(message)
    expect(await sms.send(message)).toEqual({ outcome: 'sent', answer: 'taken already' })
    expect(taken(message.id)).toBe(1)
  })

  it('whose answer was cut off may be sent again, and is still there once', async () => {
    const message = parcel()
    await gateway.behave('drops')
    expect(await sms.send(message)).toEqual({ outcome: 'again', reason: 'dropped' })
    await gateway.behave('well')
    expect(await sms.send(message)).toMatchObject({ outcome: 'sent' })
    expect(taken(message.id)).toBe(1)
  })

  it('is not waited for without end, and what the slow gateway has taken it takes once', async () => {
    const message = parcel()
    await gateway.behave('slow')
    expect(await sms.send(message)).toEqual({ outcome: 'again', reason: 'too-slow' })
    gateway.release()
    await gateway.behave('well')
    expect(await sms.send(message)).toMatchObject({ outcome: 'sent' })
    expect(taken(message.id)).toBe(1)
  })

  it('waits while nobody listens', async () => {
    const another = openSms(gateway, { patience })
    await gateway.behave('down')
    expect(await another.send(parcel())).toEqual({ outcome: 'again', reason: 'unreachable' })
    another.close()
  })

  it('rests as long as the gateway asks for', async () => {
    await gateway.behave('too-many')
    expect(await sms.send(parcel())).toMatchObject({ outcome: 'again', reason: 'busy', after: 30_000 })
    const inAMinute = new Date(Date.now() + 60_000).toUTCString()
    await gateway.behave({ status: 503, headers: { 'retry-after': inAMinute } })
    const asked = await sms.send(parcel())
    expect(asked).toMatchObject({ outcome: 'again', reason: 'broken' })
    expect('after' in asked && asked.after).toSatisfy((rest: number) => rest > 50_000 && rest <= 60_000)
  })

  it.each([
    [{ status: 500 }, 'again', 'broken'],
    [{ status: 408 }, 'again', 'too-slow'],
    [{ status: 425 }, 'again', 'too-slow'],
    [{ status: 401 }, 'again', 'wrong-key'],
    [{ status: 403 }, 'again', 'wrong-key'],
    [{ status: 400 }, 'refused', 'refused'],
    [{ status: 404 }, 'refused', 'wrong-address'],
    [{ status: 410 }, 'refused', 'closed'],
  ] as const)('answered with %j ends as %s (%s)', async (said, outcome, reason) => {
    await gateway.behave(said)
    expect(await sms.send(parcel())).toMatchObject({ outcome, reason })
  })

  it('is asked for again when a page of somebody in between says yes', async () => {
    const message = parcel()
    await gateway.behave('garbled')
    expect(await sms.send(message)).toMatchObject({ outcome: 'again', reason: 'unclear' })
  })

  it('follows nobody who sends it elsewhere', async () => {
    const elsewhere = await openSmsGateway()
    await gateway.behave({ status: 307, headers: { location: elsewhere.url } })
    expect(await sms.send(parcel())).toMatchObject({ outcome: 'refused', reason: 'wrong-address' })
    expect(elsewhere.received).toEqual([])
    await elsewhere.stop()
  })

  it('leaves neither the number nor the key in what is kept of the answer', async () => {
    await gateway.behave({
      status: 400,
      body: `no such number 199 0000 0001, +8619900000001, 身份证 110105194912310021, mail someone@example.com, Bearer ${gateway.key}-${'k'.repeat(20)}`,
    })
    const said = await sms.send(parcel())
    const answer = 'answer' in said ? (said.answer ?? '') : ''
    expect(answer).toContain('no such number')
    expect(answer.replace('HTTP 400', '')).not.toMatch(/\d{4}|someone|a-key-for-tests/)
    expect(answer.length).toBeLessThan(220)
  })

  it('to a gateway that does not know the key waits, for the key is mended by the operator', async () => {
    const other = openSms({ url: gateway.url, key: 'another-key' }, { patience })
    expect(await other.send(parcel())).toMatchObject({ outcome: 'again', reason: 'wrong-key' })
    other.close()
  })

  it('waits for its turn: never more under way at once than the lanes', async () => {
    const own = await openSmsGateway()
    await own.behave('slow')
    const patient = openSms(own, { patience: 20_000 })
    const sending = Array.from({ length: patient.lanes + 5 }, () => patient.send(parcel()))
    await own.untilReached(patient.lanes)
    expect(own.received.length).toBe(patient.lanes)
    await own.behave('well')
    own.release()
    expect(new Set((await Promise.all(sending)).map(({ outcome }) => outcome))).toEqual(new Set(['sent']))
    expect(own.accepted().length).toBe(patient.lanes + 5)
    patient.close()
    await own.stop()
  })
})
