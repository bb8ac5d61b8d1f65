import { dayOf, timeOf } from '@jiefen/domain/calendar'
import { asInstant, asPartyId, asUnitId, type Instant, isRefusal, type Role } from '@jiefen/domain/kernel'
import { isTop, rungOf } from '@jiefen/domain/ladder'
import type { Matter } from '@jiefen/domain/matter'
import { committeeFor, getUnit, type Unit } from '@jiefen/domain/region'
import type { DemoPerson } from '@jiefen/regions'
import { Transformer } from '@napi-rs/image'
import type { House } from '../house.ts'
import { takeReport } from '../intake/index.ts'
import { findMatter, readMatter, takeCaseNumber } from '../matter/index.ts'
import { partyOf } from '../parties/index.ts'
import type { Address } from '../platform/desk/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { demoPassword, seedStaff } from '../staff/index.ts'
import { playPaidFiles, seedAllowances } from './allowances.ts'
import { hangDemoPosts } from './board-posts.ts'
import { ladderStories } from './ladder-stories.ts'
import { partStories } from './part-stories.ts'
import { seedRegister } from './register.ts'
import { seedReviewedFiles } from './reviewed-files.ts'
import { openDemoRooms } from './rooms.ts'
import { signingSteps } from './sign-by-telephone.ts'
import { sittingStories } from './sitting-stories.ts'
import { castOf, type Step, takeStep } from './stage-hand.ts'
import { stories } from './stories.ts'
import type { StoryMoves } from './story-moves.ts'
import { supervisionStories } from './supervision-stories.ts'
import { sayDemoLines } from './talk-lines.ts'
import { timeStories } from './time-stories.ts'
import { whistleStories } from './whistle-stories.ts'

export { demoPassword }

type Cast = ReturnType<typeof castOf>
const dayLong = 86_400_000

/** Invented people and a matter in every stage, through the same door as everybody; once, on an empty database. */
export async function seedDemo(
  house: House,
  people: readonly DemoPerson[],
  say: (words: string) => void,
): Promise<void> {
  // They have served for a while: nobody is paid for a month they did not serve.
  const engaged = asInstant(house.clock.now() - 200 * dayLong)
  const ids = await seedStaff({ pool: house.pool, clock: { now: () => engaged } }, people)
  const { rows } = await house.workerPool.query<{ any: boolean }>(`select exists (select from matter) as any`)
  if (rows[0]?.any) return

  say('demonstration: invented people, and matters in every stage')
  await seedRegister(house, people, ids)
  const cast = castOf(people, ids)
  const now = house.clock.now()
  const later = dayOf(asInstant(now + 10 * dayLong), house.region.calendar)
  const desks = desksOf(house, people)
  const rooms = await openDemoRooms(house, desks)
  for (const [at, story] of [
    ...stories(later),
    ...whistleStories,
    ...supervisionStories,
    ...timeStories,
    ...sittingStories(now, house.region, rooms),
    ...partStories(dayOf(asInstant(now + 5 * dayLong), house.region.calendar), later),
  ].entries()) {
    const desk = desks[at % desks.length]
    if (desk === undefined) throw new Error('the demo people of this region have no receptionist')
    await play(house, cast, story, desk.id, asInstant(now - story.daysAgo * dayLong - 5 * 3_600_000))
  }
  for (const [at, story] of ladderStories.entries()) {
    const low = desks.filter(({ id }) => isBelow(house.region, id)).toSorted(byDepth)[at]
    if (low !== undefined) await play(house, cast, story, low.id, asInstant(now - 5 * 3_600_000))
  }
  await seedReviewedFiles(house, people, {
    ...{ cast, desks },
    play: (story, unit, start) => play(house, cast, story, unit, start),
  })
  const supervised = desks.toSorted(byDepth).find(({ path }) => supervisorsOn(path, people) > 1)
  if (supervised !== undefined && house.region.allowances.rates.length > 0)
    await playPaidFiles(house, supervised.id, (story, unit, start) => play(house, cast, story, unit, start))
  await seedAllowances(house, cast)
  await sayDemoLines(house, cast)
  await hangDemoPosts(house, cast)
}

/** How many of the staff supervise one of these places. */
const supervisorsOn = (path: readonly string[], people: readonly DemoPerson[]): number =>
  people.filter(({ duties }) => duties.some(({ role, unit }) => role === 'supervisor' && path.includes(unit)))
    .length

/** Territories that have a receptionist, and a mediator at the committee that would be asked. */
function desksOf({ region }: House, people: readonly DemoPerson[]): Unit[] {
  const has = (unit: string | undefined, role: Role): boolean =>
    people.some(({ duties }) => duties.some((duty) => duty.unit === unit && duty.role === role))
  return region.units.filter(
    ({ id, kind }) =>
      kind === 'territory' && has(id, 'receptionist') && has(committeeFor(region, id)?.id, 'mediator'),
  )
}

/** Whether a matter of this place could climb. */
function isBelow(region: House['region'], unit: Unit['id']): boolean {
  const rung = rungOf(region, unit)
  return rung !== undefined && !isTop(region, rung.id, unit)
}

const byDepth = (a: Unit, b: Unit): number => b.path.length - a.path.length

