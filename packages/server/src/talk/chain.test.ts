import { inMediation, scenes } from '@jiefen/testkit/stories'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { matterModel, verifyAll } from '../matter/index.ts'
import { openTalkHouse, own, type TalkHouse, theirs } from '../talk-house.fixture.ts'

/** One way of meddling with a message of a thread; `$1` is the matter, `$2` the thread, `$3` the place. */
const meddlings: Readonly<Record<string, string>> = {
  'other words': `update talk_message set facts = jsonb_set(facts, '{text}', '"没说过"')`,
  'a photo more': `update talk_message set facts = jsonb_set(facts, '{photos}', '[{"file": "f", "name": "n"}]')`,
  'another moment': `update talk_message set at = at + interval '1 millisecond'`,
  'another author': `update talk_message set author = author || '{"name": "某"}'`,
  'another hash': `update talk_message set hash = sha256(hash)`,
}

describe.each(scenes)('verifying the threads of $region.id', (told) => {
  let at: TalkHouse
  let admin: pg.Client
  let placed: Awaited<ReturnType<TalkHouse['place']>>

  beforeAll(async () => {
    at = await openTalkHouse(told)
    await at.place(inMediation)
    placed = await at.place(inMediation)
    for (const thread of ['staff', own, theirs])
      for (let step = 1; step <= 4; step += 1)
        await at.say(at.desk, placed.number, thread, `${thread} ${step}`)
    await at.markRead(at.mediator, placed.number, theirs, 4)
    admin = new pg.Client(at.adminUrl)
    await admin.connect()
  })
  afterAll(async () => {
    await admin.end()
    await at.test.close()
  })

  /** What is found after somebody with every right has meddled; undone afterwards. */
  async function differenceAfter(...steps: readonly (readonly [text: string, values: unknown[]])[]) {
    await admin.query('begin')
    try {
      for (const [text, values] of steps) {
        const { rowCount } = await admin.query(text, values)
        if (rowCount === 0) throw new Error(`nothing was meddled with: ${text}`)
      }
      return (await verifyAll(admin, matterModel(at.scene.region))).difference
    } finally {
      await admin.query('rollback')
    }
  }
  const here = (place: number, thread: string = own): unknown[] => [placed.address.matter, thread, place]
  const row = `where matter_id = $1 and thread = $2 and place = $3`

  it('finds nothing where nobody has meddled, and says how many messages it has read', async () => {
    const verified = await at.test.verify()
    expect([verified.messages, verified.difference]).toEqual([12, undefined])
  })

  it.each(Object.entries(meddlings))('names the matter, the thread and the place: %s', async (_, text) => {
    for (const place of [1, 3, 4])
      for (const thread of ['staff', own]) {
        const { matter } = placed.address
        expect(await differenceAfter([`${text} ${row}`, here(place, thread)])).toMatchObject({
          ...{ matter, number: placed.number },
          where: `hash of message ${place} in thread ${thread}`,
        })
      }
  })

  it('finds a message that was taken away, also the last one, which somebody was told of or has read', async () => {
    for (const [place, thread] of [
      [2, own],
      [1, 'staff'],
      [4, own],
      [4, theirs],
    ] as const) {
      const found = await differenceAfter([`delete from talk_message ${row}`, here(place, thread)])
      expect(found?.where, `${place} of ${thread}`).toBe(`message ${place} in thread ${thread}`)
    }
  })

  it('finds a message that was moved into another thread, where it looks whole', async () => {
    const { matter } = placed.address
    const found = await differenceAfter(
      [`delete from talk_message where matter_id = $1 and thread = $2`, [matter, own]],
      [`update talk_message set thread = $3 where matter_id = $1 and thread = $2`, [matter, 'staff', own]],
    )
    expect(found?.where).toBe(`hash of message 1 in thread ${own}`)
  })

  it('finds two neighbours that changed places', async () => {
    const here = `where matter_id = $1 and thread = $2`
    const values = [placed.address.matter, own]
    const found = await differenceAfter(
      [`update talk_message set place = place + 1000 ${here} and place in (2, 3)`, values],
      [`update talk_message set place = 1005 - place ${here} and place > 1000`, values],
    )
    expect(found?.where).toBe(`hash of message 2 in thread ${own}`)
  })

  it('finds a thread that no matter stands behind', async () => {
    const stranger = '01970000-0000-7000-8000-00000000ffff'
    const found = await differenceAfter([
      `insert into talk_message select county, $4, thread, place, at, author, facts, hash from talk_message ${row}`,
      [...here(1), stranger],
    ])
    expect(found).toMatchObject({ matter: stranger, computed: 'no history' })
  })
})
