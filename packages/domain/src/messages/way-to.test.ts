import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sealed } from '../kernel/index.ts'
import { tellByWays } from '../matter/index.ts'
import { kindsFor, type MessageChannel, personChannels } from './kinds.ts'
import type { ChannelRule, MessageRules } from './rules.ts'
import { type Choice, waysToStaff, wayToParty } from './way-to.ts'

const sealed = (masked: string): Sealed => ({ masked, sealed: 'sealed', index: 'index' })
const mobile = sealed('199****0001')
const landline = sealed('090****0301')
const mail = sealed('a***@example.com')
const address = '湖心路1号'
const rulesWith = (...channels: ChannelRule[]): MessageRules => ({
  quiet: { from: '21:00', to: '08:00' },
  perDay: 3,
  channels,
  wordings: [],
})
const rules = rulesWith()
const open = new Set<MessageChannel>(['sms', 'mail'])
const closed = new Set<MessageChannel>()

describe('a resident', () => {
  it('with a mobile number gets a text message, with nothing but mail a mail', () => {
    expect(wayToParty({ telephone: mobile, mail }, 'progress', rules, open)).toEqual({ channel: 'sms' })
    expect(wayToParty({ mail }, 'progress', rules, open)).toEqual({ channel: 'mail' })
    expect(wayToParty({ telephone: landline, mail }, 'progress', rules, open)).toEqual({ channel: 'mail' })
  })

  it('is told in the way they asked for, where it leads to them', () => {
    const party = { telephone: mobile, mail, address }
    for (const tellBy of tellByWays)
      expect(wayToParty({ ...party, tellBy }, 'progress', rules, open)).toEqual({ channel: tellBy })
    expect(wayToParty({ telephone: mobile, tellBy: 'mail' }, 'progress', rules, open)).toEqual({
      channel: 'sms',
    })
    expect(wayToParty({ telephone: mobile, tellBy: 'letter' }, 'progress', rules, open)).toEqual({
      channel: 'sms',
    })
  })

  it('for whom something waits is called where no message goes, and written to where there is no telephone', () => {
    expect(wayToParty({ telephone: landline, address }, 'asked', rules, open)).toEqual({ channel: 'call' })
    expect(wayToParty({ telephone: mobile, mail }, 'invitation', rules, closed)).toEqual({ channel: 'call' })
    expect(wayToParty({ address }, 'invitation', rules, open)).toEqual({ channel: 'letter' })
  })

  it('is neither called nor written to for news alone, and it is known why', () => {
    expect(wayToParty({ telephone: landline, address }, 'progress', rules, open)).toEqual({
      channel: 'none',
      reason: 'no-address',
    })
    expect(wayToParty({ telephone: mobile }, 'progress', rules, closed)).toEqual({
      channel: 'none',
      reason: 'channel-closed',
    })
  })

  it('who left nothing is not told, and it is known why', () => {
    expect(wayToParty({}, 'asked', rules, open)).toEqual({ channel: 'none', reason: 'no-address' })
  })

  it('is not told by a way the region does not use for it, unless they asked for one that is merely not usual', () => {
    const never = rulesWith({ reader: 'resident', kind: 'progress', channel: 'sms', rule: 'never' })
    const off = rulesWith({ reader: 'resident', kind: 'progress', channel: 'sms', rule: 'off' })
    expect(wayToParty({ telephone: mobile, tellBy: 'sms' }, 'progress', never, open)).toEqual({
      channel: 'none',
      reason: 'not-by-rule',
    })
    expect(wayToParty({ telephone: mobile }, 'progress', off, open)).toEqual({
      channel: 'none',
      reason: 'not-wanted',
    })
    expect(wayToParty({ telephone: mobile, tellBy: 'sms' }, 'progress', off, open)).toEqual({
      channel: 'sms',
    })
    expect(wayToParty({ telephone: mobile, mail }, 'progress', never, open)).toEqual({ channel: 'mail' })
  })

  it('is never sent a message to an address they do not have, or by a way that is closed', () => {
    const anyParty = fc.record(
      {
        telephone: fc.constantFrom(mobile, landline),
        mail: fc.constant(mail),
        address: fc.constant(address),
        tellBy: fc.constantFrom(...tellByWays),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        anyParty,
        fc.constantFrom(...kindsFor.resident),
        fc.subarray([...personChannels]),
        (party, kind, ways) => {
          const { channel } = wayToParty(party, kind, rules, new Set(ways))
          if (channel === 'sms') expect([party.telephone, ways.includes('sms')]).toEqual([mobile, true])
          if (channel === 'mail') expect([party.mail, ways.includes('mail')]).toEqual([mail, true])
          if (channel === 'call') expect(party.telephone).toBeDefined()
          if (channel === 'letter') expect(party.address).toBeDefined()
          if (channel === 'none' && ['asked', 'invitation'].includes(kind))
            expect([party.telephone, party.address]).toEqual([undefined, undefined])
        },
      ),
    )
  })
})

describe('somebody of the staff', () => {
  const ruled = (rule: ChannelRule['rule']) =>
    rulesWith({ reader: 'staff', kind: 'work', channel: 'sms', rule })
  const wants = (wanted: boolean): Choice[] => [{ kind: 'work', channel: 'sms', wanted }]
  const addresses = new Set(['sms', 'mail'] as const)
  const ways = (choices: readonly Choice[], of: MessageRules, has = addresses, through = open) =>
    waysToStaff('work', choices, new Set<'sms' | 'mail'>(has), of, through)

  it('chooses within what the region allows', () => {
    for (const [rule, chosen, expected] of [
      ...([
        ['on', [], ['sms']],
        ['on', wants(false), []],
        ['off', [], []],
        ['off', wants(true), ['sms']],
      ] as const),
      ...([
        ['always', wants(false), ['sms']],
        ['never', wants(true), []],
      ] as const),
    ] as const) {
      expect(ways(chosen, ruled(rule)), `${rule} ${JSON.stringify(chosen)}`).toEqual(expected)
    }
  })

  it('hears only in the console what the region says nothing of, until they want it', () => {
    expect(ways([], rules)).toEqual([])
    expect(ways(wants(true), rules)).toEqual(['sms'])
  })

  it('is not reached without an address or through a closed gateway, even where the region says always', () => {
    expect(ways([], ruled('always'), new Set())).toEqual([])
    expect(ways([], ruled('always'), addresses, closed)).toEqual([])
  })
})
