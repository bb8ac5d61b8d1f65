import { readFileSync } from 'node:fs'
import { faultsOfWording, messageReaders, wordingFor } from '@jiefen/domain/messages'
import { describe, expect, it, test } from 'vitest'
import { hasFaults, parseRegion, readProfile } from '../index.ts'
import { type Mistake, namesMistake, tellsExactly } from '../mistake.fixture.ts'
import { type Change, faultsAfter, smallFiles } from '../small-region.fixture.ts'

const national = (name: string) => readFileSync(new URL(`../../national/${name}`, import.meta.url), 'utf8')
const head = 'id,reader,kind,form,subject_zh,subject_en,zh,en'
const channelHead = 'id,reader,kind,channel,rule'
const table =
  (...lines: readonly string[]): Change =>
  () =>
    `${lines.join('\n')}\n`

const whole: Change = () => national('messages.csv')
const withNational = (change: Change) => ({ 'national/messages.csv': whole, 'messages.csv': change })
const line = (...cells: string[]): string => cells.map((cell) => `"${cell}"`).join(',')
const own = (zh: string, en = '{number} {link}') =>
  table(head, line('resident-progress-sms', 'resident', 'progress', 'sms', '', '', zh, en))

describe('a wording of a region', () => {
  it.each([
    [
      'for somebody who reads no messages',
      table(head, line('x', 'mayor', 'work', 'sms', '', '', '{number} {link}', '{number} {link}')),
      ['messages.csv:2 reader “mayor” is not known; known: resident, staff, group'],
    ],
    [
      'of a kind that this reader does not get',
      table(head, line('x', 'resident', 'whistle', 'sms', '', '', '{number} {link}', '{number} {link}')),
      [
        'messages.csv:2 kind “whistle” is not known; known: progress, asked, invitation, talk, digest, code, helper, helper-off',
      ],
    ],
    [
      'in a form that this reader does not get',
      table(head, line('x', 'staff', 'work', 'call', '', '', '{number}', '{number}')),
      ['messages.csv:2 form “call” is not known; known: sms, mail'],
    ],
    [
      'without words in one language',
      own('{number} {link}', ''),
      ['messages.csv:2 en Nothing is written yet: please write what is to be said'],
    ],
    [
      'without the link',
      own('{number}'),
      ['messages.csv:2 zh “{link}” (the link) is missing: please add it, and not in square brackets'],
    ],
    [
      'with a name nobody knows',
      own('{number} {link} {name}'),
      ['messages.csv:2 zh “{name}” has no value in this message: please take it out'],
    ],
    [
      'with a brace left open',
      own('{number {link}'),
      [
        'messages.csv:2 zh Braces and square brackets must be closed, and square brackets must have a brace in them',
      ],
    ],
    [
      'with somebody’s telephone number',
      own('{number} {link} 19900000001'),
      ['messages.csv:2 zh “19900000001” looks like somebody’s own number or address: please take it out'],
    ],
    [
      'that says to a resident what it is about',
      own('您的工资 {number} {link}'),
      ['messages.csv:2 zh “工资” tells a bystander what it is about: please say it otherwise'],
    ],
    [
      'of a text message with a subject',
      table(
        head,
        line(
          'resident-progress-sms',
          'resident',
          'progress',
          'sms',
          '好',
          '',
          '{number} {link}',
          '{number} {link}',
        ),
      ),
      ['messages.csv:2 subject_zh only a mail and a letter have a subject'],
    ],
    [
      'of a mail without a subject',
      table(
        head,
        line(
          'resident-progress-mail',
          'resident',
          'progress',
          'mail',
          '',
          'News',
          '{number} {link}',
          '{number} {link}',
        ),
      ),
      ['messages.csv:2 subject_zh “subject_zh” may not be empty'],
    ],
    [
      'that stands there twice',
      table(
        head,
        line('another', 'resident', 'progress', 'sms', '', '', '{number} {link}', '{number} {link}'),
      ),
      ['messages.csv:2 form “resident progress sms” stands twice'],
    ],
  ] as const)('%s is named by file and line, and nothing else is', (_name, change, faults) => {
    expect(faultsAfter(withNational(change))).toEqual(faults)
  })

  it('takes the place of the national one, and the others stay', () => {
    const parsed = parseRegion(smallFiles(withNational(own('小县：{number} {link}'))))
    if (hasFaults(parsed)) throw new Error(JSON.stringify(parsed.faults))
    const { wordings } = parsed.region.messages
    const sms = { reader: 'resident', kind: 'progress', form: 'sms' } as const
    expect(wordingFor(wordings, sms)?.words).toEqual({ zh: '小县：{number} {link}', en: '{number} {link}' })
    expect(wordingFor(wordings, { ...sms, kind: 'asked' })?.words.zh).toContain('等您定')
  })

  it('may not be missing for any message there is, for then it would go out empty', () => {
    const without: Change = (text) => whole(text)?.replace(/^staff-test-sms.*\n/m, '')
    expect(faultsAfter({ 'national/messages.csv': without })).toEqual([
      'national/messages.csv:1 - there are no words for: staff test sms',
    ])
  })
})

