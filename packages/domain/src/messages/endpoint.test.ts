import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkEndpoint, checkOpen, type EndpointPlace, kindsForEndpoint } from './endpoint.ts'
import { type GroupChannel, groupChannels, messageKinds } from './kinds.ts'

const partsOf: EndpointPlace['partsOf'] = (address) => {
  const url = URL.parse(address)
  if (url === null) return undefined
  const { protocol, username, hostname, pathname, searchParams } = url
  return {
    ...{ protocol, username, hostname, pathname },
    parameter: (name) => searchParams.get(name) ?? undefined,
  }
}
const somewhere: EndpointPlace = { partsOf, ownHost: () => false, allows: () => true, rooms: [] }
const good: Readonly<Record<GroupChannel, string>> = {
  wecom: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0badc0de-1111-4222-8333-444455556666',
  dingtalk: 'https://oapi.dingtalk.com/robot/send?access_token=0badc0de1111',
  feishu: 'https://open.feishu.cn/open-apis/bot/v2/hook/0badc0de-1111-4222-8333-444455556666',
  webhook: 'https://court.example/incoming',
}
const check = (channel: GroupChannel, address: string, place: Partial<EndpointPlace> = {}) =>
  checkEndpoint({ channel, address, kinds: ['whistle'] }, { ...somewhere, ...place })

describe('the address of a room', () => {
  it.each([...groupChannels])('of %s is known by its platform’s own form', (channel) => {
    expect(check(channel, good[channel])).toBeUndefined()
  })

  it('is never taken for that of another platform', () => {
    const rooms = groupChannels.filter((channel) => channel !== 'webhook')
    for (const channel of rooms)
      for (const other of rooms)
        expect(check(channel, good[other]) === undefined, `${channel} ${other}`).toBe(channel === other)
  })

  it.each<[GroupChannel, string]>([
    ['wecom', 'https://work.weixin.qq.com/wework_admin/frame'],
    ['wecom', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send'],
    ['wecom', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key='],
    ['wecom', 'https://qyapi.weixin.qq.com.example.com/cgi-bin/webhook/send?key=1'],
    ['wecom', 'https://qyapi.weixin.qq.com@example.com/cgi-bin/webhook/send?key=1'],
    ['dingtalk', 'https://www.dingtalk.com/robot/send?access_token=1'],
    ['feishu', 'https://open.feishu.cn/open-apis/bot/v2/hook/'],
    ['feishu', 'https://open.feishu.cn/open-apis/im/v1/messages'],
    ['feishu', 'not an address'],
  ])('of %s is not %s', (channel, address) => {
    expect(check(channel, address)).toEqual({ refused: 'not-a-robot-address', field: 'address', channel })
  })

  it('may stand on the machine itself only where that is asked for, and in the same form', () => {
    const here = { ownHost: (host: string): boolean => host === '127.0.0.1' }
    const local = good.wecom.replace('https://qyapi.weixin.qq.com', 'http://127.0.0.1:4000')
    expect(check('wecom', local)).toMatchObject({ refused: 'not-a-robot-address' })
    expect(check('wecom', local, here)).toBeUndefined()
    expect(check('wecom', 'http://127.0.0.1:4000/elsewhere?key=1', here)).toMatchObject({
      refused: 'not-a-robot-address',
    })
  })
})

it.each([
  'ftp://court.example/in',
  'court.example',
  'https://user:word@court.example/in',
  'javascript:alert(1)',
])('another system is not reached at %s', (address) => {
  expect(check('webhook', address)).toEqual({ refused: 'not-a-system-address', field: 'address' })
})

describe('what a room may be told', () => {
  it('is what many may read, and another system what staff are told; nothing that is for one resident', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...groupChannels),
        fc.uniqueArray(fc.constantFrom(...messageKinds), { minLength: 1 }),
        (channel, kinds) => {
          const said = checkEndpoint({ channel, address: good[channel], kinds }, somewhere)
          const wrong = kinds.filter((kind) => !kindsForEndpoint(channel).includes(kind))
          expect(said === undefined).toBe(wrong.length === 0)
          if (said !== undefined) expect(said).toMatchObject({ refused: 'kind-not-for-rooms', kinds: wrong })
        },
      ),
    )
    for (const channel of groupChannels)
      for (const kind of ['progress', 'asked', 'invitation', 'digest', 'mention', 'test'] as const)
        expect(kindsForEndpoint(channel)).not.toContain(kind)
    expect(kindsForEndpoint('wecom')).not.toContain('talk')
  })
})

describe.each([...groupChannels])('a draft for %s', (channel) => {
  const draft = { channel, address: good[channel], kinds: ['whistle'] } as const

  it('is refused where nothing would be sent', () => {
    expect(checkEndpoint(draft, { ...somewhere, allows: () => false })).toMatchObject({
      refused: 'address-inside',
    })
  })

  it('may bring a secret only where the robot itself has one', () => {
    const said = checkEndpoint({ ...draft, secret: 'SEC-for-tests' }, somewhere)
    if (channel === 'dingtalk' || channel === 'feishu') expect(said).toBeUndefined()
    else expect(said).toEqual({ refused: 'secret-is-made', field: 'secret', channel })
  })

  it('is refused where the unit has the very same already, and not for another one', () => {
    const known = { name: '值班群', address: good[channel] }
    expect(checkEndpoint(draft, { ...somewhere, rooms: [known] })).toMatchObject({
      refused: 'room-known',
      name: '值班群',
    })
    const other = { name: '另一个群', address: `${good[channel]}2` }
    expect(checkEndpoint(draft, { ...somewhere, rooms: [other] })).toBeUndefined()
  })
})

it('what is closed stays closed', () => {
  expect(checkOpen({ closed: true })).toEqual({ refused: 'room-closed' })
  expect(checkOpen({ closed: false })).toBeUndefined()
})
