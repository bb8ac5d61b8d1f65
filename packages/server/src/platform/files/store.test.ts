import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { asFileId, instant } from '@jiefen/domain/kernel'
import { type FreshDatabase, freshDatabase } from '@jiefen/testkit/postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { movableClock } from '../clock/index.ts'
import { openPool, type Pool } from '../sql/index.ts'
import { type FileStore, openFileStore } from './index.ts'
import { noise, redAndBlue } from './photos.fixture.ts'

let database: FreshDatabase
let pool: Pool
let directory: string
let files: FileStore
let jpeg: Buffer
const clock = movableClock(instant('2026-11-23T01:00:00Z'))

beforeAll(async () => {
  database = await freshDatabase()
  pool = openPool(database.appUrl, { max: 4, name: 'files test', onError: () => undefined })
  jpeg = await redAndBlue().jpeg(90)
})
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'jiefen-files-'))
  files = openFileStore({ directory, pool, clock, maxBytes: 100_000 })
  return () => rmSync(directory, { recursive: true, force: true })
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

const everything = (folder = directory) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((each) =>
    each.isFile() ? [each.name] : [],
  )

describe('a stored photo', () => {
  it('is found again under the hash of its content, with its type and length', async () => {
    const stored = await files.storePhoto(jpeg, 'a.jpg')
    const read = await files.read(stored.file)
    const bytes = await buffer(read?.stream ?? Readable.from([]))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(stored.file)
    expect(read).toMatchObject({ type: 'image/jpeg', bytes: bytes.length })
    const { rows } = await pool.query('select type, bytes, stored_at from file where file_id = $1', [
      stored.file,
    ])
    expect(rows).toEqual([
      { type: 'image/jpeg', bytes: bytes.length, stored_at: new Date('2026-11-23T01:00:00Z') },
    ])
  })

  it('is kept once, also when many people send it at the same moment, as bytes or as a stream', async () => {
    const sent = Array.from({ length: 8 }, (_, place) => (place % 2 === 0 ? jpeg : Readable.from([jpeg])))
    const stored = await Promise.all(sent.map((each) => files.storePhoto(each, 'a.jpg')))
    expect(new Set(stored.map(({ file }) => file)).size).toBe(1)
    expect(everything()).toEqual([stored[0]?.file])
  })

  it('cannot be asked for by a path', async () => {
    for (const name of ['../secret', '..%2fsecret', '', 'a'.repeat(64), '0'.repeat(63)]) {
      expect(await files.read(asFileId(name))).toBeUndefined()
    }
  })
})

describe('a photo that cannot be kept', () => {
  it.each([
    ['as bytes', (bytes: Buffer) => bytes],
    ['as a stream', (bytes: Buffer) => Readable.from([bytes.subarray(0, 60_000), bytes.subarray(60_000)])],
    [
      'as a stream a form reader cut off',
      (bytes: Buffer) => Object.assign(Readable.from([bytes.subarray(0, 9)]), { truncated: true }),
    ],
  ])('is refused for its length, %s, and leaves nothing behind', async (_how, as) => {
    const long = Buffer.concat([jpeg, Buffer.alloc(100_001 - jpeg.length)])
    await expect(files.storePhoto(as(long), 'a.jpg')).rejects.toMatchObject({ code: 'too-large' })
    expect(everything()).toEqual([])
  })

  it.runIf(mayMount())(
    'leaves no row when the disk is really full, and the next one goes in when there is room again',
    async () => {
      await onFullDisk(directory, async (full, makeRoom) => {
        const onFull = openFileStore({ directory: full, pool, clock })
        const photo = await noise(256).png()
        const before = await countRows()
        await expect(onFull.storePhoto(photo, 'a.png')).rejects.toMatchObject({ code: 'no-room-left' })
        expect(await countRows()).toBe(before)
        expect(everything(full).filter((name) => name.endsWith('.part'))).toEqual([])
        makeRoom()
        expect(await onFull.storePhoto(photo, 'a.png')).toMatchObject({ type: 'image/png' })
      })
    },
  )

  it('leaves nothing where the system lets no file grow so large', () => {
    // A process of its own, which may write files of at most 8 KB.
    const { stdout, stderr } = spawnSync(
      'sh',
      [
        '-c',
        'ulimit -f 16; exec "$0" "$@"',
        process.execPath,
        path.join(import.meta.dirname, 'small-disk.fixture.ts'),
        directory,
      ],
      { encoding: 'utf8' },
    )
    expect(`${stdout}${stderr}`.trim()).toBe('no-room-left')
    expect(everything()).toEqual([])
  })
})

const countRows = async () => (await pool.query('select from file')).rowCount

type OnFull = (full: string, makeRoom: () => void) => Promise<void>

/** A disk in memory of four pages; only the superuser may mount one. */
async function onFullDisk(at: string, work: OnFull): Promise<void> {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'jiefen-test', at])
  try {
    await work(at, () => {
      execFileSync('mount', ['-o', 'remount,size=8m', at])
    })
  } finally {
    execFileSync('umount', [at])
  }
}

function mayMount(): boolean {
  const at = mkdtempSync(path.join(os.tmpdir(), 'jiefen-files-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'jiefen-test', at]).status === 0
  if (mounted) execFileSync('umount', [at])
  rmSync(at, { recursive: true })
  return mounted
}
