import {
  andThen,
  asParty,
  attempt,
  homeDesk,
  informant,
  keeperOf,
  mediatorOf,
  type Scene,
  scenes,
  settled,
  signedByHand,
  staffAt,
  supervisorOf,
  whileSigning,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { sealChecks } from './index.ts'

const version = 1
const checked = sealChecks
const asked = (scene: Scene, story = signedByHand(scene)) =>
  andThen(story, 'ask-for-seal', mediatorOf(scene), { version, checked })

describe.each(scenes)('the seal of the committee in $region.id', (scene) => {
  const mediator = mediatorOf(scene)
  const keeper = keeperOf(scene)

  it('is asked for by the mediator, who has gone through every check, once for each version', () => {
    const story = signedByHand(scene)
    for (const left of sealChecks)
      expect(
        attempt(story, 'ask-for-seal', mediator, { version, checked: checked.filter((one) => one !== left) }),
      ).toEqual({ refused: 'checks-missing', lacking: [left] })
    expect(attempt(story, 'ask-for-seal', homeDesk(scene), { version, checked })).toEqual({
      refused: 'not-the-mediator',
    })
    expect(attempt(story, 'ask-for-seal', mediator, { version: 2, checked })).toMatchObject({
      refused: 'another-version',
    })
    expect(attempt(asked(scene), 'ask-for-seal', mediator, { version, checked })).toEqual({
      refused: 'seal-already-asked',
    })
    const again = andThen(asked(scene), 'draw-agreement', mediator, {
      terms: story.matter.agreement?.terms ?? expect.fail('no terms'),
    })
    expect(again.matter.agreement?.sealAsked).toBeUndefined()
  })

  it('comes from its keeper when all have signed, and with it the agreement takes effect', () => {
    const events = attempt(asked(scene), 'affix-seal', keeper, { version })
    expect(events).toMatchObject([
      { type: 'AgreementSigned', signer: { seal: scene.committee }, way: 'seal', by: keeper },
      { type: 'AgreementTookEffect' },
    ])
    const { agreement, lastAt, stage } = settled(scene).matter
    expect([stage, agreement?.effectiveAt]).toEqual(['following-up', lastAt])
  })

  it('is not affixed before all have signed, nor before it was asked for', () => {
    expect(attempt(asked(scene, whileSigning(scene)), 'affix-seal', keeper, { version })).toEqual({
      refused: 'signatures-missing',
      missing: 3,
    })
    expect(attempt(signedByHand(scene), 'affix-seal', keeper, { version })).toEqual({
      refused: 'seal-not-asked',
    })
  })

  it('is a second pair of eyes: never the mediator, nor whoever asked, nor another unit', () => {
    const story = asked(scene)
    const self = { ...keeper, person: mediator.person }
    expect(attempt(story, 'affix-seal', self, { version })).toEqual({ refused: 'seal-by-mediator' })
    for (const by of [supervisorOf(scene), staffAt('seal-keeper', scene.sibling), asParty(informant)])
      expect(attempt(story, 'affix-seal', by, { version })).toMatchObject({ refused: 'not-the-keeper' })
  })

  it('is nothing to a matter that a party has taken back in the last moment', () => {
    const gone = andThen(asked(scene), 'withdraw-matter', asParty(informant), { reason: '不想这样了' })
    expect(attempt(gone, 'affix-seal', keeper, { version })).toMatchObject({ refused: 'not-at-this-stage' })
    expect(gone.matter.agreement).not.toHaveProperty('effectiveAt')
  })
})
