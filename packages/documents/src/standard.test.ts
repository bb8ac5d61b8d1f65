import { describe, expect, test } from 'vitest'
import { everyPaper } from '../testing/every-paper.ts'
import { agreement, at } from '../testing/papers.ts'
import { opened, printed } from '../testing/reading.ts'
import { agreementOutline, type Printed, printOutline, printOutlines } from './index.ts'

/** The objects of the file as they are written: the press packs its streams, and nothing else. */
const textOf = (result: Printed): string => Buffer.from(printed(result).pdf).toString('latin1')
const objectsOf = (text: string): string[] =>
  [...text.matchAll(/\n\d+ 0 obj\n([\s\S]*?)\nendobj/g)].map(
    ([, body = '']) => body.split('stream\n')[0] ?? '',
  )

/**
 * What can be seen of PDF/A (ISO 19005-2) without a validator of others: no network and no licence is asked for one. What a
 * validator would find besides (colour spaces, every glyph's width) is the press's to keep; it refuses what breaks it.
 */
describe.each(Object.entries(everyPaper))('form %s keeps what PDF/A asks for', (_form, outline) => {
  const paper = printOutline(outline, at)
  const text = textOf(paper)
  const objects = objectsOf(text)

  test('metadata that name the standard, and agree with the file', async () => {
    const { info, metadata } = await (await opened(paper)).getMetadata()
    expect([metadata?.get('pdfaid:part'), metadata?.get('pdfaid:conformance')]).toEqual(['2', 'A'])
    expect(metadata?.get('dc:title')).toBe((info as { Title?: string }).Title)
    expect(metadata?.get('dc:language')).toBe('zh-CN')
    expect(metadata?.get('xmp:createdate')).toContain('2026-11-22')
  })

  test('an output intent with its profile inside', () => {
    const intent = objects.find((one) => one.includes('/Type /OutputIntent')) ?? ''
    expect(intent).toContain('/S /GTS_PDFA1')
    const profile = /\/DestOutputProfile (\d+) 0 R/.exec(intent)?.[1]
    expect(text).toMatch(new RegExp(`\\n${profile} 0 obj\\n<<[^>]*\\/N [134]`))
  })

  test('every typeface inside, as a part of it', () => {
    const faces = objects.filter((one) => one.includes('/Type /FontDescriptor'))
    expect(faces.length).toBeGreaterThan(0)
    for (const face of faces) {
      expect(face).toMatch(/\/FontFile[23]? \d+ 0 R/)
      expect(face).toMatch(/\/FontName \/[A-Z]{6}\+/)
    }
  })

  test('an identifier, structure and a language; no encryption, no script, nothing outside of it', () => {
    expect(text.slice(text.lastIndexOf('trailer'))).toMatch(/\/ID \[(\([^)]+\)|<[0-9A-F]+>) ?(\(|<)/i)
    expect(text).toMatch(/\/MarkInfo <<\s*\/Marked true/)
    expect(text).toMatch(/\/Lang \(zh-CN\)/)
    for (const foreign of ['/Encrypt', '/JavaScript', '/JS ', '/Launch', '/EmbeddedFile', '/XFA'])
      expect(objects.join('\n')).not.toContain(foreign)
  })
})

test('a file that carries another says so by the third part of the standard, and how they belong together', async () => {
  const inner = printed(printOutline(agreementOutline(agreement), at)).pdf
  const attached = { name: '协议书.pdf', words: '原件', bytes: inner }
  const whole = printOutlines('材料', [agreementOutline(agreement)], at, undefined, attached)
  const file = await opened(whole)
  expect((await file.getMetadata()).metadata?.get('pdfaid:part')).toBe('3')
  const [found] = (await file.getAttachments()) ?? []
  expect(found?.[1]).toMatchObject({ filename: '协议书.pdf', description: '原件' })
  expect(
    Buffer.from((await file.getAttachmentContent(found?.[0] ?? '')) ?? []).equals(Buffer.from(inner)),
  ).toBe(true)
  const text = textOf(whole)
  expect(text).toContain('/AFRelationship /Source')
  expect(text).toContain('/AF [')
})
