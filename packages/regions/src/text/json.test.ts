import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isJsonFault, readJson } from './json.ts'

/** What the language itself reads, or nothing. */
function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

test('reads every value as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      const read = readJson(text)
      expect(isJsonFault(read) ? read : read.value).toEqual(JSON.parse(text))
    }),
  )
})

test('accepts and refuses mangled text exactly as JSON.parse does', () => {
  const marks = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    'u00e9',
    'n',
    '1',
    '-',
    '.',
    'e',
    '0',
    'true',
    'null',
    ' ',
    '\n',
    '\t',
    '\u0001',
    '\u007f',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...marks), { maxLength: 14 }), (pieces) => {
      const text = pieces.join('')
      const read = readJson(text)
      expect(isJsonFault(read) ? undefined : { value: read.value }).toEqual(parsed(text))
    }),
    { numRuns: 3000 },
  )
})

test('every part knows its line', () => {
  const read = readJson('{\n  "a": 1,\n  "b": [\n    true,\n    { "c.d": "x" }\n  ]\n}')
  expect(isJsonFault(read) ? read : Object.fromEntries(read.lines)).toEqual({
    '': 1,
    a: 2,
    b: 3,
    'b.0': 4,
    'b.1': 5,
    'b.1.c.d': 5,
  })
})

test('a key given twice is told, since JSON hides the first', () => {
  const read = readJson('{\n"a": 1,\n"a": 2 }')
  expect(isJsonFault(read) ? read : read.repeated).toEqual([{ path: 'a', line: 3 }])
})

test('a fault is named by the line on which something else was expected', () => {
  expect(readJson('{\n"a": 1\n"b": 2 }')).toEqual({ line: 3, expected: 'a comma or }' })
  expect(readJson('{ "a": 1 }\nx')).toEqual({ line: 2, expected: 'the end of the file' })
  expect(readJson('')).toEqual({ line: 1, expected: 'a value' })
})

test('nesting without end is refused and does not exhaust the stack', () => {
  expect(isJsonFault(readJson('['.repeat(200_000)))).toBe(true)
})
