import type { Figure, FigureName } from '@jiefen/domain/calculators'

const line = (name: FigureName, value: number, from = '2022-05-01'): Figure => ({
  ...{ name, value, from },
  version: '2026',
  source: '编的，只为试算',
})

/** What both small regions have of the tables of calculators: enough to try, not enough for everything. */
export const smallFigures: readonly Figure[] = [
  line('lpr-1y', 345, '2023-08-21'),
  line('lending-cap', 400, '2020-08-20'),
  line('paid-days', 2175),
  line('day-hours', 800),
  line('overtime-workday', 15_000),
  line('overtime-rest-day', 20_000),
  line('overtime-holiday', 30_000),
  line('limitation-civil', 300, '2021-01-01'),
]
