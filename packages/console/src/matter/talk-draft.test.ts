import { describe, expect, test } from 'vitest'
import { calling, emptyTalk, stillCalled, withName } from './talk-draft.ts'

describe('calling a colleague by name', () => {
  test.each([
    ['@', ''],
    ['@王', '王'],
    ['请@王守', '王守'],
    ['请 @王守', '王守'],
    ['好的，@', ''],
  ])('in “%s” somebody is looked for by “%s”', (text, words) => {
    expect(calling(text, text.length)).toBe(words)
  })

  test.each(['', '没有', 'a@example.test', '@王守礼 ', '@王守礼，', '@@', 'x.@y'])(
    'in “%s” nobody is',
    (text) => {
      expect(calling(text, text.length)).toBeUndefined()
    },
  )

  test('only what stands before the cursor counts', () => {
    expect(calling('@王 请看', 2)).toBe('王')
    expect(calling('@王 请看', 5)).toBeUndefined()
  })

  test('the name takes the place of what was begun, and the cursor stands behind it', () => {
    const { text, cursor } = withName('请@王看一下', 3, '王守礼')
    expect(text).toBe('请@王守礼 看一下')
    expect(text.slice(cursor)).toBe('看一下')
    expect(withName('@', 1, '李映湖')).toEqual({ text: '@李映湖 ', cursor: 5 })
  })

  test('whose name was deleted again is not called, and nobody twice', () => {
    const [wang, li] = [
      { person: 'w', name: '王守礼' },
      { person: 'l', name: '李映湖' },
    ]
    expect(stillCalled({ ...emptyTalk, text: '@王守礼 请看', called: [wang, li, wang] })).toEqual(['w'])
  })
})
