import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ChannelSettings } from './channels/index.ts'
import { keyFromPem } from './platform/pdf-seal/index.ts'
import type { IceSettings } from './video/index.ts'

export const rolesOfService = ['web', 'timers', 'deliveries'] as const
export type ServiceRole = (typeof rolesOfService)[number]

/** What the environment says; every name is explained in the README's table. */
export interface Environment {
  readonly port: number
  readonly host: string
  readonly dataDirectory: string
  /** An outside PostgreSQL; absent: the embedded one. */
  readonly databaseUrl?: string
  readonly region: string
  readonly roles: readonly ServiceRole[]
  readonly production: boolean
  readonly origin: string
  readonly demo: boolean
  /** At least 32 bytes: everything personal is sealed under keys derived from it. */
  readonly secret: Buffer
  /** The key that seals agreements, and its certificates; absent: one is made, outside production only. */
  readonly sealKey?: SealKey
  /** Addresses of the proxies in front, whose word about the caller's address is taken; absent: nobody's. */
  readonly trustProxy?: string
  /** From one address; nought: no limit, for measuring only. */
  readonly requestsPerMinute: number
  /** The gateways for messages outside the console. */
  readonly channels: ChannelSettings
  /** How browsers find each other for a session on screens through networks that hide them. */
  readonly ice: IceSettings
}

/** As PEM: the key, and its own certificate first, then those above it and those of earlier keys. */
export interface SealKey {
  readonly key: string
  readonly certificates: string
}

/** A setting that cannot be used, said so that whoever starts the service knows what to change. */
export class SettingFault extends Error {}

const repositoryRoot = path.resolve(import.meta.dirname, '../../..')

/** Reads the settings. Throws a SettingFault with a sentence for the first one that cannot be used. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const production = env.NODE_ENV === 'production'
  const port = portOf(env.PORT)
  const dataDirectory = path.resolve(repositoryRoot, env.JIEFEN_DATA ?? 'data')
  const demo = (env.JIEFEN_DEMO ?? (production ? 'no' : 'yes')) === 'yes'
  if (production && demo)
    throw new SettingFault('Demo people have known passwords: JIEFEN_DEMO=yes is refused in production.')
  if (production && env.JIEFEN_ORIGIN === undefined) {
    throw new SettingFault('JIEFEN_ORIGIN must say under which https address residents reach the service.')
  }
  if (production && !env.JIEFEN_ORIGIN?.startsWith('https://')) {
    throw new SettingFault('JIEFEN_ORIGIN must begin with https:// in production.')
  }
  const sealKey = sealKeyOf(env, production)
  return {
    port,
    host: env.JIEFEN_HOST ?? '0.0.0.0',
    dataDirectory,
    ...(env.DATABASE_URL === undefined ? {} : { databaseUrl: env.DATABASE_URL }),
    region: env.JIEFEN_REGION ?? 'lakeside',
    roles: rolesFrom(env.JIEFEN_ROLES),
    production,
    origin: (env.JIEFEN_ORIGIN ?? `http://localhost:${port}`).replace(/\/$/, ''),
    demo,
    secret: secretOf(env.JIEFEN_SECRET, dataDirectory, production),
    ...(sealKey === undefined ? {} : { sealKey }),
    ...(env.JIEFEN_TRUST_PROXY === undefined ? {} : { trustProxy: env.JIEFEN_TRUST_PROXY }),
    requestsPerMinute: wholeNumber('JIEFEN_REQUESTS_PER_MINUTE', env.JIEFEN_REQUESTS_PER_MINUTE ?? '1200'),
    channels: channelsFrom(env, production),
    ice: iceFrom(env),
  }
}

/** Milliseconds until an answer of a gateway is no longer waited for. */
const patience = 10_000

function channelsFrom(env: NodeJS.ProcessEnv, production: boolean): ChannelSettings {
  const given = (name: string): string | undefined => env[name]?.trim() || undefined
  const [smtp, from] = [given('JIEFEN_SMTP_URL'), given('JIEFEN_MAIL_FROM')]
  const [sms, key] = [given('JIEFEN_SMS_URL'), given('JIEFEN_SMS_KEY')]
  if ((smtp === undefined) !== (from === undefined))
    throw new SettingFault('Mail needs both JIEFEN_SMTP_URL and JIEFEN_MAIL_FROM, or neither.')
  if ((sms === undefined) !== (key === undefined))
    throw new SettingFault('Text messages need both JIEFEN_SMS_URL and JIEFEN_SMS_KEY, or neither.')
  return {
    ...(smtp === undefined || from === undefined
      ? {}
      : { mail: { url: smtpAddress(smtp), from: senderOf(from) } }),
    ...(sms === undefined || key === undefined ? {} : { sms: { url: gatewayAddress(sms, production), key } }),
    patience,
    strict: production,
  }
}

