import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeKey } from './platform/pdf-seal/index.ts'
import { readEnvironment, SettingFault } from './settings.ts'

const directory = mkdtempSync(path.join(tmpdir(), 'jiefen-settings-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const good = Buffer.from(Array.from({ length: 32 }, (_, at) => (at * 37 + 11) % 256)).toString('base64')
const [sealFile, otherSeal, oldSeal, noSeal] = ['seal.pem', 'other.pem', 'old.pem', 'no.pem'].map((name) =>
  path.join(directory, name),
) as [string, string, string, string]
writeFileSync(sealFile, await makeKey('试用', Date.UTC(2026, 10, 22)))
writeFileSync(oldSeal, await makeKey('试用', Date.UTC(2010, 0, 1)))
writeFileSync(otherSeal, await makeKey('试用', Date.UTC(2026, 10, 22)))

const inProduction = {
  NODE_ENV: 'production',
  JIEFEN_ORIGIN: 'https://jiefen.example',
  JIEFEN_SECRET: good,
  JIEFEN_DATA: path.join(directory, 'production'),
  JIEFEN_SEAL_KEY: sealFile,
  JIEFEN_SEAL_CERT: sealFile,
}

describe('in production', () => {
  it('starts with an https address and a secret of its own, and without demo people', () => {
    expect(readEnvironment(inProduction)).toMatchObject({
      production: true,
      demo: false,
      origin: 'https://jiefen.example',
    })
  })

  it.each<[string, Record<string, string | undefined>, RegExp]>([
    ['without a secret', { JIEFEN_SECRET: undefined }, /JIEFEN_SECRET is missing/],
    ['with a short secret', { JIEFEN_SECRET: 'c2hvcnQ=' }, /at least 32/],
    ['with a secret of one sign', { JIEFEN_SECRET: Buffer.alloc(32, 1).toString('base64') }, /not random/],
    ['with a secret of words', { JIEFEN_SECRET: 'change-me' }, /at least 32/],
    ['with an empty secret', { JIEFEN_SECRET: '' }, /at least 32/],
    ['with demo people', { JIEFEN_DEMO: 'yes' }, /JIEFEN_DEMO=yes is refused/],
    ['without its address', { JIEFEN_ORIGIN: undefined }, /JIEFEN_ORIGIN must say/],
    ['without https', { JIEFEN_ORIGIN: 'http://jiefen.example' }, /https:\/\//],
    ['without a seal', { JIEFEN_SEAL_KEY: undefined, JIEFEN_SEAL_CERT: undefined }, /JIEFEN_SEAL_KEY and/],
    ['with half a seal', { JIEFEN_SEAL_CERT: undefined }, /needs JIEFEN_SEAL_CERT/],
    ['with the certificate of another key', { JIEFEN_SEAL_CERT: otherSeal }, /not that of the certificate/],
    ['with a seal that is over', { JIEFEN_SEAL_KEY: oldSeal, JIEFEN_SEAL_CERT: oldSeal }, /ended on/],
    ['with a seal that is not there', { JIEFEN_SEAL_KEY: noSeal }, /cannot be read/],
    ['with https only in its name', { JIEFEN_ORIGIN: 'http://https://jiefen.example' }, /https:\/\//],
  ])('refuses to start %s, with a sentence that says what to do', (_, changed, sentence) => {
    const environment = { ...inProduction, ...changed }
    expect(() => readEnvironment(environment)).toThrow(SettingFault)
    expect(() => readEnvironment(environment)).toThrow(sentence)
  })
})

describe('elsewhere', () => {
  const at = (name: string, more: Record<string, string> = {}) =>
    readEnvironment({ JIEFEN_DATA: path.join(directory, name), ...more })

  it('makes a secret at the first start, keeps it from other users, and finds it again', () => {
    const first = at('one').secret
    expect(first.length).toBeGreaterThanOrEqual(32)
    expect(at('one').secret).toEqual(first)
    expect(at('two').secret).not.toEqual(first)
    const file = path.join(directory, 'one', 'secret')
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(readFileSync(file, 'utf8').trim()).toBe(first.toString('base64'))
  })

  it.each<[string, string, RegExp]>([
    ['PORT', 'eighty', /PORT is not a port number: eighty/],
    ['PORT', '70000', /PORT/],
    ['PORT', '-1', /PORT/],
    ['JIEFEN_ROLES', 'web,cook', /not “cook”/],
    ['JIEFEN_REQUESTS_PER_MINUTE', 'many', /JIEFEN_REQUESTS_PER_MINUTE/],
  ])('%s=%s is refused by name', (name, value, sentence) => {
    expect(() => at('three', { [name]: value })).toThrow(sentence)
  })

  it('runs the roles that are named, and all when none is', () => {
    expect(at('four').roles).toEqual(['web', 'timers', 'deliveries'])
    expect(at('four', { JIEFEN_ROLES: 'timers, deliveries' }).roles).toEqual(['timers', 'deliveries'])
  })
})

describe('the gateways', () => {
  const mail = {
    JIEFEN_SMTP_URL: 'smtps://jiefen:a%40word@mail.example:465',
    JIEFEN_MAIL_FROM: '解纷 <jiefen@example.com>',
  }
  const sms = { JIEFEN_SMS_URL: 'https://gateway.example/messages', JIEFEN_SMS_KEY: 'a-key' }
  const read = (more: Record<string, string>) => readEnvironment({ ...inProduction, ...more }).channels

  it('are none when none is set, and in production rooms are reached by https and outside only', () => {
    expect(read({})).toEqual({ patience: 10_000, strict: true })
    expect(read({ JIEFEN_SMS_URL: ' ', JIEFEN_SMS_KEY: '' })).toEqual({ patience: 10_000, strict: true })
  })

  it('are those that are set', () => {
    expect(read({ ...mail, ...sms })).toEqual({
      mail: { url: mail.JIEFEN_SMTP_URL, from: mail.JIEFEN_MAIL_FROM },
      sms: { url: sms.JIEFEN_SMS_URL, key: sms.JIEFEN_SMS_KEY },
      patience: 10_000,
      strict: true,
    })
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['mail without a sender', { ...mail, JIEFEN_MAIL_FROM: '' }, /both JIEFEN_SMTP_URL and JIEFEN_MAIL_FROM/],
    ['a sender without a server', { ...mail, JIEFEN_SMTP_URL: '' }, /both JIEFEN_SMTP_URL/],
    ['a server by http', { ...mail, JIEFEN_SMTP_URL: 'http://mail.example' }, /smtp:\/\//],
    [
      'a user without a password',
      { ...mail, JIEFEN_SMTP_URL: 'smtp://jiefen@mail.example' },
      /without a password/,
    ],
    ['two senders', { ...mail, JIEFEN_MAIL_FROM: 'a@example.com, b@example.com' }, /one address/],
    [
      'a sender with a second line',
      { ...mail, JIEFEN_MAIL_FROM: 'a@example.com\nBcc: b@example.com' },
      /one address/,
    ],
    ['a gateway without its key', { ...sms, JIEFEN_SMS_KEY: '' }, /both JIEFEN_SMS_URL and JIEFEN_SMS_KEY/],
    ['a gateway that is no address', { ...sms, JIEFEN_SMS_URL: 'gateway' }, /JIEFEN_SMS_URL/],
    ['numbers in the clear', { ...sms, JIEFEN_SMS_URL: 'http://gateway.example' }, /https:\/\//],
  ])('do not start with %s, and say why', (_, more, sentence) => {
    expect(() => read(more)).toThrow(SettingFault)
    expect(() => read(more)).toThrow(sentence)
  })

  it('are named in no fault with what was given: a password may stand in it', () => {
    for (const more of [
      { ...mail, JIEFEN_SMTP_URL: 'http://jiefen:a-word@mail.example' },
      { ...sms, JIEFEN_SMS_URL: 'http://gateway.example?key=a-word' },
    ])
      expect(() => read(more)).toThrow(/^(?!.*a-word)/)
  })
})

describe('helpers for sessions on screens', () => {
  const read = (env: NodeJS.ProcessEnv) => readEnvironment({ ...inProduction, ...env }).ice

  it('are none by default, and as many as are listed', () => {
    expect(read({})).toEqual({ stun: [], turn: [] })
    expect(
      read({
        JIEFEN_ICE_STUN: 'stun:one.example:3478, stun:two.example:3478',
        JIEFEN_ICE_TURN: 'turn:one.example:3478?transport=udp,turns:one.example:5349',
        JIEFEN_ICE_SECRET: 'shared',
      }),
    ).toEqual({
      stun: ['stun:one.example:3478', 'stun:two.example:3478'],
      turn: ['turn:one.example:3478?transport=udp', 'turns:one.example:5349'],
      secret: 'shared',
    })
  })

  it.each([
    ['a relay without its secret', { JIEFEN_ICE_TURN: 'turn:one.example:3478' }, /both JIEFEN_ICE_TURN/],
    ['a secret without a relay', { JIEFEN_ICE_SECRET: 'shared' }, /both JIEFEN_ICE_TURN/],
    ['a page instead of a relay', { JIEFEN_ICE_STUN: 'https://one.example' }, /JIEFEN_ICE_STUN/],
  ])('%s is said at the start', (_, env, words) => expect(() => read(env)).toThrow(words))
})
