import { expect, test } from 'vitest'
import { headlineOf } from './headline.ts'

test('the first line of a page is the first sentence of the story', () => {
  expect(headlineOf('楼上漏水，把我家墙泡坏了。找了三次没人管。')).toBe('楼上漏水，把我家墙泡坏了。')
  expect(headlineOf('The pipe leaks. Nobody came.')).toBe('The pipe leaks.')
  expect(headlineOf('  第一行\n第二行')).toBe('第一行')
})

test('a story without a full stop is cut with an ellipsis and never through a rare character', () => {
  const cut = headlineOf('𠮷'.repeat(60), 10)
  expect([...cut]).toHaveLength(10)
  expect(cut.endsWith('…')).toBe(true)
  expect(cut.startsWith('𠮷')).toBe(true)
})
