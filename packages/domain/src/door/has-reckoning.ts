import { type Matter, stillStands } from '../matter/index.ts'
import type { ChangeName } from './commands.ts'

export const reckoningCommands = [
  'keep-calculation',
  'show-calculation',
  'withdraw-calculation',
] as const satisfies readonly ChangeName[]
export type ReckoningCommand = (typeof reckoningCommands)[number]

/** One can always be kept; shown is what is not shown yet, withdrawn what still stands. */
export function hasReckoning(name: ReckoningCommand, { calculations }: Matter): boolean {
  switch (name) {
    case 'keep-calculation':
      return true
    case 'show-calculation':
      return calculations.some((one) => stillStands(one) && one.shownAt === undefined)
    case 'withdraw-calculation':
      return calculations.some(stillStands)
    default:
      return name satisfies never
  }
}
