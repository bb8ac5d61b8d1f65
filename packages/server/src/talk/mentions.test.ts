import { anAcceptedDispute, inMediation, scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverAll } from '../deliveries/index.ts'
import { openTalkHouse, own, type TalkHouse } from '../talk-house.fixture.ts'
import type { Comer } from '../test-house.fixture.ts'
import { writeOwn } from './index.ts'

describe.each(scenes)('who is told of a message in $region.id', (told) => {
  let at: TalkHouse
  let supervisor: Comer

  beforeAll(async () => {
    at = await openTalkHouse(told)
    supervisor = await at.comeIn('supervisor', at.scene.above)
  })
  afterAll(() => at.test.close())

  const call = (number: string, ...mentions: string[]) =>
    at.say(at.desk, number, 'staff', { text: '请看一下', mentions })
  const noticesOf = async (who: Comer, number: string) => {
    while ((await deliverAll(at.test.house)) > 0);
    const { rows } = (await who.get('/api/notices')).json()
    return rows.filter((row: { number: string; thread?: string }) => row.number === number && 'thread' in row)
  }

  it('can be anybody who may open the matter, by name and unit, and nobody else', async () => {
    const { number } = await at.place(inMediation)
    const found = await at.mentionable(at.desk, number)
    const { home, above, committee } = at.scene
    expect(found.map(({ name }) => name).toSorted()).toEqual(
      [
        `leader of ${home}`,
        `leader of ${above}`,
        `mediator of ${committee}`,
        // Who is to set the seal may be asked about it.
        `seal-keeper of ${committee}`,
        `supervisor of ${above}`,
      ].toSorted(),
    )
    const [one] = await at.mentionable(at.desk, number, 'supervisor')
    const unit = at.scene.region.units.find(({ id }) => id === above)
    expect(one).toEqual({ person: supervisor.person, name: `supervisor of ${above}`, unitName: unit?.name })
    // What a pattern means to a database is only a sign to a person.
    expect(await at.mentionable(at.desk, number, '%')).toEqual([])
  })

  it('a department finds its own people once it was called, and not before', async () => {
    const { number } = await at.place(anAcceptedDispute)
    const named = async () => (await at.mentionable(at.desk, number, 'department')).length
    expect(await named()).toBe(0)
    const blown = { direction: 'horizontal', to: [at.scene.department], why: '请来', place: '3 号楼' }
    await at.desk.act(number, 'blow-whistle', blown)
    expect(await named()).toBe(1)
  })

  it('who is called by name is told who called and where, and nothing of what was said', async () => {
    const { number } = await at.place(inMediation)
    expect((await call(number, supervisor.person)).statusCode).toBe(200)
    const [notice, ...more] = await noticesOf(supervisor, number)
    expect(more).toEqual([])
    expect(notice).toMatchObject({ thread: 'staff', read: false })
    expect(notice.sentence.zh).toContain(`receptionist of ${at.scene.home}在工作人员的消息里叫了您`)
    expect(JSON.stringify(notice)).not.toContain('请看一下')
    for (const who of [at.desk, at.mediator]) expect(await noticesOf(who, number)).toEqual([])
  })

  it('nobody is disturbed by a message that calls nobody, nor by their own name', async () => {
    const { number } = await at.place(inMediation)
    await at.say(at.mediator, number, 'staff', '记一下：明天开庭')
    await call(number, at.desk.person)
    for (const who of [at.desk, at.mediator, supervisor]) expect(await noticesOf(who, number)).toEqual([])
  })

  it('somebody who may not open the matter cannot be called', async () => {
    const { number } = await at.place(inMediation)
    for (const stranger of [at.idOf('receptionist', at.scene.sibling), 'nobody', 'x'.repeat(36)]) {
      const refused = await call(number, supervisor.person, stranger)
      expect([refused.statusCode, refused.json().code]).toEqual([422, 'cannot-be-called'])
      expect(refused.json().facts).toEqual({ person: stranger })
    }
    expect((await at.read(at.desk, number, 'staff')).rows).toEqual([])
  })

  it('nobody is called by name where a party reads along', async () => {
    const { number } = await at.place(inMediation)
    const refused = await at.say(at.desk, number, own, { text: '请看', mentions: [supervisor.person] })
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'calling-only-among-staff'])
  })

  it('what a party writes reaches the mediator, and before there is one the unit that answers', async () => {
    const words = { text: '几点来？', photos: [], key: undefined }
    const before = await at.place(anAcceptedDispute)
    await writeOwn(at.test.house, before.informant, words)
    const [first] = await noticesOf(at.desk, before.number)
    expect(first).toMatchObject({ thread: own })
    expect(first.sentence.zh).toBe('阿依古丽·买买提给办理单位发来消息')
    const after = await at.place(inMediation)
    await writeOwn(at.test.house, after.informant, words)
    expect(await noticesOf(at.mediator, after.number)).toHaveLength(1)
    expect(await noticesOf(at.desk, after.number)).toEqual([])
  })

  it('what the office writes reaches that party, once, in the same transaction', async () => {
    const { number, address } = await at.place(inMediation)
    await at.say(at.desk, number, own, '请您明天来')
    const { rows } = await at.test.house.workerPool.query(
      `select thread, version, audience_kind, audience from outbox where matter_id = $1 and thread <> ''`,
      [address.matter],
    )
    expect(rows).toEqual([
      { thread: own, version: 1, audience_kind: 'party', audience: own.slice('party:'.length) },
    ])
  })
})
