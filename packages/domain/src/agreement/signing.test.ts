import {
  andThen,
  asParty,
  attempt,
  drawnOnPhone,
  homeDesk,
  informant,
  informantId,
  mediatorOf,
  photoAtDesk,
  type Scene,
  type Story,
  scenes,
  whileSigning,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asFileId } from '../kernel/index.ts'
import { codeOfPages, isSameCode, wordsOfAgreement } from './index.ts'

const version = 1
const signer = { party: informantId }
const own = asParty(informant)
const page = { file: asFileId('e'.repeat(64)), name: '第1页' }
const codeNow = '1-8F3A-22C1'

/** The same matter in a place where what it is about is signed on paper. */
function onPaper(story: Story): Story {
  const category = story.matter.sorting.category ?? '02'
  const why = { zh: '要在纸上签。', en: 'On paper.' }
  const region = { ...story.scene.region, paperOnly: [{ category, why, source: '电子签名法第3条' }] }
  return { ...story, scene: { ...story.scene, region } }
}

describe.each(scenes)('a signature in $region.id', (scene: Scene) => {
  const desk = homeDesk(scene)
  const drawn = whileSigning(scene)
  const shown = andThen(drawn, 'show-identity', desk, { party: informantId, paper: '居民身份证' })

  it('by telephone needs the code that was sent there and the drawn name, and keeps both as its proof', () => {
    const { proof, wordsNow } = drawnOnPhone
    const sign = { version, signer, way: 'signature', wordsNow } as const
    expect(attempt(drawn, 'sign-agreement', own, { ...sign, proof })).toMatchObject([{ proof }])
    const { image: _, ...undrawn } = proof
    for (const less of [undrawn, photoAtDesk.proof, undefined])
      expect(attempt(drawn, 'sign-agreement', own, { ...sign, ...(less && { proof: less }) })).toEqual({
        refused: 'proof-missing',
        party: informantId,
      })
  })

  it('counts for the very words that were read, and for no others', () => {
    const sign = { version, signer, way: 'signature', ...drawnOnPhone, wordsNow: 'other words' } as const
    expect(attempt(drawn, 'sign-agreement', own, sign)).toEqual({ refused: 'words-changed', version })
  })

  it('at the desk needs the identity shown, and the page or finger-print as a picture', () => {
    const sign = { version, signer, way: 'fingerprint', ...photoAtDesk } as const
    for (const by of [desk, mediatorOf(scene)]) {
      expect(attempt(drawn, 'sign-agreement', by, sign)).toMatchObject({ refused: 'identity-not-shown' })
      expect(attempt(shown, 'sign-agreement', by, sign)).toHaveLength(1)
      expect(attempt(shown, 'sign-agreement', by, { version, signer, way: 'signature' })).toMatchObject({
        refused: 'proof-missing',
      })
    }
  })

  it('goes on paper where the law wants it: first the scanned pages, then who signed them', () => {
    const bound = onPaper(shown)
    const sign = { version, signer, way: 'signature' } as const
    expect(attempt(bound, 'sign-agreement', own, { ...sign, ...drawnOnPhone })).toMatchObject({
      refused: 'paper-only',
    })
    expect(attempt(bound, 'sign-agreement', desk, { ...sign, ...photoAtDesk })).toMatchObject({
      refused: 'signed-paper-missing',
    })
    const paper = { version, codeNow, pages: [page] }
    expect(attempt(bound, 'file-signed-paper', desk, { ...paper, code: '1-8F3A-22C2' })).toEqual({
      refused: 'another-paper',
      version,
    })
    const filed = andThen(bound, 'file-signed-paper', desk, { ...paper, code: '1 8f3a 22c1' })
    expect(attempt(filed, 'sign-agreement', desk, sign)).toHaveLength(1)
    expect(attempt(filed, 'file-signed-paper', desk, { ...paper, code: codeNow })).toMatchObject({
      refused: 'already-filed',
    })
    const { terms } = filed.matter.agreement ?? expect.fail('no agreement')
    const again = andThen(filed, 'draw-agreement', mediatorOf(scene), { terms })
    expect(again.matter.agreement?.paper).toBeUndefined()
    expect(attempt(filed, 'file-signed-paper', desk, { ...paper, version: 2, code: codeNow })).toMatchObject({
      refused: 'another-version',
    })
  })
})

it('the words that are signed say number, version and everything the paper says', () => {
  const { agreement, number } = whileSigning(scenes[0] ?? expect.fail('no scene')).matter
  if (agreement === undefined) throw new Error('nothing drawn')
  const words = wordsOfAgreement(number, agreement)
  for (const part of [number, agreement.terms.facts, ...agreement.terms.clauses.map(({ text }) => text)])
    expect(words).toContain(part)
  expect(wordsOfAgreement(number, { ...agreement, version: 2 })).not.toBe(words)
})

it('a code on the pages is the same however it is typed, and another when one sign differs', () => {
  const hex = fc.stringMatching(/^[0-9a-f]{64}$/)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), hex, hex, (nth, hash, other) => {
      const code = codeOfPages(nth, hash)
      expect(isSameCode(code, code.toLowerCase().replaceAll('-', ' '))).toBe(true)
      expect(isSameCode(code, codeOfPages(nth + 1, hash))).toBe(false)
      if (hash.slice(0, 8) !== other.slice(0, 8))
        expect(isSameCode(code, codeOfPages(nth, other))).toBe(false)
    }),
  )
})
