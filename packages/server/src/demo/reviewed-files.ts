import { dayOf, startOfDay } from '@jiefen/domain/calendar'
import { asInstant, asUnitId, type Instant, isRefusal } from '@jiefen/domain/kernel'
import { mayDo, reachOf } from '@jiefen/domain/permission'
import { committeeFor, getUnit, isWithin, type Unit } from '@jiefen/domain/region'
import type { DemoPerson } from '@jiefen/regions'
import type { House } from '../house.ts'
import { qualityActs, tendQuality } from '../quality/index.ts'
import type { Staff } from '../staff/index.ts'
import { reviewedStories } from './reviewed-stories.ts'
import type { castOf } from './stage-hand.ts'
import type { StoryMoves } from './story-moves.ts'

type Cast = ReturnType<typeof castOf>
type Play = (story: StoryMoves, unit: string, start: Instant) => Promise<void>
const hour = 3_600_000

/**
 * Two past months of one township with their seeds, draws and reviews, one in each standing as far as the region draws that
 * many; trainings, and titles asked for, given or refused. Everything through the rules.
 */
export async function seedReviewedFiles(
  house: House,
  people: readonly DemoPerson[],
  { cast, desks, play }: { cast: Cast; desks: readonly Unit[]; play: Play },
): Promise<void> {
  const { region, clock } = house
  const level = region.quality.review[0]?.level
  const desk = desks.find(
    ({ id, path }) =>
      path.some((step) => isTownship(house, step, level)) && supervisorsOver(cast, id, house).length > 1,
  )
  const place = desk?.path.find((step) => isTownship(house, step, level))
  if (desk === undefined || place === undefined) return
  const staffOf = (actor: Cast[number]): Staff =>
    ({
      ...{ actor, reach: reachOf(actor) },
      session: { login: people.find(({ name }) => name === actor.name)?.login ?? '' },
    }) as Staff
  const [reviewer, judge] = supervisorsOver(cast, place, house).map(staffOf)
  const committee = committeeFor(region, desk.id)?.id
  const mediator = cast.find(({ duties }) =>
    duties.some(({ role, unit }) => role === 'mediator' && unit === committee),
  )
  if (reviewer === undefined || judge === undefined || mediator === undefined) return

  const now = clock.now()
  const thisMonth = dayOf(now, region.calendar).slice(0, 7)
  for (const [nth, stories] of reviewedStories.entries()) {
    const month = monthBefore(thisMonth, reviewedStories.length - nth)
    const at = (day: number, ofMonth = month): House => ({
      ...house,
      clock: { now: () => asInstant(Math.min(momentOf(house, ofMonth, day), now - hour)) },
    })
    await tendQuality(at(1))
    for (const story of stories) await play(story, desk.id, asInstant(momentOf(house, month, 3)))
    const after = (day: number) => at(day, monthBefore(month, -1))
    const acts = (day: number) => qualityActs(after(day))
    expectDone(await acts(1).draw(reviewer, { unit: place, month }))
    const reviews = await qualityActs(house).reviewsOf(place, month)
    const cast3 = { reviewer, judge, mediator: staffOf(mediator) }
    await (nth === 0 ? lookedAt(acts, reviews, cast3) : begun(acts, reviews, cast3))
  }
  await askForTitles(house, staffOf, { reviewer, judge, mediator: staffOf(mediator) }, cast)
}

interface Three {
  readonly reviewer: Staff
  readonly judge: Staff
  readonly mediator: Staff
}
type Acts = (day: number) => ReturnType<typeof qualityActs>

const points = (
  acts: ReturnType<typeof qualityActs>,
  finding?: { point: string; grade: string; words: string },
) => ({
  points: acts.points.map((point) => (point === finding?.point ? finding : { point })),
})

