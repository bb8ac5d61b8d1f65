import type { Reader } from './reader.ts'

/** Every open page of this process, found by what it hears. */
export interface Board {
  readonly size: number
  add(reader: Reader): void
  remove(reader: Reader): void
  all(): Iterable<Reader>
  of(key: string): Iterable<Reader>
  countOf(person: string): number
}

export function openBoard(): Board {
  const readers = new Set<Reader>()
  const byKey = new Map<string, Set<Reader>>()
  return {
    get size() {
      return readers.size
    },
    add: (reader) => {
      readers.add(reader)
      for (const key of reader.keys) {
        const there = byKey.get(key)
        if (there === undefined) byKey.set(key, new Set([reader]))
        else there.add(reader)
      }
    },
    remove: (reader) => {
      readers.delete(reader)
      for (const key of reader.keys) {
        const there = byKey.get(key)
        there?.delete(reader)
        if (there?.size === 0) byKey.delete(key)
      }
    },
    all: () => readers,
    of: (key) => byKey.get(key) ?? [],
    countOf: (person) => byKey.get(`person:${person}`)?.size ?? 0,
  }
}
