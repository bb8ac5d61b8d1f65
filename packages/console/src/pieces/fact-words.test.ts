import { expect, test } from 'vitest'
import { factWords } from './fact-words.ts'

const refused = (code: string, facts: Record<string, unknown>) => ({
  ...{ type: 'about:blank', title: '不行', status: 409, code, facts },
})

test('a room that is taken says from when until when, in the country’s time and the reader’s words', () => {
  const taken = { room: 'r', from: '2026-11-26T01:00:00.000Z', until: '2026-11-26T03:00:00.000Z' }
  expect(factWords(refused('room-taken', taken), 'zh')).toBe(
    '已经约出去的时间：2026年11月26日 星期四 09:00–11:00。',
  )
  expect(factWords(refused('room-taken', taken), 'en')).toBe('Taken: Thu 26 Nov 2026, 09:00–11:00.')
  const overnight = { ...taken, from: '2026-11-26T15:00:00.000Z', until: '2026-11-26T16:30:00.000Z' }
  expect(factWords(refused('room-taken', overnight), 'zh')).toContain('23:00–2026年11月27日 星期五 00:30')
})

test('a room that cannot be closed says how many sessions are ahead and until when', () => {
  const ahead = { room: 'r', sessions: 2, until: '2026-11-27T07:30:00.000Z' }
  expect(factWords(refused('room-in-use', ahead), 'zh')).toBe(
    '还有 2 次，最后一次到2026年11月27日 星期五 15:30结束。',
  )
  expect(factWords(refused('room-in-use', { ...ahead, sessions: 1 }), 'en')).toBe(
    '1 session is ahead, the last until Fri 27 Nov 2026, 15:30.',
  )
})

test('a line of a list that cannot be taken is named, and who stands on it', () => {
  const known = { line: 12, name: '丁禾' }
  expect(factWords(refused('claimant-known', known), 'zh')).toBe('第 12 行：丁禾。')
  expect(factWords(refused('claimant-twice', { ...known, first: 3 }), 'en')).toBe(
    'Line 12: 丁禾, the same as line 3.',
  )
  expect(factWords(refused('claimant-nameless', { line: 1 }), 'zh')).toBe('第 1 行。')
})

test('other refusals say nothing more', () => {
  expect(factWords(refused('gates-open', { missing: [] }), 'zh')).toBeUndefined()
  expect(factWords(refused('room-taken', {}), 'zh')).toBeUndefined()
})
