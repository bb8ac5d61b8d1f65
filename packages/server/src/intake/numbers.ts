import type { Pool } from '../platform/sql/index.ts'

const block = 50

/**
 * Running numbers of matters: taken from the sequence fifty at a time, so that a report costs no extra round trip
 * and two processes never hand out the same. A stopped process leaves a gap, which harms nobody here.
 */
export function runningNumbers(pool: Pool): () => Promise<number> {
  let next = 0
  let end = 0
  let refill: Promise<void> | undefined

  const fill = async (): Promise<void> => {
    const { rows } = await pool.query<{ last: number }>({
      name: 'next-matter-numbers',
      text: `select nextval('matter_number_sequence') as last`,
    })
    next = Number(rows[0]?.last ?? 0)
    end = next + block
  }

  return async () => {
    while (next >= end) {
      refill ??= fill().finally(() => {
        refill = undefined
      })
      await refill
    }
    next += 1
    return next - 1
  }
}
