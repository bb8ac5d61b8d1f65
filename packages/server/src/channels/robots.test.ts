import { type Gateway, openRoom, type RoomOf } from '@jiefen/testkit/gateways'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Channel } from './channel.ts'
import { dingtalk } from './dingtalk.ts'
import { feishu } from './feishu.ts'
import { openRobot, type RobotTongue } from './robot.ts'
import { wecom } from './wecom.ts'

const patience = 400
const secret = 'SEC-a-secret-for-tests'
const text = '新的哨声：请在 30 分钟内报到。'

interface Case {
  readonly of: RoomOf
  readonly tongue: RobotTongue
  readonly field: 'errcode' | 'code'
  readonly busy: readonly number[]
  readonly closed: readonly number[]
  readonly gone: readonly number[]
}
const cases: readonly Case[] = [
  { of: 'wecom', tongue: wecom, field: 'errcode', busy: [45009, 45033, -1], closed: [93008], gone: [93000] },
  {
    ...{ of: 'dingtalk', tongue: dingtalk, field: 'errcode' },
    ...{ busy: [130101, 410100, -1], closed: [400013, 400102], gone: [300001, 300005, 400101] },
  },
  {
    ...{ of: 'feishu', tongue: feishu, field: 'code' },
    ...{ busy: [11232, 99991400], closed: [19007], gone: [19001] },
  },
]

describe.each(cases)('a message to a $of room', ({ of, tongue, field, busy, closed, gone }) => {
  let room: Gateway
  let robot: Channel & { close(): void }
  const send = (more: { to?: string; secret?: string } = {}) =>
    robot.send({ id: 'message-1', to: room.url, secret, text, ...more })
  const coded = (code: number, words = 'no') => ({
    status: 200,
    body: { [field]: code, errmsg: words, msg: words },
  })

  beforeAll(async () => {
    room = await openRoom(of, { secret })
    robot = openRobot(tongue, { patience, strict: false })
  })
  afterAll(async () => {
    robot.close()
    await room.stop()
  })
  beforeEach(() => room.behave('well'))

  it('stands there as it was written', async () => {
    expect(await send()).toEqual({ outcome: 'sent' })
    expect(room.accepted().at(-1)?.text).toBe(text)
  })

  it('to a robot without a secret is not signed, and stands there too', async () => {
    const open = await openRoom(of)
    expect(await robot.send({ id: 'message-2', to: open.url, text })).toEqual({ outcome: 'sent' })
    expect(open.accepted().at(-1)?.text).toBe(text)
    await open.stop()
  })

  it('comes back later when the room had too many', async () => {
    await room.behave('too-many')
    expect(await send()).toMatchObject({ outcome: 'again', reason: 'busy', after: 60_000 })
    for (const code of busy) {
      await room.behave(coded(code))
      expect(await send(), `${code}`).toMatchObject({ outcome: 'again', reason: 'busy' })
    }
  })

  it('is given up where there is no such room any more, or no such robot', async () => {
    await room.behave('refuses')
    expect(await send()).toMatchObject({ outcome: 'refused', reason: 'wrong-address' })
    for (const code of closed) {
      await room.behave(coded(code))
      expect(await send(), `${code}`).toMatchObject({ outcome: 'refused', reason: 'closed' })
    }
    for (const code of gone) {
      await room.behave(coded(code))
      expect(await send(), `${code}`).toMatchObject({ outcome: 'refused', reason: 'wrong-address' })
    }
    await room.behave(coded(77_777, 'forbidden words'))
    expect(await send()).toEqual({ outcome: 'refused', reason: 'refused', answer: '77777 forbidden words' })
  })

  it('is tried again after anything else that goes wrong', async () => {
    await room.behave('broken')
    expect(await send()).toMatchObject({ outcome: 'again', reason: 'broken' })
    await room.behave('garbled')
    expect(await send()).toMatchObject({ outcome: 'again', reason: 'unclear' })
    await room.behave('drops')
    expect(await send()).toEqual({ outcome: 'again', reason: 'dropped' })
    await room.behave('slow')
    expect(await send()).toEqual({ outcome: 'again', reason: 'too-slow' })
    room.release()
    await room.behave('down')
    expect(await send()).toEqual({ outcome: 'again', reason: 'unreachable' })
  })

  it('keeps nothing of an answer that could be somebody’s number, nor the key of the room', async () => {
    const key = new URL(room.url).search || room.url
    await room.behave(coded(77_777, `19900000001 is not in ${room.url} (${key})`))
    const said = await send()
    const answer = 'answer' in said ? said.answer : undefined
    expect(answer).toMatch(/^77777 … is not in /)
    expect(answer).not.toMatch(/0badc0de|1990/)
  })

  it('says that a repetition is not known: no key travels', () => {
    expect(robot.honoursKey).toBe(false)
  })
})

describe.each(cases.filter(({ of }) => of !== 'wecom'))(
  'a $of room that asks for a signature',
  ({ of, tongue }) => {
    it('takes nothing that is signed with another secret, or not at all', async () => {
      const room = await openRoom(of, { secret })
      const robot = openRobot(tongue, { patience, strict: false })
      const wrong = await robot.send({ id: 'm', to: room.url, secret: 'SEC-another-secret', text })
      expect(wrong).toMatchObject({ outcome: 'refused', reason: 'wrong-key' })
      expect(await robot.send({ id: 'm', to: room.url, text })).toMatchObject({
        outcome: 'refused',
        reason: 'wrong-key',
      })
      expect(room.accepted()).toEqual([])
      robot.close()
      await room.stop()
    })
  },
)

it('Feishu says “too many” with status 400 and the number of a bad request', async () => {
  const room = await openRoom('feishu')
  const robot = openRobot(feishu, { patience, strict: false })
  await room.behave({ status: 400, body: { code: 9499, msg: 'too many request', data: {} } })
  expect(await robot.send({ id: 'm', to: room.url, text })).toMatchObject({
    outcome: 'again',
    reason: 'busy',
  })
  await room.behave({ status: 400, body: { code: 9499, msg: 'Bad Request', data: {} } })
  expect(await robot.send({ id: 'm', to: room.url, text })).toMatchObject({ outcome: 'refused' })
  robot.close()
  await room.stop()
})

it('DingTalk is silent for ten minutes after it has said that somebody was too fast', async () => {
  const room = await openRoom('dingtalk')
  const robot = openRobot(dingtalk, { patience, strict: false })
  await room.behave({ status: 200, body: { errcode: 410100, errmsg: '发送速度太快而限流' } })
  expect(await robot.send({ id: 'm', to: room.url, text })).toMatchObject({ after: 600_000 })
  robot.close()
  await room.stop()
})
