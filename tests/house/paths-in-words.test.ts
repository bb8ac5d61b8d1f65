import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { exists, findTracked, read, tracked } from './tracked.ts'

/** Made by a start, not kept: named in the words, absent on a fresh machine. */
const MADE_LATER = /^(data|\.cache|node_modules|packages\/console\/dist)(\/|$)/

const TOP =
  /^(\.\/|\.\.\/|packages\/|docs\/|scripts\/|tests\/|bench\/|\.ci\/)|^[\w.-]+\.(md|json|ts|mjs|sql|csv)$/

/** Links, and words set as code that look like a path of this project; commands in fences are run by other tests. */
function pathsIn(file: string): string[] {
  const words = read(file).replace(/^ {0,3}```[\s\S]*?^ {0,3}```/gm, '')
  const links = [...words.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, link]) => String(link))
  const codes = [...words.matchAll(/`([^`\s]+)`/g)]
    .map(([, code]) => String(code))
    .filter((code) => TOP.test(code))
  return [...links, ...codes].filter((place) => !/^[a-z]+:|[*<>{}…$|()]|^\/|NNNN/.test(place))
}

/** A link is read from its own page; a path set as code may also be read from the root of the project. */
const isThere = (file: string, place: string): boolean => {
  const clean = place.replace(/:\d+$/, '').replace(/\/$/, '')
  const fromPage = path.posix.normalize(path.posix.join(path.posix.dirname(file), clean))
  // A bare file name, in a line that has just named its folder, is found anywhere in the project.
  if (!clean.includes('/') && tracked.some((each) => path.posix.basename(each) === clean)) return true
  return exists(fromPage) || exists(clean) || MADE_LATER.test(clean.replace(/^\.\//, ''))
}

describe('every path named in a page exists', () => {
  it.each(findTracked(/\.md$/))('%s', (file) => {
    expect(pathsIn(file).filter((place) => !isThere(file, place))).toEqual([])
  })
})
