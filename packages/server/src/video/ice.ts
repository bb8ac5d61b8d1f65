import { createHmac } from 'node:crypto'

/** Helpers by which browsers find each other through a network; both may be absent inside one network. */
export interface IceSettings {
  readonly stun: readonly string[]
  readonly turn: readonly string[]
  /** Shared with coturn (`use-auth-secret`); never leaves the service. */
  readonly secret?: string
}

export interface IceServer {
  readonly urls: readonly string[]
  readonly username?: string
  readonly credential?: string
}

const lasts = 6 * 3600

/**
 * What a browser is given: addresses, and for the relay a name and password of a few hours (TURN REST convention: the name
 * is the end and an opaque mark, the password its HMAC-SHA1 under the shared secret). The mark says nothing of anybody.
 */
export function iceServersFor(
  { stun, turn, secret }: IceSettings,
  mark: string,
  now: number,
): readonly IceServer[] {
  const username = `${Math.floor(now / 1000) + lasts}:${mark}`
  return [
    ...(stun.length === 0 ? [] : [{ urls: stun }]),
    ...(turn.length === 0 || secret === undefined
      ? []
      : [{ urls: turn, username, credential: createHmac('sha1', secret).update(username).digest('base64') }]),
  ]
}
