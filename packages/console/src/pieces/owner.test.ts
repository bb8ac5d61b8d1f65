import { expect, test } from 'vitest'
import { ownerOf } from './owner.ts'

const unit = { id: 'u', name: { zh: '桥头街道', en: 'Qiaotou' } }
const due = {
  name: 'reopened' as const,
  at: '2026-11-22T09:30:00Z',
  owner: { zh: '石桥社区', en: 'Shiqiao' },
}
const inChinese = ({ zh }: { zh: string }) => zh

test('while they mediate, the mediator answers', () => {
  const theirs = { ...due, name: 'mediation' as const }
  expect(ownerOf({ stage: 'in-mediation', mediator: '石和生', due: theirs, unit }, inChinese)).toBe('石和生')
  expect(ownerOf({ stage: 'signing', mediator: '石和生', unit }, inChinese)).toBe('石和生')
})

test('a limit of a department that was called bears its name, and not the mediator’s', () => {
  const theirs = { ...due, name: 'respond' as const, owner: { zh: '人社局', en: 'Labour Bureau' } }
  expect(ownerOf({ stage: 'in-mediation', mediator: '石和生', due: theirs, unit }, inChinese)).toBe('人社局')
})

test('a reopened matter is owed by the unit of the limit, not by whoever mediated it once', () => {
  expect(ownerOf({ stage: 'reopened', mediator: '石和生', due, unit }, inChinese)).toBe('石桥社区')
  expect(ownerOf({ stage: 'archived', mediator: '石和生', unit }, inChinese)).toBe('桥头街道')
})
