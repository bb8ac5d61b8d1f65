import { type Zippable, zip } from 'fflate'
import type { CourtPort } from './port.ts'

/** One ZIP for whoever asked, to be carried to the court's window or its website. */
export const byDownload: CourtPort = {
  way: 'download',
  hand: async ({ number, files }) => ({
    handed: 'file',
    name: `${number}-court.zip`,
    type: 'application/zip',
    bytes: await zipped(
      Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { level: 0, mtime }]])),
    ),
  }),
}

/** The same papers give the same bytes: a ZIP would else tell when it was made. */
const mtime = new Date('2026-01-01T12:00:00Z')

const zipped = (files: Zippable): Promise<Uint8Array> =>
  new Promise((done, failed) => {
    zip(files, (fault, bytes) => (fault === null ? done(bytes) : failed(fault)))
  })
