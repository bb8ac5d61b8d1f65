import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeKey } from '../platform/pdf-seal/index.ts'
import { withClient } from '../platform/postgres/index.ts'

const main = path.resolve(import.meta.dirname, '../main.ts')
const verify = path.resolve(import.meta.dirname, '../verify.ts')
const data = mkdtempSync(path.join(tmpdir(), 'jiefen-killed-'))
const secret = Buffer.from(Array.from({ length: 32 }, (_, at) => (at * 89 + 5) % 256)).toString('base64')
const sealFile = path.join(data, 'given-seal.pem')
writeFileSync(sealFile, await makeKey('试用', Date.UTC(2026, 10, 22)))
const started: ChildProcess[] = []

interface Run {
  readonly child: ChildProcess
  readonly origin: string
  said(): string
  readonly ended: Promise<number | string>
}

/** Starts the real service in a process of its own, over the one data folder of this file. */
async function run(file: string, more: Record<string, string> = {}): Promise<Run> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [file], {
    env: {
      PATH: process.env.PATH ?? '',
      ...{ PORT: String(port), JIEFEN_HOST: '127.0.0.1', JIEFEN_DATA: data, JIEFEN_REGION: 'lakeside' },
      ...{ JIEFEN_REQUESTS_PER_MINUTE: '0', JIEFEN_SECRET: secret },
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => {
      said += part.toString()
    })
  const ended = new Promise<number | string>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'nothing')),
  )
  return { child, origin, said: () => said, ended }
}

