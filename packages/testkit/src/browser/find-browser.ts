import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/** The browser of the system, or the one that JIEFEN_CHROMIUM names; none is ever downloaded. */
export function findBrowser(): string {
  const named = process.env.JIEFEN_CHROMIUM
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const places = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  const found = (named === undefined ? places : [named]).find(isProgram)
  if (found === undefined)
    throw new Error('no Chromium or Chrome: install one, or name it with JIEFEN_CHROMIUM')
  return found
}

function isProgram(place: string): boolean {
  try {
    accessSync(place, constants.X_OK)
    return true
  } catch {
    return false
  }
}
