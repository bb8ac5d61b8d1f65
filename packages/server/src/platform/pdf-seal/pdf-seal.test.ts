import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { printAgreement } from '@jiefen/documents'
import { afterAll, describe, expect, it } from 'vitest'
import { openSeal } from './open-seal.ts'

const directory = mkdtempSync(path.join(tmpdir(), 'jiefen-seal-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const at = new Date('2026-11-22T08:00:00Z')
const now = () => at.getTime()
const sealIn = (name: string, words = '湖滨区解纷电子印章（试用）') =>
  openSeal({ dataDirectory: path.join(directory, name), name: words, now })

function agreement(): Uint8Array {
  const printed = printAgreement(
    {
      number: '（2026）湖滨人调字第12号',
      committee: '湖滨街道人民调解委员会',
      parties: [
        { kind: 'person', name: '王𬍛' },
        { kind: 'person', name: '阿卜杜热依木·吐尔逊' },
      ],
      facts: '楼上渗水到楼下。',
      clauses: ['三日内修好防水层。'],
      mediators: ['王敏'],
      signedOn: '2026-11-22',
    },
    at,
  )
  if ('missing' in printed) throw new Error(printed.missing)
  return printed.pdf
}

/** What an outside reader says of the file. */
function outsideReader(pdf: Uint8Array): string {
  const file = path.join(directory, 'looked-at.pdf')
  writeFileSync(file, pdf)
  try {
    return execFileSync('pdfsig', [file], { encoding: 'utf8', env: { ...process.env, HOME: directory } })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error('This test asks a reader that is not ours: install poppler-utils (pdfsig).')
    if (error instanceof Error && 'stdout' in error) return String(error.stdout)
    throw error
  }
}

const words = { reason: 'jiefen 6501002026 8F3K27QMAB', at }

describe('a sealed file', () => {
  it('is verified by a reader that is not ours, with a name in Chinese in the certificate', async () => {
    const sealed = await sealIn('chinese').seal(agreement(), words)
    const says = outsideReader(sealed)
    expect(says).toContain('Signature is Valid')
    expect(says).toContain('ETSI.CAdES.detached')
    expect(says).toContain('Total document signed')
    expect(says).toContain('湖滨区解纷电子印章（试用）')
    expect(says).toContain('SHA-256')
  })

  it('is verified with a name in Latin letters too', async () => {
    expect(outsideReader(await sealIn('latin', 'Jiefen Seal').seal(agreement(), words))).toContain(
      'Signature is Valid',
    )
  })

  it('with one byte changed is refused by that reader and by us', async () => {
    const seal = sealIn('changed')
    const sealed = await seal.seal(agreement(), words)
    for (const place of [1_500, Math.floor(sealed.length / 3)]) {
      const changed = Buffer.from(sealed)
      changed[place] = (changed[place] ?? 0) ^ 1
      expect(outsideReader(changed)).not.toContain('Signature is Valid')
      expect(await seal.check(changed)).toEqual({ seal: 'changed' })
    }
  })

  it('says what it was sealed for, and only under our own key', async () => {
    const seal = sealIn('ours')
    const sealed = await seal.seal(agreement(), words)
    expect(await seal.check(sealed)).toEqual({ seal: 'ours', reason: words.reason })
    expect(await sealIn('theirs').check(sealed)).toEqual({ seal: 'changed' })
  })

  it('to which something was added is no longer ours', async () => {
    const seal = sealIn('longer')
    const sealed = await seal.seal(agreement(), words)
    expect(await seal.check(Buffer.concat([sealed, Buffer.from('\n% more')]))).toEqual({ seal: 'changed' })
    const twice = await sealIn('another').seal(sealed, { ...words, reason: 'another' })
    expect(await seal.check(twice)).toEqual({ seal: 'changed' })
  })

  it('keeps every byte of the file it was made from, and is the same when made again', async () => {
    const seal = sealIn('same')
    const pdf = agreement()
    const sealed = await seal.seal(pdf, words)
    expect(sealed.subarray(0, pdf.length - 1).equals(Buffer.from(pdf.subarray(0, pdf.length - 1)))).toBe(true)
    expect((await seal.seal(pdf, words)).equals(sealed)).toBe(true)
  })
})

it.each([
  ['an unsealed paper', agreement()],
  ['nothing', new Uint8Array()],
  ['a text that speaks of a seal', Buffer.from('/ByteRange [0 3 5 9]')],
  ['a text with a broken seal', Buffer.from('%<zz>/ByteRange [0 1 5 20]       ')],
])('%s has no seal of ours', async (_what, pdf) => {
  expect((await sealIn('none').check(pdf)).seal).not.toBe('ours')
})

describe('the key', () => {
  it('is made once, whoever asks first, and only we may read it', async () => {
    const [one, other] = [sealIn('once'), sealIn('once')]
    const pdf = agreement()
    const [first, second] = await Promise.all([one.seal(pdf, words), other.seal(pdf, words)])
    expect(first.equals(second)).toBe(true)
    expect(statSync(path.join(directory, 'once', 'seal.pem')).mode & 0o077).toBe(0)
  })

  it('may be given from outside, with its certificate', async () => {
    const pdf = agreement()
    const made = sealIn('given')
    await made.seal(pdf, words)
    const pem = readFileSync(path.join(directory, 'given', 'seal.pem'), 'utf8')
    const given = openSeal({
      dataDirectory: directory,
      given: { key: pem, certificates: pem },
      name: 'x',
      now,
    })
    expect(outsideReader(await given.seal(pdf, words))).toContain('Signature is Valid')
    const foreign = readFileSync(path.join(directory, 'once', 'seal.pem'), 'utf8')
    const wrong = openSeal({
      dataDirectory: directory,
      given: { key: pem, certificates: foreign },
      name: 'x',
      now,
    })
    await expect(wrong.seal(pdf, words)).rejects.toThrow('the key is not that of the certificate')
  })
})
