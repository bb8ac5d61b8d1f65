import { describe, expect, it } from 'vitest'
import {
  isTelephone,
  nextStep,
  plainTelephone,
  type ReportAnswers,
  readOtherSide,
  readPlace,
  readStory,
  readYou,
  stepBefore,
  storyLimit,
  typedFrom,
} from './index.ts'

const none: ReportAnswers = { photos: [] }
const told: ReportAnswers = {
  photos: [],
  story: '楼上漏水',
  kind: 'dispute',
  place: { where: 'here', words: '' },
  otherSide: 'skipped',
  wish: '',
  photosDone: true,
  you: { named: false },
}

describe('the order of the questions', () => {
  it('begins with what happened and ends with the check', () => {
    expect(nextStep(none)).toBe('story')
    expect(nextStep(told)).toBe('check')
  })

  it('continues a draft at the first question without an answer', () => {
    const { wish: _, ...left } = told
    expect(nextStep(left)).toBe('wish')
  })

  it('asks for another side only where there may be one', () => {
    const { otherSide: _, ...left } = told
    expect(nextStep(left)).toBe('other-side')
    expect(nextStep({ ...left, kind: 'hazard' })).toBe('check')
    expect(stepBefore('wish', { ...left, kind: 'hazard' })).toBe('place')
    expect(stepBefore('wish', left)).toBe('other-side')
    expect(stepBefore('story', left)).toBeUndefined()
  })
})

describe('reading what was typed', () => {
  it('asks for a story and keeps its line breaks', () => {
    expect(readStory({ story: '  ' })).toEqual({ wrongs: { story: 'storyMissing' } })
    expect(readStory({ story: ' 一\r\n二 ' })).toEqual({ answer: '一\n二' })
    expect(readStory({ story: '字'.repeat(storyLimit + 1) })).toEqual({ wrongs: { story: 'storyLong' } })
  })

  it('wants words where nobody knows whose area it is', () => {
    expect(readPlace({ where: 'unknown', words: ' ' }, undefined)).toEqual({
      wrongs: { words: 'placeWordsMissing' },
    })
    expect(readPlace({ where: 'chosen', words: '桥边' }, 'u1')).toEqual({
      answer: { where: 'chosen', unit: 'u1', words: '桥边' },
    })
    expect(readPlace({}, undefined)).toEqual({ wrongs: { where: 'placeMissing' } })
  })

  it('takes a description instead of a name, and refuses a number that is none', () => {
    expect(readOtherSide({ description: '楼下的饭店' })).toEqual({
      answer: { type: 'person', name: '', description: '楼下的饭店', telephone: '' },
    })
    expect(readOtherSide({ name: '甲', telephone: '12' })).toEqual({
      wrongs: { telephone: 'otherTelephoneWrong' },
    })
  })

  it('asks a named person for name and telephone, and an anonymous one for nothing', () => {
    expect(readYou({ who: 'anonymous', name: '不该留下' })).toEqual({ answer: { named: false } })
    expect(readYou({ who: 'named' })).toEqual({
      wrongs: { name: 'nameMissing', telephone: 'telephoneMissing' },
    })
    expect(readYou({ who: 'named', name: '古丽·阿不都', telephone: '１９９ ００００-0001' })).toEqual({
      answer: { named: true, name: '古丽·阿不都', telephone: '19900000001', shareName: false },
    })
  })

  it('takes a mail address beside the telephone, or instead of it, as people type it', () => {
    const typed = { who: 'named', name: '石磊', mail: ' Shi＠example．com ' }
    const answer = { named: true, name: '石磊', telephone: '', mail: 'Shi@example.com', shareName: false }
    expect(readYou(typed)).toEqual({ answer })
    for (const mail of ['shi', 'shi@', '@example.com', 'shi@example', 'a@b@example.com', 'shi@exa_mple.com'])
      expect(readYou({ ...typed, telephone: '19900000001', mail }), mail).toEqual({
        wrongs: { mail: 'mailWrong' },
      })
    const drawn = typedFrom({
      photos: [],
      you: { named: true, name: '石磊', telephone: '1', shareName: false },
    })
    expect(drawn.you.mail).toBeUndefined()
  })

  it('knows telephones as people write them', () => {
    expect(plainTelephone('(0999) 123-0000')).toBe('09991230000')
    expect(['19900000001', '0999-1230000', '+8619900000001'].every(isTelephone)).toBe(true)
    expect(['12345', 'abc', '1990000000a', ''].some(isTelephone)).toBe(false)
  })
})
