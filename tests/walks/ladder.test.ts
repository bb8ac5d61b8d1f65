import type { MatterView } from '@jiefen/contract'
import { asInstant } from '@jiefen/domain/kernel'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { regions } from './cast.ts'
import { type LadderCast, type Level, raiseLadderCurtain } from './ladder-cast.ts'
import { act, follow } from './resident-acts.ts'
import { accept, type Begun, bring } from './stages.ts'
import { walk } from './told.ts'
import { toldTo } from './whistle-cast.ts'

/** What the paragraphs name; what supervision writes beside it is told in its own walk. */
const named = new Set([
  ...['MatterReported', 'MatterSorted', 'MatterAccepted', 'QuestionAsked'],
  ...['LevelBegan', 'MatterMovedUp', 'MatterReturnedDown', 'AssistantNamed', 'AssistantReleased'],
])
/** “For each level that is left” stands in the document once. */
const eachLevel = / MatterMovedUp AssistantNamed LevelBegan(?: MatterMovedUp AssistantNamed LevelBegan)+$/

const workedSaturday = '10月10日（星期六）是国庆节调休上班日，照常算'

describe.each(regions)('the walk of the ladder in %s', (region) => {
  let play: LadderCast
  let idle: Begun
  let sent: Begun
  let skipped: Begun
  const begun: Begun[] = []
  const begin = async (): Promise<Begun> => {
    const one = await bring(play.cast)
    begun.push(one)
    await accept(one)
    return one
  }

  beforeAll(async () => {
    play = await raiseLadderCurtain(region)
  })
  afterAll(async () => {
    const { difference } = await play.cast.service.verify()
    await play.cast.service.stop()
    expect(difference).toBeUndefined()
  })

  const clockOf = ({ clocks }: MatterView, name: 'level' | 'take-up') =>
    clocks.find((clock) => clock.name === name)
  const dueOf = (view: MatterView, name: 'level' | 'take-up') => Date.parse(clockOf(view, name)?.dueAt ?? '')
  const whyOf = (view: MatterView, name: 'level' | 'take-up'): string =>
    clockOf(view, name)?.reasons.zh.join('') ?? ''
  const hereOf = ({ ladder }: MatterView) => ladder?.rungs.find(({ here }) => here)
  const listed = async ({ desk }: Level, view: string): Promise<boolean> => {
    const { body } = await desk.send(`/api/worklist?view=${view}`)
    return JSON.stringify(body).includes(idle.number)
  }
  const pageOf = async ({ resident, receipt }: Begun): Promise<string> =>
    (await follow(resident, receipt)).text

  /** Its page as the new level sees it: who had it, why it came, by when to take it up, and the one step to take. */
  const arrivesAt = async (level: Level, from: Level): Promise<void> => {
    const view = await level.desk.open(idle.number)
    expect(view).toMatchObject({ unit: level.unit.id, next: { what: 'take-up', unit: level.unit.id } })
    expect([hereOf(view)?.word.zh, view.ladder?.awaited, view.may['take-up']]).toEqual([
      level.word,
      true,
      true,
    ])
    expect(view.ladder?.moves.at(-1)).toMatchObject({
      ...{ way: 'up', cause: 'limit', from: from.unit.name, to: level.unit.name },
      by: { zh: '系统时钟' },
    })
    expect(view.timeline.map(({ sentence }) => sentence.zh).join('\n')).toContain(
      `${from.unit.name.zh}到期没有办结，自动上移到${level.unit.name.zh}`,
    )
    expect(dueOf(view, 'take-up')).toBe(level.takeUpBy)
    if (region === 'highplain' && level === play.second)
      expect(whyOf(view, 'take-up')).toContain(workedSaturday)
    expect((await from.desk.open(idle.number)).may['take-up']).toBe(false)
    expect([await listed(level, 'new'), await listed(from, 'new')]).toEqual([true, false])
    const [told, before] = [await toldTo(level.desk, idle.number), await toldTo(from.desk, idle.number)]
    expect(told.concat(before).filter((words) => words.includes('自动上移')).length).toBeGreaterThanOrEqual(2)
  }
  /** Nobody takes it up in time, and it counts as taken up: the level's own limit begins. */
  const countsAsTakenUp = async (level: Level): Promise<void> => {
    const { takeUpBy } = level
    if (takeUpBy === undefined) throw new Error('only the lowest level has nothing to take up')
    await play.at(asInstant(takeUpBy - 1))
    expect((await level.desk.open(idle.number)).ladder?.awaited).toBe(true)
    await play.at(takeUpBy)
    const view = await level.desk.open(idle.number)
    expect([view.ladder?.awaited, dueOf(view, 'level')]).toEqual([false, level.until])
    expect(view.timeline.map(({ sentence }) => sentence.zh).join('\n')).toContain('逾期未接，视为接手')
  }

  const nobodyActs = {
    'accepted-before-the-holiday': async () => {
      idle = await begin()
      const { lowest } = play
      const view = await lowest.desk.open(idle.number)
      expect(view.ladder?.rungs.map(({ unit }) => unit?.zh)).toEqual(
        [lowest, play.second, ...play.others].map(({ unit }) => unit.name.zh),
      )
      expect(hereOf(view)?.word.zh).toBe(lowest.word)
      expect(dueOf(view, 'level')).toBe(lowest.until)
      // Each region's limit meets the rest; where the level is shorter, the worked Saturday falls to the next one.
      expect(whyOf(view, 'level')).toContain('国庆节放假不算：10月1日至10月7日')
      if (region === 'lakeside') expect(whyOf(view, 'level')).toContain(workedSaturday)
      expect(await pageOf(idle)).toContain('会自动交到上一级')
    },
    'the-limit-passes': async () => {
      const { lowest, second, at } = play
      await at(asInstant(lowest.until - 1))
      expect((await lowest.desk.open(idle.number)).unit).toBe(lowest.unit.id)
      await at(lowest.until)
      await arrivesAt(second, lowest)
      expect((await lowest.desk.open(idle.number)).may['invite-party']).toBe(false)
      await at(lowest.until)
      expect((await second.desk.open(idle.number)).ladder?.moves).toHaveLength(1)
    },
    'nobody-takes-it-up': async () => {
      await countsAsTakenUp(play.second)
      const page = await pageOf(idle)
      for (const words of [
        `${play.lowest.unit.name.zh}没有在期限内办出结果，按规定自动交到上面`,
        `${play.second.unit.name.zh}没有按时说接手，按规定就算接手了`,
      ])
        expect(page).toContain(words)
      await act(idle.resident, '/follow/ask', { text: '现在是谁在管我的事？' })
    },
    'up-to-the-top': async () => {
      let below = play.second
      for (const level of play.others) {
        await play.at(below.until)
        await arrivesAt(level, below)
        await countsAsTakenUp(level)
        below = level
      }
      expect(await pageOf(idle)).toContain('没有按时说接手')
    },
    'at-the-top': async () => {
      const top = play.others.at(-1) ?? play.second
      await play.at(top.until)
      const view = await top.desk.open(idle.number)
      expect([view.unit, hereOf(view)?.word.zh, view.may['move-up']]).toEqual([top.unit.id, top.word, false])
      expect(clockOf(view, 'level')?.late).toBe(true)
      expect(view.ladder?.moves).toHaveLength(1 + play.others.length)
      const refused = await top.desk.refused(idle.number, 'move-up', { why: '再往上' })
      expect(refused.code).toBe('no-level-above')
    },
  }

  const why = '牵涉两个单位，这里调不动'
  const somebodyActs = {
    'passed-up-with-a-reason': async () => {
      await play.at('2026-11-02T10:30:00+08:00')
      sent = await begin()
      const { lowest, second } = play
      await lowest.desk.act(sent.number, 'move-up', { why })
      const view = await second.desk.open(sent.number)
      expect(view.ladder?.moves).toMatchObject([{ way: 'up', cause: 'asked', why, by: { zh: /./ } }])
      expect(await pageOf(sent)).toContain(`请上面的${second.unit.name.zh}来办。原因：${why}`)
      const again = await second.desk.refused(sent.number, 'move-up', { why })
      expect(again.code).toBe('not-taken-up-yet')
    },
    'returned-once': async () => {
      const { lowest, second, at } = play
      await at('2026-11-02T11:00:00+08:00')
      await second.desk.act(sent.number, 'return-down', { why: '请先上门见见对方' })
      const view = await lowest.desk.open(sent.number)
      expect([view.unit, view.ladder?.awaited, hereOf(view)?.word.zh]).toEqual([
        lowest.unit.id,
        false,
        lowest.word,
      ])
      expect(view.ladder?.moves.at(-1)).toMatchObject({ way: 'down', why: '请先上门见见对方' })
      const { body } = await lowest.desk.send('/api/worklist?view=returned')
      expect(JSON.stringify(body)).toContain(sent.number)
      expect(await pageOf(sent)).toContain('同一级只能交回一次')
    },
    'no-second-return': async () => {
      const { lowest, second, at } = play
      await at(asInstant(dueOf(await lowest.desk.open(sent.number), 'level')))
      const view = await second.desk.open(sent.number)
      expect([view.ladder?.awaited, view.may['return-down'], view.may['take-up']]).toEqual([
        true,
        false,
        true,
      ])
      const refused = await second.desk.refused(sent.number, 'return-down', { why: '还是你们办' })
      expect(refused.code).toBe('already-returned')
      await second.desk.act(sent.number, 'take-up', {})
      const taken = await second.desk.open(sent.number)
      expect(clockOf(taken, 'level')?.startedAt).toBe(new Date(play.cast.service.clock.now()).toISOString())
    },
    'skipping-a-level': async () => {
      skipped = await begin()
      const { lowest, second, others } = play
      const [third] = others
      if (third === undefined) throw new Error('there are three levels at least')
      const { ladder } = await lowest.desk.open(skipped.number)
      const to = ladder?.rungs[2]?.id ?? ''
      const mayPassTo = ladder?.mayPassTo.map(({ word }) => word.zh)
      if (region === 'lakeside') {
        expect(mayPassTo).toEqual([second.word, third.word])
        await lowest.desk.act(skipped.number, 'move-up', { to, why: '要区里协调' })
        expect((await third.desk.open(skipped.number)).unit).toBe(third.unit.id)
      } else {
        expect(mayPassTo).toEqual([second.word])
        const refused = await lowest.desk.refused(skipped.number, 'move-up', { to, why: '要县里协调' })
        expect(refused.code).toBe('level-not-to-be-skipped')
        await lowest.desk.act(skipped.number, 'move-up', { why: '先请乡镇看看' })
        expect((await second.desk.open(skipped.number)).unit).toBe(second.unit.id)
      }
    },
  }

  walk(
    'ladder.md',
    () => ({ ...nobodyActs, ...somebodyActs }),
    async () => {
      const facts: string[] = []
      for (const { number } of begun) {
        const own = (await play.cast.service.factsOf(number)).filter((fact) => named.has(fact))
        facts.push(
          ...` ${own.join(' ')}`
            .replace(eachLevel, ' MatterMovedUp AssistantNamed LevelBegan')
            .trim()
            .split(' '),
        )
      }
      return facts
    },
  )
})