async function play(
  house: House,
  cast: Cast,
  story: StoryMoves,
  unit: string,
  start: Instant,
): Promise<void> {
  const then = { ...house, clock: { now: () => start } }
  const informant = partyOf(house.sealing, 'informant', story.informant ?? {}, start)
  const others = story.other === undefined ? [] : [partyOf(house.sealing, 'other-side', story.other, start)]
  const receipt = await takeReport(
    then,
    {
      channel: 'code',
      firstUnit: asUnitId(unit),
      kind: story.kind,
      story: story.story,
      ...(story.wish === undefined ? {} : { wish: story.wish }),
      place: { unit: asUnitId(unit), words: getUnit(house.region, asUnitId(unit)).name.zh },
      anonymous: story.informant === undefined,
      parties: [informant, ...others],
      photos: [],
      answers: [],
      noticeVersion: 'demo',
      informantAgrees: story.informant !== undefined,
    },
    { kind: 'party', party: asPartyId(informant.id) },
  )
  if (isRefusal(receipt)) throw new Error(`a demo report was refused: ${JSON.stringify(receipt)}`)

  const address = await addressOf(house, receipt.number)
  let [matter, at]: [Matter, Instant] = [await matterAt(house, address, receipt.number), start]
  for (const move of story.moves) {
    for (const step of await stepsOf(house, cast, move, matter)) {
      at = byDaylight(house, asInstant(at + (step.hours ?? 0.2) * 3_600_000))
      matter = await takeStep(house, cast, address, step, at)
    }
  }
}

/** Nobody signs at four in the morning: a step of the night is taken the next morning, and none lies ahead of now. */
function byDaylight({ region, clock }: House, at: Instant): Instant {
  const hour = Number(timeOf(at, region.calendar).slice(0, 2))
  const later = hour < 9 ? (9 - hour) * 3_600_000 : hour >= 18 ? (33 - hour) * 3_600_000 : 0
  return asInstant(Math.min(at + later, clock.now() - 1))
}

async function stepsOf(
  house: House,
  cast: Cast,
  move: StoryMoves['moves'][number],
  matter: Matter,
): Promise<Step[]> {
  if (move === 'propose') return [proposal(house, cast, matter)]
  if (move === 'open') return [await opening(house, matter)]
  if (move === 'rectify') return [await rectification(house)]
  if (move === 'sign') return signingSteps(house, matter)
  if (move === 'whistle') return whistling(house, cast, matter)
  return [move(matter, house.region)].flat()
}

function proposal({ region }: House, cast: Cast, matter: Matter): Step {
  const committee = committeeFor(region, matter.unit)
  const mediator = cast.find(({ duties }) =>
    duties.some(({ role, unit }) => role === 'mediator' && unit === committee?.id),
  )
  if (committee === undefined || mediator === undefined)
    throw new Error(`no demo mediator for ${matter.unit}`)
  return {
    name: 'propose-mediator',
    fields: {
      mediator: mediator.person,
      name: mediator.name,
      committee: committee.id,
      chosenBy: 'committee',
    },
    hours: 2,
  }
}

async function opening(house: House, matter: Matter): Promise<Step> {
  const committee = getUnit(house.region, asUnitId(matter.mediator?.committee ?? ''))
  const year = Number(dayOf(matter.lastAt, house.region.calendar).slice(0, 4))
  const caseNumber = await inTransaction(house.pool, {}, (tx) => takeCaseNumber(tx, committee, year))
  return { name: 'open-mediation', fields: { caseNumber }, hours: 1 }
}

/** Calls a department of this place that somebody of the cast answers for; where there is none, nobody is called. */
function whistling({ region }: House, cast: Cast, matter: Matter): Step[] {
  const { path } = getUnit(region, matter.unit)
  const department = region.units.find(
    ({ id, kind, parent }) =>
      kind === 'department' &&
      parent !== undefined &&
      path.includes(parent) &&
      cast.some(({ duties }) =>
        duties.some((duty) => duty.role === 'department-handler' && duty.unit === id),
      ),
  )
  if (department === undefined) return []
  const why = '公司说不听，请你们一起来讲清规定'
  const fields = { direction: 'horizontal', to: [department.id], why, place: '综治中心一楼' }
  return [{ name: 'blow-whistle', fields, hours: 0.5 }]
}

/** A plain picture stands in for the photo of the place put right. */
async function rectification(house: House): Promise<Step> {
  const picture = await Transformer.fromRgbaPixels(new Uint8Array(320 * 240 * 4).fill(200), 320, 240).png()
  const { file } = await house.files.storePhoto(picture, '整改后.png')
  return { name: 'rectify-at-once', fields: { after: file, note: '已更换井盖并固定' }, hours: 6 }
}

async function addressOf(house: House, number: string): Promise<Address> {
  const address = await findMatter(house.workerPool, number)
  if (address === undefined) throw new Error(`matter ${number} is not there`)
  return address
}

const matterAt = (house: House, address: Address, number: string): Promise<Matter> =>
  inTransaction(
    house.pool,
    { matter: address.matter },
    async (tx) => (await readMatter(house, tx, number)).matter,
  )
