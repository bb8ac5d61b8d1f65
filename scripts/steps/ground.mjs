/** What every script stands on. Plain JavaScript: these steps run on the Node of the machine, before ours is there. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, wherever the script was called from. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** The Node of the project: brought by `npm install`, so that every machine runs the same one. */
export const NODE = path.join(ROOT, 'node_modules/.bin/node')

/** A fault that a person can mend; only its words are printed. */
export class Mendable extends Error {}

/** Prints the help when it is asked for, and ends. */
export function answerHelp(words) {
  if (!process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return
  console.log(words.trim())
  process.exit(0)
}

/** Runs the work of a script; a fault ends it with one plain sentence and a code other than 0. */
export async function run(work) {
  try {
    process.exitCode = await work()
  } catch (fault) {
    console.error(fault instanceof Mendable ? `\n${fault.message}` : fault)
    process.exitCode = 1
  }
}

/** Runs a command to its end and gives its code; it speaks directly to the person. */
export function call(command, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: ROOT, stdio: 'inherit', ...options })
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}

/** Says what is being done, and every ten seconds that it is still being done. */
export async function tell(words, work) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  console.log(`• ${words} …`)
  const beat = setInterval(() => console.log(`  … still at it (${seconds()} s)`), 10_000)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    console.log(`  done (${seconds()} s)`)
  }
}

/** One number for the content of many files and folders; it changes when any of them does. */
export function fingerprint(places) {
  const hash = createHash('sha256')
  const add = (place) => {
    const found = statSync(place, { throwIfNoEntry: false })
    if (!found) return
    if (found.isDirectory()) {
      for (const name of readdirSync(place).sort()) {
        if (name !== 'node_modules' && name !== 'dist') add(path.join(place, name))
      }
      return
    }
    hash.update(path.relative(ROOT, place)).update('\0').update(readFileSync(place)).update('\0')
  }
  for (const place of places) add(path.join(ROOT, place))
  return hash.digest('hex')
}

/** True when this very content was dealt with before. */
export function isStamped(file, mark) {
  const place = path.join(ROOT, file)
  return existsSync(place) && readFileSync(place, 'utf8') === mark
}

export function stamp(file, mark) {
  mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true })
  writeFileSync(path.join(ROOT, file), mark)
}
