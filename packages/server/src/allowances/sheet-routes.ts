import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Problem } from '@jiefen/contract'
import { asUnitId, type Refusal } from '@jiefen/domain/kernel'
import { mayDo } from '@jiefen/domain/permission'
import Type from 'typebox'
import type { House } from '../house.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { sendRefusal } from '../refusals.ts'
import { requireStaff, writeDownBy } from '../staff/index.ts'
import { accountsOf } from './accounts.ts'
import { takeBatch } from './batch-queries.ts'
import { visibilityOf } from './reading.ts'
import { paidTo, paymentSheet } from './sheet.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem }
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Sheet = { readonly refusal: Refusal } | { readonly month: string; readonly bytes: Buffer }

/** The payment sheet of a batch that two have approved, for whoever pays; each time it leaves the book of the door has a line. */
export function sheetRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region, pool, sealing } = house
  return async (app) => {
    app.get(
      '/api/allowances/batches/:id/sheet',
      {
        schema: {
          summary: 'The payment sheet, with account numbers; written down in the book of the door',
          tags: ['allowances'],
          params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
          response: { 200: Type.Any({ description: 'A workbook (XLSX).' }), ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const visibility = visibilityOf(staff)
        const holders = [...(visibility.holders ?? []), 'pays']
        const sheet = await inTransaction(pool, { holders }, async (tx): Promise<Sheet> => {
          const batch = await takeBatch(tx, request.params.id)
          if (batch === undefined) throw new DoorProblem('not-found')
          const unit = asUnitId(batch.row.township)
          if (!mayDo(staff.actor, 'pay-allowances', { unit }, region)) throw new DoorProblem('not-yours')
          const { standing, claims } = batch
          if (standing !== 'approved' && standing !== 'paid')
            return { refusal: { refused: 'batch-not-now', standing } }
          if (claims.some(({ persons }) => persons.includes(staff.actor.person)))
            return { refusal: { refused: 'batch-has-own' } }
          const accounts = await accountsOf(
            tx,
            paidTo(batch).map(({ person }) => person),
          )
          await writeDownBy(tx, house, staff, 'payment-sheet-taken', `${unit} · ${batch.row.month}`)
          return { month: batch.row.month, bytes: paymentSheet(batch, accounts, { region, sealing }) }
        })
        if ('refusal' in sheet) return sendRefusal(house, request, reply, sheet.refusal) as never
        return reply
          .header('content-disposition', `attachment; filename="payment-${sheet.month}.xlsx"`)
          .header('cache-control', 'no-store')
          .type(xlsx)
          .send(sheet.bytes)
      },
    )
  }
}
