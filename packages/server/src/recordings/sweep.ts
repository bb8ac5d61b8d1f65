import { rm, rmdir } from 'node:fs/promises'
import path from 'node:path'
import type { House } from '../house.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { folderOf, holdRecording } from './pieces.ts'

const unkeptLasts = 24 * 3_600_000

interface Unkept {
  readonly county: string
  readonly matter_id: string
  readonly recording: string
}

/** What everybody agreed to was a recording in the file; what nobody put there within a day of its last piece is taken off the disk. */
export async function sweepUnkept(house: House): Promise<number> {
  const before = new Date(house.clock.now() - unkeptLasts).toISOString()
  const { rows } = await house.workerPool.query<Unkept>({
    name: 'unkept-recordings',
    text: unkept(''),
    values: [before],
  })
  let swept = 0
  for (const { county, matter_id: matter, recording } of rows)
    swept += await inTransaction(house.workerPool, {}, async (tx) => {
      const address = { county, matter } as Parameters<typeof holdRecording>[1]
      await holdRecording(tx, address, recording)
      // Kept, or gone on with, while we waited.
      const still = await tx.query({
        name: 'still-unkept',
        text: unkept('and county = $2 and matter_id = $3 and recording = $4'),
        values: [before, county, matter, recording],
      })
      if (still.rowCount === 0) return 0
      // The disk first: rows without pieces are found again by the next sweep, pieces without rows by nobody.
      const folder = folderOf(house, address, recording)
      await rm(folder, { recursive: true, force: true })
      // Another recording of the matter may lie beside it.
      await rmdir(path.dirname(folder)).catch(() => undefined)
      await tx.query({
        name: 'sweep-recording',
        text: `delete from recording_piece
where county = $1
  and matter_id = $2
  and recording = $3`,
        values: [county, matter, recording],
      })
      return 1
    })
  if (swept > 0) house.log.info({ swept }, 'recordings that nobody kept were swept')
  return swept
}

const unkept = (only: string): string => `select county, matter_id, recording
from recording_piece as piece
where not exists (
    select from matter_event as fact
    where fact.county = piece.county
      and fact.matter_id = piece.matter_id
      and fact.type = 'RecordingKept'
      and fact.facts ->> 'recording' = piece.recording
  )
  ${only}
group by county, matter_id, recording
having max(at) < $1`
