import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { NewRoom, Problem, Rooms, type RoomView } from '@jiefen/contract'
import { asUnitId, isoOf, type Refusal } from '@jiefen/domain/kernel'
import { findUnit, type Region } from '@jiefen/domain/region'
import { isRoomFor } from '@jiefen/domain/sittings'
import Type from 'typebox'
import type { House } from '../house.ts'
import { same } from '../matter/index.ts'
import { newId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inReading, inTransaction } from '../platform/sql/index.ts'
import { sendRefusal } from '../refusals.ts'
import { officeFor, requireStaff, writeDownBy } from '../staff/index.ts'
import { placesOnTheLine } from './places.ts'
import { closeRoom, isRoomOf, openRoom, type RoomRow, roomsOf, sessionsAheadIn } from './queries.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const said = (summary: string) => ({ summary, tags: ['region'] })
const Opened = Type.Object({ id: Type.String() })
const Done = Type.Null({ description: 'Done; nothing to add.' })

/** The rooms of a place: which there are, opening one, closing one. */
export function roomRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region, pool, clock } = house
  return async (app) => {
    app.get(
      '/api/rooms',
      {
        schema: {
          ...said('Rooms that a matter of this unit may use'),
          querystring: Type.Object({ unit: Type.String({ maxLength: 64 }) }),
          response: { 200: Rooms, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        officeFor(staff, ['see-rooms'], region)
        const unit = findUnit(region, asUnitId(request.query.unit))?.id
        if (unit === undefined) throw new DoorProblem('not-found')
        const line = placesOnTheLine(staff, region)
          .map(({ id }) => id)
          .filter((id) => isRoomFor({ unit: id }, { unit }, region))
        const rows = await inReading(pool, {}, (tx) => roomsOf(tx, line))
        return { rooms: rows.filter(({ closed }) => !closed).map((row) => roomView(row, region)) }
      },
    )

    app.post(
      '/api/rooms',
      { schema: { ...said('Open a room'), body: NewRoom, response: { 201: Opened, ...problems } } },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const { unit, nameZh, nameEn, purpose, seats, equipment = '' } = request.body
        const office = officeFor(staff, ['keep-register'], region)
        if (!office.units.includes(asUnitId(unit))) throw new DoorProblem('not-yours')
        const id = newId(clock.now())
        await inTransaction(pool, {}, async (tx) => {
          await openRoom(tx, {
            ...{ room_id: id, unit_id: unit, name_zh: nameZh, name_en: nameEn, purpose, seats, equipment },
            ...{ opened_at: isoOf(clock.now()), opened_by: staff.actor.person },
          })
          await writeDownBy(tx, house, staff, 'room-opened', `${nameZh} · ${unit}`)
        })
        return reply.code(201).send({ id })
      },
    )

    app.post(
      '/api/rooms/:id/close',
      {
        schema: {
          ...said('Close a room'),
          params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
          response: { 204: Done, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const { units } = officeFor(staff, ['keep-register'], region)
        const { id } = request.params
        const refusal = await inTransaction(pool, {}, async (tx): Promise<Refusal | undefined> => {
          const [now, mine] = [isoOf(clock.now()), await isRoomOf(tx, id, units)]
          if (!mine) throw new DoorProblem('not-found')
          const { sessions, until } = await sessionsAheadIn(tx, id, now)
          if (until !== null)
            return { refused: 'room-in-use', room: id, sessions, until: until.toISOString() }
          const room = await closeRoom(tx, id, units, now)
          if (room === undefined) throw new DoorProblem('not-found')
          await writeDownBy(tx, house, staff, 'room-closed', `${room.name} · ${room.unit}`)
          return undefined
        })
        if (refusal !== undefined) return sendRefusal(house, request, reply, refusal) as never
        return reply.code(204).send(null)
      },
    )
  }
}

export const roomView = (row: RoomRow, region: Region): RoomView => ({
  id: row.room_id,
  unit: row.unit_id,
  unitName: findUnit(region, asUnitId(row.unit_id))?.name ?? same(row.unit_id),
  name: { zh: row.name_zh, en: row.name_en },
  purpose: row.purpose as RoomView['purpose'],
  ...{ seats: row.seats, equipment: row.equipment, closed: row.closed },
})
