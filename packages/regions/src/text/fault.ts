import type { Words } from '@jiefen/domain/region'

/** One thing that is wrong in a region's files, where a clerk finds it, in words that say what to do. */
export interface Fault {
  readonly file: string
  /** Counted from 1, as an editor shows it. */
  readonly line: number
  /** The column or key, where one is to blame. */
  readonly column?: string
  readonly problem: Words
}

/** Collects everything that is wrong, so that whoever writes a region mends it in one round and not in twenty. */
export interface FaultList {
  readonly all: Fault[]
}

export const noFaults = (): FaultList => ({ all: [] })

export interface Spot {
  readonly file: string
  readonly line: number
}

export function addFault(faults: FaultList, spot: Spot, zh: string, en: string, column?: string): void {
  const { file, line } = spot
  faults.all.push({ file, line, ...(column === undefined ? {} : { column }), problem: { zh, en } })
}

/** By file, then line, as one would walk through them with an editor. */
export function inReadingOrder(faults: FaultList): Fault[] {
  return [...faults.all].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}
