import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { findPrintable, nthOfAgreement } from '@jiefen/domain/archive'
import { agreementInForce, isConfirmable } from '@jiefen/domain/confirmation'
import { withMeant } from '@jiefen/domain/matter'
import { mayDo } from '@jiefen/domain/permission'
import Type from 'typebox'
import type { House } from '../house.ts'
import { openForStaff } from '../matter/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { requireStaff } from '../staff/index.ts'
import { packetOf } from './packet.ts'

const Named = Type.Object({ number: Type.String({ maxLength: 40 }) })
/** Of several agreements in force, by its version. */
const Which = Type.Object({ agreement: Type.Optional(Type.Integer({ minimum: 1 })) })

/** Everything for the court, handed over by whatever way the house has. */
export function courtRoutes(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      '/api/matters/:number/court-packet.zip',
      {
        schema: {
          summary:
            'What a court is handed to confirm the agreement: the application and its materials, and the sealed agreement',
          tags: ['papers'],
          params: Named,
          querystring: Which,
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const { number } = request.params
        // The parties read in the record of readings that it was put together.
        const reading = { what: 'paper', why: '打印司法确认申请材料' }
        const opened = await openForStaff(house, staff, number, reading, ({ matter: whole, events }) => {
          const matter = withMeant(whole, request.query.agreement)
          if (!mayDo(staff.actor, 'hand-to-court', matter, house.region)) throw new DoorProblem('not-yours')
          if (agreementInForce(matter) === undefined || !isConfirmable(matter, house.region))
            throw new DoorProblem('not-found')
          const nth = nthOfAgreement(matter, agreementInForce(matter)?.version ?? 1)
          if (findPrintable(matter, 'court-application', nth) === undefined)
            throw new DoorProblem('not-found')
          return { matter, events }
        })
        const handed = await house.court.hand(await packetOf(house, opened))
        if (handed.handed === 'sent') return reply.status(204).send()
        return reply
          .type(handed.type)
          .header('content-disposition', `attachment; filename="${handed.name}"`)
          .header('cache-control', 'private, no-store')
          .send(Buffer.from(handed.bytes) as never)
      },
    )
  }
}
