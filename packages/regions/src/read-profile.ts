import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ParsedRegion, parseRegion } from './parse-region.ts'
import { nationalFolder } from './tables/layered.ts'
import type { Fault, Files } from './text/index.ts'

const home = fileURLToPath(new URL('..', import.meta.url))
const profiles = join(home, 'profiles')

/** The names of the profiles that come with the house, in alphabetical order. */
export async function listProfiles(): Promise<string[]> {
  const entries = await readdir(profiles, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** Reads the files of a profile, or of any folder laid out like one, together with the national tables. */
export async function readProfileFiles(name: string, folder = join(profiles, name)): Promise<Files> {
  return new Map([
    ...(await tablesIn(join(home, 'national'), nationalFolder)),
    ...(await tablesIn(folder, '')),
  ])
}

/** Reads and checks the profile of that name; throws when there is no such folder. */
export async function readProfile(name: string): Promise<ParsedRegion | { faults: Fault[] }> {
  if (!(await listProfiles()).includes(name)) throw new Error(`there is no region profile “${name}”`)
  return parseRegion(await readProfileFiles(name))
}

/** Every .csv and .json of the folder; notes for people (.md) and letters in folders of their own are not tables. */
async function tablesIn(folder: string, prefix: string): Promise<[string, string][]> {
  const names = (await readdir(folder)).filter((name) => /\.(csv|json)$/.test(name)).sort()
  return Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [
        `${prefix}${name}`,
        await readFile(join(folder, name), 'utf8'),
      ],
    ),
  )
}
