import { freshDatabase } from '@jiefen/testkit/postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadRegion } from '../open-house.ts'
import { openTestHouse, type TestHouse } from '../test-house.fixture.ts'

describe.each(['lakeside', 'highplain'])('a report in %s', (name) => {
  let test: TestHouse
  let unit = ''
  beforeAll(async () => {
    const { region } = await loadRegion(name)
    test = await openTestHouse(await freshDatabase(), region)
    unit = region.units.find(({ kind, level }) => kind === 'territory' && level === 'village')?.id ?? ''
  })
  afterAll(() => test.close())

  const report = (story: string, key?: string) =>
    test.app.inject({
      method: 'POST',
      url: '/api/public/reports',
      payload: { unit, story, informant: { name: '阿依古丽·买买提', telephone: '199 0000 0001' } },
      headers: key === undefined ? {} : { 'idempotency-key': key },
    })
  const matters = async () => (await test.house.workerPool.query('select from matter')).rowCount

  it('sent twice with its key is one matter, with the same receipt and the same code', async () => {
    const before = await matters()
    const first = await report('楼上漏水', 'one')
    const again = await report('楼上漏水', 'one')
    expect([first.statusCode, again.statusCode]).toEqual([201, 201])
    expect(again.json()).toEqual(first.json())
    expect(await matters()).toBe(Number(before) + 1)
  })

  it('sent twenty times at once is still one matter, and everybody has the same code', async () => {
    const before = await matters()
    const answers = await Promise.all(Array.from({ length: 20 }, () => report('邻居占道', 'twenty')))
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1)
    expect(await matters()).toBe(Number(before) + 1)
  })

  it('with the key of another one is refused and not swallowed', async () => {
    await report('第一件事情', 'used')
    const before = await matters()
    expect((await report('另外一件事情', 'used')).json()).toMatchObject({
      status: 422,
      code: 'key-used-otherwise',
    })
    expect(await matters()).toBe(before)
  })

  it('without a key is a report of its own each time, with a number and a code of its own', async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, () => report('拖欠工资两个月')))
    const receipts = answers.map((answer) => answer.json())
    expect(answers.every(({ statusCode }) => statusCode === 201)).toBe(true)
    expect(new Set(receipts.map(({ number }) => number)).size).toBe(60)
    expect(new Set(receipts.map(({ queryCode }) => queryCode)).size).toBe(60)
  })

  it('keeps the answer sealed and the code only as a hash: a stolen table opens no file', async () => {
    const { queryCode } = (await report('有人欠我的钱', 'sealed')).json()
    const tables = ['answered_request', 'party_key', 'matter', 'matter_event', 'matter_party', 'outbox']
    for (const table of tables) {
      const { rows } = await test.house.pool.query<{ row: string }>(
        `select to_jsonb(t)::text as row from ${table} as t`,
      )
      const hidden = rows.filter(
        ({ row }) => row.includes(queryCode) || row.includes(queryCode.replaceAll('-', '')),
      )
      expect(hidden, table).toEqual([])
    }
  })
})
