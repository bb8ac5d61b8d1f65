import { expect, test } from 'vitest'
import { faultWords } from './fault-words.ts'

test('nobody has to read a schema', () => {
  expect(faultWords('must match pattern "^[+0-9]$"', 'zh')).toBe('格式不对，请核对')
  expect(faultWords('must not have fewer than 1 characters', 'zh')).toBe('请填写')
  expect(faultWords('must not have more than 200 characters', 'en')).toBe('too long, please shorten')
  expect(faultWords('must be equal to one of the allowed values', 'zh')).toBe('请核对这一项')
})

test('what is already said in words stays as it is', () => {
  expect(faultWords('这个日子已经过了', 'zh')).toBe('这个日子已经过了')
})
