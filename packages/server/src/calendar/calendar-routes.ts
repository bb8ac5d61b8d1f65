import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Calendar, CalendarQuery, Problem } from '@jiefen/contract'
import { addDays, type Day, dayOf, isWorkingDay, startOfDay } from '@jiefen/domain/calendar'
import { asInstant, asUnitId, isoOf } from '@jiefen/domain/kernel'
import { rightsFor } from '@jiefen/domain/permission'
import type { House } from '../house.ts'
import { visibilityOf } from '../matter/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inReading } from '../platform/sql/index.ts'
import { officeFor, requireStaff, type Staff } from '../staff/index.ts'
import { nearestFirst, placesOnTheLine } from './places.ts'
import { busyBetween, roomsOf, type SittingLine, sittingsBetween } from './queries.ts'
import { roomView } from './room-routes.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem }

/** Who sits when, and which room is free: my own sessions, and the rooms of one place. */
export function calendarRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region, pool, clock } = house
  return async (app) => {
    app.get(
      '/api/calendar',
      {
        schema: {
          summary: 'Your sessions, and when the rooms of a place are free',
          tags: ['worklist'],
          querystring: CalendarQuery,
          response: { 200: Calendar, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        officeFor(staff, ['see-rooms'], region)
        const { from = dayOf(clock.now(), region.calendar), days = 7, unit } = request.query
        const shown = Array.from({ length: days }, (_, step) => addDays(from as Day, step))
        const between = [momentOf(from as Day), momentOf(addDays(from as Day, days))] as const
        const line = placesOnTheLine(staff, region)
        if (unit !== undefined && !line.some(({ id }) => id === unit)) throw new DoorProblem('not-found')
        return inReading(pool, visibilityOf(staff), async (tx) => {
          const all = await roomsOf(
            tx,
            line.map(({ id }) => id),
          )
          const having = nearestFirst(
            line.filter(({ id }) => all.some((room) => room.unit_id === id)),
            staff,
            region,
          )
          const place = unit ?? having[0]?.id
          const rooms = all.filter((room) => room.unit_id === place && !room.closed)
          const ids = rooms.map(({ room_id: id }) => id)
          const sittings = await sittingsBetween(tx, staff.actor.person, ids, between)
          const busy = await busyBetween(tx, ids, between)
          return {
            from: from as Day,
            days: shown.map((day) => ({
              day,
              startsAt: momentOf(day),
              works: isWorkingDay(day, region.calendar),
            })),
            sessions: sittings.map(sittingView),
            places: having.map(({ id, name }) => ({ id, name })),
            ...(place === undefined ? {} : { unit: place }),
            rooms: rooms.map((room) => roomView(room, region)),
            busy: busy.map(({ room_id: room, starts_at, ends_at }) => {
              const known = sittings.find(
                (one) => one.room_id === room && one.starts_at.getTime() === starts_at.getTime(),
              )
              return {
                ...{ room, startsAt: starts_at.toISOString(), endsAt: ends_at.toISOString() },
                ...(known === undefined ? {} : { number: known.number }),
              }
            }),
            may: { 'keep-rooms': mayKeepRooms(staff, place) },
          }
        })
      },
    )
  }

  function momentOf(day: Day): string {
    return isoOf(asInstant(startOfDay(day, region.calendar)))
  }

  function mayKeepRooms(staff: Staff, place: string | undefined): boolean {
    const rights = rightsFor('keep-register')
    if (!staff.actor.duties.some(({ role }) => rights[role] !== undefined)) return false
    return place === undefined || officeFor(staff, ['keep-register'], region).units.includes(asUnitId(place))
  }
}

const sittingView = (row: SittingLine) => ({
  ...{ number: row.number, story: row.story, session: row.session, place: row.place, mine: row.mine },
  ...{ startsAt: row.starts_at.toISOString(), endsAt: row.ends_at.toISOString() },
  ...(row.room_id === null ? {} : { room: row.room_id }),
})
