import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AllowanceWords, Batches, NewBatch, PayBatch, Problem } from '@jiefen/contract'
import { amountOf, approveBatch, type Entry, payBatch, returnBatch } from '@jiefen/domain/allowances'
import { dayOf } from '@jiefen/domain/calendar'
import { asUnitId, isoOf, isRefusal, type Refusal } from '@jiefen/domain/kernel'
import { byOf, mayDo, type OtherRight } from '@jiefen/domain/permission'
import { findUnit } from '@jiefen/domain/region'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { House } from '../house.ts'
import { newId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import { sendRefusal } from '../refusals.ts'
import { officeFor, requireStaff, type Staff, writeDownBy } from '../staff/index.ts'
import { actOf } from './act.ts'
import { batchesOf, type HeldBatch, openBatchOf, setBatch, startBatch, takeBatch } from './batch-queries.ts'
import { batchView, readyView } from './batch-view.ts'
import { isUnderReview, readyOf } from './file-review.ts'
import { keepsBudget, visibilityOf } from './reading.ts'
import { claimsBy, takeBudget } from './rows.ts'
import { append } from './writing.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Done = Type.Null({ description: 'Done; nothing to add.' })
const ById = Type.Object({ id: Type.String({ format: 'uuid' }) })
const said = (summary: string) => ({ summary, tags: ['allowances'] })

/** Batches: put together, approved by two, paid by a third. */
export function batchRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region, pool, clock } = house
  const today = () => dayOf(clock.now(), region.calendar)
  const gate = () => ({ region, now: clock.now() })

  return async (app) => {
    app.get(
      '/api/allowances/batches',
      { schema: { ...said('Batches within your reach'), response: { 200: Batches, ...problems } } },
      async (request) => {
        const staff = await requireStaff(house, request)
        const { units } = officeFor(staff, ['see-allowances'], region)
        return inTransaction(pool, visibilityOf(staff), async (tx) => {
          const reserved = await claimsBy(tx, { units, standings: ['reserved'], whole: true })
          const ready = await readyOf(tx, gate(), reserved)
          const batches = await batchesOf(tx, units)
          return { rows: batches.map((batch) => batchView(batch, staff, region)), ready: readyView(ready) }
        })
      },
    )

    app.post(
      '/api/allowances/batches',
      {
        schema: {
          ...said('Put everything that is ready into a batch'),
          body: NewBatch,
          response: { 201: ById, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const { township: asked, year } = request.body
        const township = findUnit(region, asUnitId(asked))?.id
        if (township === undefined) throw new DoorProblem('not-found')
        if (!mayDo(staff.actor, 'approve-allowances', { unit: township }, region))
          throw new DoorProblem('not-yours')
        const made = await inTransaction(pool, visibilityOf(staff), async (tx) => {
          // Two that put one together at once stand in line, and the second finds the first's.
          await takeBudget(tx, township, year)
          const reserved = await claimsBy(tx, { township, year, standings: ['reserved'] }, true)
          const ready = await readyOf(tx, gate(), reserved)
          if (ready.length === 0) return { refused: 'batch-empty' } satisfies Refusal
          const batch = (await openBatchOf(tx, township, year)) ?? (await begun(tx, staff, township, year))
          const entry: Entry = { ...{ what: 'batched', batch, at: clock.now() }, by: actOf(house, staff).by }
          for (const held of ready) await append(tx, held, [entry])
          return { id: batch }
        })
        if (isRefusal(made)) return sendRefusal(house, request, reply, made) as never
        return reply.code(201).send(made)
      },
    )

    async function begun(tx: Tx, staff: Staff, township: string, year: number): Promise<string> {
      const [id, at] = [newId(clock.now()), clock.now()]
      const unit = asUnitId(township)
      const by = byOf(staff.actor, 'approve-allowances', { unit }, region)
      const month = today().slice(0, 7)
      await startBatch(tx, { id, township, month, year, at: isoOf(at), by })
      return id
    }

    type Asked = FastifyRequest & { readonly params: { readonly id: string } }
    const change = async (
      request: Asked,
      reply: FastifyReply,
      right: OtherRight,
      work: (tx: Tx, batch: HeldBatch, staff: Staff) => Promise<Refusal | undefined>,
    ): Promise<never> => {
      const staff = await requireStaff(house, request)
      const refusal = await inTransaction(pool, visibilityOf(staff), async (tx) => {
        const batch = await takeBatch(tx, request.params.id)
        if (batch === undefined) throw new DoorProblem('not-found')
        const unit = asUnitId(batch.row.township)
        if (!mayDo(staff.actor, right, { unit }, region)) throw new DoorProblem('not-yours')
        return work(tx, batch, staff)
      })
      return (
        refusal === undefined ? reply.code(204).send(null) : sendRefusal(house, request, reply, refusal)
      ) as never
    }
    const shape = <B>(summary: string, body: B) => ({
      schema: { ...said(summary), params: ById, body, response: { 204: Done, ...problems } },
    })

    app.post(
      '/api/allowances/batches/:id/approve',
      shape('Approve a batch, as the first or the second of two', Type.Object({})),
      (request, reply) =>
        change(request, reply, 'approve-allowances', async (tx, batch, staff) => {
          const act = actOf(house, staff)
          const township = asUnitId(batch.row.township)
          const decided = approveBatch(batch, act, {
            keepsBudget: keepsBudget(staff, township, region),
            underReview: await isUnderReview(tx, gate(), batch.held),
          })
          if (isRefusal(decided)) return decided
          for (const on of batch.held) await append(tx, on, [{ ...decided, ...act }])
          const { person } = act.by
          const first = batch.standing === 'open'
          await setBatch(
            tx,
            batch.row.batch_id,
            first ? { standing: 'approved-once', first: person } : { standing: 'approved', second: person },
          )
          return undefined
        }),
    )

    app.post(
      '/api/allowances/batches/:id/return',
      shape('Send a batch back, and say why', AllowanceWords),
      (request, reply) =>
        change(request, reply, 'approve-allowances', async (tx, batch, staff) => {
          const act = actOf(house, staff)
          const decided = returnBatch(batch, request.body.words, act)
          if (isRefusal(decided)) return decided
          for (const on of batch.held) await append(tx, on, [{ ...decided, ...act }])
          await setBatch(tx, batch.row.batch_id, { standing: 'returned' })
          return undefined
        }),
    )

    app.post(
      '/api/allowances/batches/:id/pay',
      shape('Write down that a batch is paid: the day and the reference', PayBatch),
      (request, reply) =>
        change(request, reply, 'pay-allowances', async (tx, batch, staff) => {
          const act = actOf(house, staff)
          const paid = payBatch(batch, request.body, act)
          if (isRefusal(paid)) return paid
          for (const [place, on] of batch.held.entries()) await append(tx, on, paid[place] ?? [])
          await setBatch(tx, batch.row.batch_id, { standing: 'paid', paid: act.by.person })
          const sum = batch.held.reduce((all, { claim }) => all + amountOf(claim), 0)
          const about = `${batch.row.township} · ${batch.row.month} · ${sum / 100}`
          await writeDownBy(tx, house, staff, 'allowances-paid', about)
          return undefined
        }),
    )
  }
}
