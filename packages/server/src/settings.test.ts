import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readEnvironment, SettingFault } from './settings.ts'

const directory = mkdtempSync(path.join(tmpdir(), 'jiefen-settings-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const good = Buffer.from(Array.from({ length: 32 }, (_, at) => (at * 37 + 11) % 256)).toString('base64')
const inProduction = {
  NODE_ENV: 'production',
  JIEFEN_ORIGIN: 'https://jiefen.example',
  JIEFEN_SECRET: good,
  JIEFEN_DATA: path.join(directory, 'production'),
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
