import { randomBytes } from 'node:crypto'
import { type Day, dayOf } from '@jiefen/domain/calendar'
import { isoOf, type UnitId } from '@jiefen/domain/kernel'
import { reviewRuleFor } from '@jiefen/domain/quality'
import type { House } from '../house.ts'
import { newId } from '../platform/ids/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import { sha256 } from './draw.ts'
import { monthLater, monthOf } from './months.ts'
import { seedsOf } from './queries.ts'

/**
 * The clock seals a seed for this month in every place where files are drawn, and hangs its hash on the place’s board: a
 * promise made before anybody knows which files there will be. Nobody has to remember it, and nobody chooses it. Returns
 * how many were hung up.
 */
export async function publishSeeds(house: House): Promise<number> {
  const { region, clock, workerPool } = house
  const month = monthOf(clock.now(), region.calendar)
  const rule = reviewRuleFor(region.quality, month)
  if (rule === undefined) return 0
  const places = region.units.filter(({ kind, level }) => kind === 'territory' && level === rule.level)
  const ids = places.map(({ id }) => id)
  const known = new Set((await seedsOf(workerPool, ids, [month])).map(({ unit_id: unit }) => unit))
  let hung = 0
  for (const unit of ids.filter((id) => !known.has(id)))
    if (await inTransaction(workerPool, {}, (tx) => publishSeed(house, tx, unit, month))) hung += 1
  return hung
}

async function publishSeed(house: House, tx: Tx, unit: UnitId, month: string): Promise<boolean> {
  const at = isoOf(house.clock.now())
  const seed = randomBytes(32).toString('hex')
  const post = newId(house.clock.now())
  const { rowCount } = await tx.query({
    name: 'publish-seed',
    text: `insert into review_seed (unit_id, month, commitment, sealed, published_at, post_id)
values ($1, $2, $3, $4, $5, $6)
on conflict (unit_id, month) do nothing`,
    values: [unit, month, sha256(seed), house.sealing.seal('review-seed', seed), at, post],
  })
  if (rowCount !== 1) return false
  await tx.query({
    name: 'hang-up-seed',
    text: `insert into bulletin_post (post_id, unit_id, at, author, title, words, until, pinned)
values ($1, $2, $3, $4, $5, $6, $7, false)`,
    values: [
      post,
      unit,
      at,
      { kind: 'clock' },
      titleOf(month),
      wordsOf(month, sha256(seed)),
      lastDay(house, month),
    ],
  })
  return true
}

const titleOf = (month: string): string => {
  const [year, number] = month.split('-')
  return `${year}年${Number(number)}月卷宗抽查：种子已经封好`
}

const wordsOf = (month: string, commitment: string): string =>
  `下个月初要从 ${month} 归档的卷宗里抽取一部分评查，抽哪些由一个种子定，谁也不能挑。种子现在已经封好，它的指纹（SHA-256）是：\n${commitment}\n抽取时公布种子，大家可以自己核对，办法在“卷宗评查”里。\n\n` +
  `Part of the files closed in ${month} will be drawn for review next month. Which ones follows from a seed that is sealed now; nobody chooses. Its SHA-256 is above. The seed is told when files are drawn, and everybody can check.`

/** Hangs until the end of the next month, when the draw is over. */
const lastDay = ({ region, clock }: House, month: string): Day => {
  const today = dayOf(clock.now(), region.calendar)
  const last = `${monthLater(month, 1)}-28`
  return last < today ? today : last
}
