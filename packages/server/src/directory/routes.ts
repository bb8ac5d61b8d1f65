import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CommitteeProfile, Directory, NewStudio, Problem, SetMediator } from '@jiefen/contract'
import { dayOf } from '@jiefen/domain/calendar'
import { isoOf, type UnitId } from '@jiefen/domain/kernel'
import { findUnit, isWithin } from '@jiefen/domain/region'
import Type from 'typebox'
import type { House } from '../house.ts'
import { newId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import { requireStaff, type Staff, writeDownBy } from '../staff/index.ts'
import { closeStudio, committeesIn, findStudio, openStudio, setCommittee, studiosIn } from './committees.ts'
import { hintsFor } from './hints.ts'
import { committeeOf, keeperOf, keepMediator, keepNumbers, mayKeep } from './keeping.ts'
import { committeesOf, profilesOf } from './queries.ts'
import { isOver } from './ties.ts'
import { committeeView, profileView, studioView } from './views.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem }
const Done = Type.Null({ description: 'Done; nothing to add.' })
const ById = Type.Object({ id: Type.String({ format: 'uuid' }) })
const ByUnit = Type.Object({ id: Type.String({ maxLength: 64 }) })
const Kin = Type.Object({ kin: Type.Array(Type.String({ minLength: 1, maxLength: 30 }), { maxItems: 40 }) })
const readers: ReadonlySet<string> = new Set(['supervisor', 'receptionist', 'leader', 'mediator'])

/** The register of mediators, committees and studios (人民调解法 arts. 8, 9, 13, 14), kept within reach. */
export function directoryRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region, pool, clock } = house
  const said = (summary: string) => ({ summary, tags: ['region'] })
  const now = () => isoOf(clock.now())

  return async (app) => {
    app.get(
      '/api/directory',
      {
        schema: {
          ...said('The register of the committees within your reach'),
          querystring: Type.Object({ unit: Type.Optional(Type.String({ maxLength: 64 })) }),
          response: { 200: Directory, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const committees = committeesBefore(staff, request.query.unit)
        return inTransaction(pool, {}, async (tx) => ({ committees: await shown(tx, staff, committees) }))
      },
    )

    app.put(
      '/api/directory/mediators/:id',
      {
        schema: {
          ...said('Enter a mediator into the register, or change the entry'),
          params: ById,
          body: SetMediator,
          response: { 204: Done, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        await inTransaction(pool, {}, (tx) => keepMediator(house, staff, tx, request.params.id, request.body))
        return reply.code(204).send(null)
      },
    )

    app.put(
      '/api/directory/own-kin',
      {
        schema: {
          ...said('Name telephone numbers of your relatives, so that you are not asked to mediate for them'),
          body: Kin,
          response: { 204: Done, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const { person } = staff.actor
        await inTransaction(pool, {}, async (tx) => {
          const own = await committeesOf(tx, person, now())
          const entered = (await profilesOf(tx, own, now())).some(
            (row) => row.person === person && row.kind !== null,
          )
          if (!entered) throw new DoorProblem('not-found')
          await keepNumbers(house, tx, person, { kin: request.body.kin })
          await writeDownBy(tx, house, staff, 'own-kin-named', own.join(' · '))
        })
        return reply.code(204).send(null)
      },
    )

    app.put(
      '/api/directory/committees/:id',
      {
        schema: {
          ...said('Enter a committee into the register, or change the entry'),
          params: ByUnit,
          body: CommitteeProfile,
          response: { 204: Done, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const unit = committeeOf(house, request.params.id)
        const by = keeperOf(house, staff, unit)
        await inTransaction(pool, {}, async (tx) => {
          await setCommittee(tx, unit.id, request.body, now(), by)
          await writeDownBy(tx, house, staff, 'committee-entered', `${unit.name.zh} · ${unit.id}`)
        })
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/api/directory/studios',
      {
        schema: {
          ...said('Enter a studio that bears a name'),
          body: NewStudio,
          response: { 201: Type.Object({ id: Type.String() }), ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const unit = committeeOf(house, request.body.unit)
        const by = keeperOf(house, staff, unit)
        const id = newId(clock.now())
        await inTransaction(pool, {}, async (tx) => {
          const { person } = request.body
          if (person !== undefined && !(await committeesOf(tx, person, now())).includes(unit.id))
            throw new DoorProblem('malformed-request', { field: 'person' })
          await openStudio(tx, id, request.body, now(), by)
          await writeDownBy(tx, house, staff, 'studio-opened', `${request.body.nameZh} · ${unit.id}`)
        })
        return reply.code(201).send({ id })
      },
    )

    app.post(
      '/api/directory/studios/:id/close',
      { schema: { ...said('Close a studio'), params: ById, response: { 204: Done, ...problems } } },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        await inTransaction(pool, {}, async (tx) => {
          const studio = await findStudio(tx, request.params.id)
          if (studio === undefined) throw new DoorProblem('not-found')
          keeperOf(house, staff, committeeOf(house, studio.unit))
          await closeStudio(tx, request.params.id, now())
          await writeDownBy(tx, house, staff, 'studio-closed', `${studio.name} · ${studio.unit}`)
        })
        return reply.code(204).send(null)
      },
    )
  }

  /** Committees in the units of one's duties and below them, or in one unit within. Throws `not-yours` without any. */
  function committeesBefore(staff: Staff, asked: string | undefined): UnitId[] {
    const roots = staff.actor.duties.filter(({ role }) => readers.has(role)).map(({ unit }) => unit)
    if (roots.length === 0) throw new DoorProblem('not-yours')
    const within = asked === undefined ? undefined : findUnit(region, asked as UnitId)?.id
    if (asked !== undefined && within === undefined) throw new DoorProblem('not-found')
    return region.units
      .filter(({ id, kind }) => kind === 'committee' && roots.some((root) => isWithin(region, id, root)))
      .map(({ id }) => id)
      .filter((id) => within === undefined || isWithin(region, id, within))
  }

  async function shown(
    tx: Tx,
    staff: Staff,
    committees: readonly UnitId[],
  ): Promise<Directory['committees']> {
    const at = clock.now()
    const today = dayOf(at, region.calendar)
    const profiles = await profilesOf(tx, committees, isoOf(at))
    const entries = await committeesIn(tx, committees)
    const studios = await studiosIn(tx, committees)
    return committees.map((id) => {
      const keep = mayKeep(staff, committeeOf(house, id), house)
      const entry = entries.find(({ unit }) => unit === id)
      return {
        unit: id,
        ...(entry === undefined ? {} : { profile: committeeView(entry) }),
        hints: keep ? hintsFor(entry, at, region.calendar) : [],
        mediators: profiles
          .filter(({ committee }) => committee === id)
          .map((row) => {
            const profile = profileView(row, keep || row.person === staff.actor.person)
            return {
              ...{ person: row.person, name: row.name, over: isOver(row, today) },
              ...(profile === undefined ? {} : { profile }),
            }
          }),
        studios: studios.filter(({ unit }) => unit === id).map(studioView),
        may: { keep },
      }
    })
  }
}
