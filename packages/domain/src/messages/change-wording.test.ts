import { scenes } from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { changeWording, faultsOfWording } from './change-wording.ts'
import { formsOf, kindsFor, messageReaders } from './kinds.ts'

describe.each(scenes)('changing a wording in $region.id', ({ region }) => {
  const sms = { reader: 'resident', kind: 'progress', form: 'sms' } as const

  it('is taken as it was typed, without blanks around it', () => {
    expect(changeWording(sms, { words: ' 事项 {number}：{link}\r\n' }, region)).toEqual({
      words: '事项 {number}：{link}',
    })
  })

  it('is refused with everything that is wrong, in the text or in the subject', () => {
    const mail = { ...sms, form: 'mail' } as const
    expect(changeWording(mail, { words: '{number}' }, region)).toEqual({
      refused: 'wording-faulty',
      faults: ['placeholder-missing', 'empty'],
    })
  })

  it('is refused when a bystander would learn from it what the matter is about', () => {
    expect(changeWording(sms, { words: '您的邻里纠纷 {number} {link}' }, region)).toEqual({
      refused: 'wording-faulty',
      faults: ['tells-content'],
    })
  })

  it('is refused also when it says so in the words of the people', () => {
    expect(changeWording(sms, { words: '您家漏水的事 {number} {link}' }, region)).toEqual({
      refused: 'wording-faulty',
      faults: ['tells-content'],
    })
  })

  it('is refused for a message that nobody gets', () => {
    expect(changeWording({ ...sms, kind: 'whistle' }, { words: '{number} {link}' }, region)).toMatchObject({
      refused: 'no-such-message',
    })
  })

  it('keeps no subject where the form has none', () => {
    expect(changeWording(sms, { subject: '好', words: '{number} {link}' }, region)).toEqual({
      words: '{number} {link}',
    })
  })

  it('has a wording without fault in both languages for every message there is', () => {
    const { wordings } = region.messages
    for (const reader of messageReaders)
      for (const kind of kindsFor[reader])
        for (const form of formsOf(reader, kind)) {
          const own = wordings.filter(
            (one) => one.reader === reader && one.kind === kind && one.form === form,
          )
          expect(own.length, `${reader} ${kind} ${form}`).toBe(1)
          for (const { words, subject } of own)
            for (const language of ['zh', 'en'] as const) {
              const typed = { words: words[language], ...(subject && { subject: subject[language] }) }
              expect(faultsOfWording({ reader, kind, form }, typed, region)).toEqual({
                words: [],
                subject: [],
              })
            }
        }
  })
})
