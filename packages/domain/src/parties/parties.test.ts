import {
  anAcceptedDispute,
  andThen,
  aReportedDispute,
  asParty,
  attempt,
  homeDesk,
  informant,
  informantId,
  inMediation,
  mediatorOf,
  otherSide,
  otherSideId,
  settled,
  thirdId,
  town,
  whileSigning,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asPartyId } from '../kernel/index.ts'

const desk = homeDesk(town)
const stranger = asPartyId('stranger')
const third = { id: thirdId, side: 'other-side', type: 'person', name: '石磊' } as const

describe('adding a party', () => {
  it('brings one more person whose consent is open', () => {
    const { matter } = andThen(anAcceptedDispute(town), 'add-party', desk, { party: third })
    expect(matter.parties.at(-1)).toEqual({ ...third, consent: { answer: 'open' } })
  })

  it('in the middle of mediation stops it until they too have said yes', () => {
    const joined = andThen(inMediation(town), 'add-party', desk, { party: third })
    const session = {
      heldAt: joined.matter.lastAt,
      place: '调解室',
      present: [informantId],
      others: [],
      open: true,
      record: '双方到场。',
      risk: { sharpening: false },
    }
    expect(attempt(joined, 'hold-session', mediatorOf(town), session)).toMatchObject({
      refused: 'gates-open',
      missing: [
        { gate: 'consent', party: thirdId },
        { gate: 'rights-told', party: thirdId },
        { gate: 'yes-to-mediator', party: thirdId },
      ],
    })
  })

  it('needs a name or a description, and somebody new', () => {
    const story = anAcceptedDispute(town)
    expect(attempt(story, 'add-party', desk, { party: { ...third, name: ' ' } })).toEqual({
      refused: 'nobody-named',
      party: thirdId,
    })
    expect(attempt(story, 'add-party', desk, { party: otherSide })).toEqual({
      refused: 'party-known',
      party: otherSideId,
    })
  })
})

describe('correcting a party', () => {
  it('changes only what was wrong', () => {
    const { matter } = andThen(aReportedDispute(town), 'correct-party', desk, {
      party: otherSideId,
      change: { name: '周远杉' },
    })
    expect(matter.parties[1]).toMatchObject({ ...otherSide, name: '周远杉' })
  })

  it('a person may correct themselves and nobody else', () => {
    const story = aReportedDispute(town)
    const change = { address: '3 号楼 201' }
    expect(
      andThen(story, 'correct-party', asParty(informant), { party: informantId, change }).matter.parties[0],
    ).toMatchObject(change)
    expect(attempt(story, 'correct-party', asParty(informant), { party: otherSideId, change })).toEqual({
      refused: 'only-for-yourself',
      party: otherSideId,
    })
  })

  it('needs a known party and a change, and comes before the signatures', () => {
    const story = aReportedDispute(town)
    expect(attempt(story, 'correct-party', desk, { party: stranger, change: { name: '甲' } })).toEqual({
      refused: 'unknown-party',
      party: stranger,
    })
    expect(attempt(story, 'correct-party', desk, { party: informantId, change: {} })).toEqual({
      refused: 'nothing-changed',
    })
    expect(
      attempt(whileSigning(town), 'correct-party', desk, { party: informantId, change: { name: '甲' } }),
    ).toMatchObject({
      refused: 'not-at-this-stage',
    })
  })
})

describe('showing who one is', () => {
  it('is noted with the paper that was shown, also after the agreement', () => {
    const { matter } = andThen(settled(town), 'show-identity', desk, {
      party: informantId,
      paper: ' 居民身份证 ',
    })
    expect(matter.parties[0]?.identityShown?.paper).toBe('居民身份证')
  })

  it('needs a known party and the name of a paper', () => {
    const story = anAcceptedDispute(town)
    expect(attempt(story, 'show-identity', desk, { party: stranger, paper: '居民身份证' })).toMatchObject({
      refused: 'unknown-party',
    })
    expect(attempt(story, 'show-identity', desk, { party: informantId, paper: '' })).toEqual({
      refused: 'paper-missing',
    })
  })
})
