import { freshDatabase } from '@jiefen/testkit/postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inReading, inTransaction, openPool, type Pool, type Tx } from './index.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let pool: Pool

beforeAll(async () => {
  database = await freshDatabase()
  // One connection, so that whatever a transaction leaves behind meets the next one.
  pool = openPool(database.appUrl, { max: 1, name: 'transactions', onError: () => undefined })
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

const holders = async (tx: Pick<Tx, 'query'>): Promise<unknown> =>
  (await tx.query(`select coalesce(current_setting('app.holders', true), '') as holders`)).rows[0]?.holders
const enter = (tx: Pick<Tx, 'query'>, series: string) =>
  tx.query({ text: 'insert into case_number (committee, year, last) values ($1, 2026, 1)', values: [series] })
const entered = async (series: string): Promise<number | null> =>
  (await pool.query({ text: 'select from case_number where committee = $1', values: [series] })).rowCount

it('the database knows who is asking from the first statement on, and forgets it afterwards', async () => {
  expect(await inTransaction(pool, { holders: ['willow', 'person:1'] }, holders)).toBe('willow,person:1')
  expect(await holders(pool)).toBe('')
  expect(await inReading(pool, { holders: ['willow'] }, holders)).toBe('willow')
  expect(await holders(pool)).toBe('')
})

it('statements asked at the same time are answered in their order, each with its own answer', async () => {
  const answers = await inReading(pool, {}, (tx) =>
    Promise.all(
      [1, 2, 3].map((number) => tx.query({ text: 'select $1::integer as number', values: [number] })),
    ),
  )
  expect(answers.map(({ rows }) => rows[0])).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }])
})

it('work that only reads may not write', async () => {
  await expect(inReading(pool, {}, (tx) => enter(tx, 'read'))).rejects.toThrow('read-only')
  expect(await entered('read')).toBe(0)
  await inTransaction(pool, {}, (tx) => enter(tx, 'written'))
  expect(await entered('written')).toBe(1)
})

it('a transaction that could not be opened writes nothing, though its statements were already on their way', async () => {
  // PostgreSQL refuses a text with a zero byte.
  const impossible = { holders: ['\u0000'] }
  await expect(inTransaction(pool, impossible, (tx) => enter(tx, 'unopened'))).rejects.toThrow()
  expect(await entered('unopened')).toBe(0)
})

it('a fault in one of several statements undoes all of them and leaves the connection whole', async () => {
  const work = inTransaction(pool, {}, (tx) => Promise.all([enter(tx, 'undone'), tx.query('select 1 / 0')]))
  await expect(work).rejects.toThrow('division by zero')
  expect(await entered('undone')).toBe(0)
  expect(await inTransaction(pool, { holders: ['willow'] }, holders)).toBe('willow')
})
