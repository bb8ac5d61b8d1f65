export type Json = null | boolean | number | string | readonly Json[] | JsonRecord
export interface JsonRecord {
  readonly [key: string]: Json
}

/** A value with the line on which each part of it stands; a path is its keys joined by dots, the whole is ''. */
export interface LocatedJson {
  readonly value: Json
  readonly lines: ReadonlyMap<string, number>
  /** Keys given twice in one record: JSON keeps the last and hides the first. */
  readonly repeated: readonly { readonly path: string; readonly line: number }[]
}

export interface JsonFault {
  readonly line: number
  readonly expected: string
}

class NotJson extends Error {
  readonly at: number
  readonly expected: string
  constructor(at: number, expected: string) {
    super(expected)
    this.at = at
    this.expected = expected
  }
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
// Quotation marks, and no bare control character between them.
const quoted = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const blank = /[ \t\r\n]*/y

/**
 * Reads JSON and remembers the line of every part, so that a wrong value can be pointed at. Accepts exactly what
 * `JSON.parse` accepts (a byte-order mark before it is passed over); nesting deeper than 64 is refused.
 */
export function readJson(text: string): LocatedJson | JsonFault {
  const source = text.replace(/^\uFEFF/, '')
  try {
    return locate(source)
  } catch (wrong) {
    if (!(wrong instanceof NotJson)) throw wrong
    return { line: lineAt(source, wrong.at), expected: wrong.expected }
  }
}

export const isJsonFault = (read: LocatedJson | JsonFault): read is JsonFault => 'expected' in read

export const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

function locate(source: string): LocatedJson {
  const lines = new Map<string, number>()
  const repeated: { path: string; line: number }[] = []
  let at = 0

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(source)?.[0]
    at += found?.length ?? 0
    return found
  }
  const take = (mark: string): boolean => {
    match(blank)
    if (source[at] !== mark) return false
    at += 1
    return true
  }
  const demand = (mark: string, expected: string) => {
    if (!take(mark)) throw new NotJson(at, expected)
  }
  const text = (expected: string): string => {
    match(blank)
    const found = match(quoted)
    if (found === undefined) throw new NotJson(at, expected)
    return String(JSON.parse(found))
  }

  const record = (path: string, depth: number): JsonRecord => {
    const members = new Map<string, Json>()
    if (take('}')) return {}
    do {
      match(blank)
      const line = lineAt(source, at)
      const key = text('a key in quotation marks')
      const here = path === '' ? key : `${path}.${key}`
      if (members.has(key)) repeated.push({ path: here, line })
      demand(':', 'a colon')
      const member = value(here, depth + 1)
      lines.set(here, line)
      members.set(key, member)
    } while (take(','))
    demand('}', 'a comma or }')
    return Object.fromEntries(members)
  }

  const list = (path: string, depth: number): Json[] => {
    const items: Json[] = []
    if (take(']')) return items
    do items.push(value(`${path}.${items.length}`, depth + 1))
    while (take(','))
    demand(']', 'a comma or ]')
    return items
  }

  const value = (path: string, depth: number): Json => {
    if (depth > 64) throw new NotJson(at, 'fewer levels')
    match(blank)
    lines.set(path, lineAt(source, at))
    if (take('{')) return record(path, depth)
    if (take('[')) return list(path, depth)
    if (source[at] === '"') return text('the closing quotation mark')
    for (const [word, meaning] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (!source.startsWith(word, at)) continue
      at += word.length
      return meaning
    }
    const digits = match(number)
    if (digits === undefined) throw new NotJson(at, 'a value')
    return Number(digits)
  }

  const whole = value('', 0)
  match(blank)
  if (at < source.length) throw new NotJson(at, 'the end of the file')
  return { value: whole, lines, repeated }
}

const lineAt = (source: string, at: number): number => source.slice(0, at).split('\n').length
