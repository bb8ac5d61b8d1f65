import type { CommandBody, WireCommand } from '@jiefen/contract'
import { asInstant, instant } from '@jiefen/domain/kernel'
import type { Clerk } from '@jiefen/testkit/service'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { regions } from './cast.ts'
import { partyOf } from './first-walk/play.ts'
import { follow } from './resident-acts.ts'
import { askBoth, type Begun, bring, clocksOf, holdSession, openMediation, showBoth } from './stages.ts'
import { walk } from './told.ts'
import { calledTo, raiseWhistleCurtain, toldTo, type WhistleCast } from './whistle-cast.ts'

describe.each(regions)('the walk of many hands in %s', (region) => {
  let play: WhistleCast
  let street: Begun

  beforeAll(async () => {
    play = await raiseWhistleCurtain(region)
  })
  afterAll(async () => {
    const { difference } = await play.cast.service.verify()
    await play.cast.service.stop()
    expect(difference).toBeUndefined()
  })

  const open = () => play.county.desk.open(street.number)
  const desk = <C extends WireCommand>(command: C, body: CommandBody<C>) =>
    play.county.desk.act(street.number, command, body)
  /** The table in the centre: a department, the relief office, and the host itself. */
  const table = () => [play.called[0].unit.id, play.called[2].unit.id]
  /** When this assistant's own limit ends. */
  const endOfPart = async (assistant: string) => {
    const { assistants } = await open()
    return instant(assistants.find(({ id }) => id === assistant)?.dueAt ?? '')
  }
  /** What somebody and their unit have been told, once the messages have gone out. */
  const heardBy = async (clerk: Clerk) => {
    await play.cast.service.pass(0)
    return toldTo(clerk, street.number)
  }
  const pageOf = async () => (await follow(street.resident, street.receipt)).text

  const steps = {
    'complex-matter': async () => {
      const { county, at } = play
      await at('2026-11-23T09:00:00+08:00')
      street = await bring(county, { story: '路面塌了，楼下三户人家的地下室全被漏水淹了，没有人肯管。' })
      await desk('sort-matter', { complexity: 'complex', why: '牵涉几家单位' })
      await desk('accept-matter', { unit: county.place.id })
      await askBoth(street)
      await openMediation(street)
      await holdSession(street)
      const { may, sorting } = await open()
      expect([sorting.complexity, may['propose-consultation']]).toEqual(['complex', true])
    },
    'assistants-named': async () => {
      const { county, called } = play
      const [first, second] = called
      expect((await second.handler.send(`/api/matters/${street.number}`)).status).toBe(404)
      await desk('name-assistants', { units: [first.unit.id, second.unit.id], task: '查清水管是谁的' })
      const view = await second.handler.open(street.number)
      expect(view.unit).toBe(county.place.id)
      expect(view.assistants.map(({ standing, may }) => [standing, may['do-part']])).toEqual([
        ['asked', false],
        ['asked', true],
      ])
      for (const { handler } of [first, second]) expect(await calledTo(handler)).toContain(street.number)
      const others = await second.handler.refused(street.number, 'do-part', {
        assistant: 'a1',
        words: '代办',
      })
      expect(others).toMatchObject({ status: 403, code: 'not-yours' })
      expect(await pageOf()).toContain(`${first.unit.name.zh}也来帮着办这件事`)
    },
    'consultation-proposed': async () => {
      const { county, called } = play
      await county.mediator.act(street.number, 'propose-consultation', {
        why: '三家各说各的，要坐在一起',
        units: table(),
      })
      expect((await heardBy(county.desk)).join()).toContain('提议会诊')
      expect(clocksOf(await open())).toContain(`convene: ${county.place.name.zh}`)
      expect((await called[2].handler.send(`/api/matters/${street.number}`)).status).toBe(404)
    },
    'convened-and-moved': async () => {
      const { called } = play
      const convene = (startsAt: string) =>
        desk('convene-consultation', { consultation: 'c1', units: table(), startsAt, place: '综治中心二楼' })
      await convene('2026-11-24T15:00:00+08:00')
      expect(await calledTo(called[2].handler)).toContain(street.number)
      await convene('2026-11-25T10:00:00+08:00')
      const told = (await heardBy(called[2].handler)).filter((words) => words.includes('召集会诊'))
      expect(told).toHaveLength(2)
      expect(told[0]).toContain('25日')
      const page = await pageOf()
      expect(page).toContain('坐在一起商量')
      expect(page).not.toContain('综治中心二楼')
      expect(page).not.toContain('10:00')
    },
    'one-part-done': async () => {
      const [first] = play.called
      await first.handler.act(street.number, 'do-part', { assistant: 'a1', words: '水管是自来水公司的' })
      const { assistants } = await first.handler.open(street.number)
      expect(assistants[0]).toMatchObject({ standing: 'done', may: { 'counter-sign': false } })
    },
    'held-and-concluded': async () => {
      const { called, at } = play
      const [first, , third] = called
      const held = {
        consultation: 'c1',
        present: table(),
        others: ['自来水公司 值班经理'],
        record: '逐户看了损失。',
      }
      const early = await play.county.desk.refused(street.number, 'hold-consultation', held)
      expect(early.code).toBe('not-yet-begun')
      await at('2026-11-25T10:00:00+08:00')
      await desk('hold-consultation', held)
      await desk('conclude-consultation', {
        consultation: 'c1',
        conclusion: '先抽水修管，再算损失。',
        tasks: [
          { unit: first.unit.id, what: '督促修好水管', byDay: '2026-11-26' },
          { unit: third.unit.id, what: '安排三户临时住处', byDay: '2026-11-27' },
        ],
      })
      expect((await heardBy(third.handler)).join()).toContain('安排三户临时住处')
      const { consultations } = await third.handler.open(street.number)
      const tasks = consultations[0]?.concluded?.tasks ?? []
      expect(tasks.map(({ dueAt, may }) => [Date.parse(dueAt), may['finish-task']])).toEqual([
        [instant('2026-11-27T00:00:00+08:00'), false],
        [instant('2026-11-28T00:00:00+08:00'), true],
      ])
      const page = await pageOf()
      expect(page).toContain('分头去办')
      for (const inside of ['逐户看了损失', '先抽水修管', '安排三户临时住处'])
        expect(page).not.toContain(inside)
    },
    'result-to-sign': async () => {
      const { county, called, at } = play
      await at('2026-11-25T15:00:00+08:00')
      await county.mediator.act(street.number, 'draw-agreement', {
        form: 'oral',
        facts: '水管爆裂，地下室进水。',
        clauses: ['三日内付清三户的损失。'],
        performance: { way: '转账', by: '2026-11-28' },
        agreedAt: '2026-11-25T15:00:00+08:00',
      })
      expect(clocksOf(await open()).filter((clock) => clock.startsWith('counter-sign'))).toEqual([
        `counter-sign: ${called[0].unit.name.zh}`,
      ])
      expect((await heardBy(called[0].handler)).join()).toContain('会签')
    },
    'one-assistant-late': async () => {
      const { called, county, at } = play
      const [first, second] = called
      await first.handler.act(street.number, 'finish-task', { task: 't1', words: '水管已经修好' })
      const limit = await endOfPart('a2')
      await at(asInstant(limit - 1))
      expect((await open()).assistants[1]?.late).toBe(false)
      await at(limit)
      expect((await open()).assistants[1]?.late).toBe(true)
      const words = `协办已到期，${second.unit.name.zh}未办`
      for (const told of [second.handler, county.desk]) expect(await heardBy(told)).toContain(words)
      expect(await pageOf()).toContain(second.unit.name.zh)
      await second.handler.act(street.number, 'do-part', { assistant: 'a2', words: '路面已经围挡' })
    },
    'one-disagrees': async () => {
      const { called, county, at } = play
      const [first] = called
      const now = () => play.cast.service.clock.now()
      await first.handler.act(street.number, 'counter-sign', {
        ...{ assistant: 'a1', agrees: false },
        words: '损失里没有算地下室的家具',
      })
      expect((await heardBy(county.desk)).join()).toContain('没有算地下室的家具')
      const missing = (await open()).missing.map((gap) => gap.missing)
      expect(missing).toContain('disagreement')
      await desk('propose-consultation', { why: '再商量家具怎么算', units: [first.unit.id] })
      const startsAt = asInstant(now() + 3_600_000)
      await desk('convene-consultation', {
        ...{ consultation: 'c2', units: [first.unit.id], link: 'https://video.example/room/2' },
        startsAt: new Date(startsAt).toISOString(),
      })
      await at(startsAt)
      await desk('hold-consultation', {
        ...{ consultation: 'c2', present: [first.unit.id], record: '家具另行补偿，当事人同意。' },
      })
      await desk('conclude-consultation', { consultation: 'c2', conclusion: '家具另行补偿。', tasks: [] })
      expect((await open()).missing.map((gap) => gap.missing)).not.toContain('disagreement')
      await first.handler.act(street.number, 'counter-sign', { assistant: 'a1', agrees: true })
      expect((await open()).assistants[0]?.standing).toBe('agreed')
    },
    'one-task-late': async () => {
      const { called, county, at } = play
      await at('2026-11-28T00:00:00+08:00')
      const words = `会诊任务已到期，${called[2].unit.name.zh}未办`
      for (const told of [called[2].handler, county.desk]) expect(await heardBy(told)).toContain(words)
      const { consultations } = await open()
      expect(consultations[0]?.concluded?.tasks.map(({ late }) => late)).toEqual([false, true])
    },
    'what-is-missing': async () => {
      const { called, county } = play
      await showBoth(street)
      for (const side of ['informant', 'other-side'] as const)
        await desk('record-follow-up', { party: partyOf(await open(), side), kept: 'kept', satisfaction: 5 })
      const { missing, next, may } = await open()
      expect(missing).toEqual([
        { missing: 'counter-sign', unit: called[1].unit.id },
        { missing: 'task', unit: called[2].unit.id },
      ])
      expect(next).toMatchObject({ what: 'counter-sign', unit: called[1].unit.id })
      expect(may['archive-matter']).toBe(false)
      const refused = await county.desk.refused(street.number, 'archive-matter', {})
      expect(refused.code).toBe('dossier-incomplete')
    },
    'signed-and-archived': async () => {
      const { called } = play
      await called[1].handler.act(street.number, 'counter-sign', { assistant: 'a2', agrees: true })
      await called[2].handler.act(street.number, 'finish-task', { task: 't2', words: '三户都已住下' })
      for (const { handler } of called) expect(await calledTo(handler)).not.toContain(street.number)
      await desk('archive-matter', {})
      expect(await open()).toMatchObject({ stage: 'archived', clocks: [] })
    },
  }

  walk(
    'together.md',
    () => steps,
    () => play.cast.service.factsOf(street.number),
  )
})
