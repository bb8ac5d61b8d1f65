import { asPartyId, asSessionId } from '@jiefen/domain/kernel'
import { asParty, homeDesk, hour, informant, inMediation, mediatorOf, scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loginAt } from '../test-house.fixture.ts'
import { type Outside, openOutside } from './outside.fixture.ts'

describe.each(scenes)('somebody who comes along to help in $region.id', (told) => {
  let at: Outside
  beforeAll(async () => {
    at = await openOutside(told)
    at.test.clock.moveBy(Date.parse('2026-11-23T04:00:00Z') - at.test.clock.now())
  })
  afterAll(() => at.close())

  const arranged = async () => {
    const placed = await at.place(inMediation(at.scene))
    const desk = await at.test.comeIn(loginAt('receptionist', at.scene.home))
    const startsAt = at.test.clock.now() + 48 * hour
    const answer = await desk.act(placed.number, 'plan-session', {
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(startsAt + hour).toISOString(),
      ...{ place: '综治中心二楼 203', seating: 'together', open: false },
      invited: [placed.ids.informant, placed.ids.other],
      helpers: [{ name: '许明', relation: '表哥', telephone: '199 0000 0077' }],
    })
    expect([answer.statusCode, answer.json()]).toMatchObject([200, {}])
    const say = (party: string, agrees = true) =>
      at.act(placed, 'answer-helper', asParty({ ...informant, id: asPartyId(party) }), {
        ...{ session: asSessionId('s1'), helper: 'h1', party: asPartyId(party), agrees },
      })
    return { placed, say }
  }
  const heard = () =>
    at.sms
      .accepted()
      .filter(({ to }) => to === '19900000077')
      .map(({ text }) => text)
  const contacts = (matter: string) => at.owner('select * from helper_contact where matter_id = $1', [matter])

  it('hears when and where once everybody has said yes, what changes, and nothing of the matter', async () => {
    const { placed, say } = await arranged()
    await say(placed.ids.informant)
    await at.round()
    expect(heard()).toEqual([])
    await say(placed.ids.other)
    await at.round()
    expect(heard()).toHaveLength(1)
    const [text = ''] = heard()
    expect(text).toContain('综治中心二楼 203')
    expect(text).toMatch(/2026年11月25日/)
    for (const secret of [placed.number, 'http', '许明', '周远山']) expect(text).not.toContain(secret)
    const stored = (await at.rowsOf(placed)).filter(({ to_kind: kind }) => kind === 'helper')
    expect(stored).toMatchObject([{ kind: 'helper', to_whom: 's1/h1', facts: { unit: at.scene.home } }])

    const mediator = mediatorOf(at.scene)
    await at.act(placed, 'call-off-session', mediator, { session: asSessionId('s1'), why: '改天' })
    await at.round()
    expect(heard()).toHaveLength(2)
    expect(heard()[1]).toMatch(/2026年11月25日/)
    expect(heard()[1]).not.toContain('203')
    const kinds = (await at.rowsOf(placed))
      .filter(({ to_kind: kind }) => kind === 'helper')
      .map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['helper', 'helper-off'])
    // Whoever may open the matter reads that they were told, and no number.
    const desk = await at.test.comeIn(loginAt('receptionist', at.scene.home))
    const log = JSON.stringify((await desk.get(`/api/matters/${placed.number}/deliveries`)).json())
    expect(log).toContain('许明（来帮忙）')
    expect(log).not.toContain('19900000077')
  })

  it('is not told what has been overtaken before the message left', async () => {
    const before = heard().length
    const { placed, say } = await arranged()
    await say(placed.ids.informant)
    await say(placed.ids.other)
    await say(placed.ids.other, false)
    await at.round()
    // Neither “come” nor “you need not”: the second only repeats what they never heard otherwise.
    expect(heard().length - before).toBeLessThanOrEqual(1)
    expect(heard().slice(before).join('')).not.toContain('203')
  })

  it('has a number that no fact holds, and that goes with the closing of the file', async () => {
    const { placed } = await arranged()
    const { matter } = placed.address
    const [contact] = await contacts(matter)
    expect(contact).toMatchObject({ session: 's1', helper: 'h1' })
    expect(JSON.stringify(contact)).not.toContain('19900000077')
    const facts = await at.owner<{ facts: object }>('select facts from matter_event where matter_id = $1', [
      matter,
    ])
    expect(JSON.stringify(facts)).not.toContain(String((contact as { sealed?: string }).sealed))
    const desk = homeDesk(at.scene)
    await at.act(placed, 'withdraw-matter', asParty({ ...informant, id: placed.ids.informant }), {
      why: '和好了',
    } as never)
    expect(await contacts(matter)).toHaveLength(1)
    await at.act(placed, 'archive-matter', desk, {})
    expect(await contacts(matter)).toEqual([])
  })
})
