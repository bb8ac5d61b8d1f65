import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { MyDay, Problem } from '@jiefen/contract'
import { addDays, dayOf, isWorkingDay, startOfDay } from '@jiefen/domain/calendar'
import { waitingOf } from '@jiefen/domain/day'
import { asInstant, isoOf } from '@jiefen/domain/kernel'
import { fold } from '@jiefen/domain/matter'
import { seenBy } from '@jiefen/domain/neutrality'
import { isWithin, type Region } from '@jiefen/domain/region'
import { homeOf } from '../calendar/index.ts'
import type { House } from '../house.ts'
import { visibilityOf } from '../matter/index.ts'
import { inReading } from '../platform/sql/index.ts'
import { officeFor, requireStaff, type Staff } from '../staff/index.ts'
import { edgesOf, worklistPage } from '../worklist/index.ts'
import { historiesOf, numbersOfSessions, peopleAt } from './queries.ts'
import { dayView, type OpenMatter, unitsWaitedFor } from './view.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem }
/** The nearest limits first; whoever has more open matters finds them in the worklist. */
const onePage = 40
const shownDays = 8

/** One's own day: four questions to the database, whatever the number of matters in it. */
export function dayRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region, pool, clock } = house
  return async (app) => {
    app.get(
      '/api/day',
      {
        schema: {
          summary: 'Your day: sessions, limits, promises, and what waits for whom',
          tags: ['worklist'],
          response: { 200: MyDay, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        officeFor(staff, ['list-worklist'], region)
        const now = clock.now()
        const today = dayOf(now, region.calendar)
        const days = Array.from({ length: shownDays }, (_, step) => addDays(today, step))
        const momentOf = (day: string) => asInstant(startOfDay(day, region.calendar))
        const [from, until] = [momentOf(today), momentOf(addDays(today, shownDays))]
        const view = viewOf(staff)
        return inReading(pool, visibilityOf(staff), async (tx) => {
          const page = await worklistPage(tx, tabs[view], {
            holders: visibilityOf(staff).holders ?? [],
            person: `person:${staff.actor.person}`,
            ...edgesOf(house),
            limit: onePage + 1,
          })
          const listed = page.slice(0, onePage).map(({ number }) => number)
          const met = await numbersOfSessions(tx, {
            person: staff.actor.person,
            units: view === 'units' ? placesOf(staff, region) : [],
            ...{ since: isoOf(from), upto: isoOf(until) },
          })
          const histories = await historiesOf(tx, [...new Set([...listed, ...met])])
          const open = [...histories].map(([number, events]): OpenMatter => {
            const matter = seenBy(staff.actor, fold(events))
            return {
              matter,
              listed: listed.includes(number),
              waiting: waitingOf(staff.actor, matter, region),
            }
          })
          const order = new Map(listed.map((number, at) => [number, at]))
          open.sort((a, b) => (order.get(a.matter.number) ?? 99) - (order.get(b.matter.number) ?? 99))
          const endOfToday = momentOf(addDays(today, 1))
          const seen = { actor: staff.actor, region, now, from, until, endOfToday, days }
          const people = await peopleAt(tx, unitsWaitedFor(open), isoOf(now))
          return {
            asOf: isoOf(now),
            day: today,
            days: days.map((day) => ({
              day,
              startsAt: isoOf(momentOf(day)),
              works: isWorkingDay(day, region.calendar),
            })),
            view,
            ...dayView(open, people, seen),
            more: page.length > onePage,
          }
        })
      },
    )
  }
}

const tabs = { mine: 'mine', units: 'all-open', seal: 'whistled' } as const

/** A mediator's day is the seats they hold, a keeper's what waits for the seal; everybody else's is what their units owe. */
function viewOf({ actor }: Staff): keyof typeof tabs {
  if (actor.duties.some(({ role }) => role === 'mediator')) return 'mine'
  return actor.duties.every(({ role }) => role === 'seal-keeper') ? 'seal' : 'units'
}

/** The places whose rooms are opened in the morning by this person's units: their own and those below. */
function placesOf({ actor }: Staff, region: Region): string[] {
  const homes = actor.duties.map(({ unit }) => homeOf(unit, region))
  return region.units.filter(({ id }) => homes.some((home) => isWithin(region, id, home))).map(({ id }) => id)
}
