import { Readable } from 'node:stream'
import { RecordingPiece } from '@jiefen/contract'
import { isoOf } from '@jiefen/domain/kernel'
import { mayDo } from '@jiefen/domain/permission'
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { House } from '../house.ts'
import { maySitOnScreen, readMatter, visibilityOf, writeReadRecord } from '../matter/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { contentOf, mostPieceBytes, piecesOf, storePiece } from '../recordings/index.ts'
import { requireStaff } from '../staff/index.ts'
import { hostDoor } from './host-routes.ts'
import type { Hub } from './hub.ts'
import { seatsOf } from './rooms.ts'
import { problems, videoDoor } from './routes.ts'
import type { Comer } from './sitter.ts'

const at = '/api/matters/:number/video/:id'
const Numbered = Type.Object({ number: Type.String({ maxLength: 40 }) })

/** The room on screens for the mediator and whoever of the staff sits there, and the recordings of it. */
export function videoRoutes(house: House, hub: Hub): FastifyPluginAsync {
  return async (app) => {
    app.addHook('preClose', () => hub.close())
    const who = (request: FastifyRequest): Promise<Comer> => staffComer(house, request)
    videoDoor(app, house, hub, { at, who })
    hostDoor(app, house, hub, { at, who })
    attendance(app, house)
    recordings(app, house)
  }
}

async function staffComer(house: House, request: FastifyRequest): Promise<Comer> {
  const itself = request.method === 'GET' ? 'the-page-itself' : 'somebody'
  const staff = await requireStaff(house, request, itself)
  const { number } = request.params as { number: string }
  return inTransaction(house.pool, visibilityOf(staff), async (tx) => {
    const { address, matter } = await readMatter(house, tx, number)
    if (!mayDo(staff.actor, 'open-matter', matter, house.region)) throw new DoorProblem('not-found')
    if (!maySitOnScreen(staff.actor, matter, house.region)) throw new DoorProblem('not-yours')
    const language = request.headers['accept-language']?.startsWith('en') === true ? 'en' : 'zh'
    return { address, voice: { person: staff.actor.person }, name: staff.actor.name, language }
  })
}

/** Which parties sat there, to be offered when the session is written down. */
function attendance(app: FastifyInstance, house: House): void {
  app.get(
    `${at}/came`,
    {
      schema: {
        summary: 'Which parties came to a session on screens',
        tags: ['video'],
        response: { 200: Type.Object({ parties: Type.Array(Type.String()) }), ...problems },
      },
    },
    async (request) => {
      const { address } = await staffComer(house, request)
      const { id } = request.params as { id: string }
      return inTransaction(house.pool, { matter: address.matter }, async (tx) => {
        const seats = await seatsOf(tx, { ...address, session: id as never }, house)
        return {
          parties: seats.flatMap(({ voice, admitted }) =>
            'party' in voice && admitted ? [voice.party] : [],
          ),
        }
      })
    },
  )
}

function recordings(app: FastifyInstance, house: House): void {
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: mostPieceBytes },
    (_request, body, done) => done(null, body),
  )
  app.put(
    '/api/matters/:number/recordings/:recording/pieces/:nth',
    {
      bodyLimit: mostPieceBytes,
      schema: {
        summary: 'A piece of a recording as it is made (mediator)',
        tags: ['video'],
        params: RecordingPiece,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const { recording, nth } = request.params as { recording: string; nth: number }
      const { body } = request
      if (!Buffer.isBuffer(body) || body.length === 0)
        throw new DoorProblem('malformed-request', { field: 'body' })
      const { address, voice } = await staffComer(house, request)
      await inTransaction(house.pool, { matter: address.matter }, async (tx) => {
        const { matter } = await readMatter(house, tx, (request.params as { number: string }).number)
        const asked = matter.recordings.find(({ id }) => id === recording)
        const isMediator = 'person' in voice && voice.person === matter.mediator?.person
        if (!isMediator) throw new DoorProblem('not-yours')
        // What nobody but the mediator has agreed to is taken from nobody; a kept recording grows no more.
        const agreed = asked?.answers.some(({ voice: of, agrees }) => 'party' in of && agrees) === true
        if (asked === undefined || asked.kept !== undefined || (!agreed && nth === 1))
          throw new DoorProblem('not-yours')
        await storePiece(house, tx, address, { recording, nth: Number(nth), content: body })
      })
      return reply.code(204).send(null)
    },
  )
  app.get(
    '/api/matters/:number/recordings/:recording',
    {
      schema: {
        summary: 'Watch what was recorded; written into the reading record',
        tags: ['video'],
        params: Type.Object({ ...Numbered.properties, recording: Type.String({ maxLength: 40 }) }),
      },
    },
    async (request, reply) => {
      const staff = await requireStaff(house, request)
      const { number, recording } = request.params as { number: string; recording: string }
      const { address, kept } = await inTransaction(house.pool, visibilityOf(staff), async (tx) => {
        const opened = await readMatter(house, tx, number)
        const { actor } = staff
        if (!mayDo(actor, 'open-matter', opened.matter, house.region)) throw new DoorProblem('not-found')
        if (!maySitOnScreen(actor, opened.matter, house.region)) throw new DoorProblem('not-yours')
        const one = opened.matter.recordings.find(({ id }) => id === recording)
        if (one?.kept === undefined) throw new DoorProblem('not-found')
        const [duty] = actor.duties
        const reader = { kind: 'staff', person: actor.person, name: actor.name, ...duty }
        await writeReadRecord(tx, opened.address, {
          at: isoOf(house.clock.now()),
          reader,
          what: 'recording',
          why: '办理',
        })
        return { address: opened.address, kept: one.kept }
      })
      const there = await inTransaction(house.pool, { matter: address.matter }, (tx) =>
        piecesOf(tx, address, recording),
      )
      return reply
        .type('video/webm')
        .header('content-length', kept.bytes)
        .header('content-disposition', `inline; filename="${number}-${recording}.webm"`)
        .send(Readable.from(contentOf(house, address, recording, there)))
    },
  )
}
