import { asClockSubject, asInstant, isoOf, isRefusal } from '@jiefen/domain/kernel'
import { knock } from '@jiefen/domain/knock'
import type { House } from '../house.ts'
import { changeMatter } from '../platform/desk/index.ts'
import { doorCodeOf } from '../platform/problems/index.ts'
import { keepDoing, type Repeating } from '../platform/repeat/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { type DueRow, takeDue } from './due.ts'
import { openStubborn, type Stubborn } from './stubborn.ts'

const batch = 100
/** Knocks at the same time; each waits for the disk, and all wait for it together. */
const lanes = 4

const stubbornOf = new WeakMap<House, Stubborn>()

/**
 * Knocks once for every limit that has run out. The knock goes through the same door as a person's act, and the
 * rules decide whether it still matters: early, late, twice, or from two workers at once, it does no harm.
 * Returns how many knocks were made.
 */
export async function knockAll(house: House): Promise<number> {
  const stubborn = stubbornOf.get(house) ?? openStubborn()
  stubbornOf.set(house, stubborn)
  return inTransaction(house.workerPool, {}, async (tx) => {
    const at = isoOf(house.clock.now())
    const due = await takeDue(tx, { at, most: batch, besides: stubborn.resting() })
    const waiting = [...Map.groupBy(due, ({ matter_id }) => matter_id).entries()]
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [matter, rows] = next
        if (await knockFor(house, rows)) stubborn.forget(matter)
        else stubborn.note(matter)
      }
    }
    await Promise.all(Array.from({ length: lanes }, work))
    return due.length
  })
}

/** One after the other for one matter, the oldest first. False when each of them failed or changed nothing. */
async function knockFor(house: House, rows: readonly DueRow[]): Promise<boolean> {
  let moved = false
  for (const row of rows) {
    try {
      if ((await knockOnce(house, row)) > 0) moved = true
    } catch (error) {
      // A database that is away is not the fault of this matter.
      if (doorCodeOf(error) === 'not-now') throw error
      house.log.error({ err: error, limit: row.name }, 'a knock failed and is tried again')
    }
  }
  return moved
}

/** How many facts came of it. */
async function knockOnce(house: House, row: DueRow): Promise<number> {
  const at = house.clock.now()
  const command = {
    name: row.name,
    dueAt: asInstant(row.due_at.getTime()),
    ...(row.about === '' ? {} : { about: asClockSubject(row.about) }),
    at,
    by: { kind: 'clock' } as const,
  }
  const outcome = await changeMatter(
    { ...house.desk, pool: house.workerPool },
    { county: row.county, matter: row.matter_id },
    {},
    { decide: (matter) => knock(command, matter, house.region) },
  )
  if (!isRefusal(outcome)) return outcome.events.length
  house.log.warn({ refused: outcome.refused, limit: row.name }, 'a knock was refused')
  return 0
}

/** Knocks until stopped; after a full batch at once again, otherwise after `everyMilliseconds`. */
export function keepKnocking(house: House, everyMilliseconds: number): Repeating {
  return keepDoing({ log: house.log, name: 'timers', everyMilliseconds, full: batch }, () => knockAll(house))
}
