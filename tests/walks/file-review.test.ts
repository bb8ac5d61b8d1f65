import { createHash } from 'node:crypto'
import type { Draws, DrawView, OwnQuality } from '@jiefen/contract'
import { instant } from '@jiefen/domain/kernel'
import { tendQuality } from '@jiefen/server/quality'
import type { Clerk } from '@jiefen/testkit/service'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Cast, raiseCurtain, regions } from './cast.ts'
import { bring, showBoth, toMediation } from './stages.ts'
import { walk } from './told.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const begins = instant('2026-10-27T09:00:00+08:00')
const october = '2026-10'

describe.each(regions)('the walk of a file in review in %s', (region) => {
  let cast: Cast
  let above: Clerk
  let township: string
  let promised: DrawView
  const numbers: string[] = []

  beforeAll(async () => {
    cast = await raiseCurtain(region, begins)
    above = await cast.service.login(region === 'lakeside' ? 'du.lakeside' : 'du.highplain')
    township = String(cast.place.parent)
  })
  afterAll(async () => {
    const { difference } = await cast.service.verify()
    await cast.service.stop()
    expect(difference).toBeUndefined()
  })

  const read = async <T>(clerk: Clerk, path: string): Promise<T> =>
    (await clerk.send(`/api/quality/${path}`)).body as T
  const post = (clerk: Clerk, path: string, body: object) =>
    clerk.send(`/api/quality/${path}`, { method: 'POST', body })
  const done = async (clerk: Clerk, path: string, body: object): Promise<void> => {
    const answer = await post(clerk, path, body)
    if (answer.status !== 204) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  }
  const month = async (): Promise<DrawView> =>
    (await read<Draws>(cast.supervisor, `draws?unit=${township}`)).months.find(
      (one) => one.month === october,
    ) ?? expect.fail('no such month')
  const own = () => read<OwnQuality>(cast.mediator, 'own')
  const points = (...findings: readonly { point: string; grade: string; words: string }[]) =>
    cast.service.region.quality.points.map(
      ({ code }) => findings.find(({ point }) => point === code) ?? { point: code },
    )
  const isFour = (one: { readonly title: string }) => one.title === firstTitle()
  const firstTitle = () => cast.service.region.quality.titles[0]?.code ?? ''
  const mediator = () => cast.idOf(cast.mediator.login)

  /** Mediated in vain, told which ways remain, and closed. */
  const closeOne = async (story: string): Promise<void> => {
    const begun = await bring(cast, { story })
    await toMediation(begun)
    await cast.mediator.act(begun.number, 'terminate-mediation', { reason: 'T04' })
    await showBoth(begun)
    await cast.desk.act(begun.number, 'archive-matter', {})
    numbers.push(begun.number)
  }

  const steps = {
    promised: async () => {
      await tendQuality(cast.service.house)
      promised = await month()
      expect(promised).toMatchObject({ may: { draw: false }, drawn: [] })
      expect(promised.seed).toBeUndefined()
      const board = (await cast.mediator.send('/api/bulletin')).body
      expect(JSON.stringify(board)).toContain(promised.commitment)
      await closeOne('隔壁家半夜装修，吵得孩子睡不着觉，说了几次也不停。')
      await closeOne('隔壁家的水管漏水，把我家储藏间的墙泡坏了，一直没有人修。')
      expect((await post(cast.supervisor, 'draws', { unit: township, month: october })).status).toBe(409)
    },
    drawn: async () => {
      await cast.service.pass(8 * 24)
      const both = await Promise.all(
        [cast.supervisor, above].map((clerk) => post(clerk, 'draws', { unit: township, month: october })),
      )
      expect(both.map(({ status }) => status)).toEqual([204, 204])
      const draw = await month()
      expect(sha256(draw.seed ?? '')).toBe(promised.commitment)
      expect(draw.numbers).toEqual(numbers.toSorted())
      const lots = numbers.toSorted((a, b) =>
        sha256(`${draw.seed}${a}`) < sha256(`${draw.seed}${b}`) ? -1 : 1,
      )
      expect(draw.drawn).toEqual(lots.slice(0, region === 'lakeside' ? 2 : 1).toSorted())
      expect((await own()).notices[0]?.sentence.zh).toContain('抽中')
    },
    answered: async () => {
      const id = (await month()).reviews[0]?.id ?? ''
      const findings = [
        { point: 'ended-told', grade: 'to-correct', words: '没有写告诉了哪些途径。' },
        { point: 'record', grade: 'to-correct', words: '看不出谈了什么。' },
      ]
      expect((await post(cast.mediator, `reviews/${id}/check`, { points: points() })).status).toBe(403)
      await done(cast.supervisor, `reviews/${id}/check`, { points: points(...findings) })
      const corrected = { point: 'record', way: 'corrected', words: '补了一份说明，放在卷宗情况说明里。' }
      const objected = { point: 'ended-told', way: 'objected', words: '终止通知书第二段写了。' }
      for (const body of [corrected, objected]) await done(cast.mediator, `reviews/${id}/answer`, body)
      expect((await own()).reviews.find((one) => one.id === id)?.standing).toBe('with-reviewer')
    },
    passed: async () => {
      const id = (await month()).reviews[0]?.id ?? ''
      await done(cast.supervisor, `reviews/${id}/judge`, { point: 'record', yes: true, words: '看到了。' })
      const takeBack = { point: 'ended-told', yes: false, words: '确实写了，意见撤销。' }
      expect((await post(cast.supervisor, `reviews/${id}/judge`, takeBack)).status).toBe(403)
      await done(above, `reviews/${id}/judge`, takeBack)
      expect((await month()).reviews[0]?.standing).toBe('passed')
    },
    title: async () => {
      await read(cast.supervisor, `reviews/${(await month()).reviews[0]?.id}`)
      const mine = await own()
      expect(mine.reads.map(({ who }) => who)).toContain(cast.nameOf(cast.supervisor.login))
      expect(mine.notices.map(({ sentence }) => sentence.zh).join()).toContain('评查通过')
      const first = mine.record?.titles.find(({ code }) => code === firstTitle())
      expect(first?.standings.find(({ condition }) => condition === 'mediated')).toMatchObject({
        ...{ standing: 'not-met', beyond: 0 },
        matters: expect.arrayContaining(numbers),
      })
      await done(cast.mediator, `mediators/${mediator()}/applications`, { title: firstTitle() })
      const id = (await own()).record?.applications.find(isFour)?.id ?? ''
      const given = await post(above, `applications/${id}/decide`, { granted: true, words: '够了。' })
      expect(given.body).toMatchObject({ code: 'condition-not-met' })
      await done(above, `applications/${id}/decide`, { granted: false, words: '件数还不够，明年再来。' })
      const end = (await own()).record?.applications[0]
      expect(end).toMatchObject({ standing: 'refused', may: { object: true } })
      expect(end?.entries.at(-1)?.words).toBe('件数还不够，明年再来。')
      expect((await cast.stranger.send(`/api/quality/mediators/${mediator()}`)).status).toBe(404)
    },
  }

  walk(
    'file-review.md',
    () => steps,
    async () => [],
  )
})
