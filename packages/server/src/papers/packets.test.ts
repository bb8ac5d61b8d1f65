import { asObligationId, roles } from '@jiefen/domain/kernel'
import { freshDatabase } from '@jiefen/testkit/postgres'
import {
  afterASession,
  andThen,
  asParty,
  collectivePromised,
  drawnOnPhone,
  entrusted,
  factsSigned,
  firstPart,
  homeDesk,
  informant,
  informantId,
  lateWithTheFirst,
  mediatorOf,
  oralTerms,
  otherSide,
  otherSideId,
  reopened,
  type Scene,
  type Story,
  scenes,
  settledOrally,
  terminated,
  thenSealed,
  writtenTerms,
} from '@jiefen/testkit/stories'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { placeStory } from '../told-matter.fixture.ts'

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const file = await getDocumentProxy(new Uint8Array(pdf))
  const texts = Array.from({ length: file.numPages }, async (_, index) => {
    const { items } = await (await file.getPage(index + 1)).getTextContent()
    return items
      .map((item) => ('str' in item ? item.str : ''))
      .join('')
      .replace(/[\s\u200b\u3000]/g, '')
  })
  return Promise.all(texts)
}

/** Settled, reopened, and settled again under the same number. */
function settledTwice(scene: Scene): Story {
  const mediator = mediatorOf(scene)
  const [one, other, rightsTold] = [asParty(informant), asParty(otherSide), true as const]
  let story = andThen(reopened(scene), 'resume-matter', homeDesk(scene), { note: '再调一次' })
  story = andThen(story, 'give-consent', one, { party: informantId, how: 'own-hand', rightsTold })
  story = andThen(story, 'give-consent', other, { party: otherSideId, how: 'own-hand', rightsTold })
  story = andThen(story, 'propose-mediator', homeDesk(scene), {
    ...{ mediator: mediator.person, name: '何秉公', committee: scene.committee, chosenBy: 'committee' },
  })
  story = andThen(story, 'declare-interest', mediator, { ties: 'none' })
  story = andThen(story, 'agree-to-mediator', one, { party: informantId })
  story = andThen(story, 'agree-to-mediator', other, { party: otherSideId })
  story = andThen(story, 'open-mediation', mediator, { caseNumber: '（2026）柳人调字第1号' })
  story = andThen(story, 'hold-session', mediator, {
    ...{ heldAt: story.matter.lastAt, place: '调解室', present: [informantId, otherSideId], others: [] },
    ...{ open: true, record: '又谈了一次。', risk: { sharpening: false } },
  })
  story = andThen(story, 'draw-agreement', mediator, { terms: writtenTerms })
  const version = story.matter.agreement?.version ?? 0
  const signatures = [
    [one, { party: informantId }, 'signature'],
    [other, { party: otherSideId }, 'fingerprint'],
    [mediator, { mediator: mediator.person }, 'signature'],
  ] as const
  for (const [by, signer, way] of signatures)
    story = andThen(story, 'sign-agreement', by, { version, signer, way, ...drawnOnPhone })
  return thenSealed(story)
}

