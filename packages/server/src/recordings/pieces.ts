import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { asInstant, isoOf } from '@jiefen/domain/kernel'
import type { House } from '../house.ts'
import type { Address } from '../platform/desk/index.ts'
import { isFull } from '../platform/files/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import type { Tx } from '../platform/sql/index.ts'

/** Some four hours at the rate the page records with. */
export const mostBytes = 2_000_000_000
export const mostPieceBytes = 4_000_000
const purpose = 'recording'

export interface Piece {
  readonly nth: number
  readonly bytes: number
  readonly sha256: string
  readonly at: Date
}

export const folderOf = (house: House, { matter }: Address, recording: string): string =>
  path.join(house.settings.dataDirectory, 'files', 'recordings', matter, recording)

export async function piecesOf(tx: Tx, { county, matter }: Address, recording: string): Promise<Piece[]> {
  const { rows } = await tx.query<Piece>({
    name: 'recording-pieces',
    text: `select nth, bytes, sha256, at
from recording_piece
where county = $1
  and matter_id = $2
  and recording = $3
order by nth`,
    values: [county, matter, recording],
  })
  return rows
}

/** Whoever adds to a recording, keeps it or sweeps it away does so alone, until the end of the transaction. */
export async function holdRecording(tx: Tx, { county, matter }: Address, recording: string): Promise<void> {
  await tx.query({
    name: 'hold-recording',
    text: `select pg_advisory_xact_lock(hashtextextended($1, 0))`,
    values: [`recording ${county}/${matter}/${recording}`],
  })
}

interface Arrived {
  readonly recording: string
  readonly nth: number
  readonly content: Buffer
}

/**
 * A piece of a recording as it arrives, sealed on the disk before it is written down. The same piece sent once more after a
 * break changes nothing; pieces come in order, so that none can be missing in the middle.
 */
export async function storePiece(
  house: House,
  tx: Tx,
  address: Address,
  { recording, nth, content }: Arrived,
): Promise<void> {
  await holdRecording(tx, address, recording)
  const there = await piecesOf(tx, address, recording)
  const sha256 = createHash('sha256').update(content).digest('hex')
  if (there.some((piece) => piece.nth === nth && piece.sha256 === sha256)) return
  if (nth !== there.length + 1)
    throw new DoorProblem('malformed-request', { field: 'nth', next: there.length + 1 })
  const before = there.reduce((sum, { bytes }) => sum + bytes, 0)
  if (before + content.length > mostBytes) throw new DoorProblem('too-large', { maxBytes: mostBytes })
  await writeSealed(folderOf(house, address, recording), nth, house.sealing.sealBytes(purpose, content))
  await tx.query({
    name: 'recording-piece-arrived',
    text: `insert into recording_piece (county, matter_id, recording, nth, bytes, sha256, at)
values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [
      ...[address.county, address.matter, recording, nth, content.length, sha256, isoOf(house.clock.now())],
    ],
  })
}

async function writeSealed(folder: string, nth: number, sealed: Buffer): Promise<void> {
  const place = path.join(folder, String(nth))
  const aside = `${place}.${randomBytes(6).toString('hex')}.part`
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const file = await open(aside, 'wx', 0o600)
    try {
      await file.writeFile(sealed)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(aside, place)
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined)
    if (isFull(error)) throw new DoorProblem('no-room-left')
    throw error
  }
}

/** One piece after the other as it was recorded; throws where one is missing or was altered. */
export async function* contentOf(
  house: House,
  address: Address,
  recording: string,
  pieces: readonly Piece[],
): AsyncGenerator<Buffer> {
  const folder = folderOf(house, address, recording)
  for (const { nth } of pieces)
    yield house.sealing.openBytes(purpose, await readFile(path.join(folder, String(nth))))
}

/** What has arrived, with the hash over all of it; undefined where nothing has. */
export async function foundOf(house: House, tx: Tx, address: Address, recording: string) {
  await holdRecording(tx, address, recording)
  const pieces = await piecesOf(tx, address, recording)
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const hash = createHash('sha256')
  for await (const part of contentOf(house, address, recording, pieces)) hash.update(part)
  return {
    ...{ sha256: hash.digest('hex'), bytes: pieces.reduce((sum, { bytes }) => sum + bytes, 0) },
    ...{ from: asInstant(first.at.getTime()), until: asInstant(last.at.getTime()) },
  }
}
