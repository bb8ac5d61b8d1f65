import {
  andThen,
  asParty,
  attempt,
  collectivePromised,
  declined,
  fellow,
  homeDesk,
  informant,
  informantId,
  otherSide,
  plateau,
  thirdId,
  town,
  writtenTerms,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { mayNow } from '../door/index.ts'
import { asObligationId } from '../kernel/index.ts'
import { allRepresentatives, speaksFor, withEarlierMandates } from '../matter/index.ts'

const desk = homeDesk(town)
const again = { why: 'not-kept' } as const
const done = ['consent', 'mediate', 'sign'] as const

describe('a matter that is opened again', () => {
  it.each([town, plateau])('ends in one fact what mandates were for: that mediation is over', (scene) => {
    const kept = collectivePromised(scene, writtenTerms)
    expect(attempt(kept, 'reopen-matter', homeDesk(scene), again)).toMatchObject([
      { type: 'MatterReopened' },
      {
        type: 'MandatesLapsed',
        mandates: [{ representative: informantId, party: thirdId, scope: [...done, 'receive'] }],
      },
    ])
    const { matter } = andThen(kept, 'reopen-matter', homeDesk(scene), again)
    expect(matter.mandates).toEqual([])
    expect(matter.lapsed).toMatchObject([{ party: thirdId, until: expect.any(Number) }])
  })

  it('leaves receiving with the representative for as long as something is owed', () => {
    const before = andThen(collectivePromised(town), 'reopen-matter', asParty(otherSide), again)
    expect(before.events.at(-1)).toMatchObject({ type: 'MandatesLapsed', mandates: [{ scope: done }] })
    for (const scope of done) expect(speaksFor(before.matter, informantId, thirdId, scope)).toBe(false)
    const obligation = asObligationId('o2')
    expect(attempt(before, 'confirm-performance', asParty(informant), { obligation })).toHaveLength(1)
  })

  it('asks each anew: nobody answers for another by the mandate from before, and everybody may name one', () => {
    const reopened = andThen(collectivePromised(town, writtenTerms), 'reopen-matter', desk, again)
    const resumed = andThen(reopened, 'resume-matter', desk, { note: '再调一次' })
    const yes = { party: thirdId, how: 'by-representative', rightsTold: true } as const
    expect(attempt(resumed, 'give-consent', asParty(informant), yes)).toMatchObject({
      refused: 'only-for-yourself',
    })
    const may = mayNow({ kind: 'party', party: thirdId }, resumed.matter, town.region)
    expect([may['give-consent'], may['name-representative'], may['end-mandate']]).toEqual([true, true, false])
    const mandate = { representative: informantId, of: [thirdId], scope: ['consent'] } as const
    const named = andThen(resumed, 'name-representative', asParty(fellow), mandate)
    expect(attempt(named, 'give-consent', asParty(informant), yes)).toHaveLength(1)
  })

  it('still knows on paper under which mandate it was signed', () => {
    const { matter } = andThen(collectivePromised(town, writtenTerms), 'reopen-matter', desk, again)
    expect(allRepresentatives(matter)).toEqual([])
    expect(allRepresentatives(withEarlierMandates(matter))).toEqual([informantId])
  })

  it('says nothing of mandates where there was none, or where no mediation has begun', () => {
    const alone = andThen(declined(town), 'reopen-matter', asParty(informant), { why: 'not-satisfied' })
    expect(alone.events.at(-1)?.type).toBe('MatterReopened')
    const ended = andThen(
      andThen(collectivePromised(town, writtenTerms), 'end-mandate', desk, {
        ...{ representative: informantId, party: thirdId, words: '本人到窗口说的' },
      }),
      'reopen-matter',
      desk,
      again,
    )
    expect(ended.events.at(-1)?.type).toBe('MatterReopened')
  })

  it('goes on under a mandate that was given after it was opened again', () => {
    const reopened = andThen(collectivePromised(town, writtenTerms), 'reopen-matter', desk, again)
    const named = andThen(reopened, 'name-representative', asParty(fellow), {
      ...{ representative: informantId, of: [thirdId], scope: ['sign'] },
    })
    const resumed = andThen(named, 'resume-matter', desk, { note: '再调一次' })
    expect(speaksFor(resumed.matter, informantId, thirdId, 'sign')).toBe(true)
  })
})
