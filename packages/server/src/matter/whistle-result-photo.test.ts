import { freshDatabase } from '@jiefen/testkit/postgres'
import { type Scene, scenes } from '@jiefen/testkit/stories'
import { Transformer } from '@napi-rs/image'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { placeStory, turns } from '../told-matter.fixture.ts'

describe.each(scenes)('the photo of a result in $region.id', (told) => {
  const scene: Scene = { ...told, first: told.home }
  let test: TestHouse
  let handler: Comer
  let number = ''

  beforeAll(async () => {
    const people = [someoneAt('receptionist', scene.home), someoneAt('department-handler', scene.department)]
    test = await openTestHouse(await freshDatabase(), scene.region, people)
    handler = await test.comeIn(loginAt('department-handler', scene.department))
    number = (await placeStory(test, turns['give-result'].story(scene))).number
  })
  afterAll(() => test.close())

  it('must be one that was sent: a name alone proves nothing, and nothing is written', async () => {
    const before = await test.countFacts(number)
    for (const photo of ['a'.repeat(64), 'picture-1']) {
      const answer = await handler.act(number, 'give-result', { whistle: 'w1', result: '修好了', photo })
      expect([answer.statusCode, answer.json().code]).toEqual([400, 'malformed-request'])
    }
    expect(await test.countFacts(number)).toBe(before)
  })

  it('stands with the result when it was', async () => {
    const picture = await Transformer.fromRgbaPixels(new Uint8Array(64 * 64 * 4).fill(120), 64, 64).png()
    const { file } = await test.house.files.storePhoto(picture, '结果.png')
    const answer = await handler.act(number, 'give-result', { whistle: 'w1', result: '修好了', photo: file })
    expect(answer.statusCode).toBe(200)
    const view = (await handler.get(`/api/matters/${number}`)).json()
    expect(view.whistles[0].result).toMatchObject({ words: '修好了', photo: file })
    expect((await handler.get(`/api/matters/${number}/files/${file}`)).statusCode).toBe(200)
  })
})
