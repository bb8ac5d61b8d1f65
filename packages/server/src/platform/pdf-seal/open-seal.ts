import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SigningKey } from './cms.ts'
import { keyFromPem, makeKey } from './make-key.ts'
import { readSeal, type SealOn, type SealWords, sealPdf } from './seal-pdf.ts'

/** The seal of the service over files: to put it on, and to look whether a file bears it unbroken. */
export interface Seal {
  seal(pdf: Uint8Array, words: Omit<SealWords, 'name'>): Promise<Buffer>
  check(pdf: Uint8Array): Promise<SealOn>
}

export interface SealSettings {
  readonly dataDirectory: string
  /** Given by whoever runs the service; absent: one is made and kept beside the data. */
  readonly given?: { readonly key: string; readonly certificates: string } | undefined
  /** In whose name one is made. */
  readonly name: string
  readonly now: () => number
}

/** The key is read, or made, when the first file is sealed: a service that seals nothing has none. */
export function openSeal(settings: SealSettings): Seal {
  let known: Promise<SigningKey> | undefined
  const keyOf = (): Promise<SigningKey> => {
    known ??= readOrMake(settings).catch((error: unknown) => {
      known = undefined
      throw error
    })
    return known
  }
  return {
    seal: async (pdf, words) => sealPdf(pdf, await keyOf(), { ...words, name: settings.name }),
    // Behind one's own certificate may stand those of earlier keys: what they sealed stays genuine.
    check: async (pdf) => readSeal(pdf, (await keyOf()).chain),
  }
}

async function readOrMake({ dataDirectory, given, name, now }: SealSettings): Promise<SigningKey> {
  if (given !== undefined) return keyFromPem(given.key, given.certificates)
  const place = path.join(dataDirectory, 'seal.pem')
  const kept = await readFile(place, 'utf8').catch(() => undefined)
  if (kept !== undefined) return keyFromPem(kept, kept)
  const pem = await makeKey(name, now())
  await keepOnce(place, pem)
  const first = await readFile(place, 'utf8')
  return keyFromPem(first, first)
}

/** Whole or not at all, and never over another: of two processes that begin together, the first one's stays. */
async function keepOnce(place: string, pem: string): Promise<void> {
  const aside = `${place}.${randomBytes(6).toString('hex')}.part`
  await mkdir(path.dirname(place), { recursive: true })
  try {
    await writeFile(aside, pem, { mode: 0o600, flag: 'wx' })
    await link(aside, place)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await rm(aside, { force: true })
  }
}
