import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CaucusNotes, NewCaucusNote, Problem } from '@jiefen/contract'
import { isoOf } from '@jiefen/domain/kernel'
import { type Matter, openStages } from '@jiefen/domain/matter'
import { mayDo } from '@jiefen/domain/permission'
import Type from 'typebox'
import type { House } from '../house.ts'
import { readMatter, visibilityOf } from '../matter/index.ts'
import type { Address } from '../platform/desk/index.ts'
import { newId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import { requireStaff, type Staff } from '../staff/index.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 422: Problem }
const Numbered = Type.Object({ number: Type.String({ maxLength: 40 }) })
const OneNote = Type.Object({ number: Type.String({ maxLength: 40 }), note: Type.String({ format: 'uuid' }) })
const Done = Type.Null({ description: 'Done; nothing to add.' })
const said = (summary: string) => ({ summary, tags: ['matters'] })
const purpose = 'caucus-note'

/**
 * Notes of speaking with one side alone (单独谈话笔记). They are the mediator's own and never leave: no fact, no paper,
 * no export, not for whoever archives the file; the database shows them to nobody but the person who wrote them.
 */
export function noteRoutes(house: House): FastifyPluginAsyncTypebox {
  const { pool, sealing, clock } = house
  const asSelf = <T>({ actor }: Staff, work: (tx: Tx) => Promise<T>): Promise<T> =>
    inTransaction(pool, { holders: [`person:${actor.person}`] }, work)
  // Nothing of the matter is shown, so nothing goes into its reading record: the parties read that, and need not know
  // that there are notes.
  const opened = (staff: Staff, number: string) =>
    inTransaction(pool, visibilityOf(staff), async (tx) => {
      const { address, matter } = await readMatter(house, tx, number)
      if (!mayDo(staff.actor, 'open-matter', matter, house.region)) throw new DoorProblem('not-found')
      return { ...address, mayWrite: isMediatorOf(staff, matter) }
    })

  return async (app) => {
    app.get(
      '/api/matters/:number/caucus-notes',
      {
        schema: { ...said('Your own notes'), params: Numbered, response: { 200: CaucusNotes, ...problems } },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const { mayWrite, ...address } = await opened(staff, request.params.number)
        const rows = await asSelf(staff, (tx) => ownNotes(tx, address, staff.actor.person))
        const notes = rows.map(({ note_id: id, at, sealed }) => ({
          ...{ id, at: at.toISOString(), words: sealing.open(purpose, sealed) },
        }))
        return { notes, may: { write: mayWrite } }
      },
    )

    app.post(
      '/api/matters/:number/caucus-notes',
      {
        schema: {
          ...said('Write a note for yourself'),
          params: Numbered,
          body: NewCaucusNote,
          response: { 201: Type.Object({ id: Type.String() }), ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const { mayWrite, county, matter } = await opened(staff, request.params.number)
        if (!mayWrite) throw new DoorProblem('not-yours')
        const id = newId(clock.now())
        const sealed = sealing.seal(purpose, request.body.words)
        await asSelf(staff, (tx) =>
          tx.query({
            name: 'write-note',
            text: `insert into caucus_note (note_id, county, matter_id, person_id, at, sealed)
values ($1, $2, $3, $4, $5, $6)`,
            values: [id, county, matter, staff.actor.person, isoOf(clock.now()), sealed],
          }),
        )
        return reply.code(201).send({ id })
      },
    )

    app.delete(
      '/api/matters/:number/caucus-notes/:note',
      { schema: { ...said('Tear a note up'), params: OneNote, response: { 204: Done, ...problems } } },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const { county, matter } = await opened(staff, request.params.number)
        const { rowCount } = await asSelf(staff, (tx) =>
          tx.query({
            name: 'tear-note-up',
            text: `delete from caucus_note
where county = $1
  and matter_id = $2
  and note_id = $3
  and person_id = $4`,
            values: [county, matter, request.params.note, staff.actor.person],
          }),
        )
        if (rowCount !== 1) throw new DoorProblem('not-found')
        return reply.code(204).send(null)
      },
    )
  }
}

/** Only who sits between the parties has something to note, and only while the file is open. */
const isMediatorOf = ({ actor }: Staff, { mediator, stage }: Matter): boolean =>
  mediator?.person === actor.person && openStages.has(stage)

async function ownNotes(
  tx: Pick<Tx, 'query'>,
  { county, matter }: Address,
  person: string,
): Promise<{ note_id: string; at: Date; sealed: string }[]> {
  const { rows } = await tx.query<{ note_id: string; at: Date; sealed: string }>({
    name: 'own-notes',
    text: `select note_id, at, sealed
from caucus_note
where county = $1
  and matter_id = $2
  and person_id = $3
order by at desc
limit 200`,
    values: [county, matter, person],
  })
  return rows
}