describe.each(scenes)('in $region.id', (scene) => {
  let test: TestHouse
  let desk: Comer
  beforeAll(async () => {
    const units = [scene.first, scene.home, scene.above, scene.committee, scene.department]
    const seats = [...new Set(units)].flatMap((unit) => roles.map((role) => someoneAt(role, unit)))
    test = await openTestHouse(await freshDatabase(), scene.region, seats)
    desk = await test.comeIn(loginAt('supervisor', scene.above))
  })
  afterAll(() => test.close())

  const place = async ({ events, ...story }: Story) => {
    const telephone = test.house.sealing.seal('telephone', '19900000001')
    const parse = (text: string): Story['events'] =>
      JSON.parse(text, (key, value) => (key === 'sealed' ? telephone : value))
    return (await placeStory(test, { ...story, events: parse(JSON.stringify(events)) })).number
  }
  const get = async (url: string) => {
    const answer = await desk.get(url)
    return {
      status: answer.statusCode,
      pages: answer.statusCode === 200 ? await pagesOf(answer.rawPayload) : [],
    }
  }
  const viewOf = async (number: string) =>
    (await desk.get(`/api/matters/${number}?why=${encodeURIComponent('看文书')}`)).json()
  const paper = async (number: string, file: string) =>
    (await get(`/api/matters/${number}/papers/${file}`)).pages

  it('whoever was asked about the facts signs every sheet, and the letter of the court is answered', async () => {
    const number = await place(entrusted(scene))
    for (const page of await paper(number, 'investigation-1.pdf'))
      expect(page).toContain('被调查人：调查人：记录人：')
    const slip = (await paper(number, 'entrustment-1.pdf')).join('')
    for (const words of ['柳荫区人民法院', '（2026）委调第7号', '（2026）诉前调第18号', '回执', '受理'])
      expect(slip).toContain(words)
    expect((await get(`/api/matters/${number}/papers/entrustment-report-1.pdf`)).status).toBe(404)
    expect(await viewOf(number)).toMatchObject({
      entrustments: [{ organ: '柳荫区人民法院' }],
      investigations: [{ asked: '丁小满' }],
    })
  })

  it('the court is told the result and what all have signed, and nothing that was said at the table', async () => {
    const letter = { link: 'LK01', organ: '柳荫区人民法院', letterNumber: '7', letterDay: '2026-11-20' }
    const story = andThen(factsSigned(scene), 'record-entrustment', homeDesk(scene), letter)
    const number = await place(story)
    const report = (await paper(number, 'entrustment-report-1.pdf')).join('')
    for (const words of ['未达成调解协议', '分歧较大', '十月初开始漏水']) expect(report).toContain(words)
    const said = story.matter.sessions.map(({ record }) => record.replaceAll(/\s/g, ''))
    expect(said.length).toBeGreaterThan(0)
    for (const words of said) expect(report).not.toContain(words)
    const facts = (await paper(number, 'undisputed-facts.pdf')).join('')
    expect(facts.match(/（2026年11月\d+日签名）/g)).toHaveLength(2)
    expect((await viewOf(number)).undisputed).toMatchObject({ missing: [] })

    const unsigned = andThen(terminated(scene), 'note-undisputed-facts', mediatorOf(scene), {
      facts: '只有一方认。',
    })
    const other = await place(andThen(unsigned, 'record-entrustment', homeDesk(scene), letter))
    expect((await paper(other, 'entrustment-report-1.pdf')).join('')).not.toContain('只有一方认')
    expect((await paper(other, 'undisputed-facts.pdf')).join('')).toContain('只有一方认')
  })

  it('a packet is one file: contents with true pages, the application with its data, the agreement, the record', async () => {
    const number = await place(lateWithTheFirst(scene))
    const { obligations } = await viewOf(number)
    const [one, two] = obligations
    const path = one.recourses.find(({ code }: { code: string }) => code === 'payment-order').packet
    const { pages } = await get(path)
    const [contents = '', ...rest] = pages
    expect(contents).toContain('材料目录')
    for (const title of ['支付令申请书', '人民调解协议书', '协议履行情况记录']) {
      const page = Number(new RegExp(`${title}(\\d)`).exec(contents)?.[1])
      expect(pages[page - 1]).toContain(title)
    }
    const all = rest.join('')
    for (const words of ['25,666.67元', '贰万伍仟陆佰陆拾陆元陆角柒分', '第二百二十五条', '核对码'])
      expect(all).toContain(words)
    // Whoever is owed takes it along: the number of the other side is not in it.
    const [, other = ''] = /被申请人姓名(.*?)请求事项/.exec(all) ?? []
    expect(other).toContain(otherSide.name ?? '')
    expect(other).not.toMatch(/\d{7}/)
    expect(all.match(/00000001/g)).toHaveLength(2)
    for (const [index, page] of pages.entries()) expect(page).toContain(`第${index + 1}页共${pages.length}页`)
    expect(two.recourses).toEqual([])
    for (const [obligation, recourse] of [
      [two.id, 'payment-order'],
      [asObligationId('o9'), 'payment-order'],
      [firstPart, 'enforcement'],
      [firstPart, 'wishing'],
    ])
      expect((await get(`/api/matters/${number}/obligations/${obligation}/packets/${recourse}`)).status).toBe(
        404,
      )
  })

  it('of several who claim together each takes their own line along, and the sheet says so', async () => {
    const promised = collectivePromised(scene)
    const clock = promised.matter.clocks.find(({ about }) => about === asObligationId('o2'))
    if (clock === undefined) throw new Error('a promise starts a clock')
    const { name, dueAt } = clock
    const about = asObligationId('o2')
    const late = andThen(promised, 'knock', { kind: 'clock' }, { name, dueAt, about, at: dueAt })
    const number = await place(late)
    const { pages, status } = await get(`/api/matters/${number}/obligations/o2/packets/payment-order`)
    expect(status).toBe(200)
    const all = pages.join('')
    for (const words of ['摘印', '这一条是其他申请人的', '马禾', '4,800.00元', '只印您自己的'])
      expect(all).toContain(words)
    for (const words of [informant.name ?? '', '5,200', '文本码']) expect(all).not.toContain(words)
  })

  it('an oral agreement bears the number of its own series, and takes none from the written ones', async () => {
    const registration = '（2026）柳树口头字第3号'
    const story = andThen(afterASession(scene), 'draw-agreement', mediatorOf(scene), {
      ...{ terms: oralTerms, registration },
    })
    const number = await place(story)
    expect((await paper(number, 'oral-agreement.pdf')).join('')).toContain(registration)
    // Where the region has no series it bears the case number.
    const plain = await place(settledOrally(scene))
    expect((await paper(plain, 'oral-agreement.pdf')).join('')).toContain('人调字第')
  })

  it('the second agreement of a matter carries the same number and -2, and the first keeps its own', async () => {
    const story = settledTwice(scene)
    const number = await place(story)
    expect((await paper(number, 'agreement.pdf')).join('')).toContain('柳人调字第1号-2')
    expect((await paper(number, 'session-record-1.pdf')).join('')).not.toContain('号-2')
    const first = story.events.slice(
      0,
      story.events.findIndex(({ type }) => type === 'MatterReopened'),
    )
    const before = await place({ ...story, events: first })
    expect((await paper(before, 'agreement.pdf')).join('')).not.toContain('号-2')
  })
})
