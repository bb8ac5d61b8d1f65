import { createHmac } from 'node:crypto'
import type { Gateway, Said } from './behaviour.ts'
import { type Asked, type Manners, openHttpGateway } from './http-gateway.ts'
import { textAt } from './json.ts'

export type RoomOf = 'wecom' | 'dingtalk' | 'feishu'

const robot = '0badc0de-1111-4222-8333-444455556666'
const anHour = 3_600_000

interface Tongue {
  readonly path: string
  /** Whether the address names this very robot. */
  readonly isOurs: (asked: Asked) => boolean
  readonly kindAt: string
  readonly textAt: readonly string[]
  readonly yes: Said
  readonly tooMany: Said
  readonly noSuchRobot: Said
  readonly wrongWords: Said
  readonly wrongSign: Said
  /** By the platform's own page; WeCom signs nothing, its address is the key. */
  readonly isSigned: (asked: Asked, secret: string) => boolean
}

const hmac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('base64')
const ok = (body: object): Said => ({ status: 200, body })
const isNear = (milliseconds: number): boolean => Math.abs(Date.now() - milliseconds) < anHour

const tongues: Readonly<Record<RoomOf, Tongue>> = {
  wecom: {
    path: `/cgi-bin/webhook/send?key=${robot}`,
    isOurs: ({ url }) => url.pathname === '/cgi-bin/webhook/send' && url.searchParams.get('key') === robot,
    kindAt: 'msgtype',
    textAt: ['text', 'content'],
    yes: ok({ errcode: 0, errmsg: 'ok' }),
    tooMany: ok({ errcode: 45009, errmsg: 'api freq out of limit' }),
    noSuchRobot: ok({ errcode: 93000, errmsg: 'invalid webhook url' }),
    wrongWords: ok({ errcode: 40008, errmsg: 'invalid message type' }),
    wrongSign: ok({ errcode: 0, errmsg: 'ok' }),
    isSigned: () => true,
  },
  dingtalk: {
    path: `/robot/send?access_token=${robot}`,
    isOurs: ({ url }) => url.pathname === '/robot/send' && url.searchParams.get('access_token') === robot,
    kindAt: 'msgtype',
    textAt: ['text', 'content'],
    yes: ok({ errcode: 0, errmsg: 'ok' }),
    tooMany: ok({ errcode: 130101, errmsg: 'send too fast, exceed 20 times per minute' }),
    noSuchRobot: ok({ errcode: 300001, errmsg: 'token is not exist' }),
    wrongWords: ok({ errcode: 40035, errmsg: '缺少参数 json' }),
    wrongSign: ok({ errcode: 310000, errmsg: 'sign not match' }),
    isSigned: ({ url }, secret) => {
      const timestamp = url.searchParams.get('timestamp') ?? ''
      return (
        isNear(Number(timestamp)) && url.searchParams.get('sign') === hmac(secret, `${timestamp}\n${secret}`)
      )
    },
  },
  feishu: {
    path: `/open-apis/bot/v2/hook/${robot}`,
    isOurs: ({ url }) => url.pathname === `/open-apis/bot/v2/hook/${robot}`,
    kindAt: 'msg_type',
    textAt: ['content', 'text'],
    yes: ok({ code: 0, msg: 'success', data: {}, StatusCode: 0, StatusMessage: 'success' }),
    tooMany: ok({ code: 11232, msg: 'create message trigger system rate limit', data: {} }),
    noSuchRobot: ok({ code: 19001, msg: 'param invalid: incoming webhook access token invalid', data: {} }),
    wrongWords: ok({ code: 9499, msg: 'Bad Request', data: {} }),
    wrongSign: ok({
      code: 19021,
      msg: 'sign match fail or timestamp is not within one hour from current time',
      data: {},
    }),
    isSigned: ({ body }, secret) => {
      const timestamp = textAt(body, ['timestamp'])
      return (
        isNear(Number(timestamp) * 1000) && textAt(body, ['sign']) === hmac(`${timestamp}\n${secret}`, '')
      )
    },
  },
}

/** A room of a work platform with a robot in it. No key travels: what is said twice stands there twice. */
export function openRoom(of: RoomOf, { secret }: { readonly secret?: string } = {}): Promise<Gateway> {
  const tongue = tongues[of]
  const manners: Manners = {
    path: tongue.path,
    read: (asked) => {
      if (!tongue.isOurs(asked)) return { no: tongue.noSuchRobot }
      if (secret !== undefined && !tongue.isSigned(asked, secret)) return { no: tongue.wrongSign }
      const text = textAt(asked.body, tongue.textAt)
      if (textAt(asked.body, [tongue.kindAt]) !== 'text' || text === '') return { no: tongue.wrongWords }
      return { to: '', text }
    },
    yes: () => tongue.yes,
    again: () => tongue.yes,
    tooMany: tongue.tooMany,
    refuses: tongue.noSuchRobot,
  }
  return openHttpGateway(manners)
}
