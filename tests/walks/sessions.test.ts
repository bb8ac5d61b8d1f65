import { instant } from '@jiefen/domain/kernel'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Cast, raiseCurtain, regions } from './cast.ts'
import { partyOf } from './first-walk/play.ts'
import { follow } from './resident-acts.ts'
import { accept, askBoth, type Begun, bring, openMediation } from './stages.ts'
import { walk } from './told.ts'
import { toldTo } from './whistle-cast.ts'

const begins = instant('2026-11-18T09:00:00+08:00')
const span = (from: string, until: string) => ({
  startsAt: `2026-11-20T${from}:00+08:00`,
  endsAt: `2026-11-20T${until}:00+08:00`,
})

describe.each(regions)('the walk of a session in %s', (region) => {
  let cast: Cast
  let begun: Begun
  let other: Begun
  let link: string
  let room: string

  beforeAll(async () => {
    cast = await raiseCurtain(region, begins)
    await cast.supervisor.send('/api/rooms', {
      method: 'POST',
      body: {
        ...{ unit: cast.place.parent ?? cast.place.id, nameZh: '一号调解室', nameEn: 'Room 1' },
        ...{ purpose: 'mediation', seats: 6 },
      },
    })
    other = await bring(cast)
    await accept(other)
    await askBoth(other)
    await openMediation(other)
  })
  afterAll(async () => {
    const { difference } = await cast.service.verify()
    await cast.service.stop()
    expect(difference).toBeUndefined()
  })

  const herPage = async () => (await follow(begun.resident, begun.receipt)).text
  const hisPage = async () => (await begun.otherSide.open(link)).text
  const invited = async () => (await cast.mediator.open(begun.number)).parties.map(({ id }) => id)

  const steps = {
    arranged: async () => {
      begun = await bring(cast)
      await accept(begun)
      link = await askBoth(begun)
      await openMediation(begun)
      const { body } = await cast.mediator.send(`/api/rooms?unit=${cast.place.id}`)
      const { rooms } = body as { rooms: { id: string; purpose: string; seats: number }[] }
      room = rooms.find(({ purpose }) => purpose === 'mediation')?.id ?? ''
      await cast.mediator.act(begun.number, 'plan-session', {
        ...{ ...span('09:30', '11:00'), room, seating: 'together', open: true, invited: await invited() },
        helpers: [{ name: '高表哥', relation: '高远山的表哥' }],
      })
      const parties = (await cast.mediator.open(other.number)).parties.map(({ id }) => id)
      const late = await cast.desk.refused(other.number, 'plan-session', {
        ...{ ...span('10:00', '12:00'), room, seating: 'together', open: false, invited: parties },
      })
      expect(late.code).toBe('room-taken')
      const page = await herPage()
      expect(page).toContain('2026年11月20日 星期五 09:30')
      await begun.resident.open('/follow/sessions')
      expect(begun.resident.page.text).toMatch(/09:30 到 11:00.*调解室.*坐在一起.*身份证.*来不了/)
      const file = await begun.resident.open('/follow/sessions/s1.ics')
      expect(file.type).toContain('text/calendar')
      const calendar = Buffer.from(file.bytes).toString('utf8')
      expect(calendar).toContain('DTSTART:20261120T013000Z')
      expect(calendar).toContain('SUMMARY:约好见面')
      expect(calendar.slice(calendar.indexOf('SUMMARY'))).not.toMatch(/纠纷|于小暑|高远山/)
    },
    'helper-refused': async () => {
      await begun.resident.open('/follow/sessions')
      await begun.resident.submit({ helper: 'h1', agrees: 'yes' }, { action: '/follow/sessions/s1/helper' })
      expect(begun.resident.page.text).toContain('您说了：同意')
      expect(await hisPage()).toContain('请看看您同不同意')
      await begun.otherSide.open('/invitation/sessions')
      await begun.otherSide.submit(
        { helper: 'h1', agrees: 'no' },
        { action: '/invitation/sessions/s1/helper' },
      )
      const [session] = (await cast.mediator.open(begun.number)).planned
      expect(session?.helpers).toMatchObject([{ agreed: false, waiting: [] }])
      // What the other side said of him stays with the mediator.
      expect(await herPage()).not.toContain('不同意高表哥')
      await cast.service.pass(0)
      expect((await toldTo(cast.mediator, begun.number)).join()).toContain('不同意协助人到场')
    },
    'closed-doors': async () => {
      await begun.otherSide.open('/invitation/sessions')
      await begun.otherSide.submit({}, { action: '/invitation/sessions/closed' })
      const [session] = (await cast.mediator.open(begun.number)).planned
      expect(session?.open).toBe(false)
    },
    moved: async () => {
      await cast.mediator.act(begun.number, 'move-session', {
        ...{ session: 's1', ...span('14:00', '15:30'), room, why: '上午调解员有会' },
      })
      const parties = (await cast.mediator.open(other.number)).parties.map(({ id }) => id)
      await cast.desk.act(other.number, 'plan-session', {
        ...{ ...span('10:00', '12:00'), room, seating: 'together', open: false, invited: parties },
      })
      cast.service.clock.moveTo(instant('2026-11-19T10:00:00+08:00'))
      await cast.service.pass(0)
      expect(await herPage()).toMatch(/提醒您：2026年11月20日 星期五 14:00/)
    },
    'held-and-signed': async () => {
      cast.service.clock.moveTo(instant('2026-11-20T15:20:00+08:00'))
      const { mediator } = cast
      const met = {
        ...{ session: 's1', heldAt: '2026-11-20T14:00:00+08:00', place: '一号调解室', open: false },
        ...{ present: await invited(), record: '双方同意各退一步。', risk: { sharpening: false } },
      }
      const stranger = await mediator.refused(begun.number, 'hold-session', { ...met, others: ['高表哥'] })
      expect(stranger).toMatchObject({ code: 'others-not-agreed-to', facts: { others: ['高表哥'] } })
      await mediator.act(begun.number, 'hold-session', met)
      await herPage()
      await begun.resident.open('/follow/sessions')
      expect(begun.resident.page.text).toContain('双方同意各退一步')
      await begun.resident.submit({ nth: '1' }, { action: '/follow/sessions/record' })
      expect(begun.resident.page.text).toContain('您已经签字')
      await mediator.act(begun.number, 'sign-record', {
        ...{ nth: 1, signer: { mediator: cast.idOf(mediator.login) }, way: 'signature' },
      })
      const view = await mediator.open(begun.number)
      const signed = view.records[0]?.signatures.map(({ signedAt }) => signedAt !== undefined)
      expect(signed).toEqual([true, false, true])
      expect(view.records[0]?.signatures[0]?.signer).toEqual({ party: partyOf(view, 'informant') })
    },
  }
  walk(
    'sessions.md',
    () => steps,
    () => (begun === undefined ? Promise.resolve([]) : cast.service.factsOf(begun.number)),
  )
})
