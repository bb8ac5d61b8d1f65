import type { Refusal } from '../kernel/index.ts'
import { type GroupChannel, kindsFor, type MessageKind } from './kinds.ts'

/** A room of a work platform, or another system, that a unit wants to tell things. */
export interface EndpointDraft {
  readonly channel: GroupChannel
  readonly address: string
  readonly kinds: readonly MessageKind[]
  /** With which the robot signs; a system gets one that is made for it. */
  readonly secret?: string
}

/** An address taken apart; whoever knows addresses does that. */
export interface AddressParts {
  /** With its colon: https: */
  readonly protocol: string
  readonly username: string
  readonly hostname: string
  readonly pathname: string
  parameter(name: string): string | undefined
}

/** What is known where it is added. */
export interface EndpointPlace {
  /** Undefined for what is no address. */
  readonly partsOf: (address: string) => AddressParts | undefined
  /** Whether a host is the machine itself, where rooms stand only while the service is tried out; never in operation. */
  readonly ownHost: (host: string) => boolean
  /** Whether anything would be sent to this address at all. */
  readonly allows: (address: string) => boolean
  /** What the unit has already, open, of this channel. */
  readonly rooms: readonly { readonly name: string; readonly address: string }[]
}

export type EndpointRefused =
  | 'not-a-robot-address'
  | 'not-a-system-address'
  | 'address-inside'
  | 'kind-not-for-rooms'
  | 'secret-is-made'
  | 'room-known'

/** What the address of a robot looks like, as its platform gives it out. */
interface RobotAddress {
  readonly hosts: readonly string[]
  readonly path: RegExp
  /** In which parameter its key stands; absent: in the path. */
  readonly key?: string
}
const robots: Readonly<Record<Exclude<GroupChannel, 'webhook'>, RobotAddress>> = {
  wecom: { hosts: ['qyapi.weixin.qq.com'], path: /^\/cgi-bin\/webhook\/send$/, key: 'key' },
  dingtalk: {
    hosts: ['oapi.dingtalk.com', 'api.dingtalk.com'],
    path: /^\/robot\/send$/,
    key: 'access_token',
  },
  feishu: {
    hosts: ['open.feishu.cn', 'open.larksuite.com'],
    path: /^\/open-apis\/bot\/v2\/hook\/[\w-]+$/,
  },
}

/**
 * Which kinds of message may be chosen for it: a room of many gets what many may read, another system what staff get. A
 * test comes when somebody asks for it, and what is gathered into one is for a person.
 */
export const kindsForEndpoint = (channel: GroupChannel): readonly MessageKind[] =>
  [...new Set(channel === 'webhook' ? [...kindsFor.staff, ...kindsFor.group] : kindsFor.group)].filter(
    (kind) => !['test', 'digest', 'mention'].includes(kind),
  )

/** Why it cannot be added; undefined: it can. */
export function checkEndpoint(
  draft: EndpointDraft,
  place: EndpointPlace,
): Refusal<EndpointRefused> | undefined {
  const { channel, address, kinds, secret } = draft
  const allowed = kindsForEndpoint(channel)
  const wrong = kinds.filter((kind) => !allowed.includes(kind))
  if (wrong.length > 0) return { refused: 'kind-not-for-rooms', field: 'kinds', kinds: wrong }

  const url = place.partsOf(address)
  if (channel === 'webhook') {
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '')
      return { refused: 'not-a-system-address', field: 'address' }
  } else if (url === undefined || !isRobot(url, robots[channel], place))
    return { refused: 'not-a-robot-address', field: 'address', channel }
  if (!place.allows(address)) return { refused: 'address-inside', field: 'address' }

  if (secret !== undefined && (channel === 'webhook' || channel === 'wecom'))
    return { refused: 'secret-is-made', field: 'secret', channel }

  // Nobody should read everything twice.
  const same = place.rooms.find((room) => room.address === address)
  return same === undefined ? undefined : { refused: 'room-known', field: 'address', name: same.name }
}

const isRobot = (
  url: AddressParts,
  { hosts, path, key }: RobotAddress,
  { ownHost }: EndpointPlace,
): boolean =>
  (hosts.includes(url.hostname) || ownHost(url.hostname)) &&
  path.test(url.pathname) &&
  (key === undefined || (url.parameter(key) ?? '') !== '')

/** What is closed is not tried out or closed again; it is added anew. */
export const checkOpen = ({ closed }: { readonly closed: boolean }): Refusal<'room-closed'> | undefined =>
  closed ? { refused: 'room-closed' } : undefined