const mistakes: readonly Mistake[] = [
  [
    'a way for the rooms of many',
    'message-channels.csv',
    table(channelHead, 'x,group,work,sms,on'),
    ['message-channels.csv:2 reader “group” is not known; known: resident, staff'],
  ],
  [
    'a way of a kind that the reader does not get',
    'message-channels.csv',
    table(channelHead, 'x,resident,card,sms,on'),
    [
      'message-channels.csv:2 kind “card” is not known; known: progress, asked, invitation, talk, digest, code, helper, helper-off',
    ],
  ],
  [
    'a way nobody can be told by',
    'message-channels.csv',
    table(channelHead, 'x,staff,work,pigeon,on'),
    ['message-channels.csv:2 channel “pigeon” is not known; known: sms, mail'],
  ],
  [
    'a rule that there is not',
    'message-channels.csv',
    table(channelHead, 'x,staff,work,sms,sometimes'),
    ['message-channels.csv:2 rule “sometimes” is not known; known: always, on, off, never'],
  ],
  [
    'two rules for the same',
    'message-channels.csv',
    table(channelHead, 'x,staff,work,sms,on', 'y,staff,work,sms,off'),
    ['message-channels.csv:3 channel “staff work sms” stands twice'],
  ],
  [
    'quiet hours that are no hours',
    'region.json',
    (text) =>
      text.replace('"complexFrom": 5,', '"complexFrom": 5, "quiet": {"from": "25:00", "to": "08:00"},'),
    ['region.json:12 quiet “quiet” needs from and to, such as {"from": "21:00", "to": "08:00"}'],
  ],
  [
    'no message a day',
    'region.json',
    (text) => text.replace('"complexFrom": 5,', '"complexFrom": 5, "messagesPerDay": 0,'),
    ['region.json:12 messagesPerDay “messagesPerDay” must be a whole number from 1 to 100'],
  ],
]
test.each(mistakes)(namesMistake, tellsExactly)

describe('how people are told', () => {
  it('is as in the rest of the country where a region says nothing', () => {
    const parsed = parseRegion(
      smallFiles({
        'national/messages.csv': whole,
        'national/message-channels.csv': () => national('message-channels.csv'),
      }),
    )
    if (hasFaults(parsed)) throw new Error(JSON.stringify(parsed.faults))
    const { quiet, perDay, channels } = parsed.region.messages
    expect([quiet, perDay]).toEqual([{ from: '21:00', to: '08:00' }, 5])
    expect(channels).toContainEqual({ reader: 'staff', kind: 'whistle', channel: 'sms', rule: 'always' })
  })

  it.each(['lakeside', 'highplain', 'jinshui', 'zhangye'])(
    'in %s has words without fault for every message there is',
    async (name) => {
      const parsed = await readProfile(name)
      if (hasFaults(parsed)) throw new Error(JSON.stringify(parsed.faults))
      const { region } = parsed
      const faulty = region.messages.wordings.flatMap((one) =>
        (['zh', 'en'] as const).flatMap((language) => {
          const found = faultsOfWording(
            one,
            { words: one.words[language], ...(one.subject && { subject: one.subject[language] }) },
            region,
          )
          return [...found.words, ...found.subject]
        }),
      )
      expect(faulty).toEqual([])
      expect(new Set(region.messages.wordings.map(({ reader }) => reader))).toEqual(new Set(messageReaders))
    },
  )

  it('differs between the two invented regions: the night, the number a day, the words and the ways', async () => {
    const [lakeside, highplain] = await Promise.all(
      ['lakeside', 'highplain'].map(async (name) => {
        const parsed = await readProfile(name)
        if (hasFaults(parsed)) throw new Error(JSON.stringify(parsed.faults))
        return parsed.region.messages
      }),
    )
    expect(lakeside?.quiet).not.toEqual(highplain?.quiet)
    expect(lakeside?.perDay).not.toBe(highplain?.perDay)
    expect(lakeside?.wordings).not.toEqual(highplain?.wordings)
    expect(lakeside?.channels).not.toEqual(highplain?.channels)
  })
})
