import http from 'node:http'
import { openReceiver } from '@jiefen/testkit/gateways'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOutside, outsideOnly, type Resolve } from './outside.ts'
import { openPost } from './post.ts'
import { openWebhook } from './webhook.ts'

const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`

describe('an address inside the own network', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.9.9.9',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'ff02::1',
    'not an address',
  ])('%s is known as such', (address) => {
    expect(isOutside(address)).toBe(false)
  })

  it.each([
    '8.8.8.8',
    '223.5.5.5',
    '172.32.0.1',
    '192.169.0.1',
    '100.128.0.1',
    '2400:3200::1',
    '2606:4700::1111',
  ])('%s is not one', (address) => {
    expect(isOutside(address)).toBe(true)
  })

  it('is found however many good addresses stand beside it', () => {
    const good = fc.constantFrom('8.8.8.8', '223.5.5.5', '2400:3200::1')
    const bad = fc.constantFrom('127.0.0.1', '10.0.0.1', '::1', 'fd00::1', '169.254.169.254')
    fc.assert(
      fc.property(fc.array(good), bad, fc.array(good), (before, one, after) => {
        const found = [...before, one, ...after].map((address) => ({ address, family: 4 }))
        let said: Error | null = null
        outsideOnly((_name, say) => say(null, found))('somewhere.example', { all: true }, (fault) => {
          said = fault
        })
        expect(said).toMatchObject({ code: 'EINSIDE' })
      }),
    )
  })
})

describe('in production', () => {
  const strict = openWebhook({ patience: 2_000, strict: true })

  it.each([
    'http://receiver.example/in',
    'https://127.0.0.1/in',
    'https://localhost/in',
    'https://0x7f000001/in',
    'https://2130706433/in',
    'https://[::1]/in',
    'https://[::ffff:10.0.0.1]/in',
    'https://169.254.169.254/latest/meta-data',
    'https://user:password@receiver.example/in',
    'ftp://receiver.example/in',
    'nonsense',
  ])('nothing is sent to %s', async (to) => {
    expect(await strict.send({ id: 'm', to, secret, text: 'x' })).toEqual({
      outcome: 'refused',
      reason: 'wrong-address',
    })
  })

  it('nothing reaches a server of the own machine, though elsewhere it would', async () => {
    const receiver = await openReceiver({ secret })
    await strict.send({ id: 'm', to: receiver.url, secret, text: 'x' })
    await strict.send({ id: 'm', to: receiver.url.replace('http:', 'https:'), secret, text: 'x' })
    expect(receiver.received).toEqual([])
    const lenient = openWebhook({ patience: 2_000, strict: false })
    expect(await lenient.send({ id: 'm', to: receiver.url, secret, text: 'x' })).toMatchObject({
      outcome: 'sent',
    })
    expect(receiver.accepted().length).toBe(1)
    lenient.close()
    await receiver.stop()
  })

  it('a name is resolved once, and a name that leads inside is not connected to', async () => {
    const asked: string[] = []
    const resolve: Resolve = (name, say) => {
      asked.push(name)
      say(null, [{ address: '127.0.0.1', family: 4 }])
    }
    const { post, close } = openPost({ patience: 2_000, strict: true, keepsLine: false, lanes: 1, resolve })
    expect(await post({ url: 'https://rebound.example/in', body: '{}' })).toEqual({ fault: 'wrong-address' })
    expect(asked).toEqual(['rebound.example'])
    close()
  })

  it('a name that is good is connected to where it was looked at, whichever way it is asked for', async () => {
    const receiver = await openReceiver({ secret })
    const here: Resolve = (_name, say) => say(null, [{ address: '127.0.0.1', family: 4 }])
    const { port } = new URL(receiver.url)
    for (const autoSelectFamily of [true, false]) {
      const status = await new Promise((answer, fail) => {
        const lookup = outsideOnly(here, () => true)
        const agent = new http.Agent({ autoSelectFamily })
        const target = { host: 'receiver.example', port, path: '/incoming', method: 'POST', agent }
        http
          .request({ ...target, lookup }, (response) => answer(response.statusCode))
          .on('error', fail)
          .end('{}')
      })
      // It is not signed; but it came.
      expect(status).toBe(401)
    }
    expect(receiver.received.length).toBe(2)
    await receiver.stop()
  })

  it('a name that nobody knows may be known later', async () => {
    const resolve: Resolve = (name, say) =>
      say(Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND' }), [])
    const { post, close } = openPost({ patience: 2_000, strict: true, keepsLine: false, lanes: 1, resolve })
    expect(await post({ url: 'https://nowhere.example/in', body: '{}' })).toEqual({ fault: 'unreachable' })
    close()
  })
})
