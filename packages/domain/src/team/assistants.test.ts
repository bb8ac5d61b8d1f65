import {
  andThen,
  asParty,
  attempt,
  homeDesk,
  informant,
  inMediation,
  mediatorOf,
  otherSide,
  otherSideId,
  type Story,
  safeAgain,
  scenes,
  staffAt,
  town,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { missingForArchive } from '../archive/index.ts'
import { dueAt } from '../calendar/index.ts'
import { mayAboutAssistant, mayNow, nextStep } from '../door/index.ts'
import { type Actor, asUnitId } from '../kernel/index.ts'
import { standingOfAssistant } from '../matter/index.ts'
import { a1, ended, handlerOf, named, partDone, running } from './team.fixture.ts'

const standings = ({ matter }: Story) => matter.assistants.map(standingOfAssistant)
const gapsOf = ({ matter }: Story) =>
  missingForArchive(matter).filter(({ missing }) =>
    ['assistant-part', 'counter-sign', 'disagreement'].includes(missing),
  )

describe.each(scenes)('in $region.id', (scene) => {
  const { department, home, region } = scene
  const desk = homeDesk(scene)
  const handler = handlerOf(department)
  const handlerActor: Actor = {
    kind: 'staff',
    ...{ person: handler.person, name: handler.name },
    duties: [{ unit: department, role: 'department-handler' }],
  }

  it('a unit that is asked to help may open the file, has its own limit, and the host stays the host', () => {
    const before = inMediation(scene)
    const story = named(scene, before)
    expect([before.matter.units.includes(department), story.matter.units.includes(department)]).toEqual([
      false,
      true,
    ])
    expect([story.matter.unit, story.matter.stage]).toEqual([before.matter.unit, before.matter.stage])
    expect(running(story)).toEqual([['assist', a1, department]])
    const [assistant] = story.matter.assistants
    expect(assistant?.dueAt).toBe(dueAt(story.matter.lastAt, region.limits.assist, region.calendar).at)
  })

  it('nobody is asked twice while it owes something, and the host never asks itself', () => {
    const story = named(scene)
    const ask = (units: readonly string[], from = story) =>
      attempt(from, 'name-assistants', desk, { units: units.map(asUnitId), task: '再看看' })
    expect(ask([department])).toEqual({ refused: 'already-helping', unit: department })
    expect(ask([home])).toEqual({ refused: 'to-itself', unit: home })
    expect(ask(['nowhere'])).toEqual({ refused: 'unknown-unit', unit: 'nowhere' })
    expect(ask([scene.sibling])).toEqual({ refused: 'not-to-be-asked', unit: scene.sibling })
    expect(ask([])).toEqual({ refused: 'nobody-asked' })
    const signed = andThen(ended(partDone(scene)), 'counter-sign', handler, { assistant: a1, agrees: true })
    expect(ask([department], signed)).toHaveLength(1)
  })

  it('only the very unit does its part, once, in words; then its limit stops and no signature is due yet', () => {
    const story = named(scene)
    const other = attempt(story, 'do-part', desk, { assistant: a1, words: '代办' })
    expect(other).toEqual({ refused: 'not-your-part', unit: department })
    expect(attempt(story, 'do-part', handler, { assistant: a1, words: ' ' })).toEqual({
      refused: 'text-missing',
    })
    const done = partDone(scene, story)
    expect([standings(done), running(done)]).toEqual([['done'], []])
    expect(done.matter.handlers).toContain(handler.person)
    expect(attempt(done, 'do-part', handler, { assistant: a1, words: '又办' })).toMatchObject({
      refused: 'assistant-has-moved-on',
      standing: 'done',
    })
    expect(attempt(done, 'counter-sign', handler, { assistant: a1, agrees: true })).toMatchObject({
      refused: 'not-at-this-stage',
    })
  })

  it('the result asks everybody who has done its part to sign, within a limit that begins then', () => {
    const story = ended(partDone(scene))
    expect(running(story)).toEqual([['counter-sign', a1, department]])
    const [clock] = story.matter.clocks.filter(({ name }) => name === 'counter-sign')
    expect(clock?.startedAt).toBe(story.matter.lastAt)
    expect(mayAboutAssistant(handlerActor, a1, story.matter, region)).toEqual({
      'do-part': false,
      'counter-sign': true,
      'release-assistant': false,
    })
    expect(nextStep(andWithIdentities(story).matter)).toEqual({
      who: 'unit',
      unit: department,
      what: 'counter-sign',
    })
  })

  it('who does its part only after the result is asked to sign at once', () => {
    const story = partDone(scene, ended(named(scene)))
    expect(running(story)).toEqual([['counter-sign', a1, department]])
    expect(story.events.map(({ type }) => type).slice(-2)).toEqual(['PartDone', 'CounterSignatureAsked'])
  })

  it('a party who ends the mediation asks no office for a signature: the rule does', () => {
    const story = andThen(partDone(scene), 'refuse-consent', asParty(otherSide), { party: otherSideId })
    expect(story.matter.stage).toBe('terminated')
    expect(story.events.at(-1)).toMatchObject({ type: 'CounterSignatureAsked', by: { kind: 'rule' } })
  })

  it('a no needs words, stops nothing, and keeps the file open until the host has answered it', () => {
    const story = ended(partDone(scene))
    const no = { assistant: a1, agrees: false } as const
    expect(attempt(story, 'counter-sign', handler, no)).toEqual({ refused: 'reason-missing' })
    const differs = andThen(story, 'counter-sign', handler, { ...no, words: '数额不对' })
    expect([standings(differs), running(differs), differs.matter.stage]).toEqual([
      ['differs'],
      [],
      'terminated',
    ])
    expect(gapsOf(differs)).toEqual([{ missing: 'disagreement', unit: department }])
    expect(nextStep(andWithIdentities(differs).matter)).toMatchObject({ what: 'propose-consultation' })

    const released = andThen(differs, 'release-assistant', desk, { assistant: a1, why: '已经另行说明' })
    expect([standings(released), gapsOf(released)]).toEqual([['released'], []])
    const again = andThen(differs, 'counter-sign', handler, { assistant: a1, agrees: true })
    expect([standings(again), gapsOf(again)]).toEqual([['agreed'], []])
    expect(attempt(again, 'counter-sign', handler, no)).toMatchObject({ refused: 'assistant-has-moved-on' })
  })

  it('the file waits for the part, then for the signature, and is closed without either when released', () => {
    const asked = ended(named(scene))
    expect(gapsOf(asked)).toEqual([{ missing: 'assistant-part', unit: department }])
    expect(gapsOf(partDone(scene, asked))).toEqual([{ missing: 'counter-sign', unit: department }])
    expect(attempt(partDone(scene, asked), 'archive-matter', desk, {})).toMatchObject({
      refused: 'dossier-incomplete',
    })
    const released = andThen(asked, 'release-assistant', desk, { assistant: a1, why: '公司已经付清' })
    expect([gapsOf(released), running(released)]).toEqual([[], []])
    expect(attempt(released, 'release-assistant', desk, { assistant: a1, why: '又来' })).toMatchObject({
      refused: 'assistant-has-moved-on',
    })
  })

  it('what is taken up again has to be signed anew, and nothing is to be signed meanwhile', () => {
    const signed = andThen(ended(partDone(scene)), 'counter-sign', handler, { assistant: a1, agrees: true })
    let story = andThen(signed, 'reopen-matter', asParty(informant), { why: 'not-kept' })
    story = andThen(story, 'resume-matter', desk, { note: '再调一次' })
    expect([standings(story), running(story)]).toEqual([['done'], []])
    const late = andThen(ended(partDone(scene)), 'reopen-matter', asParty(informant), { why: 'not-kept' })
    expect(running(late)).toEqual([])
    expect(attempt(late, 'counter-sign', handler, { assistant: a1, agrees: true })).toMatchObject({
      refused: 'not-at-this-stage',
    })
  })

  it('a former host stays on without owing anything, and may still say what it did', () => {
    const before = inMediation(scene)
    const moved = {
      ...before,
      matter: {
        ...before.matter,
        assistants: [
          {
            ...({ id: a1, unit: department, cause: 'moved-up', task: '' } as const),
            ...{ namedAt: before.matter.lastAt, namedBy: { kind: 'clock' } as const },
          },
        ],
      },
    }
    expect(gapsOf(moved)).toEqual([])
    const helped = partDone(scene, moved)
    expect([running(ended(helped)), gapsOf(ended(helped))]).toEqual([[], []])
    expect(attempt(ended(helped), 'counter-sign', handler, { assistant: a1, agrees: true })).toMatchObject({
      refused: 'assistant-has-moved-on',
    })
  })

  it('a hazard that is safe again is a result too', () => {
    const story = named(scene, safeAgain(scene))
    expect(running(partDone(scene, story)).at(-1)).toEqual(['counter-sign', a1, department])
  })

  it('a part that nobody did in time is written down once and goes on being owed', () => {
    const story = named(scene)
    const [clock] = story.matter.clocks.filter(({ name }) => name === 'assist')
    if (clock?.about === undefined) throw new Error('an assistant has a clock of its own')
    const knock = { name: clock.name, dueAt: clock.dueAt, about: clock.about, at: clock.dueAt }
    const late = andThen(story, 'knock', { kind: 'clock' }, knock)
    expect(late.matter.ranOut).toContainEqual({ name: 'assist', dueAt: clock.dueAt, about: a1 })
    expect(attempt(late, 'knock', { kind: 'clock' }, knock)).toEqual([])
    expect(standings(partDone(scene, late))).toEqual(['done'])
  })
})

it('two assistants have a limit each, and what one does stops only its own', () => {
  const [labour, safety] = [asUnitId('town-labour'), asUnitId('town-safety')]
  const story = andThen(inMediation(town), 'name-assistants', homeDesk(town), {
    units: [labour, safety, labour],
    task: '各看各的一段',
  })
  expect(running(story)).toEqual([
    ['assist', 'a1', labour],
    ['assist', 'a2', safety],
  ])
  expect(running(partDone(town, story))).toEqual([['assist', 'a2', safety]])
  const mediator: Actor = { kind: 'party', party: informant.id }
  expect(mayNow(mediator, story.matter, town.region)['do-part']).toBe(false)
  expect(() => andThen(story, 'name-assistants', mediatorOf(town), { units: [], task: '' })).toThrow()
})

/** Everybody who came has shown a paper, so that nothing but the signatures is left. */
function andWithIdentities(story: Story): Story {
  const desk = staffAt('receptionist', story.scene.home)
  return story.matter.parties.reduce(
    (told, { id }) => andThen(told, 'show-identity', desk, { party: id, paper: '居民身份证' }),
    story,
  )
}
