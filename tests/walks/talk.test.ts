import { randomUUID } from 'node:crypto'
import type { Mentionable, Thread, Threads } from '@jiefen/contract'
import type { Clerk } from '@jiefen/testkit/service'
import { photoOfAPlace, tellsThePlace } from '@jiefen/testkit/service'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Cast, raiseCurtain, regions } from './cast.ts'
import { partyOf } from './first-walk/play.ts'
import { act, follow } from './resident-acts.ts'
import { accept, askBoth, type Begun, bring, openMediation } from './stages.ts'
import { walk } from './told.ts'
import { toldTo } from './whistle-cast.ts'

// The service writes its answers by these very shapes.
const parseThread = (body: unknown): Thread => body as Thread
const parseThreads = (body: unknown): Threads => body as Threads
const parseMentionable = (body: unknown): Mentionable => body as Mentionable

describe.each(regions)('the walk of talk in %s', (region) => {
  let cast: Cast
  let begun: Begun
  let link: string
  let hers: string
  let his: string

  beforeAll(async () => {
    cast = await raiseCurtain(region)
  })
  afterAll(async () => {
    const { difference, messages } = await cast.service.verify()
    await cast.service.stop()
    expect([difference, messages]).toEqual([undefined, 4])
  })

  const pathOf = (thread: string) => `/api/matters/${begun.number}/threads/${encodeURIComponent(thread)}`
  const say = (who: Clerk, thread: string, body: object) =>
    who.send(`${pathOf(thread)}/messages`, {
      method: 'POST',
      body,
      headers: { 'idempotency-key': randomUUID() },
    })
  const read = async (who: Clerk, thread: string, why?: string) =>
    parseThread(
      (await who.send(`${pathOf(thread)}${why === undefined ? '' : `?why=${encodeURIComponent(why)}`}`)).body,
    )
  const threads = async (who: Clerk) =>
    parseThreads((await who.send(`/api/matters/${begun.number}/threads`)).body).rows
  /** What somebody was told of talk, once the messages have gone out. */
  const toldOfTalk = async (who: Clerk) => {
    await cast.service.pass(0)
    return (await toldTo(who, begun.number)).filter((words) => /消息/.test(words))
  }
  const talkPage = async (whose: 'hers' | 'his') => {
    const { resident, otherSide, receipt } = begun
    if (whose === 'hers') {
      await follow(resident, receipt)
      return resident.open('/follow/talk')
    }
    await otherSide.open(link)
    return otherSide.open('/invitation/talk')
  }

  const steps = {
    'in-mediation': async () => {
      begun = await bring(cast)
      await accept(begun)
      link = await askBoth(begun)
      await openMediation(begun)
      const view = await cast.desk.open(begun.number)
      hers = `party:${partyOf(view, 'informant')}`
      his = `party:${partyOf(view, 'other-side')}`
      const rows = await threads(cast.desk)
      expect(rows.map(({ thread, messages, unread, may }) => [thread, messages, unread, may.write])).toEqual([
        ['staff', 0, 0, true],
        [hers, 0, 0, true],
        [his, 0, 0, true],
      ])
    },
    'called-by-name': async () => {
      const { version } = await cast.desk.open(begun.number)
      const name = cast.nameOf(cast.mediator.login)
      const asked = await cast.desk.send(
        `/api/matters/${begun.number}/mentionable?q=${encodeURIComponent(name)}`,
      )
      const [person] = parseMentionable(asked.body).rows
      expect(person).toMatchObject({ person: cast.idOf(cast.mediator.login), name })
      const text = `@${name} 明天上午一起去看`
      expect((await say(cast.desk, 'staff', { text, mentions: [person?.person] })).status).toBe(200)
      const told = await toldOfTalk(cast.mediator)
      expect(told).toEqual([`${cast.place.name.zh} ${cast.nameOf(cast.desk.login)}在工作人员的消息里叫了您`])
      expect(await toldOfTalk(cast.desk)).toEqual([])
      expect((await cast.desk.open(begun.number)).version).toBe(version)
      expect((await say(cast.stranger, 'staff', { text: '我也看看' })).status).toBe(404)
    },
    'office-writes': async () => {
      expect((await say(cast.desk, hers, { text: '请您把装修时间记下来' })).status).toBe(200)
      const { resident, receipt } = begun
      expect((await follow(resident, receipt)).text).toContain('有 1 条消息您还没看')
      const page = await talkPage('hers')
      expect(page.text).toContain('请您把装修时间记下来')
      expect(page.text).toContain(cast.place.name.zh)
      expect(page.text).not.toContain('一起去看')
      expect((await follow(resident, receipt)).text).not.toContain('您还没看')
      expect((await talkPage('his')).text).toContain('还没有消息')
    },
    'she-answers': async () => {
      const { resident, otherSide } = begun
      const page = await talkPage('hers')
      const photos = [{ name: '墙.jpg', bytes: await photoOfAPlace() }]
      await resident.submit({ text: '昨晚十一点还在敲' }, { action: '/follow/talk', photos })
      // The browser still has the form: the same page, sent once more.
      resident.goBackTo(page)
      await resident.submit({ text: '昨晚十一点还在敲' }, { action: '/follow/talk', photos })
      const { rows } = await read(cast.mediator, hers)
      expect(rows.map(({ text }) => text)).toEqual(['请您把装修时间记下来', '昨晚十一点还在敲'])
      expect((await toldOfTalk(cast.mediator))[0]).toMatch(/给办理单位发来消息$/)
      const file = rows[1]?.photos[0]?.file ?? ''
      const seen = await cast.mediator.send(`${pathOf(hers)}/files/${file}`)
      expect([seen.status, tellsThePlace(seen.bytes)]).toEqual([200, false])
      expect((await resident.open(`/follow/talk/${file}`)).type).toBe('image/jpeg')
      await talkPage('his')
      expect((await otherSide.open(`/invitation/talk/${file}`)).status).toBe(404)
      expect((await cast.stranger.send(`${pathOf(hers)}/files/${file}`)).status).toBe(404)
    },
    'he-writes': async () => {
      const { otherSide } = begun
      await talkPage('his')
      await otherSide.submit({ text: '我白天上班，只有晚上有空' }, { action: '/invitation/talk' })
      expect((await talkPage('his')).text).toContain('只有晚上有空')
      expect((await talkPage('his')).text).not.toContain('十一点还在敲')
      expect((await talkPage('hers')).text).not.toContain('只有晚上有空')
      const rows = await threads(cast.desk)
      expect(rows.map(({ messages, unread }) => [messages, unread])).toEqual([
        [1, 0],
        [2, 1],
        [1, 1],
      ])
    },
    'read-marks': async () => {
      await cast.mediator.send(`${pathOf('staff')}/read`, { method: 'POST', body: { upto: 1 } })
      const { rows, readers } = await read(cast.desk, 'staff')
      expect(rows[0]?.readBy).toBe(1)
      expect(readers.map(({ name }) => name)).toContain(cast.nameOf(cast.mediator.login))
      const leader = cast.service.people.find(({ duties }) =>
        duties.some((duty) => duty.role === 'leader' && cast.place.path.includes(duty.unit)),
      )
      const clerk = await cast.service.login(leader?.login ?? '')
      expect((await read(clerk, 'staff', '了解进展')).rows).toHaveLength(1)
      expect((await say(clerk, 'staff', { text: '抓紧' })).status).toBe(403)
      const log = await cast.supervisor.readLog(begun.number)
      expect(log.map(({ who, what, why }) => `${who} ${what.zh} ${why}`)).toContain(
        `${leader?.name} 消息 了解进展`,
      )
    },
    archived: async () => {
      const { resident, receipt } = begun
      await follow(resident, receipt)
      await act(resident, '/follow/withdraw', { reason: '我们自己谈好了' })
      await cast.desk.act(begun.number, 'archive-matter', {})
      const [closed] = await cast.service.stored<{ dossier: { title: string }[] }>(
        `select facts -> 'dossier' as dossier
from matter_event
join matter using (county, matter_id)
where number = $1
  and type = 'MatterArchived'`,
        [begun.number],
      )
      expect(closed?.dossier.map(({ title }) => title)).toContain('往来消息')
      const late = await say(cast.desk, 'staff', { text: '还有一句' })
      expect([late.status, (late.body as { code: string }).code]).toEqual([409, 'matter-archived'])
      expect((await read(cast.desk, 'staff')).rows).toHaveLength(1)
      const page = await talkPage('hers')
      expect(page.text).toContain('不能再写了')
      expect(page.html).not.toContain('<textarea')
    },
  }

  walk(
    'talk.md',
    () => steps,
    () => (begun === undefined ? Promise.resolve([]) : cast.service.factsOf(begun.number)),
  )
})