function iceFrom(env: NodeJS.ProcessEnv): IceSettings {
  const listed = (name: string, scheme: RegExp): string[] => {
    const urls = (env[name] ?? '').split(',').flatMap((url) => url.trim() || [])
    if (!urls.every((url) => scheme.test(url)))
      throw new SettingFault(
        `${name} must list addresses such as ${name.endsWith('STUN') ? 'stun:host:3478' : 'turn:host:3478?transport=udp, turns:host:5349'}.`,
      )
    return urls
  }
  const stun = listed('JIEFEN_ICE_STUN', /^stuns?:[^\s/?]+$/)
  const turn = listed('JIEFEN_ICE_TURN', /^turns?:[^\s/?]+(\?transport=(udp|tcp))?$/)
  const secret = env.JIEFEN_ICE_SECRET?.trim() || undefined
  if (turn.length > 0 !== (secret !== undefined))
    throw new SettingFault('A relay needs both JIEFEN_ICE_TURN and JIEFEN_ICE_SECRET, or neither.')
  return { stun, turn, ...(secret === undefined ? {} : { secret }) }
}

// None of these repeats what it was given: a password stands in it.
function smtpAddress(text: string): string {
  const url = URL.parse(text)
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
    throw new SettingFault('JIEFEN_SMTP_URL must look like smtp://user:password@host:587 or smtps://….')
  if (url.username !== '' && url.password === '')
    throw new SettingFault('JIEFEN_SMTP_URL has a user without a password.')
  return text
}

function senderOf(text: string): string {
  if (!/^(?:[^<>\r\n"]{1,60} <[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/.test(text))
    throw new SettingFault(
      'JIEFEN_MAIL_FROM must be one address: jiefen@example.com, or 解纷 <jiefen@example.com>.',
    )
  return text
}

function gatewayAddress(text: string, production: boolean): string {
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new SettingFault('JIEFEN_SMS_URL is not an address: https://gateway.example/messages')
  if (production && url.protocol !== 'https:')
    throw new SettingFault(
      'JIEFEN_SMS_URL must begin with https:// in production: telephone numbers go there.',
    )
  return text
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0)
    throw new SettingFault(`${name} is not a whole number: ${text}`)
  return number
}

function portOf(text = '3000'): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SettingFault(`PORT is not a port number: ${text}`)
  return port
}

function rolesFrom(text = rolesOfService.join(',')): ServiceRole[] {
  const named = text.split(',').map((role) => role.trim())
  const unknown = named.find((role) => !rolesOfService.some((known) => known === role))
  if (unknown !== undefined) {
    throw new SettingFault(`JIEFEN_ROLES knows ${rolesOfService.join(', ')}; not “${unknown}”.`)
  }
  return rolesOfService.filter((role) => named.includes(role))
}

/**
 * The secret comes from the environment. Outside production one is made on the first start and kept beside the
 * data, never a default: a copy of the data without it opens nothing.
 */
function secretOf(text: string | undefined, dataDirectory: string, production: boolean): Buffer {
  if (text !== undefined) {
    const secret = Buffer.from(text, 'base64')
    if (secret.length < 32)
      throw new SettingFault(
        'JIEFEN_SECRET must be at least 32 random bytes in base64: openssl rand -base64 32',
      )
    if (new Set(secret).size < 8)
      throw new SettingFault('JIEFEN_SECRET is not random. Make one with: openssl rand -base64 32')
    return secret
  }
  if (production) throw new SettingFault('JIEFEN_SECRET is missing. Make one with: openssl rand -base64 32')
  const file = path.join(dataDirectory, 'secret')
  if (existsSync(file)) return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')
  const made = randomBytes(32)
  mkdirSync(dataDirectory, { recursive: true })
  writeFileSync(file, `${made.toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  return made
}

/** Agreements of real people are sealed with a certificate that somebody vouches for, never with one we made ourselves. */
function sealKeyOf(env: NodeJS.ProcessEnv, production: boolean): SealKey | undefined {
  const { JIEFEN_SEAL_KEY: keyFile, JIEFEN_SEAL_CERT: certificateFile } = env
  if (keyFile === undefined && certificateFile === undefined) {
    if (!production) return undefined
    throw new SettingFault(
      'JIEFEN_SEAL_KEY and JIEFEN_SEAL_CERT must name the files (PEM) of the key and the certificate that seal agreements.',
    )
  }
  if (keyFile === undefined) throw new SettingFault('JIEFEN_SEAL_CERT needs JIEFEN_SEAL_KEY beside it.')
  if (certificateFile === undefined)
    throw new SettingFault('JIEFEN_SEAL_KEY needs JIEFEN_SEAL_CERT beside it.')
  const sealKey = {
    key: fileOf('JIEFEN_SEAL_KEY', keyFile),
    certificates: fileOf('JIEFEN_SEAL_CERT', certificateFile),
  }
  try {
    const [own] = keyFromPem(sealKey.key, sealKey.certificates).chain
    if (Date.parse(own.validTo) < Date.now()) throw new Error(`the certificate ended on ${own.validTo}`)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new SettingFault(`JIEFEN_SEAL_KEY and JIEFEN_SEAL_CERT cannot be used: ${why}`)
  }
  return sealKey
}

function fileOf(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new SettingFault(`${name} names a file that cannot be read: ${file}`)
  }
}
