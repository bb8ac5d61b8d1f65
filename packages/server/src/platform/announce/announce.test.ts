import { randomUUID } from 'node:crypto'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPool, type Pool } from '../sql/index.ts'
import { findAnnounced, keepHearing, type Listening, sayOn, wordsFor } from './index.ts'

it('an announcement says which facts of which matter, and is understood as it was meant', () => {
  const what = { county: '999101', matter: randomUUID(), first: 3, last: 5 }
  expect(findAnnounced(wordsFor(what))).toEqual(what)
  for (const subject of ['staff', `party:${randomUUID()}`])
    expect(findAnnounced(wordsFor({ ...what, subject }))).toEqual({ ...what, subject })
})

it.each([
  '',
  'hello',
  '999101/not-a-matter/1-2',
  `999101/${randomUUID()}/1`,
  `a/b/${randomUUID()}/1-2`,
  `999101/${randomUUID()}/1-2/`,
  `999101/${randomUUID()}/1-2/a/b`,
])('other words on the channel mean nothing: “%s”', (words) => expect(findAnnounced(words)).toBeUndefined())

describe('what one process says', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>
  let pool: Pool
  const listening: Listening[] = []
  const log = { warn: () => undefined }
  beforeAll(async () => {
    database = await freshDatabase()
    pool = openPool(database.workerUrl, { max: 2, name: 'announce', onError: () => undefined })
  })
  afterAll(async () => {
    for (const each of listening) await each.stop()
    await pool.end()
    await database.drop()
  })

  /** Another process that listens; `until` resolves with everything heard once these words came. */
  async function anotherProcess(channel: string) {
    const heard: string[] = []
    let came: () => void = () => undefined
    const ready = Promise.withResolvers<void>()
    listening.push(
      keepHearing({
        ...{ url: database.workerUrl, channels: [channel], log },
        heard: (_channel, words) => {
          heard.push(words)
          came()
        },
        listening: ready.resolve,
      }),
    )
    await ready.promise
    return async (words: string): Promise<string[]> => {
      while (!heard.includes(words))
        await new Promise<void>((resolve) => {
          came = resolve
        })
      return heard
    }
  }

  it('every other hears, in order and each word once, however quickly it is said', async () => {
    const [one, other] = [await anotherProcess('news'), await anotherProcess('news')]
    const say = sayOn('news', pool)
    const words = Array.from({ length: 500 }, (_, at) => `word ${at}`)
    for (const word of words) say(word)
    expect(await one('word 499')).toEqual(words)
    expect(await other('word 499')).toEqual(words)
  })

  it('keeps nobody waiting and breaks nothing when the database cannot be reached', async () => {
    const gone = openPool(database.workerUrl, { max: 1, name: 'gone', onError: () => undefined })
    await gone.end()
    const say = sayOn('news', gone)
    say('into the void')
    const next = sayOn('news', pool)
    const until = await anotherProcess('news')
    next('still here')
    expect(await until('still here')).toEqual(['still here'])
  })
})
