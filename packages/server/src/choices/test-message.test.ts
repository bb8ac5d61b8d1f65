import { asInstant } from '@jiefen/domain/kernel'
import { type Gateway, openMailServer, openSmsGateway } from '@jiefen/testkit/gateways'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { scenes } from '@jiefen/testkit/stories'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepDelivering, sendAll } from '../deliveries/index.ts'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'

describe.each(scenes)('a message that somebody of $region.id sends themselves', (scene) => {
  let test: TestHouse
  let sms: Awaited<ReturnType<typeof openSmsGateway>>
  let mail: Gateway
  let desk: Comer

  beforeEach(async () => {
    ;[sms, mail] = await Promise.all([openSmsGateway(), openMailServer()])
    const people = [someoneAt('receptionist', scene.home), someoneAt('leader', scene.home)]
    test = await openTestHouse(await freshDatabase(), scene.region, people, {
      channels: {
        ...{ patience: 2_000, strict: false },
        sms: { url: sms.url, key: sms.key },
        mail: { url: mail.url, from: 'jiefen@example.test' },
      },
    })
    desk = await test.comeIn(loginAt('receptionist', scene.home))
  })
  afterEach(async () => {
    await test.close()
    await Promise.all([sms.stop(), mail.stop()])
  })

  const give = (channel: string, address: string) =>
    desk.ask({ method: 'PUT', url: `/api/own/addresses/${channel}`, payload: { address } })
  const tryOut = (channel: string, comer = desk) => comer.post('/api/own/test-message', { channel })
  const became = async (id: string, comer = desk) => (await comer.get(`/api/own/test-message/${id}`)).json()
  const sendEverything = async (): Promise<void> => {
    while ((await sendAll(test.house)) > 0);
  }

  it('goes where they said, by the ordinary way, and they see what became of it', async () => {
    await give('sms', '19900001234')
    const sent = await tryOut('sms')
    expect([sent.statusCode, sent.json().to]).toEqual([202, '199****1234'])
    expect(await became(sent.json().id)).toEqual({ state: 'waiting' })
    await sendEverything()
    expect(await became(sent.json().id)).toEqual({ state: 'sent' })
    expect(sms.accepted().map(({ to }) => to)).toEqual(['19900001234'])
  })

  it('leaves when it is asked for, not at the next round of whoever sends', async () => {
    await give('sms', '19900001234')
    const sending = keepDelivering(test.house, 3_600_000)
    // The first may meet the round with which sending begins; the second finds everything at rest.
    for (const count of [1, 2]) {
      await tryOut('sms')
      await sms.until(count)
    }
    await sending.stop()
    expect(sms.accepted().length).toBe(2)
  })

  it('goes by mail as well, and is nobody else’s to look at', async () => {
    await give('mail', 'wang@example.test')
    const { id } = (await tryOut('mail')).json()
    await sendEverything()
    expect(mail.accepted().map(({ to }) => to)).toEqual(['wang@example.test'])
    const leader = await test.comeIn(loginAt('leader', scene.home))
    expect((await leader.get(`/api/own/test-message/${id}`)).statusCode).toBe(404)
  })

  it('says what to do when the other end does not take it', async () => {
    await sms.behave('refuses')
    await give('sms', '19900001234')
    const { id } = (await tryOut('sms')).json()
    await sendEverything()
    const end = await became(id)
    expect(end.state).toBe('failed')
    expect(end.reason.zh).toMatch(/请/)
    expect(JSON.stringify(end)).not.toContain('1990000')
  })

  it('goes at once at night, for somebody sits there and waits', async () => {
    test.clock.moveTo(asInstant(test.clock.now() + 12 * 3_600_000))
    desk = await test.comeIn(desk.login)
    await give('sms', '19900001234')
    await tryOut('sms')
    await sendEverything()
    expect(sms.accepted().length).toBe(1)
  })

  it('takes nothing from the number of the day and adds nothing to the burden of a role', async () => {
    await give('sms', '19900001234')
    await tryOut('sms')
    await sendEverything()
    const counted = await test.house.workerPool.query('select from message_count')
    expect(counted.rowCount).toBe(0)
    const { rows } = await test.house.workerPool.query(
      'select urgent, matter_id, cause, delivery_id from delivery',
    )
    expect(rows).toEqual([
      expect.objectContaining({ urgent: true, matter_id: null, cause: `test:${rows[0]?.delivery_id}` }),
    ])
  })

  it('does not leave without an address, and five times in ten minutes are enough', async () => {
    const without = await tryOut('sms')
    expect([without.statusCode, without.json().code]).toEqual([409, 'own-address-missing'])
    await give('sms', '19900001234')
    const answers = []
    for (let times = 0; times < 5; times += 1) answers.push((await tryOut('sms')).statusCode)
    expect(answers).toEqual([202, 202, 202, 202, 429])
    const leader = await test.comeIn(loginAt('leader', scene.home))
    expect((await tryOut('sms', leader)).json().code).toBe('own-address-missing')
  })
})

it('does not leave by a way that this installation has not opened, and says so', async () => {
  const [scene] = scenes
  if (scene === undefined) throw new Error('no scene')
  const test = await openTestHouse(await freshDatabase(), scene.region, [someoneAt('leader', scene.home)])
  const leader = await test.comeIn(loginAt('leader', scene.home))
  await leader.ask({
    method: 'PUT',
    url: '/api/own/addresses/sms',
    payload: { address: '19900001234' },
  })
  const answer = await leader.post('/api/own/test-message', { channel: 'sms' })
  expect([answer.statusCode, answer.json().code]).toEqual([409, 'way-not-open'])
  await test.close()
})
