import type { NewPost } from '@jiefen/contract'
import { hangUp, type PostRefused } from '@jiefen/domain/bulletin'
import { dayOf } from '@jiefen/domain/calendar'
import { asUnitId, isoOf, isRefusal, type Refusal, type UnitId } from '@jiefen/domain/kernel'
import { byOf } from '@jiefen/domain/permission'
import { findUnit, isWithin, type Region } from '@jiefen/domain/region'
import { planBulletin } from '../deliveries/index.ts'
import type { House } from '../house.ts'
import {
  findAnswer,
  isAnsweredMeanwhile,
  keepAnswer,
  type RepeatableRequest,
  writeAnswer,
} from '../platform/answers/index.ts'
import { newId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { beforeBoards, mayHangUpAt, type Somebody } from './boards.ts'
import { insertPost, markPostRead } from './queries.ts'

/**
 * Hangs something up at a unit's board, and tells the group rooms in the same transaction. The same request sent twice
 * hangs one post. Throws `not-yours` at a board where this person may not.
 */
export async function hangUpPost(
  house: House,
  staff: Somebody,
  draft: NewPost,
  request: RepeatableRequest | undefined,
): Promise<{ id: string } | Refusal<PostRefused>> {
  const { pool, sealing } = house
  try {
    return await hangUpOnce(house, staff, draft, request)
  } catch (error) {
    if (request === undefined || !isAnsweredMeanwhile(error)) throw error
    const given = await findAnswer<{ id: string }>(pool, sealing, request)
    if (given === undefined) throw error
    return given
  }
}

async function hangUpOnce(
  house: House,
  staff: Somebody,
  draft: NewPost,
  request: RepeatableRequest | undefined,
): Promise<{ id: string } | Refusal<PostRefused>> {
  const { pool, sealing, region, clock } = house
  const unit = findUnit(region, asUnitId(draft.unit))?.id
  if (unit === undefined || !mayHangUpAt(staff, unit, region)) throw new DoorProblem('not-yours')
  const at = clock.now()
  const { title, words, until, pinned = false } = draft
  const by = byOf(staff.actor, 'write-bulletin', { unit }, region)
  const post = hangUp(
    { title, words, pinned, at, by, ...(until === undefined ? {} : { until }) },
    dayOf(at, region.calendar),
  )
  if (isRefusal(post)) return post

  return inTransaction(pool, beforeBoards(staff, [unit]), async (tx) => {
    const earlier = request === undefined ? undefined : await findAnswer<{ id: string }>(tx, sealing, request)
    if (earlier !== undefined) return earlier
    const id = newId(at)
    await insertPost(tx, { ...post, id, unit, at: isoOf(at) })
    // Whoever wrote it has read it.
    await markPostRead(tx, id, staff.actor.person, isoOf(at))
    const told = draft.below === true ? within(unit, region) : [unit]
    await planBulletin(tx, house, { post: id, unit, title: post.title, at, rooms: told })
    if (request !== undefined) await writeAnswer(tx, keepAnswer(sealing, request, isoOf(at), { id }))
    return { id }
  })
}

/** This unit and every one below it. */
export const within = (unit: UnitId, region: Region): UnitId[] =>
  region.units.map(({ id }) => id).filter((id) => isWithin(region, id, unit))
