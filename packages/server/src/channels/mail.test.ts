import { type Gateway, openMailServer } from '@jiefen/testkit/gateways'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openMail } from './mail.ts'

const from = '解纷 <noreply@jiefen.example>'
const rules = { patience: 500, strict: false }

describe('a mail', () => {
  let server: Gateway
  let mail: ReturnType<typeof openMail>
  let running = 0
  const parcel = () => {
    running += 1
    return {
      id: `message-${running}`,
      to: 'somebody@example.com',
      subject: '您的事项有进展',
      text: `编号 HB-2026-${running}\n查看：https://jiefen.example/follow`,
    }
  }
  beforeAll(async () => {
    server = await openMailServer()
    mail = openMail({ url: server.url, from }, rules, 'jiefen.example')
  })
  afterAll(async () => {
    mail.close()
    await server.stop()
  })
  beforeEach(() => server.behave('well'))
  const taken = (id: string) => server.received.filter(({ key, accepted }) => key === id && accepted)

  it('arrives with subject and words, from the office, and asks for no automatic answer', async () => {
    const message = parcel()
    expect(await mail.send(message)).toMatchObject({ outcome: 'sent' })
    const got = server.accepted().at(-1)
    expect(got).toMatchObject({ to: message.to, subject: message.subject, text: message.text })
    expect(got?.headers).toMatchObject({
      'message-id': `<${message.id}@jiefen.example>`,
      'auto-submitted': 'auto-generated',
    })
    expect(got?.headers.from).toContain('noreply@jiefen.example')
  })

  it('has the same Message-ID at every try', async () => {
    const message = parcel()
    await server.behave('drops')
    expect(await mail.send(message)).toEqual({ outcome: 'again', reason: 'dropped' })
    expect(taken(message.id).length).toBe(1)
    await server.behave('well')
    expect(await mail.send(message)).toMatchObject({ outcome: 'sent' })
    expect(taken(message.id).length).toBe(2)
    expect(server.accepted().filter(({ key }) => key === message.id).length).toBe(1)
  })

  it.each([
    ['too-many', 'again', 'busy'],
    ['broken', 'again', 'broken'],
    ['refuses', 'refused', 'wrong-address'],
    ['slow', 'again', 'too-slow'],
    [{ status: 552, body: '5.2.2 mailbox full' }, 'refused', 'refused'],
    [{ status: 554, body: '5.7.1 looks like spam' }, 'refused', 'refused'],
    [{ status: 452, body: '4.3.1 no room' }, 'again', 'busy'],
  ] as const)('to a server that is %j ends as %s (%s)', async (how, outcome, reason) => {
    await server.behave(how)
    expect(await mail.send(parcel())).toMatchObject({ outcome, reason })
    server.release()
  })

  it('to a server that answers nonsense is tried again', async () => {
    await server.behave('garbled')
    expect(await mail.send(parcel())).toMatchObject({ outcome: 'again', reason: 'unclear' })
  })

  it('waits while nobody listens', async () => {
    const another = openMail({ url: server.url, from }, rules, 'jiefen.example')
    await server.behave('down')
    expect(await another.send(parcel())).toEqual({ outcome: 'again', reason: 'unreachable' })
    another.close()
  })

  it('goes to one address, whatever somebody typed', async () => {
    const before = server.received.length
    for (const to of [
      'a@example.com, b@example.com',
      'a@example.com\r\nBcc: b@example.com',
      '<a@example.com>',
      'nobody',
    ])
      expect(await mail.send({ ...parcel(), to })).toEqual({ outcome: 'refused', reason: 'wrong-address' })
    expect(server.received.length).toBe(before)
  })

  it('keeps nothing of the address in what is kept of the answer', async () => {
    await server.behave({ status: 550, body: '5.1.1 <somebody@example.com> 19900000001 unknown' })
    const said = await mail.send(parcel())
    expect('answer' in said && said.answer).toMatch(/unknown/)
    expect('answer' in said && said.answer).not.toMatch(/somebody|1990/)
  })

  it('goes on as before when the server is back', async () => {
    await server.behave('down')
    expect(await mail.send(parcel())).toMatchObject({ outcome: 'again' })
    await server.behave('well')
    const many = Array.from({ length: 30 }, parcel)
    const came = await Promise.all(many.map((message) => mail.send(message)))
    expect(came.every(({ outcome }) => outcome === 'sent')).toBe(true)
    for (const { id } of many) expect(taken(id).length).toBe(1)
  })
})

describe('a mail server with a door', () => {
  const door = { user: 'jiefen', password: 'p@ss:word/1' }

  it('lets in whoever has name and password', async () => {
    const server = await openMailServer({ door })
    const mail = openMail({ url: server.url, from }, rules, 'jiefen.example')
    expect(await mail.send({ id: 'm', to: 'a@example.com', text: 'x' })).toMatchObject({ outcome: 'sent' })
    mail.close()
    await server.stop()
  })

  it('keeps a message waiting while the password is wrong: it is ours to mend', async () => {
    const server = await openMailServer({ door })
    const wrong = server.url.replace(encodeURIComponent(door.password), 'another')
    const mail = openMail({ url: wrong, from }, rules, 'jiefen.example')
    expect(await mail.send({ id: 'm', to: 'a@example.com', text: 'x' })).toMatchObject({
      outcome: 'again',
      reason: 'wrong-key',
    })
    expect(server.received).toEqual([])
    mail.close()
    await server.stop()
  })

  it('gets no password in the clear in production', async () => {
    const server = await openMailServer({ door })
    const mail = openMail({ url: server.url, from }, { ...rules, strict: true }, 'jiefen.example')
    expect(await mail.send({ id: 'm', to: 'a@example.com', text: 'x' })).toMatchObject({ outcome: 'again' })
    expect(server.received).toEqual([])
    mail.close()
    await server.stop()
  })
})
