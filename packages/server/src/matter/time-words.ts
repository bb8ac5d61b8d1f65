import { amountWords } from '@jiefen/domain/calendar'
import { type Ask, type Clock, isSameClock } from '@jiefen/domain/matter'
import type { Region, Words } from '@jiefen/domain/region'
import { same, words } from './words.ts'

/** Why a limit stands still, in the region's words. */
export const pauseReasonWords = (region: Region, code: string): Words =>
  region.pauseReasons.find((reason) => reason.code === code)?.name ?? same(code)

/**
 * 延长10日; 中止计时（等待鉴定）. The unit is that of the limit as it runs, and once it is over that of the region's
 * rule.
 */
export function changeWords(
  { of, change }: Pick<Ask, 'of' | 'change'>,
  clocks: readonly Clock[],
  region: Region,
): Words {
  if (change.kind === 'pause') {
    const reason = pauseReasonWords(region, change.reason)
    return words(`中止计时（${reason.zh}）`, `standing still (${reason.en})`)
  }
  const running = clocks.find((clock) => isSameClock(clock, of))
  const rules: Readonly<Partial<Record<string, Clock['limit']>>> = region.limits
  const { unit } = running?.limit ?? rules[of.name] ?? { unit: 'days' as const }
  const more = amountWords(change.amount, unit)
  return words(`延长${more.zh}`, `${more.en} more`)
}
