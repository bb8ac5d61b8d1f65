import type { Actor } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { mayNow } from './may-now.ts'

/** What this actor may do about this one of several calculations. */
export function mayAboutCalculation(
  actor: Actor,
  calculation: number,
  matter: Matter,
  region: Region,
): Record<'show' | 'withdraw', boolean> {
  const calculations = matter.calculations.filter(({ kept }) => kept.calculation === calculation)
  const may = mayNow(actor, { ...matter, calculations }, region)
  return { show: may['show-calculation'], withdraw: may['withdraw-calculation'] }
}
