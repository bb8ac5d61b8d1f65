/** Finds the browser that the walks are walked with, and a Chinese font for it; fetches both where it may. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { call, Mendable, tell } from './ground.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/snap/bin/chromium']

/** The path of the browser. JIEFEN_CHROMIUM names one that is not on the path. */
export async function ensureBrowser() {
  const wanted = [...(findBrowser() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])]
  if (wanted.length > 0) await fetchPackages(wanted)
  const browser = findBrowser()
  if (!browser || !hasChineseFont()) throw new Mendable(ask(wanted))
  return browser
}

export function findBrowser() {
  const named = process.env.JIEFEN_CHROMIUM
  if (named) {
    if (isProgram(named)) return named
    throw new Mendable(`JIEFEN_CHROMIUM names ${named}, which is not a program.`)
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const places = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [...places, ...ELSEWHERE].find(isProgram)
}

/** Without one every Chinese character is an empty box, and pictures of screens prove nothing. */
export function hasChineseFont() {
  if (process.platform === 'darwin') return true
  const listed = spawnSync('fc-list', [':lang=zh-cn', 'file'], { encoding: 'utf8' })
  if (listed.status === 0) return listed.stdout.trim() !== ''
  return ['/usr/share/fonts', '/usr/local/share/fonts'].some(
    (folder) => existsSync(folder) && holdsChinese(folder),
  )
}

const holdsChinese = (folder) =>
  readdirSync(folder, { recursive: true }).some((name) =>
    /cjk|wqy|sourcehan|droidsansfallback/i.test(String(name)),
  )

async function fetchPackages(names) {
  const mayFetch = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  if (!mayFetch) throw new Mendable(ask(names))
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await tell(`Fetching ${names.join(' and ')} for the browser tests`, async () => {
    const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] }
    await call('apt-get', ['update', '-qq'], quiet)
    const code = await call('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quiet)
    if (code !== 0) throw new Mendable(ask(names))
  })
}

const ask = (names) =>
  `The browser tests need ${names.join(' and ')}. Debian: apt-get install ${names.join(' ')}. ` +
  'A Chromium or Chrome elsewhere is named with JIEFEN_CHROMIUM=/path/to/it.'

function isProgram(place) {
  try {
    accessSync(place, constants.X_OK)
    return true
  } catch {
    return false
  }
}
