import { expect, it } from 'vitest'
import { contactWays, contactWords, missingFor, readContact } from './index.ts'

it('takes the wish, and only what was typed beside it', () => {
  expect(readContact({ way: 'mail', mail: 'shi@example.com', telephone: ' ', address: '' })).toEqual({
    answer: { tellBy: 'mail', mail: 'shi@example.com' },
  })
  expect(readContact({ way: 'call', telephone: '0999－1230001' })).toEqual({
    answer: { tellBy: 'call', telephone: '09991230001' },
  })
})

it('says what to do about each field, and asks for a mobile where a text message is wished', () => {
  expect(readContact({ way: 'pigeon', telephone: '12' })).toEqual({
    wrongs: { way: 'wayMissing', telephone: 'telephoneWrong' },
  })
  expect(readContact({ way: 'sms', telephone: '0999-1230001' })).toEqual({
    wrongs: { telephone: 'mobileWrong' },
  })
  for (const telephone of ['199 0000 0001', '+86 199 0000 0001', '+44 7700 900000'])
    expect(readContact({ way: 'sms', telephone }), telephone).toHaveProperty('answer')
  expect(readContact({ way: 'mail', mail: 'shi@' })).toEqual({ wrongs: { mail: 'mailWrong' } })
})

it('has a sentence for each way that leads nowhere yet', () => {
  for (const way of contactWays)
    for (const key of Object.values(missingFor(way))) expect(contactWords.zh[key]).toMatch(/请写/)
})
