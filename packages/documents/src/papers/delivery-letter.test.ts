import { expect, test } from 'vitest'
import { at, qrSvg } from '../../testing/papers.ts'
import { opened, printed, wordsOf } from '../../testing/reading.ts'
import { type DeliveryLetterPaper, printDeliveryLetter } from './delivery-letter.ts'

const letter: DeliveryLetterPaper = {
  language: 'zh',
  number: '999001-20261122-1-000123-7',
  unit: '石桥社区',
  telephone: '000-0000 0110',
  addressee: '阿卜杜热依木·吐尔逊',
  postalAddress: '桥头街道石桥社区3号楼201',
  opening: '您反映的事有了进展。',
  goesOn: false,
  happened: [
    { when: '2026年11月18日 星期三 10:00', text: '石桥社区受理了，从现在起由石桥社区负责。' },
    { when: '2026年11月19日 星期四 09:00', text: '给对方发出了调解邀请（书面）。' },
  ],
  asked: '回答愿不愿意调解',
  qrSvg,
  address: 'jiefen.example/follow',
  enterBy: 'follow',
  sentOn: '2026-11-22',
}

test('a letter says where it goes, what has happened, what is asked, how to look it up, and what one may always do', async () => {
  const words = await wordsOf(printDeliveryLetter(letter, at))
  for (const part of [
    '桥头街道石桥社区3号楼201',
    '阿卜杜热依木·吐尔逊：您反映的事',
    '您反映的事有了进展。',
    '到今天为止的情况',
    '石桥社区受理了',
    '给对方发出了调解邀请',
    '现在请您做',
    '回答愿不愿意调解',
    '999001-20261122-1-000123-7',
    'jiefen.example/follow',
    '回执上的查询码',
    '000-00000110（石桥社区）',
    '向人民法院起诉',
    '2026年11月22日',
  ])
    expect(words).toContain(part)
  expect(words).not.toMatch(/undefined|none|null|\[object|\{page/)
})

test('the next letter goes on from the last, also when nothing is new', async () => {
  const words = await wordsOf(
    printDeliveryLetter({ ...letter, goesOn: true, happened: [], asked: undefined }, at),
  )
  expect(words).toContain('上次给您写信以后，没有新的情况。')
  expect(words).not.toContain('现在请您做')
})

test('who reads English gets every word of it in English', async () => {
  const paper = printDeliveryLetter(
    {
      ...letter,
      ...{
        language: 'en',
        unit: 'Shiqiao',
        addressee: 'Wei Wei',
        postalAddress: '3 Bridge Road',
        opening: 'News.',
      },
      ...{ happened: [{ when: '18 November 2026', text: 'Shiqiao took it on.' }], asked: 'Say yes or no' },
      enterBy: { code: '234F-5678-9CFG' },
    },
    at,
  )
  const words = await wordsOf(paper)
  for (const part of ['WeiWei,News.', '234F-5678-9CFG', '22November2026', 'Page1of1'])
    expect(words).toContain(part)
  expect(words).not.toMatch(/\p{Script=Han}/u)
  expect((await (await opened(paper)).getMetadata()).info).toMatchObject({ Language: 'en-GB' })
})

test('a long name and a long history stay on the sheets, and a sign no face can set stops the press', async () => {
  const happened = Array.from({ length: 60 }, (_, day) => ({
    when: `第${day}天`,
    text: `第${day}次：${'办理情况很长，'.repeat(12)}`,
  }))
  const long = printDeliveryLetter({ ...letter, addressee: '甲'.repeat(60), happened }, at)
  expect(printed(long).pages).toBeGreaterThan(2)
  expect(await wordsOf(long)).toContain('第59次')
  expect(printDeliveryLetter({ ...letter, addressee: '王\u{e001}' }, at)).toEqual({ missing: '\u{e001}' })
})
