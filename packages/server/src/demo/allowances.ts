import {
  type AllowanceAct,
  acceptClaim,
  approveBatch,
  askClawBack,
  askOtherwise,
  type Batch,
  objectToRefusal,
  payBatch,
  refuseClaim,
  reviewClaim,
} from '@jiefen/domain/allowances'
import { addMonths, dayOf } from '@jiefen/domain/calendar'
import {
  type Actor,
  asInstant,
  asUnitId,
  type Instant,
  isoOf,
  isRefusal,
  type Refusal,
  type UnitId,
} from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { asCents } from '@jiefen/domain/money'
import { mayDo, type OtherRight } from '@jiefen/domain/permission'
import { rootOf } from '@jiefen/domain/region'
import {
  allot,
  append,
  claimsBy,
  type Held,
  layDownMonth,
  readyOf,
  setBatch,
  setGrant,
  startBatch,
  takeBatch,
} from '../allowances/index.ts'
import type { House } from '../house.ts'
import { newId } from '../platform/ids/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import { reviewedStories } from './reviewed-stories.ts'
import type { Step } from './stage-hand.ts'
import type { StoryMoves } from './story-moves.ts'

type StaffActor = Extract<Actor, { kind: 'staff' }>

const owners = [
  '葛一丁',
  '鲁二木',
  '邓三石',
  '常四野',
  '宫五湖',
  '阮六桥',
  '麦七星',
  '柴八方',
  '褚九如',
] as const
const dayLong = 86_400_000

const comesBack = (matter: Matter): Step => ({
  name: 'reopen-matter',
  party: matter.parties.find(({ side }) => side === 'informant')?.id ?? '',
  fields: { why: 'relapsed', words: '没过多久又跟从前一样了。' },
  hours: 24 * 20,
})

/** Files of an earlier season, settled and closed, so that there is something to review and to pay; the last comes back. */
export async function playPaidFiles(
  house: House,
  unit: string,
  play: (story: StoryMoves, unit: string, start: Instant) => Promise<void>,
): Promise<void> {
  const settled = reviewedStories.flatMap(([story]) => story ?? [])
  for (const [at, name] of owners.entries()) {
    const story = settled[at % settled.length]
    if (story === undefined) return
    const moves = at === owners.length - 1 ? [...story.moves, comesBack] : story.moves
    const told = { ...story, moves, informant: { name, telephone: `1990000018${at}` } }
    await play(told, unit, asInstant(house.clock.now() - (140 - at) * dayLong))
  }
}

/**
 * Allowances in each state, through the same rules as everybody’s: the closed files of the place that has most of them are
 * reviewed, one of them paid, and the money ends before everybody is served.
 */
