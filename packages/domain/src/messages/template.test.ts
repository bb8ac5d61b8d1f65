import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindsFor, messageForms, messageReaders, placeholders } from './kinds.ts'
import { spokenNumber } from './spoken.ts'
import { renderWording } from './template.ts'
import { placeholdersOf, subjectFaults, wordingFaults } from './wording-faults.ts'

const number = '999101-20261123-1-000123-7'
const toResident = { reader: 'resident', kind: 'progress', form: 'sms' } as const

describe('a wording', () => {
  it('reads with its facts in the place of their names', () => {
    expect(
      renderWording(
        '【{region}】您好，您的事项 {number} 有新进展。查看：{link}',
        { region: '湖滨区', number, link: 'https://a.example/f' },
        'zh',
      ),
    ).toBe(`【湖滨区】您好，您的事项 ${number} 有新进展。查看：https://a.example/f`)
  })

  it('leaves a bracketed part out when it has nothing to say, and keeps it when it has', () => {
    const text = '请处理事项 {number}[，请在{until}前]。'
    expect(renderWording(text, { number }, 'zh')).toBe(`请处理事项 ${number}。`)
    expect(renderWording(text, { number, until: '明天 09:00' }, 'zh')).toBe(
      `请处理事项 ${number}，请在明天 09:00前。`,
    )
  })

  it.each([
    ['请看：{link}（{telephone}）。', '请看：https://a.example。'],
    ['{unit}：请看 {link}', '请看 https://a.example'],
    ['请看 {link}，{telephone}，谢谢', '请看 https://a.example，谢谢'],
    ['【{unit}】请看 {link}', '请看 https://a.example'],
  ])('without a fact leaves neither its brackets nor its separator behind: %s', (text, expected) => {
    expect(renderWording(text, { link: 'https://a.example' }, 'zh')).toBe(expected)
  })

  it('leaves no hole of empty lines where a line of its own fell away', () => {
    expect(
      renderWording('请看 {link}\n[请打 {telephone}。]\n\n{unit}', { link: 'L', unit: '柳树社区' }, 'zh'),
    ).toBe('请看 L\n\n柳树社区')
  })

  it('in English leaves no double space and none before a full stop', () => {
    expect(renderWording('Please call {unit} on {telephone} .', { telephone: '0900' }, 'en')).toBe(
      'Please call on 0900.',
    )
  })

  it('shows no brace, bracket or gap of its own, whatever it knows', () => {
    const facts = fc.record(
      Object.fromEntries(
        placeholders.map((name) => [
          name,
          fc.string({ unit: fc.constantFrom('a', '中', '1', ' '), maxLength: 8 }),
        ]),
      ),
      { requiredKeys: [] },
    )
    const piece = fc.constantFrom(
      ...placeholders.map((name) => `{${name}}`),
      ...placeholders.map((name) => `[，{${name}}]`),
      '您好',
      '，',
      '。',
      '（',
      '）',
      ' ',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        facts,
        fc.constantFrom('zh' as const, 'en' as const),
        (pieces, known, language) => {
          expect(renderWording(pieces.join(''), known, language)).not.toMatch(/[{}[\]\p{Cc}]/u)
        },
      ),
    )
  })

  it('says everything it knows that stands outside brackets', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...placeholders)), (names) => {
        const facts = Object.fromEntries(names.map((name) => [name, `<${name}>`]))
        const text = renderWording(names.map((name) => `{${name}}`).join('，'), facts, 'zh')
        for (const name of names) expect(text).toContain(`<${name}>`)
      }),
    )
  })

  it('is never begun anew by what somebody typed: a title stays on its line and fills no placeholder', () => {
    const typed = '停水通知\n【银行】请转账 {link}\u0000[x]'
    expect(renderWording('{title} {link}', { title: typed, link: 'L' }, 'zh')).toBe(
      '停水通知 【银行】请转账 {link} [x] L',
    )
  })
})