/** One with an objection that did not help and a correction that waits; one in order. */
async function lookedAt(
  acts: Acts,
  [first, second]: readonly string[],
  { reviewer, judge, mediator }: Three,
) {
  if (first !== undefined) {
    const point = 'record'
    const finding = { point, grade: 'to-correct', words: '记录太短，看不出是怎么谈成的。' }
    expectDone(await acts(3).check(reviewer, first, points(acts(3), finding) as never))
    const words = '口头的，大家都在场，没有什么可写。'
    expectDone(await acts(4).answer(mediator, first, { point, way: 'objected', words }))
    const stands = '不在场的人要看得懂，这条不变。'
    expectDone(await acts(5).judge(judge, first, { point, yes: true, words: stands }))
    const corrected = '补写了经过，两边看过都签了名。'
    expectDone(await acts(6).answer(mediator, first, { point, way: 'corrected', words: corrected }))
  }
  if (second !== undefined) expectDone(await acts(3).check(reviewer, second, points(acts(3)) as never))
}

/** One waits for its mediator, the others for somebody to look. */
async function begun(acts: Acts, [first]: readonly string[], { reviewer }: Three) {
  if (first === undefined) return
  const finding = { point: 'consent', grade: 'serious', words: '看不到另一方说愿意的记录。' }
  // As late as it can be, so that its limit still runs.
  expectDone(await acts(28).check(reviewer, first, points(acts(28), finding) as never))
}

/** Trainings of a year; one title given where its conditions are met, else refused and objected to; one still open. */
async function askForTitles(
  house: House,
  staffOf: (actor: Cast[number]) => Staff,
  { reviewer, judge, mediator }: Three,
  cast: Cast,
): Promise<void> {
  const acts = qualityActs(house)
  const { person } = mediator.actor
  const today = dayOf(house.clock.now(), house.region.calendar)
  const back = (days: number) => new Date(Date.parse(today) - days * 24 * hour).toISOString().slice(0, 10)
  for (const [days, hundredths, topic] of [
    [300, 400, '民法典里的邻里关系'],
    [160, 350, '怎么听、怎么问'],
    [40, 350, '卷宗怎么装订'],
  ] as const)
    await acts.enterTraining(reviewer, person, {
      ...{ day: back(days), hundredths, topic, organiser: '司法局', result: '合格' },
    })
  const title = house.region.quality.titles[0]?.code ?? ''
  expectDone(await acts.ask(mediator, person, { title }))
  const [id = ''] = await acts.applicationsOf(person)
  const given = await acts.decide(judge, id, { granted: true, words: '条件都够，平时肯下功夫。' })
  if (given === undefined) await acts.show(mediator, id, true)
  else {
    expectDone(await acts.decide(judge, id, { granted: false, words: '公布的条件还差一些，先攒攒件数。' }))
    expectDone(await acts.object(mediator, id, { words: '去年在别的村帮着调的几件没有算进来。' }))
  }
  const another = cast.find(
    (actor) =>
      actor.person !== person &&
      actor.duties.some(
        ({ role, unit }) =>
          role === 'mediator' && mayDo(reviewer.actor, 'review-files', { unit }, house.region),
      ),
  )
  if (another !== undefined)
    expectDone(
      await acts.ask(staffOf(another), another.person, { title, words: '干了好几年了，请看看够不够。' }),
    )
}

function expectDone(answer: unknown): void {
  if (isRefusal(answer)) throw new Error(`a demo review was refused: ${JSON.stringify(answer)}`)
}

const isTownship = ({ region }: House, id: string, level: string | undefined): boolean => {
  const unit = getUnit(region, asUnitId(id))
  return unit.kind === 'territory' && unit.level === level
}

/** Those who may review here, the nearest first. */
function supervisorsOver(cast: Cast, unit: string, { region }: House): Cast {
  const depth = ({ duties }: Cast[number]): number =>
    Math.max(...duties.map((duty) => getUnit(region, duty.unit).path.length))
  return cast
    .filter(({ duties }) =>
      duties.some((duty) => duty.role === 'supervisor' && isWithin(region, asUnitId(unit), duty.unit)),
    )
    .toSorted((a, b) => depth(b) - depth(a))
}

function monthBefore(month: string, count: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7)
}

const momentOf = ({ region }: House, month: string, day: number): number =>
  startOfDay(`${month}-${String(day).padStart(2, '0')}`, region.calendar) + 10 * hour
