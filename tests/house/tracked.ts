import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Every file of the project, as paths from its root; what git ignores is not part of it. */
export const tracked: readonly string[] = listTracked()

function listTracked(): string[] {
  const listed = existsSync(path.join(ROOT, '.git')) ? listByGit() : listByWalking('')
  return listed.filter((file) => existsSync(path.join(ROOT, file))).sort()
}

function listByGit(): string[] {
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 64_000_000 } as const
  // The folder of a builder in a container often belongs to somebody else; git would refuse to list it.
  const words = ['-c', `safe.directory=${path.resolve(ROOT)}`, 'ls-files', '-co', '--exclude-standard', '-z']
  return execFileSync('git', words, options).split('\0').filter(Boolean)
}

/** An archive without its history still holds exactly the project, and perhaps what was built in it. */
function listByWalking(folder: string): string[] {
  const built = ['node_modules', 'dist', 'data', '.cache', '.git']
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (built.includes(entry.name)) return []
    const place = path.join(folder, entry.name)
    return entry.isDirectory() ? listByWalking(place) : [place]
  })
}

export const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8')
export const exists = (place: string): boolean => existsSync(path.join(ROOT, place))
export const isFolder = (place: string): boolean =>
  statSync(path.join(ROOT, place), { throwIfNoEntry: false })?.isDirectory() ?? false

/** The files whose path fits. */
export const findTracked = (pattern: RegExp): string[] => tracked.filter((file) => pattern.test(file))

/** Everything that can be read as text; pictures, fonts and the lock are not written by hand. */
export const textFiles = (): string[] =>
  tracked.filter(
    (file) => !/\.(png|jpe?g|webp|ico|pdf|ttf|otf|woff2?|gz|docx)$|(^|\/)package-lock\.json$/.test(file),
  )

/** The rooms of the house: the folders directly in the sources of a package. */
export function listRooms(): string[] {
  const found = findTracked(/^packages\/[^/]+\/src\/[^/]+\//)
  return [...new Set(found.map((file) => file.split('/').slice(0, 4).join('/')))]
}

/** Line and words of each place where a pattern occurs, to be read in a failing test. */
export function findLines(file: string, pattern: RegExp): string[] {
  return read(file)
    .split('\n')
    .flatMap((line, place) =>
      pattern.test(line) ? [`${file}:${place + 1}: ${line.trim().slice(0, 120)}`] : [],
    )
}
