import { freshDatabase } from '@jiefen/testkit/postgres'
import { aReportedDispute, type Scene, town } from '@jiefen/testkit/stories'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { placeStory } from '../told-matter.fixture.ts'

const scene: Scene = { ...town, first: town.home }
const unit = scene.home
const json = { 'content-type': 'application/json' }
const raw = (payload: string | Buffer, type = json['content-type']): InjectOptions => ({
  payload,
  headers: { 'content-type': type },
})
const body = (fields: object): InjectOptions => raw(JSON.stringify({ unit, story: '楼上漏水', ...fields }))
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

/** What nobody should send as a report, each with how it is answered. */
const badReports: Record<string, [InjectOptions, status: number, code?: string, atTheDesk?: number]> = {
  'JSON that breaks off': [raw(`{"unit":"${unit}","story":"楼上`), 400],
  'no JSON at all': [raw('hello'), 400],
  'an empty body that says it is JSON': [raw(''), 400],
  'no body': [{ headers: {} }, 400],
  'a list instead of a report': [raw('[]'), 400],
  'a bare word': [raw('"story"'), 400],
  null: [raw('null'), 400],
  'another content type': [raw('unit=willow&story=x', 'text/plain'), 415],
  'a picture': [raw(Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'image/png'), 415],
  XML: [raw('<report/>', 'application/xml'), 415],
  'no story': [raw(JSON.stringify({ unit })), 400],
  'an empty story': [body({ story: '' }), 400],
  'a story of blanks': [body({ story: '   \n　 ' }), 422],
  'a story that is a number': [body({ story: 5 }), 400],
  'a story that is an object': [body({ story: { $gt: '' } }), 400],
  'a story of 5001 signs': [body({ story: '长'.repeat(5001) }), 400],
  'a field nobody knows': [body({ priority: 'high' }), 400],
  'a field nobody knows, deep inside': [body({ informant: { name: '某', admin: true } }), 400],
  'a prototype to pollute': [raw(`{"unit":"${unit}","story":"漏水","__proto__":{"admin":true}}`), 400],
  'a unit that does not exist': [body({ unit: 'nowhere' }), 422, 'unknown-unit', 403],
  'the name of a built-in as unit': [body({ unit: 'constructor' }), 422, 'unknown-unit', 403],
  'a place that does not exist': [body({ place: { unit: 'nowhere' } }), 422, 'unknown-unit'],
  'a kind nobody knows': [body({ kind: 'complaint' }), 400],
  'a telephone number of letters': [body({ informant: { telephone: 'call me now' } }), 400],
  'an identity number that is too short': [body({ informant: { identityNumber: '1234' } }), 400],
  'more photos than are taken': [
    body({ photos: Array.from({ length: 10 }, () => ({ file: 'a'.repeat(64), name: 'x' })) }),
    400,
  ],
  'a hundred other sides': [body({ otherSides: Array.from({ length: 100 }, () => ({ name: '某' })) }), 400],
  'an other side without a name': [
    body({ otherSides: [{ telephone: '199 0000 0009' }] }),
    422,
    'nobody-named',
  ],
  'a sign that ends a string in C': [body({ story: '楼上\u0000漏水' }), 400],
  'the same sign in a name': [body({ otherSides: [{ name: '某\u0000' }] }), 400],
  'the same sign written as an escape': [raw(`{"unit":"${unit}","story":"a\\u0000b"}`), 400],
  'half of a sign': [raw(`{"unit":"${unit}","story":"half \\ud83d"}`), 400],
  'the other half': [raw(`{"unit":"${unit}","story":"\\ude00 half"}`), 400],
  'bytes that are no UTF-8': [
    raw(
      Buffer.concat([
        Buffer.from(`{"unit":"${unit}","story":"`),
        Buffer.from([0xc3, 0x28, 0xff]),
        Buffer.from('"}'),
      ]),
    ),
    400,
  ],
  'more than is read': [body({ story: '长'.repeat(300_000) }), 413, 'too-large'],
  'a thousand brackets': [raw(`{"unit":"${unit}","story":${nested(1000)}}`), 400],
  'a hundred thousand brackets': [raw(nested(100_000)), 400],
}

