import { timingSafeEqual } from 'node:crypto'
import { type Instant, isoOf, type PartyId, type UnitId } from '@jiefen/domain/kernel'
import { codeLasts, codeOfDelivery, planCode } from '../deliveries/index.ts'
import type { House } from '../house.ts'
import type { Address } from '../platform/desk/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'

/** Whose code, to sign which version. */
export interface CodeFor extends Address {
  readonly party: PartyId
  readonly version: number
}

const oneIn = 60_000
const aDay = 86_400_000
const mostOfDay = 10
/** Wrong ones after which a code is over: a million codes against five guesses. */
export const mostTries = 5

/** Makes a code and hands it to the deliveries: once a minute, and not more than ten a day. */
export async function askForCode(
  house: House,
  { unit, ...of }: CodeFor & { readonly unit: UnitId },
): Promise<'codeSent' | 'codeTooSoon' | 'codeTooMany'> {
  const at = house.clock.now()
  return inTransaction(house.pool, { matter: of.matter }, async (tx) => {
    const { newest, ofDay } = await codesBefore(tx, of, at)
    if (newest !== null && newest.getTime() > at - oneIn) return 'codeTooSoon'
    if (ofDay >= mostOfDay) return 'codeTooMany'
    const id = await planCode(tx, house, { ...of, unit, at })
    await tx.query({
      name: 'insert-sign-code',
      text: `insert into sign_code (code_id, county, matter_id, party_id, version, hash, made_at, until)
values ($1, $2, $3, $4, $5, decode($6, 'hex'), $7, $8)`,
      values: [
        ...[id, of.county, of.matter, of.party, of.version],
        hashOf(house, id, codeOfDelivery(house.sealing, id)),
        isoOf(at),
        isoOf((at + codeLasts) as Instant),
      ],
    })
    return 'codeSent'
  })
}

/**
 * Whether this is the newest code of this party for this version. Each question counts as a try before it is answered, so
 * that many at once do not guess more often. Answers the code's id when it is right.
 */
export async function tryCode(
  house: House,
  of: CodeFor,
  typed: string,
): Promise<{ readonly right: string } | 'codeWrong' | 'codeSpent'> {
  const { rows } = await inTransaction(house.pool, { matter: of.matter }, (tx) =>
    tx.query<{ code_id: string; hash: Buffer }>({
      name: 'try-sign-code',
      text: `update sign_code
set tries = tries + 1
where code_id = (
    select code_id
    from sign_code
    where county = $1
      and matter_id = $2
      and party_id = $3
      and version = $4
    order by made_at desc, code_id desc
    limit 1)
  and tries < $5
  and used_at is null
  and until > $6
returning code_id, hash`,
      values: [of.county, of.matter, of.party, of.version, mostTries, isoOf(house.clock.now())],
    }),
  )
  const [code] = rows
  if (code === undefined) return 'codeSpent'
  const digits = typed.normalize('NFKC').replaceAll(/\D/g, '')
  const given = Buffer.from(hashOf(house, code.code_id, digits), 'hex')
  return timingSafeEqual(given, code.hash) ? { right: code.code_id } : 'codeWrong'
}

/** With it somebody has signed: it opens nothing any more. */
export async function endCode(house: House, { matter }: Address, id: string): Promise<void> {
  await inTransaction(house.pool, { matter }, (tx) =>
    tx.query({
      name: 'end-sign-code',
      text: 'update sign_code set used_at = $2 where code_id = $1',
      values: [id, isoOf(house.clock.now())],
    }),
  )
}

const hashOf = ({ sealing }: House, id: string, digits: string): string =>
  sealing.index('sign-code', `${id} ${digits}`)

/** What this party was sent within a day: the deliveries stay when the codes are swept. Two questions at once stand in line. */
async function codesBefore(tx: Tx, { county, matter, party }: CodeFor, at: Instant) {
  await tx.query({
    name: 'stand-in-line-for-code',
    text: `select pg_advisory_xact_lock(hashtextextended('sign ' || $1, 0))`,
    values: [`${matter} ${party}`],
  })
  const { rows } = await tx.query<{ newest: Date | null; of_day: number }>({
    name: 'sign-codes-before',
    text: `select max(at) as newest, count(*)::integer as of_day
from delivery
where county = $1
  and matter_id = $2
  and kind = 'code'
  and to_kind = 'party'
  and to_whom = $3
  and at > $4`,
    values: [county, matter, party, isoOf((at - aDay) as Instant)],
  })
  return { newest: rows[0]?.newest ?? null, ofDay: rows[0]?.of_day ?? 0 }
}
