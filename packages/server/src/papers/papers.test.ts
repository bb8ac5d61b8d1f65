import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { leavesOf } from '@jiefen/domain/archive'
import { asAskId, roles } from '@jiefen/domain/kernel'
import { unitForComplaint } from '@jiefen/domain/neutrality'
import { freshDatabase } from '@jiefen/testkit/postgres'
import {
  afterASession,
  anAcceptedDispute,
  andThen,
  answeredAppeal,
  archived,
  asParty,
  complaintSupervisorOf,
  declined,
  homeDesk,
  informant,
  informantId,
  inMediation,
  mediatorOf,
  otherSide,
  otherSideId,
  reported,
  type Scene,
  type Story,
  safeAgain,
  scenes,
  settled,
  settledOrally,
  signedByHand,
  terminated,
  thenSealed,
  whileSigning,
  withdrawn,
} from '@jiefen/testkit/stories'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { redAndBlue } from '../platform/files/photos.fixture.ts'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { placeStory } from '../told-matter.fixture.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'jiefen-papers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const file = await getDocumentProxy(new Uint8Array(pdf))
  const pages: string[] = []
  for (let page = 1; page <= file.numPages; page += 1) {
    const { items } = await (await file.getPage(page)).getTextContent()
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/[\s\u200b\u3000]/g, ''),
    )
  }
  return pages
}

/** What a reader that is not ours says of the seal. */
function outsideReader(pdf: Uint8Array): string {
  const file = path.join(folder, 'looked-at.pdf')
  writeFileSync(file, pdf)
  try {
    return execFileSync('pdfsig', [file], { encoding: 'utf8', env: { ...process.env, HOME: folder } })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error('This test asks a reader that is not ours: install poppler-utils (pdfsig).')
    if (error instanceof Error && 'stdout' in error) return String(error.stdout)
    throw error
  }
}

const ask = asAskId('q1')
/** More time that all agreed to. */
const extended = (scene: Scene): Story => {
  const asked = andThen(inMediation(scene), 'ask-for-time', mediatorOf(scene), {
    ...{ clock: 'mediation', change: { kind: 'extension', amount: 5 }, why: '等漏水鉴定' },
  })
  const once = andThen(asked, 'consent-to-time', asParty(informant), {
    ask,
    party: informantId,
    agrees: true,
  })
  return andThen(once, 'consent-to-time', asParty(otherSide), { ask, party: otherSideId, agrees: true })
}

