import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Budgets, type BudgetView, Problem, SetBudget } from '@jiefen/contract'
import { leftOf, mayGrant } from '@jiefen/domain/allowances'
import { asUnitId, isoOf, type Refusal, type UnitId } from '@jiefen/domain/kernel'
import { asCents } from '@jiefen/domain/money'
import { byOf } from '@jiefen/domain/permission'
import { findUnit } from '@jiefen/domain/region'
import Type from 'typebox'
import type { House } from '../house.ts'
import { newId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { sendRefusal } from '../refusals.ts'
import { officeFor, requireStaff, type Staff, writeDownBy } from '../staff/index.ts'
import { allot, yearNow } from './act.ts'
import { figuresOf, type GrantRow, grantsOf, setGrant, waitingIn } from './budget-queries.ts'
import { keepsBudget, visibilityOf } from './reading.ts'
import { type BudgetRow, budgetsOf, takeBudget } from './rows.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const said = (summary: string) => ({ summary, tags: ['allowances'] })
const OneBudget = Type.Object({
  township: Type.String({ maxLength: 64 }),
  year: Type.Integer({ minimum: 2000, maximum: 2999 }),
})

/** What each place may spend in a year, what has become of it, and setting it. */
export function budgetRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region, pool, clock } = house

  /** Places of the staff's office that keep a budget: townships, and counties for their own committees. */
  const placesOf = (staff: Staff): UnitId[] => {
    const { units } = officeFor(staff, ['see-allowances'], region)
    return region.units
      .filter(({ id, kind, level }) => units.includes(id) && kind === 'territory' && keeps.has(level))
      .map(({ id }) => id)
  }

  return async (app) => {
    app.get(
      '/api/allowances/budgets',
      {
        schema: {
          ...said('Budgets of a year, and what has become of them'),
          querystring: Type.Object({
            year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2999 })),
          }),
          response: { 200: Budgets, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const places = placesOf(staff)
        const year = request.query.year ?? yearNow(house)
        return inTransaction(pool, visibilityOf(staff), async (tx) => {
          const rows = await budgetsOf(tx, places, year)
          const grants = await grantsOf(tx, places, year)
          const waiting = await waitingIn(tx, places)
          const maySet = (township: UnitId) => ({ set: keepsBudget(staff, township, region) })
          return {
            year,
            rows: rows.map((row) =>
              viewOf(row, grants, waiting.get(row.township) ?? 0, maySet(row.township)),
            ),
            without: places
              .filter((township) => !rows.some((row) => row.township === township))
              .map((township) => ({ township, may: maySet(township) })),
            figures: await figuresOf(tx, places, year),
          }
        })
      },
    )

    app.put(
      '/api/allowances/budgets/:township/:year',
      {
        schema: {
          ...said('Set what a place may spend in a year, and from which funds'),
          params: OneBudget,
          body: SetBudget,
          response: { 204: Type.Null({ description: 'Done; nothing to add.' }), ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const { year, township: asked } = request.params
        const township = findUnit(region, asUnitId(asked))
        if (township?.kind !== 'territory' || !keeps.has(township.level)) throw new DoorProblem('not-found')
        if (!keepsBudget(staff, township.id, region)) throw new DoorProblem('not-yours')
        const refusal = await inTransaction(
          pool,
          visibilityOf(staff),
          async (tx): Promise<Refusal | undefined> => {
            const [granted, before] = [asCents(request.body.cents), await takeBudget(tx, township.id, year)]
            const refused = before === undefined ? undefined : mayGrant(before, granted)
            if (refused !== undefined) return refused
            await setGrant(tx, {
              ...{
                id: newId(clock.now()),
                township: township.id,
                year,
                granted,
                source: request.body.source,
              },
              by: byOf(staff.actor, 'approve-allowances', { unit: township.id }, region),
              at: isoOf(clock.now()),
            })
            if (year === yearNow(house)) await allot(house, tx, township.id, year)
            await writeDownBy(tx, house, staff, 'budget-set', `${township.name.zh} · ${year}`)
            return undefined
          },
        )
        if (refusal !== undefined) return sendRefusal(house, request, reply, refusal) as never
        return reply.code(204).send(null)
      },
    )
  }
}

const keeps: ReadonlySet<string> = new Set(['township', 'county'])

function viewOf(
  row: BudgetRow,
  grants: readonly GrantRow[],
  waiting: number,
  may: BudgetView['may'],
): BudgetView {
  const { township, year, granted, reserved, approved, paid, clawedBack, returned } = row
  return {
    ...{ township, year, granted, reserved, approved, paid, clawedBack, returned },
    ...{ left: leftOf(row), waiting, may },
    grants: grants
      .filter((grant) => grant.township === township)
      .map(({ at, by, cents, source }) => ({
        ...{ at: at.toISOString(), cents, source },
        who: by.kind === 'staff' ? by.name : '',
      })),
  }
}
