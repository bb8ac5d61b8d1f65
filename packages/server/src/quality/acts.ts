import type { AskForTitle, DecideTitle, NewTraining, ObjectToDecision } from '@jiefen/contract'
import type { House } from '../house.ts'
import { inTransaction } from '../platform/sql/index.ts'
import type { Staff } from '../staff/index.ts'
import { callUp } from './call-up.ts'
import { drawMonth } from './draw.ts'
import { drawsOf, reviewsOfDraws } from './queries.ts'
import { answer, check, judge } from './review-acts.ts'
import { ask, decide, object, show } from './title-acts.ts'
import { applicationsOf } from './title-queries.ts'
import { enterTraining } from './training-acts.ts'

/** Everything that can be done here, by whom; for the routes’ other callers, such as the demonstration. */
export const qualityActs = (house: House) => ({
  points: house.region.quality.points.map(({ code }) => code),
  draw: (staff: Staff, what: { unit: string; month: string }) => drawMonth(house, staff, what),
  callUp: (staff: Staff, body: Parameters<typeof callUp>[2]) => callUp(house, staff, body),
  check: (staff: Staff, id: string, body: Parameters<typeof check>[3]) => check(house, staff, id, body),
  answer: (staff: Staff, id: string, body: Parameters<typeof answer>[3]) => answer(house, staff, id, body),
  judge: (staff: Staff, id: string, body: Parameters<typeof judge>[3]) => judge(house, staff, id, body),
  ask: (staff: Staff, person: string, body: AskForTitle) => ask(house, staff, person, body),
  decide: (staff: Staff, id: string, body: DecideTitle) => decide(house, staff, id, body),
  object: (staff: Staff, id: string, body: ObjectToDecision) => object(house, staff, id, body),
  show: (staff: Staff, id: string, shown: boolean) => show(house, staff, id, shown),
  enterTraining: (staff: Staff, person: string, body: NewTraining) =>
    enterTraining(house, staff, person, body),
  /** The reviews of a month, past every wall: for whoever sets a scene. */
  reviewsOf: async (unit: string, month: string): Promise<string[]> => {
    const rows = await inTransaction(house.pool, { holders: [`review:${unit}`] }, async (tx) => {
      const draws = await drawsOf(tx, [unit], [month])
      return reviewsOfDraws(
        tx,
        draws.map(({ draw_id: id }) => id),
      )
    })
    return rows.map(({ review_id: id }) => id)
  },
  applicationsOf: async (person: string): Promise<string[]> => {
    const rows = await inTransaction(house.pool, { holders: [`person:${person}`] }, (tx) =>
      applicationsOf(tx, [person]),
    )
    return rows.map(({ application_id: id }) => id)
  },
})
