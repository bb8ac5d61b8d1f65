import { expect, test } from 'vitest'
import { deviceWords } from './device.ts'

test('a session is described so that its owner recognises it', () => {
  expect(
    deviceWords(
      '192.0.2.7 Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
    ),
  ).toBe('Windows · Edge（192.0.2.7）')
  expect(deviceWords('192.0.2.7 Mozilla/5.0 (Linux; Android 11) Chrome/99 Mobile Safari/537.36')).toBe(
    'Android · Chrome（192.0.2.7）',
  )
})

test('an unknown device is shown as it called itself', () => {
  expect(deviceWords('192.0.2.7 curl/8.0')).toBe('192.0.2.7 curl/8.0')
})
