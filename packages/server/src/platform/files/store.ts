import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { asFileId, type FileId, isoOf } from '@jiefen/domain/kernel'
import type { Clock } from '../clock/index.ts'
import { DoorProblem } from '../problems/index.ts'
import type { Pool } from '../sql/index.ts'
import { cleanPhoto } from './clean-photo.ts'

export interface StoredFile {
  readonly file: FileId
  readonly type: string
  readonly bytes: number
}

/** Photos of the service, each named by the hash of what is in it; equal photos are kept once. */
export interface FileStore {
  /**
   * Keeps a photo after everything but its pixels was taken out; durable when this resolves.
   * Throws DoorProblem `wrong-file-type`, `too-large` or `no-room-left`; nothing half done is left behind.
   */
  storePhoto(sent: Buffer | Readable, name: string): Promise<StoredFile>
  /** Whether this photo was ever kept. */
  has(file: FileId): Promise<boolean>
  read(
    file: FileId,
  ): Promise<{ readonly stream: Readable; readonly type: string; readonly bytes: number } | undefined>
}

export interface FileStoreSettings {
  readonly directory: string
  readonly pool: Pool
  readonly clock: Clock
  /** Largest file taken in; 12 MB when not said. */
  readonly maxBytes?: number
}

export function openFileStore({
  directory,
  pool,
  clock,
  maxBytes = 12_000_000,
}: FileStoreSettings): FileStore {
  const placeOf = (file: string) => path.join(directory, file.slice(0, 2), file)
  return {
    storePhoto: async (sent, name) => {
      const photo = await cleanPhoto(await wholeOf(sent, maxBytes), name)
      const file = createHash('sha256').update(photo.bytes).digest('hex')
      await writeOnce(placeOf(file), photo.bytes)
      const values = [file, photo.type, photo.bytes.length, isoOf(clock.now())]
      await pool.query({ name: 'store-file', text: storeFileSql, values })
      return { file: asFileId(file), type: photo.type, bytes: photo.bytes.length }
    },
    has: async (file) => (await findFile(pool, file)) !== undefined,
    read: async (file) => {
      const known = await findFile(pool, file)
      if (known === undefined) return undefined
      return { stream: createReadStream(placeOf(file)), type: known.type, bytes: known.bytes }
    },
  }
}

async function findFile(pool: Pool, file: string): Promise<{ type: string; bytes: number } | undefined> {
  if (!/^[0-9a-f]{64}$/.test(file)) return undefined
  const { rows } = await pool.query<{ type: string; bytes: number }>({
    name: 'find-file',
    text: findFileSql,
    values: [file],
  })
  return rows[0]
}

const storeFileSql = `
insert into file (file_id, type, bytes, stored_at)
values ($1, $2, $3, $4)
on conflict on constraint one_row_for_each_content do nothing`

const findFileSql = `
select type, bytes
from file
where file_id = $1`

async function wholeOf(sent: Buffer | Readable, maxBytes: number): Promise<Buffer> {
  if (Buffer.isBuffer(sent)) {
    if (sent.length > maxBytes) throw new DoorProblem('too-large', { maxBytes })
    return sent
  }
  const parts: Buffer[] = []
  let length = 0
  for await (const part of sent) {
    const bytes = Buffer.from(part)
    length += bytes.length
    if (length > maxBytes) throw new DoorProblem('too-large', { maxBytes })
    parts.push(bytes)
  }
  // A form reader that stops at its own limit marks the stream instead of failing.
  if ('truncated' in sent && sent.truncated === true) throw new DoorProblem('too-large', { maxBytes })
  return Buffer.concat(parts, length)
}

/** All of it under its name, or nothing: written aside, flushed, then renamed, and the folder flushed too. */
async function writeOnce(place: string, bytes: Buffer): Promise<void> {
  if (await isThere(place, bytes.length)) return
  const folder = path.dirname(place)
  const aside = `${place}.${randomBytes(6).toString('hex')}.part`
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await flushed(aside, 'wx', (file) => file.writeFile(bytes))
    await rename(aside, place)
    await flushed(folder, 'r', async () => undefined)
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined)
    if (isFull(error)) throw new DoorProblem('no-room-left')
    throw error
  }
}

async function flushed(
  place: string,
  flag: 'wx' | 'r',
  work: (file: Awaited<ReturnType<typeof open>>) => Promise<void>,
): Promise<void> {
  const file = await open(place, flag, 0o600)
  try {
    await work(file)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A file cut short by a crash in some earlier copy of the folder is written again. */
async function isThere(place: string, length: number): Promise<boolean> {
  const found = await stat(place).catch(() => undefined)
  return found !== undefined && found.size === length
}

/** The disk is full, the folder's share of it is used up, or a file may not grow so large. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code))
