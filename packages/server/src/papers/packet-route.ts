import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { asObligationId } from '@jiefen/domain/kernel'
import { packetsFor } from '@jiefen/domain/performance'
import Type from 'typebox'
import type { House } from '../house.ts'
import { openForStaff } from '../matter/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { requireStaff } from '../staff/index.ts'
import { printPacket } from './packets.ts'

const Named = Type.Object({
  number: Type.String({ maxLength: 40 }),
  obligation: Type.String({ maxLength: 20 }),
  recourse: Type.String({ maxLength: 60 }),
})

/** Everything for one of the ways that remain when something is not kept; printed at the window for whoever is owed. */
export function packetRoute(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      '/api/matters/:number/obligations/:obligation/packets/:recourse',
      {
        schema: {
          summary: 'The packet for one of the remaining ways, as whoever is owed may take it along, as PDF',
          tags: ['papers'],
          params: Named,
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const { number, recourse } = request.params
        const asked = { obligation: asObligationId(request.params.obligation), recourse }
        const what = { what: 'paper', why: '打印途径材料' }
        const opened = await openForStaff(house, staff, number, what, ({ matter, events }) => {
          if (
            !packetsFor(asked.obligation, matter, house.region).some((one) => one.recourse.code === recourse)
          )
            throw new DoorProblem('not-found')
          return { matter, events }
        })
        const pdf = await printPacket(house, asked, opened)
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="${number}-${recourse}.pdf"`)
          .header('cache-control', 'private, no-store')
          .send(Buffer.from(pdf))
      },
    )
  }
}