describe.each(scenes)('in $region.id', (scene) => {
  let test: TestHouse
  let desk: Comer
  beforeAll(async () => {
    const answering = unitForComplaint({ unit: scene.home }, scene.committee, scene.region)
    const units = [scene.first, scene.home, scene.above, scene.committee, scene.department, answering]
    const seats = [...new Set(units)].flatMap((unit) => roles.map((role) => someoneAt(role, unit)))
    test = await openTestHouse(await freshDatabase(), scene.region, seats)
    desk = await test.comeIn(loginAt('supervisor', scene.above))
  })
  afterAll(() => test.close())

  /** Numbers in stories are sealed by nobody; papers open them. */
  const place = async ({ events, ...story }: Story) => {
    const telephone = test.house.sealing.seal('telephone', '19900000001')
    const parse = (text: string): Story['events'] =>
      JSON.parse(text, (key, value) => (key === 'sealed' ? telephone : value))
    return (await placeStory(test, { ...story, events: parse(JSON.stringify(events)) })).number
  }
  const viewOf = async (number: string) =>
    (await desk.get(`/api/matters/${number}?why=${encodeURIComponent('看文书')}`)).json()
  const get = async (url: string) => {
    const answer = await desk.get(url)
    return {
      status: answer.statusCode,
      type: String(answer.headers['content-type']),
      bytes: answer.rawPayload,
    }
  }
  const paper = (number: string, file: string) => get(`/api/matters/${number}/papers/${file}`)

  it.each<[string, (scene: Scene) => Story]>([
    ['accepted', anAcceptedDispute],
    ['after a session', afterASession],
    ['with more time', extended],
    ['being signed', whileSigning],
    ['settled', settled],
    ['settled by word', settledOrally],
    ['ended without agreement', terminated],
    ['archived', archived],
    ['declined', declined],
    ['withdrawn', withdrawn],
    ['an appeal that was answered', answeredAppeal],
    ['a hazard that was put right', safeAgain],
  ])(
    'every paper that is offered of a matter %s can be printed, and written for a word processor',
    async (_, story) => {
      const number = await place(story(scene))
      const { papers, papersLater, dossier } = await viewOf(number)
      expect(papers.length).toBeGreaterThan(3)
      for (const { path: pdf, word, title } of papers) {
        const printed = await get(pdf)
        expect([pdf, printed.status, printed.type]).toEqual([pdf, 200, 'application/pdf'])
        const words = (await pagesOf(printed.bytes)).join('')
        expect(words).not.toMatch(/undefined|null|none|\[object/)
        const written = await get(word)
        expect([title.zh, written.status, written.bytes.subarray(0, 2).toString()]).toEqual([
          title.zh,
          200,
          'PK',
        ])
      }
      for (const { why } of papersLater) expect(why.zh.length).toBeGreaterThan(3)
      expect((await get(dossier)).status).toBe(200)
    },
  )

  it('the dossier is one file in the official order, its contents name the true pages, and pages are counted through', async () => {
    const story = archived(scene)
    const pages = await pagesOf((await paper(await place(story), 'dossier.pdf')).bytes)
    const leaves = leavesOf(story.matter)
    expect(pages[0]).toContain('人民调解卷宗')
    const contents = pages[1] ?? ''
    let from = 0
    for (const { title } of leaves) {
      const words = title.replaceAll(' ', '')
      const at = contents.indexOf(words, from)
      expect(at, title).toBeGreaterThan(-1)
      from = at + words.length
    }
    const pageOf = (title: string) => {
      const words = title.replaceAll(' ', '')
      return Number(
        /^\d+?(?=\d{0,2}[^\d]|$)/.exec(contents.slice(contents.indexOf(words) + words.length))?.[0],
      )
    }
    expect(pages[pageOf('人民调解记录（第 1 次）') - 1]).toContain('人民调解记录')
    for (const [index, words] of pages.entries()) {
      if (index === 0 || index === pages.length - 1) continue
      expect(words).toContain(`第${index + 1}页共${pages.length}页`)
    }
    expect(pages.at(-1)).toContain(`共${pages.length}页`)
    expect(pages.at(-1)).toContain('封底')
  })

  it('the contents printed apart name the same pages', async () => {
    const number = await place(archived(scene))
    const whole = (await pagesOf((await paper(number, 'dossier.pdf')).bytes))[1] ?? ''
    const apart = (await pagesOf((await paper(number, 'contents.pdf')).bytes))[0] ?? ''
    const rows = (words: string) => words.slice(words.indexOf('备注'), words.indexOf('封底'))
    expect(rows(apart)).toBe(rows(whole))
    expect(rows(apart)).toContain('人民调解协议书')
  })

  it('the cover says how long the file is kept, in the words of the place', async () => {
    const cover = (await pagesOf((await paper(await place(archived(scene)), 'cover.pdf')).bytes)).join('')
    expect(cover).toContain(`保管期限${scene.region.words.zh['dossier.retention'] ?? ''}`)
    expect(cover).toContain('调解日期2026年')
  })

  it('the consent to more time names each party with the day', async () => {
    const words = (
      await pagesOf((await paper(await place(extended(scene)), 'time-consent-1.pdf')).bytes)
    ).join('')
    expect(words).toContain('等漏水鉴定')
    expect(words.match(/同意，2026年\d+月\d+日通过系统确认/g)).toHaveLength(2)
    expect(words).toContain('期限延长至2026年')
  })

  it('the note on the dossier names what is missing and of whom', async () => {
    const words = (await pagesOf((await paper(await place(settled(scene)), 'dossier-note.pdf')).bytes)).join(
      '',
    )
    expect(words).toContain(`身份证明（${informant.name}）`)
    expect(words).toContain('带电子签章的文件保存在系统中')
  })

  it('photos of the report lie in the dossier as pictures', async () => {
    const { file } = await test.house.files.storePhoto(await redAndBlue().jpeg(), 'a.jpg')
    const story = andThen(
      reported(scene, { photos: [{ file, name: '漏水.jpg' }] }),
      'accept-matter',
      homeDesk(scene),
      {},
    )
    const { bytes } = await paper(await place(story), 'evidence.pdf')
    expect((await pagesOf(bytes)).join('')).toContain('照片1：漏水.jpg')
    expect(bytes.toString('latin1')).toContain('/Subtype /Image')
  })

  it('what was signed by hand lies behind the agreement, each scanned page on its own', async () => {
    const { file } = await test.house.files.storePhoto(await redAndBlue().jpeg(), 'a.jpg')
    const pages = ['甲.jpg', '乙.jpg'].map((name) => ({ file, name }))
    const paper1 = { version: 1, code: '1', codeNow: '1', pages }
    const scanned = andThen(whileSigning(scene), 'file-signed-paper', homeDesk(scene), paper1)
    const number = await place(thenSealed(signedByHand(scene, scanned)))
    const leaf = await pagesOf((await paper(number, 'signed-paper.pdf')).bytes)
    expect(leaf.map((page) => page.includes('签字件第1页'))).toEqual([true, true, false])
    const { bytes } = await paper(number, 'dossier.pdf')
    const all = (await pagesOf(bytes)).join('')
    expect(all.indexOf('签字件第1页')).toBeGreaterThan(all.indexOf('人民调解协议书'))
    expect(bytes.toString('latin1')).toContain('/Subtype /Image')
  })

  /** The other side complains about the mediator at the very hour of the last act, and somebody answers. */
  const complained = (story: Story, answered: boolean): Story => {
    const at = story.matter.lastAt
    const waiting = andThen(story, 'complain-about-mediator', asParty(otherSide), {
      ...{ party: otherSideId, code: 'C01', words: '只听一边说', at },
    })
    const complaint = waiting.matter.complaints[0]?.id
    if (!answered || complaint === undefined) return waiting
    return andThen(waiting, 'answer-complaint', complaintSupervisorOf(waiting), {
      ...{ complaint, founded: true, words: '已经提醒调解员', at },
    })
  }

  it.each<[string, (scene: Scene) => Story, boolean]>([
    ['in mediation', afterASession, false],
    ['ended without agreement', terminated, true],
    ['settled', settled, true],
  ])(
    'a complaint stands on no paper and not in the dossier: of a matter %s they read as if there were none',
    async (_, story, answered) => {
      const mediator = await test.comeIn(loginAt('mediator', scene.committee))
      const read = async (by: Comer, number: string, url: string) => {
        const answer = await by.get(url)
        expect([url, answer.statusCode]).toEqual([url, 200])
        // The number and what is reckoned from it are each matter's own.
        return (await pagesOf(answer.rawPayload))
          .join('\n')
          .replaceAll(number, '')
          .replaceAll(/核对码[0-9A-Z]{10}指纹[0-9A-F]{16}|文本码[0-9A-F-]+/g, '')
      }
      const everything = async (number: string) => {
        const { papers, papersLater } = (await mediator.get(`/api/matters/${number}`)).json()
        const printed: unknown[] = [papers.map(({ title }: { title: unknown }) => title), papersLater]
        for (const { path: pdf } of papers) printed.push(await read(mediator, number, pdf))
        const dossier = `/api/matters/${number}/papers/dossier.pdf`
        for (const by of [mediator, desk]) printed.push(await read(by, number, dossier))
        return printed
      }
      const without = await place(story(scene))
      const complaint = await place(complained(story(scene), answered))
      const [plain, said] = [await everything(without), await everything(complaint)]
      expect(said).toEqual(plain)
      expect(JSON.stringify(said)).not.toMatch(/只听一边说|已经提醒调解员/)
    },
  )

  it('a paper that is not there yet, or not of this matter, is not found', async () => {
    const number = await place(anAcceptedDispute(scene))
    for (const file of [
      'agreement.pdf',
      'session-record-1.pdf',
      'agreement.docx',
      'poster.pdf',
      'agreement.exe',
    ])
      expect((await paper(number, file)).status).toBe(404)
  })

  it('an agreement is sealed once it is in force, and not before', async () => {
    const draft = await paper(await place(whileSigning(scene)), 'agreement.pdf')
    expect(outsideReader(draft.bytes)).not.toContain('Signature is Valid')
    expect((await pagesOf(draft.bytes)).join('')).not.toContain('核对码')
    const number = await place(settled(scene))
    const first = await paper(number, 'agreement.pdf')
    const says = outsideReader(first.bytes)
    expect(says).toContain('Signature is Valid')
    expect(says).toContain(scene.region.name.zh)
    expect((await pagesOf(first.bytes)).join('')).toMatch(/核对码[0-9A-Z]{10}指纹[0-9A-F]{16}/)
    expect((await paper(number, 'agreement.pdf')).bytes.equals(first.bytes)).toBe(true)
  })
})
