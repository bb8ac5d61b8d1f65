import { afterEach, describe, expect, it } from 'vitest'
import { type Gateway, openMailServer, openReceiver, openRoom, openSmsGateway } from './index.ts'

let opened: Gateway[] = []
afterEach(async () => {
  await Promise.all(opened.map((gateway) => gateway.stop()))
  opened = []
})
const kept = <G extends Gateway>(gateway: G): G => {
  opened.push(gateway)
  return gateway
}

const ask = (gateway: Gateway & { key: string }, id: string) =>
  fetch(gateway.url, {
    method: 'POST',
    headers: { authorization: `Bearer ${gateway.key}`, 'idempotency-key': id },
    body: JSON.stringify({ id, to: '19900000001', text: '您好' }),
  })

describe('a gateway that misbehaves', () => {
  it('has what it took, each key once, though it heard it twice', async () => {
    const gateway = kept(await openSmsGateway())
    expect((await ask(gateway, 'one')).status).toBe(202)
    expect((await ask(gateway, 'one')).status).toBe(409)
    expect(gateway.received.length).toBe(2)
    expect(gateway.accepted().map(({ key }) => key)).toEqual(['one'])
  })

  it('has taken what it answered badly, and not what it refused', async () => {
    const gateway = kept(await openSmsGateway())
    await gateway.behave((running) => (running === 1 ? 'drops' : running === 2 ? 'garbled' : 'broken'))
    await expect(ask(gateway, 'dropped')).rejects.toThrow()
    expect((await ask(gateway, 'garbled')).status).toBe(200)
    expect((await ask(gateway, 'broken')).status).toBe(500)
    expect(gateway.accepted().map(({ key }) => key)).toEqual(['dropped', 'garbled'])
    expect(gateway.received.map(({ running }) => running)).toEqual([1, 2, 3])
  })

  it('answers slowly until it is released', async () => {
    const gateway = kept(await openSmsGateway())
    await gateway.behave('slow')
    let answered = false
    const asked = ask(gateway, 'slow').then((answer) => {
      answered = true
      return answer.status
    })
    await gateway.until(1)
    expect(answered).toBe(false)
    gateway.release()
    expect(await asked).toBe(202)
  })

  it('is away and comes back at the same address', async () => {
    const gateway = kept(await openSmsGateway())
    const { url } = gateway
    await gateway.behave('down')
    await expect(ask(gateway, 'away')).rejects.toThrow()
    await gateway.behave('well')
    expect(gateway.url).toBe(url)
    expect((await ask(gateway, 'back')).status).toBe(202)
  })

  it('takes nothing that was sent in a wrong way', async () => {
    const sms = kept(await openSmsGateway())
    expect((await ask({ ...sms, key: 'another' }, 'one')).status).toBe(401)
    const receiver = kept(await openReceiver({ secret: `whsec_${Buffer.alloc(24, 1).toString('base64')}` }))
    expect((await fetch(receiver.url, { method: 'POST', body: '{}' })).status).toBe(401)
    const room = kept(await openRoom('feishu', { secret: 'a-secret' }))
    const said = await fetch(room.url, {
      method: 'POST',
      body: JSON.stringify({ msg_type: 'text', content: { text: '您好' }, timestamp: '1', sign: 'x' }),
    })
    expect(await said.json()).toMatchObject({ code: 19021 })
    for (const gateway of [sms, receiver, room]) {
      expect(gateway.received.length).toBe(1)
      expect(gateway.accepted()).toEqual([])
    }
  })

  it('of mail is away and comes back at the same address too', async () => {
    const server = kept(await openMailServer())
    const { url } = server
    await server.behave('down')
    await server.behave('well')
    expect(server.url).toBe(url)
  })
})
