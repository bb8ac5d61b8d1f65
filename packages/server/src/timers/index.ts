import { knock } from '@jiefen/domain/clocks'
import { asInstant, asWhistleId, isRefusal } from '@jiefen/domain/kernel'
import type { LimitName } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { changeMatter } from '../platform/desk/index.ts'
import { keepDoing, type Repeating } from '../platform/repeat/index.ts'

interface DueRow {
  readonly county: string
  readonly matter_id: string
  readonly name: LimitName
  /** Which whistle it belongs to; empty for none. */
  readonly about: string
  readonly due_at: Date
}

const batch = 100

/**
 * Knocks once for every limit that has run out. The knock goes through the same door as a person's act, and the
 * rules decide whether it still matters: early, late, twice, or from two workers at once, it does no harm.
 * Returns how many knocks were made.
 */
export async function knockAll(house: House): Promise<number> {
  const now = house.clock.now()
  const { rows } = await house.workerPool.query<DueRow>({
    name: 'deadlines-due',
    text: `select county, matter_id, name, about, due_at
from deadline
where open
  and due_at <= $1
order by due_at
limit ${batch}`,
    values: [new Date(now).toISOString()],
  })
  for (const row of rows) await knockOnce(house, row)
  return rows.length
}

async function knockOnce(house: House, row: DueRow): Promise<void> {
  const at = house.clock.now()
  const command = {
    name: row.name,
    dueAt: asInstant(row.due_at.getTime()),
    ...(row.about === '' ? {} : { about: asWhistleId(row.about) }),
    at,
    by: { kind: 'clock' } as const,
  }
  const outcome = await changeMatter(
    { ...house.desk, pool: house.workerPool },
    { county: row.county, matter: row.matter_id },
    {},
    { decide: (matter) => knock(command, matter) },
  )
  if (isRefusal(outcome)) house.log.warn({ refused: outcome.refused, limit: row.name }, 'a knock was refused')
}

/** Knocks until stopped; after a full batch at once again, otherwise after `everyMilliseconds`. */
export function keepKnocking(house: House, everyMilliseconds: number): Repeating {
  return keepDoing({ log: house.log, name: 'timers', everyMilliseconds, full: batch }, () => knockAll(house))
}
