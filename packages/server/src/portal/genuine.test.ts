import { roles } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import { freshDatabase } from '@jiefen/testkit/postgres'
import {
  andThen,
  asParty,
  drawnOnPhone,
  homeDesk,
  informant,
  informantId,
  mediatorOf,
  otherSide,
  otherSideId,
  reopened,
  type Scene,
  type Story,
  scenes,
  settled,
  thenSealed,
  whileSigning,
  writtenTerms,
} from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agreementsInForce, printPaper } from '../papers/index.ts'
import { fold } from '../platform/desk/index.ts'
import { readHistory } from '../platform/event-log/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { placeStory } from '../told-matter.fixture.ts'
import { browserAt } from './portal.fixture.ts'

/** Settled, reopened, and settled again with other words. */
function settledAgain(scene: Scene): Story {
  const mediator = mediatorOf(scene)
  const desk = homeDesk(scene)
  const [one, other] = [asParty(informant), asParty(otherSide)]
  const rightsTold = true as const
  let story = andThen(reopened(scene), 'resume-matter', desk, { note: '再调一次' })
  story = andThen(story, 'give-consent', one, { party: informantId, how: 'own-hand', rightsTold })
  story = andThen(story, 'give-consent', other, { party: otherSideId, how: 'own-hand', rightsTold })
  story = andThen(story, 'propose-mediator', desk, {
    ...{ mediator: mediator.person, name: '何秉公', committee: scene.committee, chosenBy: 'committee' },
  })
  story = andThen(story, 'declare-interest', mediator, { ties: 'none' })
  story = andThen(story, 'agree-to-mediator', one, { party: informantId })
  story = andThen(story, 'agree-to-mediator', other, { party: otherSideId })
  story = andThen(story, 'open-mediation', mediator, { caseNumber: '（2026）柳人调字第2号' })
  story = andThen(story, 'hold-session', mediator, {
    ...{ heldAt: story.matter.lastAt, place: '调解室', present: [informantId, otherSideId], others: [] },
    ...{ open: true, record: '又谈了一次。', risk: { sharpening: false } },
  })
  story = andThen(story, 'draw-agreement', mediator, {
    terms: { ...writtenTerms, clauses: [{ text: '改为五日内修好。' }] },
  })
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

describe.each(scenes)('anybody holding an agreement in $region.id', (scene) => {
  let test: TestHouse
  let desk: Comer
  beforeAll(async () => {
    const units = [scene.first, scene.home, scene.above, scene.committee, scene.department]
    const seats = [...new Set(units)].flatMap((unit) => roles.map((role) => someoneAt(role, unit)))
    test = await openTestHouse(await freshDatabase(), scene.region, seats)
    desk = await test.comeIn(loginAt('supervisor', scene.above))
  })
  afterAll(() => test.close())

  let visitors = 0
  /** Everybody comes from an address of their own; the limits count addresses. */
  const visitor = () => {
    visitors += 1
    return browserAt(test.app, `10.88.0.${visitors}`)
  }
  const place = async ({ events, ...story }: Story) => {
    const telephone = test.house.sealing.seal('telephone', '19900000001')
    const parse = (text: string): Story['events'] =>
      JSON.parse(text, (key, value) => (key === 'sealed' ? telephone : value))
    const placed = await placeStory(test, { ...story, events: parse(JSON.stringify(events)) })
    const pdf = await desk.get(`/api/matters/${placed.number}/papers/agreement.pdf`)
    return { ...placed, pdf: pdf.rawPayload }
  }
  /** The codes as the service itself knows them, from the history in the database. */
  const codesOf = async ({
    number,
    address,
  }: {
    number: string
    address: { county: string; matter: string }
  }) => {
    const { events } = await inTransaction(test.house.pool, { matter: address.matter }, (tx) =>
      readHistory<MatterEvent>(tx, address.county, address.matter),
    )
    return agreementsInForce(test.house, events).map(({ code }) => ({
      code,
      url: `/check/${number}/${code}`,
    }))
  }
  const upload = async (url: string, file: Buffer) => {
    const browser = visitor()
    await browser.open(url)
    const token = /name="token" value="([^"]+)"/.exec(browser.page)?.[1] ?? ''
    const boundary = 'a-boundary'
    const part = (head: string, body: Buffer | string) =>
      Buffer.concat([Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`), Buffer.from(body), Buffer.from('\r\n')])
    const payload = Buffer.concat([
      part('content-disposition: form-data; name="token"', token),
      part(
        'content-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf',
        file,
      ),
      Buffer.from(`--${boundary}--\r\n`),
    ])
    return (await browser.send('POST', url, { payload, type: `multipart/form-data; boundary=${boundary}` }))
      .body
  }

  it('sees that it exists and since when, and neither names nor words of it', async () => {
    const placed = await place(settled(scene))
    const [known] = await codesOf(placed)
    const browser = visitor()
    const answer = await browser.open(known?.url ?? '')
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('有这份协议书')
    expect(answer.body).toContain(placed.matter.caseNumber ?? 'none')
    expect(answer.body).toMatch(/[0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4}/)
    for (const { name = '' } of placed.matter.parties) expect(answer.body).not.toContain(name)
    for (const { text } of writtenTerms.clauses) expect(answer.body).not.toContain(text)
    expect(answer.body).not.toContain(placed.matter.story)
    expect(answer.headers['cache-control']).toContain('no-store')
  })

  it('can type number and code, in small letters too', async () => {
    const placed = await place(settled(scene))
    const [known] = await codesOf(placed)
    const browser = visitor()
    await browser.open('/check')
    const code = (known?.code ?? '').toLowerCase()
    const answer = await browser.fill('/check', {
      number: placed.number,
      code: `${code.slice(0, 5)} ${code.slice(5)}`,
    })
    expect(answer.body).toContain('有这份协议书')
  })

  it('gets the same answer for a wrong code, a wrong number, and an agreement that is not in force', async () => {
    const placed = await place(settled(scene))
    const draft = (await placeStory(test, whileSigning(scene))).number
    const [known] = await codesOf(placed)
    const bodies = new Set<string>()
    for (const url of [
      `/check/${placed.number}/0000000000`,
      `/check/${draft}/${known?.code}`,
      `/check/nonsense/${known?.code}`,
    ]) {
      const answer = await visitor().open(url)
      expect(answer.statusCode).toBe(404)
      bodies.add(/class="errors?[\s\S]*?<\/div>/.exec(answer.body)?.[0] ?? answer.body.slice(0, 40))
    }
    expect(bodies.size).toBe(1)
  })

  it('learns of a file whether it is this agreement, another one, changed, or not sealed at all', async () => {
    const placed = await place(settled(scene))
    const other = await place(settled(scene))
    const [known] = await codesOf(placed)
    const url = known?.url ?? ''
    expect(await upload(url, placed.pdf)).toContain('一个字节都没有改过')
    expect(await upload(url, other.pdf)).toContain('它是另一份协议书')
    const changed = Buffer.from(placed.pdf)
    changed[2_000] = (changed[2_000] ?? 0) ^ 1
    expect(await upload(url, changed)).toContain('这个文件被改过')
    expect(await upload(url, Buffer.from('%PDF-1.7 a draft'))).toContain('没有电子签章')
    expect(await upload(url, Buffer.alloc(0))).toContain('请先选择文件')
    expect(await upload(url, Buffer.alloc(6 * 1024 * 1024))).toContain('文件太大了')
  })

  it('holds a genuine one too when it is a party’s own copy, without the numbers of the others', async () => {
    const { number, address, pdf } = await place(settled(scene))
    const { events } = await inTransaction(test.house.pool, { matter: address.matter }, (tx) =>
      readHistory<MatterEvent>(tx, address.county, address.matter),
    )
    const eyes = (matter: Matter): Matter => ({
      ...matter,
      parties: matter.parties.map(({ telephone, address: _, ...party }) => party),
    })
    const matter = fold(test.house.desk.model, events)
    const own = Buffer.from(await printPaper(test.house, { paper: 'agreement' }, { matter, events, eyes }))
    expect(own.equals(pdf)).toBe(false)
    const [known] = await codesOf({ number, address })
    expect(await upload(known?.url ?? '', own)).toContain('一个字节都没有改过')
  })

  it('of an earlier version is told that a later one has taken its place', async () => {
    const placed = await place(settledAgain(scene))
    const codes = await codesOf(placed)
    expect(codes).toHaveLength(2)
    const [first, second] = codes
    // The paper that counts is named by its number: the case number again, since another mediation was opened.
    const then = (await visitor().open(first?.url ?? '')).body
    expect(then).toMatch(/已经被编号 （2026）柳人调字第2号(-2)? 的协议书代替/)
    const now = (await visitor().open(second?.url ?? '')).body
    expect(now).toContain('柳人调字第2号')
    expect(now).not.toContain('的协议书代替')
  })

  it('cannot try codes without end', async () => {
    const { number } = await placeStory(test, settled(scene))
    const browser = visitor()
    const answers: number[] = []
    for (let tries = 0; tries < 22; tries += 1)
      answers.push((await browser.send('GET', `/check/${number}/000000000${tries % 10}`)).statusCode)
    expect(answers.slice(0, 20)).not.toContain(429)
    expect(answers.slice(20)).toEqual([429, 429])
  })
})