describe('a wording cannot be used', () => {
  const faults = (text: string, of: Parameters<typeof wordingFaults>[1] = toResident) =>
    wordingFaults(text, of, ['劳动人事争议', 'Labour', '邻里纠纷'])

  it.each([
    ['when it is empty', ' ', [{ fault: 'empty' }]],
    ['when a brace is left open', '{number} {link', [{ fault: 'broken-brace' }]],
    ['when a bracket is left open', '{number} {link}[，', [{ fault: 'broken-brace' }]],
    ['when a bracketed part names nothing', '{number}[好]{link}', [{ fault: 'broken-brace' }]],
    [
      'when it names what nobody knows',
      '{number} {link} {name}',
      [{ fault: 'unknown-placeholder', placeholder: 'name' }],
    ],
    [
      'when it names what this message is not about',
      '{number} {link} {title}',
      [{ fault: 'unknown-placeholder', placeholder: 'title' }],
    ],
    ['when the number is missing', '请看 {link}', [{ fault: 'placeholder-missing', placeholder: 'number' }]],
    [
      'when the link may disappear',
      '{number}[，{link}]',
      [{ fault: 'placeholder-missing', placeholder: 'link' }],
    ],
    [
      'when somebody’s mobile number stands in it',
      '{number} {link} 19900000001',
      [{ fault: 'personal', found: '19900000001' }],
    ],
    [
      'when a bystander would learn what it is about',
      '您的邻里纠纷 {number} {link}',
      [{ fault: 'tells-content', found: '邻里纠纷' }],
    ],
    [
      'when a bystander would learn it in English',
      'Your LABOUR matter {number} {link}',
      [{ fault: 'tells-content', found: 'Labour' }],
    ],
    [
      'when it is too long for a text message',
      `{number}{link}${'好'.repeat(190)}`,
      [{ fault: 'too-long', most: 200 }],
    ],
  ] as const)('%s', (_name, text, expected) => {
    expect(faults(text)).toEqual(expected)
  })

  it('but the same words may be said among the staff', () => {
    expect(faults('邻里纠纷 {number} {link}', { reader: 'staff', kind: 'work', form: 'mail' })).toEqual([])
  })

  it('says everything that is wrong at once', () => {
    expect(faults('{name} 19900000001').map(({ fault }) => fault)).toEqual([
      'unknown-placeholder',
      'placeholder-missing',
      'placeholder-missing',
      'personal',
    ])
  })

  it('whatever somebody types, the check answers and names no fault twice', () => {
    const signs = fc.constantFrom('{', '}', '[', ']', '{number}', '{link}', '好', '{name}')
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 15 }), (pieces) => {
        const found = faults(pieces.join('')).map((one) => JSON.stringify(one))
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })
})

describe('what a wording must name', () => {
  it('is the number and the link for residents, but a link is not read aloud and an invited person has no number', () => {
    const must = (kind: 'progress' | 'invitation', form: 'sms' | 'call') =>
      placeholdersOf({ reader: 'resident', kind, form })
        .filter((one) => one.must)
        .map(({ name }) => name)
    expect(must('progress', 'sms')).toEqual(['number', 'link'])
    expect(must('progress', 'call')).toEqual(['number'])
    expect(must('invitation', 'sms')).toEqual(['link'])
  })

  it('is among what it may name, for every reader, kind and form', () => {
    for (const reader of messageReaders)
      for (const kind of kindsFor[reader])
        for (const form of messageForms) {
          const names = placeholdersOf({ reader, kind, form }).map(({ name }) => name)
          expect(new Set(names).size).toBe(names.length)
          expect(placeholders).toEqual(expect.arrayContaining(names))
        }
  })
})

it('a subject need name nothing, but is short and tells nothing either', () => {
  expect(subjectFaults('您的事项有新进展', toResident)).toEqual([])
  expect(subjectFaults('好'.repeat(61), toResident)).toEqual([{ fault: 'too-long', most: 60 }])
  expect(subjectFaults('邻里纠纷', toResident, ['邻里纠纷'])).toEqual([
    { fault: 'tells-content', found: '邻里纠纷' },
  ])
})

it('a number is read out digit by digit, with a breath after four', () => {
  expect(spokenNumber(number, 'zh')).toBe('九九九一，零一，二零二六，一一二三，一，零零零一，二三，七')
  expect(spokenNumber('0900-555', 'en')).toBe('0 9 0 0, 5 5 5')
})
