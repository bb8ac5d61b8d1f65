import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { OwnAccount, Problem } from '@jiefen/contract'
import { isoOf, type Sealed } from '@jiefen/domain/kernel'
import Type from 'typebox'
import type { House } from '../house.ts'
import { sealAccount } from '../parties/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { officeFor, requireStaff, writeDownBy } from '../staff/index.ts'
import { visibilityOf } from './reading.ts'
import type { Asks } from './rows.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 422: Problem }

/** What may be shown of somebody's account to themselves. */
export async function accountOf(
  tx: Asks,
  person: string,
): Promise<{ readonly holder: string; readonly bank: string; readonly masked: string } | undefined> {
  const { rows } = await tx.query<{ holder: string; bank: string; masked: string }>({
    name: 'own-allowance-account',
    text: `select holder, bank, masked
from allowance_account
where person_id = $1`,
    values: [person],
  })
  return rows[0]
}

export interface SealedAccount {
  readonly person: string
  readonly holder: string
  readonly bank: string
  readonly sealed: Sealed
}

/** For the sheet of whoever pays, and for nothing else. */
export async function accountsOf(tx: Asks, persons: readonly string[]): Promise<SealedAccount[]> {
  const { rows } = await tx.query<{
    person: string
    holder: string
    bank: string
    sealed: string
    masked: string
  }>({
    name: 'allowance-accounts',
    text: `select person_id as person, holder, bank, sealed, masked
from allowance_account
where person_id = any ($1::uuid[])`,
    values: [persons],
  })
  return rows.map(({ person, holder, bank, sealed, masked }) => ({
    ...{ person, holder, bank },
    sealed: { sealed, masked, index: '' },
  }))
}

/** One's own account, given by oneself and by nobody else. */
export function accountRoutes(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.put(
      '/api/allowances/own-account',
      {
        schema: {
          summary: 'Say into which account you are paid',
          tags: ['allowances'],
          body: OwnAccount,
          response: { 204: Type.Null({ description: 'Done; nothing to add.' }), ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        officeFor(staff, ['see-own-allowances'], house.region)
        const { holder, bank, number } = request.body
        const [unit] = staff.actor.duties
        const { masked, sealed } = sealAccount(house.sealing, number)
        await inTransaction(house.pool, visibilityOf(staff), async (tx) => {
          await tx.query({
            name: 'set-allowance-account',
            text: `insert into allowance_account (person_id, holder, bank, masked, sealed, set_at)
values ($1, $2, $3, $4, $5, $6)
on conflict on constraint one_account_for_each_person
do update set holder = excluded.holder, bank = excluded.bank, masked = excluded.masked, sealed = excluded.sealed,
  set_at = excluded.set_at`,
            values: [staff.actor.person, holder, bank, masked, sealed, isoOf(house.clock.now())],
          })
          await writeDownBy(tx, house, staff, 'own-account-given', unit?.unit ?? '')
        })
        return reply.code(204).send(null)
      },
    )
  }
}