/** Resolves when people can be served; throws what the process said when it ends before. */
async function untilReady(service: Run): Promise<void> {
  let over = false
  void service.ended.then(() => {
    over = true
  })
  const looksLike = async (): Promise<'ended' | 'ready' | 'on its way'> => {
    if (over) return 'ended'
    const answer = await fetch(`${service.origin}/readyz`).catch(() => undefined)
    return answer?.status === 200 ? 'ready' : 'on its way'
  }
  // Asking without a pause would take the processor from what is starting.
  await expect.poll(looksLike, { interval: 50, timeout: 110_000 }).not.toBe('on its way')
  if (over) throw new Error(`it ended before it was ready: ${service.said()}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

const postmaster = path.join(data, 'postgres', 'cluster', 'postmaster.pid')
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
const postgresPid = (): number => Number(readFileSync(postmaster, 'utf8').split('\n')[0])

const parseWord = (text: string): string => JSON.parse(text).worker
/** As those who knock and deliver, who see every matter. */
const workerUrl = (): string => {
  const port = readFileSync(postmaster, 'utf8').split('\n')[3]
  const word = parseWord(readFileSync(path.join(data, 'postgres', 'secrets.json'), 'utf8'))
  return `postgres://jiefen_worker:${encodeURIComponent(word)}@127.0.0.1:${port}/jiefen`
}

const parseNumber = (body: unknown): string => (body as { number: string }).number
async function report(origin: string, key: string): Promise<string | undefined> {
  const answer = await fetch(`${origin}/api/public/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ unit: 'qiaotou-shiqiao', story: `楼上漏水，请来看看 ${key}` }),
  }).catch(() => undefined)
  if (answer?.status !== 201) return undefined
  return answer.json().then(parseNumber, () => undefined)
}

afterAll(async () => {
  for (const child of started) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  if (existsSync(postmaster)) {
    const pid = postgresPid()
    process.kill(pid, 'SIGQUIT')
    while (isAlive(pid)) await new Promise((resolve) => setImmediate(resolve))
  }
  rmSync(data, { recursive: true, force: true })
})

/** One life of one installation, in order: each test goes on where the one before left it. */
describe('an installation', () => {
  const acknowledged = new Map<string, string>()
  const unanswered: string[] = []
  let service: Run

  it('that is killed in the middle of the work has every report that was acknowledged', async () => {
    service = await run(main, { JIEFEN_DEMO: 'yes' })
    await untilReady(service)
    expect(service.said()).toContain('making an empty database')

    const { child, origin, ended } = service
    let killed = false
    const people = Array.from({ length: 16 }, async (_, person) => {
      for (let at = 0; !killed; at += 1) {
        const key = `${person}-${at}`
        const number = await report(origin, key)
        if (number === undefined) unanswered.push(key)
        else acknowledged.set(key, number)
        if (acknowledged.size === 300) {
          killed = true
          child.kill('SIGKILL')
        }
      }
    })
    await Promise.all(people)
    expect(await ended).toBe('SIGKILL')
    expect(acknowledged.size).toBeGreaterThanOrEqual(300)

    service = await run(main, { JIEFEN_DEMO: 'yes' })
    await untilReady(service)
    expect(service.said()).not.toContain('making an empty database')
    const stored = await withClient(workerUrl(), async (client) => {
      const { rows } = await client.query<{ number: string }>(`select number from matter`)
      return new Set(rows.map(({ number }) => number))
    })
    expect([...acknowledged.values()].filter((number) => !stored.has(number))).toEqual([])
    expect(new Set(acknowledged.values()).size).toBe(acknowledged.size)
  }, 240_000)

  it('takes a request again that was cut off, as the same one', async () => {
    for (const key of [...unanswered, ...acknowledged.keys()].slice(0, 40)) {
      const number = await report(service.origin, key)
      expect(number).toBeDefined()
      if (acknowledged.has(key)) expect(number).toBe(acknowledged.get(key))
      if (number !== undefined) acknowledged.set(key, number)
    }
    const { rows } = await withClient(workerUrl(), (client) =>
      client.query<{ matters: number; stories: number }>(
        `select count(*)::integer as matters, count(distinct story)::integer as stories
from matter where story like '%请来看看%'`,
      ),
    )
    expect(rows[0]?.matters).toBe(rows[0]?.stories)
  })

  it('whose database is killed starts it again by itself and goes on', async () => {
    const pid = postgresPid()
    process.kill(pid, 'SIGKILL')
    while (isAlive(pid)) await new Promise((resolve) => setImmediate(resolve))
    let number: string | undefined
    while (number === undefined && service.child.exitCode === null)
      number = await report(service.origin, 'after')
    expect(number, service.said()).toBeDefined()
    expect(postgresPid()).not.toBe(pid)
  })

  it('ends with Ctrl-C: cleanly, with code 0, and leaves no database running', async () => {
    const pid = postgresPid()
    service.child.kill('SIGINT')
    service.child.kill('SIGINT')
    expect(await service.ended, service.said()).toBe(0)
    expect(isAlive(pid)).toBe(false)
    expect(existsSync(postmaster)).toBe(false)
  })

  it('is whole: every chain and every row is what the facts say', async () => {
    const checked = await run(verify)
    expect(await checked.ended, checked.said()).toBe(0)
    const [, matters = '0'] = /identical: (\d+) matters/.exec(checked.said()) ?? []
    expect(Number(matters)).toBeGreaterThan(acknowledged.size)
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['another region', { JIEFEN_REGION: 'highplain' }, /belongs to the region “lakeside”/],
    [
      'production, because it holds demo people',
      {
        ...{ NODE_ENV: 'production', JIEFEN_ORIGIN: 'https://jiefen.example' },
        ...{ JIEFEN_SEAL_KEY: sealFile, JIEFEN_SEAL_CERT: sealFile },
      },
      /demo people/,
    ],
    ['a region that does not exist', { JIEFEN_REGION: 'atlantis' }, /atlantis/],
    [
      'production without a seal',
      { NODE_ENV: 'production', JIEFEN_ORIGIN: 'https://jiefen.example' },
      /JIEFEN_SEAL_KEY/,
    ],
    ['production without a secret', { NODE_ENV: 'production', JIEFEN_SECRET: '' }, /JIEFEN_/],
  ])('refuses to start for %s, with a sentence and no traces of the inside', async (_, more, sentence) => {
    const refused = await run(main, more)
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toMatch(sentence)
    expect(refused.said()).not.toMatch(/^\s+at /m)
    expect(existsSync(postmaster)).toBe(false)
  })
})