export async function seedAllowances(house: House, cast: readonly StaffActor[]): Promise<void> {
  const { region, clock, pool } = house
  const now = clock.now()
  await inTransaction(pool, { holders: [rootOf(region).id] }, async (tx) => {
    const all = await claimsBy(tx, { standings: ['proposed'] })
    const byPlace = [...Map.groupBy(all, ({ row }) => row.township).values()]
    const [most] = byPlace.toSorted((a, b) => b.length - a.length)
    const [first] = most ?? []
    if (most === undefined || first === undefined) return
    const actOf = (
      right: OtherRight,
      on: Held,
      besides: readonly string[] = [],
    ): AllowanceAct | undefined => {
      const unit = asUnitId(on.row.unit_id)
      const actor = cast.find(
        (one) =>
          mayDo(one, right, { unit }, region) && ![...on.persons, ...besides].some((id) => id === one.person),
      )
      return actor && { at: clock.now(), by: { kind: 'staff', person: actor.person, name: actor.name } }
    }
    const reviewer = actOf('review-allowances', first)
    if (reviewer === undefined) return
    const ready = await readyOf(tx, { region, now: clock.now() }, most)
    const rest = most.filter((on) => !ready.includes(on))

    // Enough for all but the last that is reviewed, which waits.
    const year = Number(dayOf(clock.now(), region.calendar).slice(0, 4))
    const reviewed = ready.slice(0, 5)
    const granted = asCents(reviewed.slice(0, -1).reduce((sum, { claim }) => sum + claim.proposed.cents, 0))
    const { township } = first.row
    const by = { kind: 'rule', rule: 'demo' } as const
    const at = isoOf(clock.now())
    await setGrant(tx, {
      ...{ id: newId(clock.now()), township, year, granted, at, by },
      source: '区财政人民调解专项',
    })
    const steps = { tables: region.allowances, underReview: false }
    for (const on of reviewed) {
      const own = ownAct(on, house)
      const accepted = await append(tx, on, must(acceptClaim(on, own)))
      await append(tx, accepted, must(reviewClaim(accepted, {}, undefined, steps, reviewer)))
    }
    await allot(house, tx, township, year)
    const [paid, once, twice] = await claimsBy(tx, { township, standings: ['reserved'] }, true)
    const second = actOf('approve-allowances', first, [reviewer.by.person])
    const payer = actOf('pay-allowances', first)
    const steward = { tx, house, township, year }
    if (once !== undefined) await approved(steward, once, [reviewer])
    if (twice !== undefined && second !== undefined) await approved(steward, twice, [reviewer, second])
    if (paid !== undefined && second !== undefined && payer !== undefined) {
      const batch = await approved(steward, paid, [reviewer, second])
      const held = await takeBatch(tx, batch)
      if (held === undefined) return
      const day = dayOf(clock.now(), region.calendar)
      const entries = must(payBatch(held, { day, reference: '支2026-001' }, payer))
      for (const [place, on] of held.held.entries()) {
        const after = await append(tx, on, entries[place] ?? [])
        const cents = asCents(Math.floor(after.claim.paid / 2))
        await append(
          tx,
          after,
          must(askClawBack(after, { cents, words: '回访发现有一半没有做到' }, reviewer)),
        )
      }
      await setBatch(tx, batch, { standing: 'paid', paid: payer.by.person })
    }

    const [asked, refused, objected] = [...rest, ...ready.slice(5)]
    if (asked !== undefined) {
      const words = '前后去了四趟，请按疑难算'
      await append(tx, asked, must(askOtherwise(asked, { difficulty: 'D4' }, words, ownAct(asked, house))))
    }
    if (refused !== undefined)
      await append(tx, refused, must(refuseClaim(refused, '卷宗里没有调解记录，请补上再说', reviewer)))
    if (objected !== undefined) {
      const no = await append(tx, objected, must(refuseClaim(objected, '这一件看不出调过几次', reviewer)))
      await append(tx, no, must(objectToRefusal(no, '调了两次，登记簿上都有', ownAct(no, house))))
    }
    const month = addMonths(`${dayOf(now, region.calendar).slice(0, 7)}-01`, -1).slice(0, 7)
    await layDownMonth(house, tx, { township: first.row.township as UnitId, month })
  })
}

interface Steward {
  readonly tx: Tx
  readonly house: House
  readonly township: string
  readonly year: number
}

/** A batch of one, approved by these in turn. */
async function approved(
  { tx, house, township, year }: Steward,
  on: Held,
  by: readonly AllowanceAct[],
): Promise<string> {
  const [batch, now] = [newId(house.clock.now()), house.clock.now()]
  const month = dayOf(now, house.region.calendar).slice(0, 7)
  const rule = { kind: 'rule', rule: 'demo' } as const
  await startBatch(tx, { ...{ id: batch, township, month, year, at: isoOf(now) }, by: rule })
  let held = await append(tx, on, [{ what: 'batched', batch, at: now, by: rule }])
  let standing: Batch['standing'] = 'open'
  for (const act of by) {
    const decided = must(approveBatch({ standing, ...firstOf(held) }, act, { keepsBudget: true }))
    held = await append(tx, held, [{ ...decided, ...act }])
    const first: boolean = standing === 'open'
    standing = first ? 'approved-once' : 'approved'
    await setBatch(tx, batch, { standing, ...(first ? { first: act.by.person } : { second: act.by.person }) })
  }
  return batch
}

const firstOf = (held: Held): Pick<Batch, 'claims' | 'firstBy'> => ({
  claims: [held],
  ...(held.claim.firstBy === undefined ? {} : { firstBy: held.claim.firstBy }),
})

function ownAct({ claim }: Held, { clock }: House): AllowanceAct {
  const [share] = claim.proposed.shares
  if (share === undefined) throw new Error('a demo allowance without anybody to pay')
  return { at: clock.now(), by: { kind: 'staff', person: share.person, name: share.name } }
}

function must<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`a demo allowance was refused: ${JSON.stringify(answer)}`)
  return answer
}
