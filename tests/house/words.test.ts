import { describe, expect, it } from 'vitest'
import { findTracked, read } from './tracked.ts'

/** Rows of a page's tables as cells, with the head of each table. */
function tablesOf(page: string): { head: string[]; rows: string[][] }[] {
  const cells = (line: string) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim())
  return read(page)
    .split(/\n(?!\s*\|)/)
    .map((block) => block.split('\n').filter((line) => line.trim().startsWith('|')))
    .filter((lines) => lines.length > 2)
    .map(([head, , ...rows]) => ({ head: cells(String(head)), rows: rows.map(cells) }))
}

const codesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => String(code))

const sources = findTracked(/^packages\/[^/]+\/src\/.*\.tsx?$/)
  .map(read)
  .join('\n')
const rules = findTracked(/^packages\/domain\/src\/.*\.ts$/).filter(
  (file) => !/\.(test|fixture)\.ts$/.test(file),
)

describe('the glossary', () => {
  const glossed = () =>
    tablesOf('GLOSSARY.md').flatMap(({ head, rows }) => {
      const column = head.findIndex((title) => /\bcode\b/i.test(title))
      return column < 0 ? [] : rows.flatMap((row) => codesIn(row[column] ?? ''))
    })

  it('names no word that the code does not use', () => {
    const words = new Set(sources.match(/[A-Za-z_$][\w$]*(?:-[a-z]+)*/g))
    expect(glossed().length).toBeGreaterThan(20)
    expect(glossed().filter((code) => !words.has(code) && !sources.includes(code))).toEqual([])
  })

  it('has every event of a matter', () => {
    const written = findTracked(/^packages\/domain\/src\/matter\/[^/]*events[^/]*\.ts$/)
      .map(read)
      .join('\n')
    const events = [...written.matchAll(/readonly type: '([A-Z]\w+)'/g)].map(([, type]) => String(type))
    expect(events.length).toBeGreaterThan(10)
    expect(events.filter((type) => !read('GLOSSARY.md').includes(type))).toEqual([])
  })
})

describe('the page of refusals', () => {
  /** A refusal's code as the domain writes it: in the closed union of a decision, or where it is returned. */
  const codes = new Set(
    rules.flatMap((file) => {
      const words = read(file)
      const unions = [
        ...words.matchAll(
          /type \w*Refused\w*\s*=([\s\S]*?)(?=\n\n|\n(?:export|type|interface|const|function|\/\*))/g,
        ),
      ]
      const inPlace = [...words.matchAll(/Refusal<([^<>]*)>/g), ...words.matchAll(/refused: ([^\n,}]*)/g)]
      return [...unions, ...inPlace].flatMap(([, part]) =>
        [...String(part).matchAll(/'([a-z][a-z-]*)'/g)].map(([, code]) => code),
      )
    }),
  )
  const documented = () =>
    tablesOf('docs/refusals.md').flatMap(({ rows }) => rows.flatMap((row) => codesIn(row[0] ?? '')))

  it('explains every refusal that a rule can give', () => {
    expect(codes.size).toBeGreaterThan(10)
    expect([...codes].filter((code) => !documented().includes(String(code))).sort()).toEqual([])
  })

  it('explains none that no rule gives any more', () => {
    expect(documented().filter((code) => !codes.has(code))).toEqual([])
  })

  it('explains each once', () => {
    const all = documented()
    expect(all.filter((code, place) => all.indexOf(code) !== place)).toEqual([])
  })
})