const intact: Record<string, string> = {
  emoji: '楼上漏水💧😡 👨‍👩‍👧‍👦',
  'rare characters of names': '䶮、𠮷、㛃、𬀩、龘、〇',
  'other scripts': 'سۇ ئېقىپ · བོད་ཡིག · ᠮᠣᠩᠭᠣᠯ · ñ é ß',
  'signs of markup and of SQL': `<script>alert("1")</script>'; drop table matter; -- & \\ % _ {{x}}`,
  'lines and tabs': '第一行\n第二行\t完',
  'letters that run from right to left': '\u202eabc\u202c',
}

const cursor = (sortAt: string, matter: string): InjectOptions => ({
  url: `/api/worklist?after=${Buffer.from(JSON.stringify([sortAt, matter])).toString('base64url')}`,
})

describe('what nobody should send', () => {
  let test: TestHouse
  let desk: Comer
  let number = ''
  let version = 0
  beforeAll(async () => {
    const people = [someoneAt('receptionist', scene.home)]
    test = await openTestHouse(await freshDatabase(), scene.region, people)
    desk = await test.comeIn(loginAt('receptionist', scene.home))
    const placed = await placeStory(test, aReportedDispute(scene))
    number = placed.number
    version = placed.matter.version
  })
  afterAll(() => test.close())

  /** Sends it in both languages: a problem each time, and nothing is written. */
  async function expectProblem(
    send: (language: string) => Promise<{ statusCode: number; body: string; headers: object }>,
    status: number,
    code?: string,
  ) {
    const facts = await test.countFacts()
    for (const [language, script] of [
      ['zh-CN,zh;q=0.9', /\p{Script=Han}/u],
      ['en-GB,en;q=0.8', /^[^\p{Script=Han}]+$/u],
    ] as const) {
      const answer = await send(language)
      expect(answer.statusCode, answer.body).toBe(status)
      expect(answer.headers).toMatchObject({ 'content-type': 'application/problem+json; charset=utf-8' })
      expect(JSON.parse(answer.body)).toMatchObject({
        type: expect.stringMatching(/^\/problems\/[a-z-]+$/),
        title: expect.stringMatching(script),
        status,
        request: expect.any(String),
        ...(code === undefined ? {} : { code }),
      })
      // What went wrong inside is not the sender's to read.
      expect(answer.body).not.toMatch(/node_modules|\.ts:|select |insert |postgres|jsonb/i)
    }
    expect(await test.countFacts()).toBe(facts)
  }

  describe.each(Object.entries(badReports))('as a report: %s', (_, [sent, status, code, atTheDesk]) => {
    it('from a resident is a problem that says what to do, and nothing is written', () =>
      expectProblem(
        (language) =>
          test.app.inject({
            method: 'POST',
            url: '/api/public/reports',
            ...sent,
            headers: { ...sent.headers, 'accept-language': language },
          }),
        status,
        code,
      ))

    it('from the desk is the same', () =>
      expectProblem(
        (language) =>
          desk.ask({
            method: 'POST',
            url: '/api/matters',
            ...sent,
            headers: { ...sent.headers, 'accept-language': language },
          }),
        atTheDesk ?? status,
        atTheDesk === undefined ? code : 'not-yours',
      ))
  })

  const change = (command: string, payload: object, headers: Record<string, string> = {}) =>
    ({ method: 'POST', url: `/api/matters/${number}/${command}`, payload, headers }) as const

  it.each<[string, () => InjectOptions, number, string?]>([
    [
      'a matter that does not exist',
      () => ({ url: '/api/matters/999901-20261123-1-999999-0' }),
      404,
      'not-found',
    ],
    ['a number with a sign that cannot be', () => ({ url: '/api/matters/%00' }), 400],
    ['a number that is no UTF-8', () => ({ url: '/api/matters/%ff%fe' }), 400],
    ['a number as long as a letter', () => ({ url: `/api/matters/${'9'.repeat(500)}` }), 414],
    ['a path that does not exist', () => ({ url: '/api/nothing-here' }), 404, 'not-found'],
    ['a command that does not exist', () => change('delete-matter', {}), 404, 'not-found'],
    [
      'a method that is not meant',
      () => ({ ...change('accept-matter', {}), method: 'PUT' }),
      404,
      'not-found',
    ],
    ['a negative version', () => change('accept-matter', {}, { 'if-match': '-1' }), 400],
    ['a version that is a word', () => change('accept-matter', {}, { 'if-match': 'latest' }), 400],
    ['version nought', () => change('accept-matter', {}, { 'if-match': '"0"' }), 400],
    ['a broken version', () => change('accept-matter', {}, { 'if-match': '1.5' }), 400],
    ['an empty version', () => change('accept-matter', {}, { 'if-match': '' }), 400],
    [
      'an endless version',
      () => change('accept-matter', {}, { 'if-match': '9'.repeat(15) }),
      409,
      'stale-version',
    ],
    [
      'a key as long as a letter',
      () => change('accept-matter', {}, { 'idempotency-key': 'k'.repeat(300) }),
      400,
    ],
    ['a field nobody knows', () => change('accept-matter', { force: true }), 400],
    [
      'a party that is no id',
      () => change('show-identity', { party: 'x', paper: '证' }),
      422,
      'unknown-party',
    ],
    [
      'a party id with a sign that cannot be',
      () => change('show-identity', { party: '\u0000', paper: '证' }),
      400,
    ],
    [
      'a reason with a sign that cannot be',
      () => change('pass-on', { to: scene.sibling, why: 'a\u0000' }),
      400,
    ],
    [
      'a mediator that is no id',
      () => change('propose-mediator', { mediator: 'x', chosenBy: 'committee' }),
      404,
    ],
    ['a unit nobody knows', () => change('pass-on', { to: 'nowhere', why: '看' }), 422, 'unknown-unit'],
    ['a day that is none', () => change('order-rectification', { byDate: '2026-02-31', note: '修' }), 400],
    ['a moment that is none', () => change('hold-session', { heldAt: 'yesterday' }), 400],
    ['a view nobody knows', () => ({ url: '/api/worklist?view=secret' }), 400],
    ['a page of nought rows', () => ({ url: '/api/worklist?limit=0' }), 400],
    ['a page of a million rows', () => ({ url: '/api/worklist?limit=1000000' }), 400],
    ['a cursor nobody gave', () => ({ url: '/api/worklist?after=bm9uc2Vuc2U' }), 400],
    ['a cursor with a moment that is none', () => cursor('soon', '0'.repeat(36)), 400],
    ['a cursor with half a moment', () => cursor('5', '01970000-0000-7000-8000-000000000001'), 400],
    ['a cursor with an id that is none', () => cursor('2026-11-23T04:00:00.000Z', '0'.repeat(36)), 400],
    ['words with a sign that cannot be', () => ({ url: '/api/worklist?q=%E6%BC%8F%00' }), 400],
    ['a parameter nobody knows', () => ({ url: '/api/worklist?order=random' }), 400],
    ['a reason with a sign that cannot be read', () => ({ url: `/api/matters/${number}?why=%00` }), 400],
    ['a file that is no hash', () => ({ url: `/api/matters/${number}/files/..%2f..%2fsecret` }), 400],
    ['a notice that is no number', () => ({ method: 'POST', url: '/api/notices/x/read', payload: {} }), 400],
    [
      'a notice beyond all numbers',
      () => ({ method: 'POST', url: '/api/notices/99999999999999999999/read', payload: {} }),
      400,
    ],
    ['a duplicate search without a story', () => ({ url: `/api/duplicates?unit=${unit}` }), 400],
    ['a period of no days', () => ({ url: '/api/join-rate?days=0' }), 400],
  ])('in the console: %s', async (_, sent, status, code) => {
    const options = sent()
    await expectProblem(
      (language) => desk.ask({ ...options, headers: { ...options.headers, 'accept-language': language } }),
      status,
      code,
    )
    expect(await test.countFacts(number)).toBe(version)
  })

  it.each(Object.entries(intact))('%s are kept as they were written', async (_, story) => {
    const answer = await desk.post('/api/matters', {
      unit,
      story,
      otherSides: [{ name: story.slice(0, 40).trim() }],
    })
    expect(answer.statusCode, answer.body).toBe(201)
    const view = (await desk.get(`/api/matters/${answer.json().number}`)).json()
    expect(view.story).toBe(story.trim())
    expect(view.parties.at(-1).name).toBe(story.slice(0, 40).trim())
    expect((await test.verify()).difference).toBeUndefined()
  })

  it('a field that is wrong is named, so that it can be put right', async () => {
    const answer = await desk.post('/api/matters', { story: '', informant: { telephone: 'x' } })
    const fields = answer.json().faults.map(({ field }: { field: string }) => field)
    expect(fields).toEqual(expect.arrayContaining(['body/unit', 'body/story', 'body/informant/telephone']))
  })
})
