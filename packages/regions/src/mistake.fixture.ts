import { expect } from 'vitest'
import { type Change, faultsAfter } from './small-region.fixture.ts'

/** One kind of mistake: what a clerk does to which file, and every fault they are then told, by file and line. */
export type Mistake = readonly [name: string, file: string, change: Change, faults: readonly string[]]

export const namesMistake = '%s is named by file and line, and nothing else is'

export function tellsExactly(_name: string, file: string, change: Change, faults: readonly string[]): void {
  expect(faultsAfter({ [file]: change }).sort()).toEqual([...faults].sort())
}
