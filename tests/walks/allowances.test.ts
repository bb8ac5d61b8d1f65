import type { AllowanceView, Batches, Budgets, Draws, OwnAllowances } from '@jiefen/contract'
import { instant } from '@jiefen/domain/kernel'
import { tendQuality } from '@jiefen/server/quality'
import type { Clerk } from '@jiefen/testkit/service'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Cast, raiseCurtain, regions } from './cast.ts'
import { act, follow } from './resident-acts.ts'
import { type Begun, bring, showBoth, toMediation } from './stages.ts'
import { walk } from './told.ts'

const begins = instant('2026-10-27T09:00:00+08:00')
const year = 2026
const others = {
  lakeside: { second: 'du.lakeside', treasurer: 'cai.lakeside' },
  highplain: { second: 'du.highplain', treasurer: 'cai.yunling' },
} as const

describe.each(regions)('the walk of an allowance in %s', (region) => {
  let cast: Cast
  let county: Clerk
  let treasurer: Clerk
  let begun: Begun
  let id: string
  const township = () => String(cast.place.parent)

  beforeAll(async () => {
    cast = await raiseCurtain(region, begins)
    county = await cast.service.login(others[region].second)
    treasurer = await cast.service.login(others[region].treasurer)
    await tendQuality(cast.service.house)
    const profile = {
      ...{ kind: 'K2', engagedFrom: '2024-01-01', specialities: [], published: true },
      ...{ wordsZh: '', wordsEn: '' },
    }
    await ask(
      cast.supervisor,
      `/api/directory/mediators/${cast.idOf(cast.mediator.login)}`,
      { profile },
      'PUT',
    )
  })
  afterAll(async () => {
    const { difference } = await cast.service.verify()
    await cast.service.stop()
    expect(difference).toBeUndefined()
  })

  const ask = async (clerk: Clerk, path: string, body: object, method: 'POST' | 'PUT' = 'POST') => {
    const answer = await clerk.send(path, { method, body })
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const codeOf = async (clerk: Clerk, path: string, body: object) =>
    ((await clerk.send(path, { method: 'POST', body })).body as { code?: string }).code
  const own = async () => (await cast.mediator.send('/api/allowances/own')).body as OwnAllowances
  const mine = async (): Promise<AllowanceView> =>
    (await own()).rows.find(({ number }) => number === begun.number) ?? expect.fail('no allowance')
  const deed = (name: string) => `/api/allowances/${id}/${name}`
  const budget = async () =>
    ((await county.send(`/api/allowances/budgets?year=${year}`)).body as Budgets).rows.find(
      (row) => row.township === township(),
    )

  const steps = {
    proposed: async () => {
      begun = await bring(cast)
      await toMediation(begun)
      const { number } = begun
      await cast.mediator.act(number, 'draw-agreement', {
        ...{ form: 'oral', facts: '半夜装修，影响邻居休息。', clauses: ['晚上八点以后不再施工。'] },
        performance: { way: '立即停工', by: '2026-11-30' },
        agreedAt: new Date(cast.service.clock.now()).toISOString(),
      })
      await showBoth(begun)
      const { parties } = await cast.desk.open(number)
      for (const { id: party } of parties)
        await cast.desk.act(number, 'record-follow-up', { party, kept: 'kept', satisfaction: 5 })
      await cast.desk.act(number, 'archive-matter', {})
      const row = await mine()
      id = row.id
      expect(row).toMatchObject({ standing: 'proposed', form: 'oral', may: ['accept', 'ask'] })
      expect(row.proposed).toMatchObject({ difficulty: 'D1', bars: [] })
      expect(row.proposed.steps.every(({ source }) => source.includes('虚构'))).toBe(true)
      expect((await cast.stranger.send(`/api/allowances/${id}`)).status).toBe(404)
    },
    drawn: async () => {
      await cast.service.pass(8 * 24)
      await ask(cast.supervisor, '/api/quality/draws', { unit: township(), month: '2026-10' })
      expect(await codeOf(cast.supervisor, deed('review'), { choice: {} })).toBe('file-under-review')
      const { body } = await cast.supervisor.send(`/api/quality/draws?unit=${township()}`)
      const drawn = (body as Draws).months.find(({ month }) => month === '2026-10')?.reviews ?? []
      const points = cast.service.region.quality.points.map(({ code }) => ({ point: code }))
      for (const review of drawn)
        await ask(cast.supervisor, `/api/quality/reviews/${review.id}/check`, { points })
    },
    reviewed: async () => {
      const choice = { difficulty: 'D2' }
      await ask(cast.mediator, deed('ask'), { choice, words: '去了两趟现场。' })
      expect(await codeOf(cast.mediator, deed('review'), { choice: {} })).toBeDefined()
      expect(await codeOf(cast.supervisor, deed('review'), { choice: { base: 99_999_900 } })).toBe(
        'allowance-outside-range',
      )
      const { least } = (await mine()).proposed.range ?? expect.fail('no range')
      await ask(cast.supervisor, deed('review'), { choice: { base: least }, words: '现场一趟有记录。' })
      expect(await mine()).toMatchObject({
        standing: 'waiting',
        why: { zh: expect.stringContaining('预算') },
      })
      await ask(
        county,
        `/api/allowances/budgets/${township()}/${year}`,
        { cents: 100_000, source: '区财政专项' },
        'PUT',
      )
      expect(await mine()).toMatchObject({ standing: 'reserved' })
      expect(await budget()).toMatchObject({ reserved: least, left: 100_000 - least, waiting: 0 })
    },
    paid: async () => {
      const account = { holder: '石某', bank: '农商银行', number: '6200000000000000999' }
      await ask(cast.mediator, '/api/allowances/own-account', account, 'PUT')
      await ask(cast.supervisor, '/api/allowances/batches', { township: township(), year })
      const { rows } = (await treasurer.send('/api/allowances/batches')).body as Batches
      const batch = rows[0] ?? expect.fail('no batch')
      const path = `/api/allowances/batches/${batch.id}`
      const paying = { day: '2026-11-05', reference: '支2026-11-001' }
      expect(await codeOf(treasurer, `${path}/pay`, paying)).toBe('batch-not-now')
      await ask(cast.supervisor, `${path}/approve`, {})
      expect(await codeOf(cast.supervisor, `${path}/approve`, {})).toBe('approved-by-same')
      await ask(county, `${path}/approve`, {})
      expect((await county.send(`${path}/sheet`)).status).toBe(403)
      const sheet = await treasurer.send(`${path}/sheet`)
      const xml = strFromU8(unzipSync(sheet.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      expect(xml).toContain(account.number)
      await ask(treasurer, `${path}/pay`, paying)
      const row = await mine()
      expect(row).toMatchObject({ standing: 'paid', paid: batch.cents })
      expect(row.entries.at(-1)).toMatchObject({ what: 'paid', reference: paying.reference })
      const book = await cast.service.stored<{ what: string }>('select what from staff_event')
      expect(book.map(({ what }) => what)).toContain('payment-sheet-taken')
    },
    returned: async () => {
      await follow(begun.resident, begun.receipt)
      await act(begun.resident, '/follow/reopen', { why: 'not-kept', words: '昨天半夜又在敲。' })
      const { paid, doubt } = await mine()
      expect(doubt?.zh).toContain('重新打开')
      const half = Math.floor(paid / 2)
      await ask(cast.supervisor, deed('ask-claw-back'), { cents: half, words: '约定没有做到' })
      expect(await codeOf(cast.supervisor, deed('decide-claw-back'), { yes: true })).toBe(
        'claw-back-by-another',
      )
      await ask(county, deed('decide-claw-back'), { yes: true })
      const back = { cents: half, day: '2026-11-10', reference: '退2026-11-001' }
      await ask(treasurer, deed('record-return'), back)
      expect(await codeOf(treasurer, deed('record-return'), { ...back, cents: 1 })).toBe('allowance-not-now')
      expect(await mine()).toMatchObject({ paid, clawedBack: half, returned: half })
      expect(await budget()).toMatchObject({
        ...{ granted: 100_000, reserved: 0, approved: 0, paid, clawedBack: half, returned: half },
        left: 100_000 - paid + half,
      })
    },
  }

  walk(
    'allowances.md',
    () => steps,
    async () => [],
  )
})
