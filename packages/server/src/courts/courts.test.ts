import { roles } from '@jiefen/domain/kernel'
import { freshDatabase } from '@jiefen/testkit/postgres'
import {
  aDivorce,
  bothAgreed,
  courtOf,
  readyForCourt,
  type Story,
  scenes,
  withTheCourt,
} from '@jiefen/testkit/stories'
import { unzipSync } from 'fflate'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import { redAndBlue } from '../platform/files/photos.fixture.ts'
import {
  type Comer,
  comeIn,
  loginAt,
  openTestHouse,
  someoneAt,
  type TestHouse,
} from '../test-house.fixture.ts'
import { placeStory } from '../told-matter.fixture.ts'
import type { CourtPort, Packet } from './port.ts'

/** Each page’s text without spaces. */
async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const file = await getDocumentProxy(new Uint8Array(pdf))
  const texts: string[] = []
  for (let page = 1; page <= file.numPages; page += 1) {
    const { items } = await (await file.getPage(page)).getTextContent()
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/[\s\u200b\u3000]/g, ''),
    )
  }
  return texts
}

describe.each(scenes)('the packet for a court in $region.id', (scene) => {
  let test: TestHouse
  let desk: Comer
  beforeAll(async () => {
    const units = [scene.first, scene.home, scene.above, scene.committee, scene.department]
    const seats = [...new Set(units)].flatMap((unit) => roles.map((role) => someoneAt(role, unit)))
    test = await openTestHouse(await freshDatabase(), scene.region, seats)
    desk = await test.comeIn(loginAt('receptionist', scene.home))
  })
  afterAll(() => test.close())

  const place = async ({ events, ...story }: Story): Promise<string> => {
    const telephone = test.house.sealing.seal('telephone', '19900000001')
    const parse = (text: string): Story['events'] =>
      JSON.parse(text, (key, value) => (key === 'sealed' ? telephone : value))
    return (await placeStory(test, { ...story, events: parse(JSON.stringify(events)) })).number
  }
  const packet = (number: string, who = desk) => who.get(`/api/matters/${number}/court-packet.zip`)

  it('holds the application and its materials with true pages, and the agreement with its seal', async () => {
    const number = await place(withTheCourt(scene))
    const answer = await packet(number)
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/zip'])
    const files = unzipSync(new Uint8Array(answer.rawPayload))
    expect(Object.keys(files)).toEqual(['1-司法确认申请材料.pdf', '2-人民调解协议书.pdf'])
    const [materials, agreement] = Object.values(files)
    if (materials === undefined || agreement === undefined) throw new Error('two files were expected')

    const pages = await pagesOf(materials)
    const [list = ''] = pages
    const beginnings = [
      ['司法确认申请书', '请求人民法院依法确认'],
      ['主持调解证明', '特此证明'],
      ['送达地址确认书（阿依古丽·买买提）', '送达地址确认书'],
    ] as const
    for (const [title, words] of beginnings) {
      const page = pages.findIndex((text, at) => at > 0 && text.includes(words)) + 1
      expect(page).toBeGreaterThan(1)
      expect(list).toContain(`${title}${page}`)
    }
    // The agreement stands among the pages as it was signed, and the sealed file itself travels inside.
    const printed = Number(/人民调解协议书(\d+)/.exec(list)?.[1])
    expect(pages[printed - 1]).toContain('人民调解协议书')
    expect(pages.slice(printed - 1).join('')).toContain('核对码')
    expect(list).toContain('带电子签章的原件附在文件内')
    const file = await getDocumentProxy(new Uint8Array(materials))
    const [inside] = (await file.getAttachments()) ?? []
    const sealed = await file.getAttachmentContent(inside?.[0] ?? '')
    expect(Buffer.from(sealed ?? []).equals(Buffer.from(agreement))).toBe(true)
    const court = scene.region.courts.find(({ id }) => id === courtOf(scene))
    expect(pages.join('')).toContain(court?.name.zh)

    // The agreement is the sealed one itself: whoever holds it can have it checked.
    const code = /核对码([0-9A-Z]{10})/.exec((await pagesOf(agreement)).join(''))?.[1]
    expect(code).toBeDefined()
    const found = await test.app.inject({ url: `/check/${number}/${code}` })
    expect(found.statusCode).toBe(200)
    expect(Buffer.from(agreement).includes('/ByteRange')).toBe(true)
    // Twice the same bytes, and the parties read that it was put together.
    expect((await packet(number)).rawPayload.equals(answer.rawPayload)).toBe(true)
  })

  it('holds scans and photos that were named as proof, in the order of the list', async () => {
    const picture = await test.house.files.storePhoto(await redAndBlue().jpeg(), 'a.jpg')
    const { file } = picture
    const [reported, ...later] = withTheCourt(scene).events
    if (reported?.type !== 'MatterReported') throw new Error('it begins with a report')
    const events = [{ ...reported, photos: [{ file, name: '地里.jpg' }] }, ...later]
    const number = await place({ ...withTheCourt(scene), events })
    const [materials] = Object.values(unzipSync(new Uint8Array((await packet(number)).rawPayload)))
    const pages = await pagesOf(materials ?? new Uint8Array())
    const [list = ''] = pages
    const begins = Number(/证据材料（照片1张）(\d+)/.exec(list)?.[1])
    expect(pages.slice(begins - 1).join('')).toContain('照片1：地里.jpg')
    expect(list.indexOf('证据材料')).toBeGreaterThan(list.indexOf('送达地址确认书'))
    expect(Buffer.from(materials ?? []).toString('latin1')).toContain('/Subtype /Image')
  })

  it('goes out by whatever port the house has, and the fact says by which', async () => {
    const taken: Packet[] = []
    const court: CourtPort = {
      way: 'docked',
      hand: async (packet) => {
        taken.push(packet)
        return { handed: 'sent', receipt: 'r1' }
      },
    }
    const docked = await buildApp({ ...test.house, court })
    const clerk = await comeIn(docked, loginAt('receptionist', scene.home))
    const number = await place(bothAgreed(scene))
    const body = { court: courtOf(scene), point: 'committee', statusOrTitle: false }
    expect((await clerk.act(number, 'hand-to-court', body)).statusCode).toBe(200)
    const view = (await clerk.get(`/api/matters/${number}`)).json()
    expect(view.confirmation.requested).toMatchObject({ way: 'docked', point: 'committee' })
    expect(view.missing.map(({ missing }: { missing: string }) => missing)).toContain('confirmation')
    expect((await packet(number, clerk)).statusCode).toBe(204)
    expect(taken).toMatchObject([{ number, court: courtOf(scene), files: [{}, {}] }])
    await docked.close()
  })

  it('is nobody’s before somebody wants it, nor where a marriage stands in the agreement', async () => {
    expect((await packet(await place(readyForCourt(scene)))).statusCode).toBe(404)
    const divorce = await place(readyForCourt(scene, aDivorce))
    const view = (await desk.get(`/api/matters/${divorce}`)).json()
    expect(view.confirmation).toMatchObject({ courts: [] })
    expect(view.confirmation.packet).toBeUndefined()
    expect((await packet(divorce)).statusCode).toBe(404)
    const handler = await test.comeIn(loginAt('seal-keeper', scene.committee))
    const number = await place(withTheCourt(scene))
    expect([403, 404]).toContain((await packet(number, handler)).statusCode)
  })
})
