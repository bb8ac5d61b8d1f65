import { freshDatabase } from '@jiefen/testkit/postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  inOneStatement,
  inReading,
  inTransaction,
  momentsAsText,
  openPool,
  type Pool,
  type Tx,
} from './index.ts'

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

it('one statement is answered as its asker, and the connection forgets them with it', async () => {
  expect(await inOneStatement(pool, { holders: ['willow'] }, holders)).toBe('willow')
  expect(await holders(pool)).toBe('')
  await expect(inOneStatement(pool, {}, (tx) => enter(tx, 'once'))).rejects.toThrow('read-only')
  await expect(inOneStatement(pool, { holders: ['\u0000'] }, holders)).rejects.toThrow()
  expect(await inOneStatement(pool, { holders: ['birch'] }, holders)).toBe('birch')
})

it('a second statement, sent after the only one was answered, is no longer anybody’s', async () => {
  const late = inOneStatement(pool, { holders: ['willow'] }, async (tx) => {
    await holders(tx)
    return holders(tx)
  })
  expect(await late).toBe('')
})

it.each(['UTC', 'Asia/Shanghai', 'America/St_Johns'])(
  'a moment is read as the database means it, whatever zone it speaks in: %s',
  async (zone) => {
    for (const moment of [
      '2026-11-22T01:02:03.456Z',
      '2026-11-22T01:02:03.000Z',
      '1999-12-31T23:59:59.900Z',
      '0031-05-06T07:08:09.010Z',
      '+012026-01-01T00:00:00.000Z',
    ]) {
      const read = await inReading(pool, {}, async (tx) => {
        await tx.query(`set local timezone = '${zone}'`)
        const milliseconds = new Date(moment).getTime()
        const text = `select timestamptz 'epoch' + $1::bigint * interval '1 millisecond' as at, 'infinity'::timestamptz as never`
        const written = await tx.query({ text, values: [milliseconds], types: momentsAsText })
        expect(written.rows[0]).toEqual({ at: new Date(moment).toISOString(), never: 'infinity' })
        return (await tx.query<{ at: Date; never: unknown }>({ text, values: [milliseconds] })).rows[0]
      })
      expect(read?.at.toISOString()).toBe(new Date(moment).toISOString())
      expect(read?.never).toBe(Number.POSITIVE_INFINITY)
    }
  },
)
