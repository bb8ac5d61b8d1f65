import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test('ordinary words reach the paper unchanged', () => {
  const words = '李明与张华（邻里纠纷），赔偿800元。\n第二行 “引号” 阿卜杜·热合曼'
  expect(plainText(words)).toBe(words)
})

test('direction marks and zero-width characters do not reach the paper', () => {
  expect(plainText('付\u202e00.1\u202c元\u200b给\u2066张\u2069华\ufeff')).toBe('付00.1元给张华')
})

test('line ends of every machine become one, tabs a space, other control characters nothing', () => {
  expect(plainText('一\r\n二\r三\u2028四\t五\u0007六')).toBe('一\n二\n三\n四 五六')
})

test('a long run without a space may break anywhere and keeps its characters', () => {
  const address = `https://example.invalid/${'a1'.repeat(30)}`
  expect(plainText(address)).toContain('\u200b')
  expect(plainText(address).replaceAll('\u200b', '')).toBe(address)
})

test('a long Chinese sentence needs no such places', () => {
  expect(plainText('矛盾纠纷'.repeat(50))).not.toContain('\u200b')
})

test('no text makes it fail, and what it returns it would return again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (written) => plainText(plainText(written)) === plainText(written),
    ),
  )
})
