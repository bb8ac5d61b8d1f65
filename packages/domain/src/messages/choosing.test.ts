import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ChannelRule,
  type Choice,
  chooseMessage,
  choosingOf,
  chosenKinds,
  type MessageRules,
  ownAddress,
  personChannels,
  tryOut,
  waysToStaff,
} from './index.ts'

const rules = (...channels: ChannelRule[]): MessageRules => ({
  quiet: { from: '21:00', to: '08:00' },
  perDay: 3,
  channels,
  wordings: [],
})
const whistle = (rule: ChannelRule['rule']): ChannelRule => ({
  ...{ reader: 'staff', kind: 'whistle', channel: 'sms' },
  rule,
})
const yes: Choice = { kind: 'whistle', channel: 'sms', wanted: true }
const no: Choice = { ...yes, wanted: false }

describe('what somebody of the staff chooses', () => {
  it('holds where the region leaves it open, and its usual where they chose nothing', () => {
    for (const [usual, wanted] of [['on', true] as const, ['off', false] as const]) {
      const open = rules(whistle(usual))
      expect(choosingOf('whistle', 'sms', [], open)).toEqual({ rule: 'open', wanted })
      expect(choosingOf('whistle', 'sms', [yes], open).wanted).toBe(true)
      expect(choosingOf('whistle', 'sms', [no], open).wanted).toBe(false)
    }
  })

  it('is open and off where the region says nothing', () => {
    expect(choosingOf('talk', 'mail', [yes], rules())).toEqual({ rule: 'open', wanted: false })
  })

  it('changes nothing about what the region always or never sends, even if it was chosen before', () => {
    expect(choosingOf('whistle', 'sms', [no], rules(whistle('always')))).toEqual({
      rule: 'always',
      wanted: true,
    })
    expect(choosingOf('whistle', 'sms', [yes], rules(whistle('never')))).toEqual({
      rule: 'never',
      wanted: false,
    })
  })

  it('is refused for what the region decides and for what there is nothing to choose about', () => {
    expect(chooseMessage(no, rules(whistle('on')))).toEqual(no)
    expect(chooseMessage(no, rules(whistle('always')))).toMatchObject({ refused: 'decided-by-region' })
    expect(chooseMessage(yes, rules(whistle('never')))).toMatchObject({ refused: 'decided-by-region' })
    for (const kind of ['digest', 'test', 'progress', 'bulletin'] as const)
      expect(chooseMessage({ ...yes, kind }, rules())).toEqual({ refused: 'not-to-choose', kind })
  })

  it('is exactly what is sent to whoever has both addresses', () => {
    const cell = { kind: fc.constantFrom(...chosenKinds), channel: fc.constantFrom(...personChannels) }
    const rule = fc.record({
      ...{ reader: fc.constantFrom('staff' as const, 'resident' as const), ...cell },
      rule: fc.constantFrom('always' as const, 'on' as const, 'off' as const, 'never' as const),
    })
    const choice = fc.record({ ...cell, wanted: fc.boolean() })
    const all = new Set(personChannels)
    fc.assert(
      fc.property(fc.array(rule), fc.array(choice), cell.kind, (channels, choices, kind) => {
        const held = rules(...channels)
        const wanted = personChannels.filter((channel) => choosingOf(kind, channel, choices, held).wanted)
        expect(wanted).toEqual([...waysToStaff(kind, choices, all, held, all)])
      }),
    )
  })
})

describe('an own address', () => {
  it.each(['19900001234', '199 0000 1234', '+86 199-0000-1234', '008619900001234', '１９９００００１２３４'])(
    'of a mobile telephone is kept as eleven digits: %s',
    (typed) => expect(ownAddress('sms', typed)).toEqual({ address: '19900001234' }),
  )
  it.each(['0996-2012345', '1990000123', '199000012345', '12900001234', 'wang', ''])(
    'for text messages is none of a mobile telephone, so it is refused: %s',
    (typed) => expect(ownAddress('sms', typed)).toEqual({ refused: 'not-a-mobile-number' }),
  )
  it('by mail is kept in small letters', () => {
    expect(ownAddress('mail', ' Wang.Li@Example.TEST ')).toEqual({ address: 'wang.li@example.test' })
  })
  it.each([
    'wang',
    'wang@',
    '@example.test',
    'wang@example',
    'a b@example.test',
    'a@b.test,c@d.test',
    'a@b.test\r\nBcc: c@d.test',
  ])('that can lead nowhere, or to somebody else besides, is refused: %j', (typed) =>
    expect(ownAddress('mail', typed)).toEqual({ refused: 'not-a-mail-address' }),
  )
})

describe('a message to try it out', () => {
  it('leaves where the way is open and leads somewhere, and says which of both is missing', () => {
    const [has, none] = [new Set(['sms'] as const), new Set<never>()]
    expect(tryOut('sms', has, has)).toEqual({ channel: 'sms' })
    expect(tryOut('sms', has, none)).toMatchObject({ refused: 'way-not-open' })
    expect(tryOut('sms', none, has)).toMatchObject({ refused: 'own-address-missing' })
  })
})
