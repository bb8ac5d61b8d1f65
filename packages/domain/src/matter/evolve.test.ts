import {
  anAcceptedDispute,
  andThen,
  aPassedOnDispute,
  aReportedAppeal,
  aReportedDispute,
  aReportedHazard,
  asParty,
  attempt,
  deskAt,
  everyCommand,
  homeDesk,
  informant,
  inMediation,
  plateau,
  reopened,
  type Scene,
  type Story,
  scenes,
  settled,
  staffAt,
  town,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '../kernel/index.ts'
import { evolve, fold, foldOnto, type Matter, openStages } from './index.ts'

describe('a history that cannot be', () => {
  it('is one without events', () => {
    expect(() => fold([])).toThrow('an empty history')
  })

  it('is one that does not begin with a report', () => {
    const [, sorted] = aReportedDispute(town).events
    expect(() => fold(sorted === undefined ? [] : [sorted])).toThrow('begins with MatterReported')
  })

  it('is one in which a matter is reported twice', () => {
    const { events } = aReportedDispute(town)
    expect(() => fold([...events, ...events])).toThrow('reported twice')
  })

  it('is one that takes a step the lifecycle table does not have', () => {
    const archived = settled(town).events.at(-1)
    const { matter } = aReportedDispute(town)
    expect(archived?.type).toBe('AgreementTookEffect')
    expect(() => foldOnto(matter, archived === undefined ? [] : [archived])).toThrow()
  })

  it('is one that speaks of a party nobody knows', () => {
    const { matter } = anAcceptedDispute(town)
    const { events } = andThen(anAcceptedDispute(town), 'ask-question', asParty(informant), {
      party: informant.id,
      text: '什么时候？',
    })
    const asked = events.at(-1)
    const stranger = { ...asked, type: 'InvitationOpened', party: 'stranger' }
    expect(() => evolve(matter, stranger as never)).toThrow('nobody knows party stranger')
  })
})

describe.each(scenes)('in $region.id', (scene) => {
  it('the unit asked first answers while the matter is on its way, and until another accepts', () => {
    const passedOn = aPassedOnDispute(scene)
    expect(passedOn.matter.unit).toBe(scene.first)
    const accepted = andThen(passedOn, 'accept-matter', homeDesk(scene), {})
    expect(accepted.matter.unit).toBe(scene.home)
  })

  it('its limit goes on running while the other unit has the matter before it', () => {
    const { clocks } = aPassedOnDispute(scene).matter
    expect(clocks.map(({ name, owner }) => [name, owner])).toEqual([
      ['accept', scene.first],
      ['passed-on', scene.home],
    ])
  })

  it('accepting ends both limits and begins the one for the invitation and the one of the level', () => {
    const { clocks } = andThen(aPassedOnDispute(scene), 'accept-matter', homeDesk(scene), {}).matter
    expect(clocks.map(({ name, owner }) => [name, owner])).toEqual([
      ['invitation', scene.home],
      ['level', scene.home],
    ])
  })

  it('an agreement in effect is followed up, and leaves thirty days for the court', () => {
    expect(settled(scene).matter.clocks.map(({ name }) => name)).toEqual(['follow-up', 'confirmation'])
  })

  it('reopening takes nothing from the thirty days for the court', () => {
    expect(reopened(scene).matter.clocks.map(({ name }) => name)).toEqual(['confirmation', 'reopened'])
  })

  it('taking it up again asks everybody afresh and seats nobody', () => {
    const { matter } = andThen(reopened(scene), 'resume-matter', homeDesk(scene), { note: '再调一次' })
    expect(matter.stage).toBe('seeking-consent')
    expect(matter.mediator).toBeUndefined()
    expect(matter.parties.map(({ consent }) => consent.answer)).toEqual(['open', 'open'])
    expect(matter.parties.map(({ rightsToldAt }) => rightsToldAt)).toEqual([undefined, undefined])
  })

  it('every unit that has had a hand in it stays among those that may open it', () => {
    const given = andThen(aPassedOnDispute(scene), 'give-back', homeDesk(scene), { why: '不在我们这里' })
    expect(given.matter.units).toEqual(expect.arrayContaining([scene.first, scene.home]))
  })

  it('an objection to the mediator empties the seat and keeps the mediation where it is', () => {
    const { matter } = andThen(inMediation(scene), 'object-to-mediator', asParty(informant), {
      party: informant.id,
    })
    expect(matter.stage).toBe('in-mediation')
    expect(matter.mediator).toBeUndefined()
  })
})

describe('whatever sensible people do, in any order', () => {
  const beginnings: readonly ((scene: Scene) => Story)[] = [
    aReportedDispute,
    aReportedAppeal,
    aReportedHazard,
    inMediation,
    settled,
  ]
  const tries = fc.array(fc.nat(), { maxLength: 60 })

  /** Takes the commands that the numbers point at, and skips what is refused. */
  function live(story: Story, picks: readonly number[]): { before: Matter; after: Matter; events: number }[] {
    const steps: { before: Matter; after: Matter; events: number }[] = []
    let { matter } = story
    for (const pick of picks) {
      const commands = everyCommand(story.scene, matter)
      const one = commands[pick % commands.length]
      if (one === undefined) continue
      const answer = attempt({ scene: story.scene, matter }, one.name, one.by, one.told)
      if (isRefusal(answer)) continue
      const after = foldOnto(matter, answer)
      steps.push({ before: matter, after, events: answer.length })
      matter = after
    }
    return steps
  }

  const lives = fc.tuple(fc.constantFrom(...beginnings), fc.constantFrom(town, plateau), tries)

  it('the history can be told, one version for each event', () => {
    fc.assert(
      fc.property(lives, ([begin, scene, picks]) => {
        for (const { before, after, events } of live(begin(scene), picks)) {
          expect(after.version).toBe(before.version + events)
          expect(after.lastAt).toBeGreaterThanOrEqual(before.lastAt)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('no unit that had a hand in it is ever left out, and the first answers until another accepts', () => {
    fc.assert(
      fc.property(lives, ([begin, scene, picks]) => {
        for (const { before, after } of live(begin(scene), picks)) {
          expect(before.units.every((unit) => after.units.includes(unit))).toBe(true)
          expect(after.units).toContain(after.unit)
          if (after.acceptedAt === undefined && after.reopenings === 0)
            expect(after.unit).toBe(after.firstUnit)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('a closed matter changes only by being reopened or put away, and its clocks stand still', () => {
    fc.assert(
      fc.property(lives, ([begin, scene, picks]) => {
        for (const { before, after } of live(begin(scene), picks)) {
          if (openStages.has(before.stage)) continue
          // Only an answer that somebody is owed goes on being owed.
          expect(before.clocks.filter(({ name }) => name !== 'complaint-answer')).toEqual([])
          if (after.stage !== before.stage) expect(['reopened', 'archived']).toContain(after.stage)
          else
            expect(after.parties.map(({ consent }) => consent)).toEqual(
              before.parties.map(({ consent }) => consent),
            )
        }
      }),
      { numRuns: 150 },
    )
  })

  it('nobody is mediated who has not said yes, and no agreement binds without every signature', () => {
    fc.assert(
      fc.property(lives, ([begin, scene, picks]) => {
        for (const { before, after } of live(begin(scene), picks)) {
          if (before.stage !== 'in-mediation' && after.stage === 'in-mediation') {
            expect(after.parties.every(({ consent }) => consent.answer === 'given')).toBe(true)
          }
          // Looked at as it takes effect: later somebody may be added whom it does not bind.
          const { agreement } = after
          const takesEffect = agreement !== before.agreement && agreement?.effectiveAt === after.lastAt
          if (takesEffect && agreement.terms.form === 'written') {
            expect(agreement.signatures.length).toBe(before.parties.length + 2)
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})

it('whoever passes a matter on stays answerable by name', () => {
  const { matter } = aPassedOnDispute(town)
  expect(matter.unit).toBe(deskAt(town).unit)
  expect(matter.givenBackBy).toEqual([])
  const again = andThen(aPassedOnDispute(town), 'give-back', staffAt('receptionist', town.home), {
    why: '不是',
  })
  expect(again.matter.givenBackBy).toEqual([town.home])
})
