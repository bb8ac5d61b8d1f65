import type { OwnAllowances } from '@jiefen/contract'
import { holdsOn } from '@jiefen/domain/allowances'
import { dayOf } from '@jiefen/domain/calendar'
import type { House } from '../house.ts'

/** By what the amounts are worked out; a place without a table says so. */
export function tablesView({ region, clock }: Pick<House, 'region' | 'clock'>): OwnAllowances['tables'] {
  const { rates, quality, roles, rules } = region.allowances
  const today = dayOf(clock.now(), region.calendar)
  const said = [...rates, ...quality, ...roles, ...rules].map(
    ({ source, version }) => `${source}（${version} 版）`,
  )
  return {
    has: rates.length > 0,
    sources: [...new Set(said)],
    quality: quality
      .filter((step) => holdsOn(step, today))
      .map(({ code, name, percent }) => ({ code, name, percent })),
  }
}
