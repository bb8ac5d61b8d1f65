/**
 * Tells when the npm that started us has ended. npm passes Ctrl-C on, but stopped or killed by itself it ends only the
 * shell between us, or nobody: the service would live on unseen and keep its port and its folder.
 */
import { readFileSync } from 'node:fs'

export function whenNpmEnds(act) {
  if (!process.env.npm_lifecycle_event) return
  const first = above()
  const look = setInterval(() => {
    if (above() === first) return
    clearInterval(look)
    act()
  }, 300)
  look.unref()
}

/** Our parent, and where that is npm's shell, npm as well. */
function above() {
  const parent = process.ppid
  try {
    const [, name, rest] = /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? []
    return /^(sh|dash|bash|ash)$/.test(name) ? `${parent} ${rest.split(' ')[1]}` : String(parent)
  } catch {
    return String(parent) // No /proc here (macOS), or the parent has just gone.
  }
}
