import { isoOf } from '@jiefen/domain/kernel'
import type { Words } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { words } from '../matter/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import { type Staff, writeDownBy } from '../staff/index.ts'

const saidOf = {
  review: words('看了一份卷宗的评查', 'read the review of a file'),
  record: words('看了培训、条件和等级', 'read trainings, conditions and title'),
} as const

/** Whoever reads what is recorded about somebody is written down for them, and in the book of the door; once within an hour. */
export async function writeQualityRead(
  house: House,
  tx: Tx,
  staff: Staff,
  { about, what, name }: { about: string; what: keyof typeof saidOf; name: string },
): Promise<void> {
  const { person, name: reader } = staff.actor
  if (person === about) return
  const { rows } = await tx.query<{ written: boolean }>({
    name: 'write-quality-read',
    text: `select write_quality_read($1, $2, $3, $4) as written`,
    values: [about, isoOf(house.clock.now()), { person, name: reader }, what],
  })
  if (rows[0]?.written === true) await writeDownBy(tx, house, staff, 'mediator-record-read', name)
}

export interface ReadLine {
  readonly at: string
  readonly who: string
  readonly what: Words
}

export async function readsAbout(tx: Pick<Tx, 'query'>, person: string): Promise<ReadLine[]> {
  const { rows } = await tx.query<{ at: Date; reader: { name: string }; what: keyof typeof saidOf }>({
    name: 'quality-reads-about',
    text: `select at, reader, what
from quality_read
where about = $1
order by at desc
limit 100`,
    values: [person],
  })
  return rows.map(({ at, reader, what }) => ({
    at: at.toISOString(),
    who: reader.name,
    what: saidOf[what],
  }))
}
