import {
  anAcceptedDispute,
  andThen,
  aReportedDispute,
  archived,
  asParty,
  attempt,
  homeDesk,
  informant,
  informantId,
  otherSideId,
  settled,
  town,
  whileSigning,
  withdrawn,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asPartyId } from '../kernel/index.ts'

const desk = homeDesk(town)
const sealed = (index: string) => ({ masked: '199****0009', sealed: `sealed ${index}`, index })
const mail = { masked: 's***@example.com', sealed: 'sealed mail', index: 'mail' }

describe('how somebody is reached', () => {
  it('is changed by themselves or by the office, until the file is closed', () => {
    const change = { telephone: sealed('new') }
    for (const told of [aReportedDispute, anAcceptedDispute, whileSigning, settled, withdrawn]) {
      const story = told(town)
      for (const by of [desk, asParty(informant)])
        expect(
          andThen(story, 'change-contact', by, { party: informantId, change }).matter.parties[0],
          story.matter.stage,
        ).toMatchObject(change)
    }
    expect(attempt(archived(town), 'change-contact', desk, { party: informantId, change })).toMatchObject({
      refused: 'not-at-this-stage',
      stage: 'archived',
    })
  })

  it('is nobody else’s to change, and a party must be there', () => {
    const story = anAcceptedDispute(town)
    const change = { tellBy: 'mail', mail } as const
    expect(attempt(story, 'change-contact', asParty(informant), { party: otherSideId, change })).toEqual({
      refused: 'only-for-yourself',
      party: otherSideId,
    })
    expect(attempt(story, 'change-contact', desk, { party: asPartyId('stranger'), change })).toMatchObject({
      refused: 'unknown-party',
    })
  })

  it('a wish comes with the number or address for it, from now or from before', () => {
    const story = anAcceptedDispute(town)
    const wish = (change: object) => attempt(story, 'change-contact', desk, { party: informantId, change })
    expect(wish({ tellBy: 'mail' })).toEqual({ refused: 'way-without-address', way: 'mail' })
    expect(wish({ tellBy: 'letter', address: '  ' })).toMatchObject({ refused: 'way-without-address' })
    expect(wish({ tellBy: 'mail', mail })).toHaveLength(1)
    const reached = andThen(story, 'change-contact', desk, { party: informantId, change: { mail } })
    expect(
      attempt(reached, 'change-contact', desk, { party: informantId, change: { tellBy: 'mail' } }),
    ).toHaveLength(1)
  })

  it('the same number sealed anew is no change', () => {
    const first = andThen(anAcceptedDispute(town), 'change-contact', desk, {
      party: informantId,
      change: { telephone: sealed('one'), tellBy: 'sms' },
    })
    const again = { telephone: { ...sealed('one'), sealed: 'sealed otherwise' }, tellBy: 'sms' } as const
    expect(attempt(first, 'change-contact', desk, { party: informantId, change: again })).toEqual({
      refused: 'nothing-changed',
    })
    expect(attempt(first, 'change-contact', desk, { party: informantId, change: {} })).toMatchObject({
      refused: 'nothing-changed',
    })
  })
})
