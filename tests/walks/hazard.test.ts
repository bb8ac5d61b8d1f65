import { photoOfAPlace } from '@jiefen/testkit/service'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Cast, raiseCurtain, regions } from './cast.ts'
import { follow, type KeptReceipt, reportByForms } from './resident-acts.ts'
import { clocksOf } from './stages.ts'
import { walk } from './told.ts'

describe.each(regions)('the walk of a hazard in %s', (region) => {
  let cast: Cast
  let resident: ReturnType<Cast['service']['resident']>
  let receipt: KeptReceipt
  let found: string
  const photos: Record<'cover' | 'before' | 'after', string> = { cover: '', before: '', after: '' }

  beforeAll(async () => {
    cast = await raiseCurtain(region)
    resident = cast.service.resident()
    photos.cover = await cast.desk.storePhoto(await photoOfAPlace(60), '井盖.jpg')
    photos.before = await cast.desk.storePhoto(await photoOfAPlace(90), '护栏坏.jpg')
    photos.after = await cast.desk.storePhoto(await photoOfAPlace(200), '护栏好.jpg')
  })
  afterAll(async () => {
    const { difference } = await cast.service.verify()
    await cast.service.stop()
    expect(difference).toBeUndefined()
  })

  const atOnce = {
    'resident-reports': async () => {
      receipt = await reportByForms(resident, cast.service, {
        ...{
          scanned: cast.place.id,
          kind: 'hazard',
          story: '路口的井盖松了，踩上去会翘起来，孩子放学都走这里。',
        },
      })
      expect(resident.page.text).toContain('您没有留电话')
    },
    'desk-accepts': async () => {
      await cast.desk.act(receipt.number, 'accept-matter', {})
      const view = await cast.desk.open(receipt.number)
      expect(view).toMatchObject({ stage: 'in-hand', kind: 'hazard', anonymous: true })
      expect(clocksOf(view)).toEqual([`rectify: ${cast.place.name.zh}`])
    },
    'rectified-at-once': async () => {
      const blank = await cast.desk.refused(receipt.number, 'rectify-at-once', {
        after: photos.cover,
        note: ' ',
      })
      expect(blank.code).toBe('note-missing')
      await cast.desk.act(receipt.number, 'rectify-at-once', {
        after: photos.cover,
        note: '换了新井盖，踩过不动',
      })
      expect((await cast.desk.open(receipt.number)).stage).toBe('rechecking')
    },
    'own-work-refused': async () => {
      const own = await cast.desk.refused(receipt.number, 'recheck-hazard', { safe: true, note: '好了' })
      expect(own.code).toBe('own-work')
      expect((await cast.desk.open(receipt.number)).missing).toEqual([
        expect.objectContaining({ form: 'F10' }),
      ])
    },
    rechecked: async () => {
      await cast.supervisor.act(
        receipt.number,
        'recheck-hazard',
        { safe: true, note: '现场看过，稳当' },
        '复查隐患整改',
      )
    },
    archived: async () => {
      await cast.desk.act(receipt.number, 'archive-matter', {})
    },
    'resident-looks': async () => {
      const page = await follow(resident, receipt)
      for (const words of ['换了新井盖，踩过不动', '现场看过，稳当', '复查隐患整改'])
        expect(page.text).toContain(words)
    },
  }

  const byDate = {
    'grid-reports': async () => {
      const { grid, place } = cast
      const answer = await grid.send('/api/matters', {
        method: 'POST',
        body: {
          ...{ unit: place.id, channel: 'grid', kind: 'hazard', story: '小桥的护栏断了一截，夜里看不见。' },
          photos: [{ file: photos.before, name: '护栏坏.jpg' }],
        },
      })
      expect(answer.status).toBe(201)
      found = parseNumber(answer.body)
    },
    ordered: async () => {
      const { desk } = cast
      await desk.act(found, 'accept-matter', {})
      const past = await desk.refused(found, 'order-rectification', { byDate: '2026-11-01', note: '焊接' })
      expect(past.code).toBe('day-has-passed')
      await desk.act(found, 'order-rectification', {
        byDate: '2026-11-20',
        before: photos.before,
        note: '先设警示，再焊接',
      })
      const { clocks } = await desk.open(found)
      expect(clocks.map(({ name, dueAt }) => [name, Date.parse(dueAt)])).toEqual([
        ['rectify', Date.parse('2026-11-21T00:00:00+08:00')],
      ])
    },
    'day-passes': async () => {
      await cast.service.pass(5 * 24)
      await cast.service.pass(1)
      const late = await cast.supervisor.send('/api/worklist?view=late')
      expect(JSON.stringify(late.body)).toContain(found)
    },
    'not-safe': async () => {
      const { desk, grid } = cast
      await desk.act(found, 'report-rectified', { after: photos.after, note: '焊好了' })
      await grid.act(found, 'recheck-hazard', { safe: false, note: '焊缝还在晃', byDate: '2026-11-27' })
      expect(await desk.open(found)).toMatchObject({ stage: 'rectifying' })
    },
    safe: async () => {
      const { desk, grid } = cast
      await desk.act(found, 'report-rectified', { after: photos.after, note: '加焊了两道' })
      await grid.act(found, 'recheck-hazard', { safe: true, photo: photos.after, note: '摇不动了' })
      await desk.act(found, 'archive-matter', {})
      expect((await desk.open(found)).stage).toBe('archived')
    },
  }

  walk(
    'hazard.md',
    () => ({ ...atOnce, ...byDate }),
    async () => [
      ...(await cast.service.factsOf(receipt?.number ?? '')),
      ...(await cast.service.factsOf(found ?? '')),
    ],
  )
})

const parseNumber = (body: unknown): string => (body as { number: string }).number
