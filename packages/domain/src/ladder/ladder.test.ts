import {
  actorWith,
  anAcceptedAppeal,
  anAcceptedDispute,
  andThen,
  asParty,
  attempt,
  homeDesk,
  informant,
  inMediation,
  mediatorOf,
  plateau,
  reopened,
  type Scene,
  type Story,
  scenes,
  staffAt,
  town,
  whileSigning,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { dueAt } from '../calendar/index.ts'
import { mayNow, nextStep } from '../door/index.ts'
import { asInstant, asUnitId, type UnitId } from '../kernel/index.ts'
import type { Clock, Matter } from '../matter/index.ts'
import { getUnit, rootOf } from '../region/index.ts'
import { ladderOf, rungOf, unitOfRung } from './index.ts'

const clock = { kind: 'clock' } as const

const limitOn = ({ clocks }: Matter, name: 'level' | 'take-up'): Clock => {
  const found = clocks.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no clock ${name} runs`)
  return found
}
const climbClocks = ({ matter }: Story) =>
  matter.clocks
    .filter(({ name }) => name === 'level' || name === 'take-up')
    .map(({ name, owner }) => [name, owner])

/** The limit passes, and the timer knocks at the very moment or later. */
const passes = (story: Story, name: 'level' | 'take-up', late = 0): Story => {
  const { dueAt: due } = limitOn(story.matter, name)
  return andThen(story, 'knock', clock, { name, dueAt: due, at: asInstant(due + late) })
}
const typesAfter = (before: Story, after: Story): string[] =>
  after.events.slice(before.events.length).map(({ type }) => type)
/** The units that stand above the home of the scene, from below, without it. */
const unitsAbove = ({ region, home }: Scene): UnitId[] =>
  region.ladder.flatMap((rung) => unitOfRung(region, rung, home) ?? []).filter((unit) => unit !== home)
const upperOf = (scene: Scene): UnitId => unitsAbove(scene)[0] ?? scene.above
const upperDesk = (scene: Scene) => staffAt('receptionist', scene.above)

describe.each(scenes)('in $region.id', (scene) => {
  const { region, home } = scene
  const desk = homeDesk(scene)

  it('a level begins with the acceptance and runs its own length on the calendar of the region', () => {
    const { matter, events } = anAcceptedDispute(scene)
    const [rung] = region.ladder
    if (rung === undefined) throw new Error('the region has a ladder')
    expect(events.at(-1)).toMatchObject({ type: 'LevelBegan', how: 'accepted', rung: rung.id, unit: home })
    const accepted = matter.acceptedAt ?? asInstant(0)
    expect(limitOn(matter, 'level')).toMatchObject({
      owner: home,
      startedAt: accepted,
      dueAt: dueAt(accepted, rung.limit, region.calendar).at,
    })
  })

  it('only disputes climb, and not those a department has taken by its kind', () => {
    expect(climbClocks(anAcceptedAppeal(scene))).toEqual([])
    const at = { ...scene, home: scene.department }
    const story = anAcceptedDispute(at)
    expect([story.matter.unit, story.matter.climb]).toEqual([scene.department, undefined])
    const answer = attempt(story, 'move-up', staffAt('receptionist', scene.department), { why: '办不了' })
    expect(answer).toMatchObject({ refused: 'not-on-the-ladder' })
  })

  it('when nobody acts it goes up by itself, the old owner stays as an assistant, and it ends at the top', () => {
    let story = anAcceptedDispute(scene)
    const owners = [story.matter.unit]
    for (const _ of unitsAbove(scene)) {
      const before = story
      story = passes(story, 'level')
      expect(typesAfter(before, story)).toEqual(['ClockRanOut', 'MatterMovedUp', 'AssistantNamed'])
      expect(climbClocks(story)).toEqual([['take-up', story.matter.unit]])
      expect(story.matter.climb?.awaited).toBe(true)
      expect(nextStep(story.matter)).toEqual({ who: 'unit', unit: story.matter.unit, what: 'take-up' })
      const waited = story
      story = passes(story, 'take-up')
      expect(typesAfter(waited, story)).toEqual(['ClockRanOut', 'LevelBegan'])
      expect(story.events.at(-1)).toMatchObject({ how: 'deemed' })
      owners.push(story.matter.unit)
    }
    expect(owners).toEqual([home, ...unitsAbove(scene)])
    expect(story.matter.unit).toBe(rootOf(region).id)
    const named = story.events.filter((event) => event.type === 'AssistantNamed')
    expect(named.map(({ unit, cause }) => [unit, cause])).toEqual(
      owners.slice(0, -1).map((unit) => [unit, 'moved-up']),
    )
    const top = passes(story, 'level')
    expect(typesAfter(story, top)).toEqual(['ClockRanOut'])
    expect([top.matter.unit, climbClocks(top)]).toEqual([rootOf(region).id, [['level', rootOf(region).id]]])
    expect(top.matter.climb?.moves.map(({ way, cause }) => [way, cause])).toEqual(
      unitsAbove(scene).map(() => ['up', 'limit']),
    )
  })

  it('a knock that is early, late or double moves it once', () => {
    const story = anAcceptedDispute(scene)
    const { name, dueAt: due } = limitOn(story.matter, 'level')
    expect(attempt(story, 'knock', clock, { name, dueAt: due, at: asInstant(due - 1) })).toEqual([])
    const late = passes(story, 'level', 86_400_000)
    expect(late.matter.climb?.moves).toHaveLength(1)
    expect(limitOn(late.matter, 'take-up').startedAt).toBe(due + 86_400_000)
    expect(attempt(late, 'knock', clock, { name, dueAt: due, at: asInstant(due) })).toEqual([])
    const deemed = passes(late, 'take-up')
    const { dueAt: waited } = limitOn(late.matter, 'take-up')
    expect(attempt(deemed, 'knock', clock, { name: 'take-up', dueAt: waited, at: waited })).toEqual([])
  })

  it('who is awaited takes it up, and the whole length of that level begins then', () => {
    const waiting = passes(anAcceptedDispute(scene), 'level')
    const below = attempt(waiting, 'take-up', desk, {})
    expect(below).toMatchObject({ refused: 'not-your-level', unit: upperOf(scene) })
    const at = asInstant(limitOn(waiting.matter, 'take-up').startedAt + 1000)
    const taken = andThen(waiting, 'take-up', upperDesk(scene), { at })
    expect(taken.events.at(-1)).toMatchObject({ type: 'LevelBegan', how: 'taken-up' })
    expect(limitOn(taken.matter, 'level')).toMatchObject({ owner: upperOf(scene), startedAt: at })
    expect(attempt(taken, 'take-up', upperDesk(scene), {})).toMatchObject({ refused: 'nothing-to-take-up' })
    expect(taken.matter.units).toContain(home)
  })

  it('what was still owed below is owed above, and the mediator keeps the seat', () => {
    const waiting = passes(inMediation(scene), 'level')
    expect(waiting.matter.mediator?.person).toBe(mediatorOf(scene).person)
    expect(waiting.matter.stage).toBe('in-mediation')
    expect(waiting.matter.clocks.filter(({ owner }) => owner === home)).toEqual([])
    expect(waiting.matter.clocks.map(({ name }) => name).sort()).toEqual(['mediation', 'take-up'])
  })

  it('it is passed up earlier with a reason, by the desk or its mediator, and not twice while awaited', () => {
    const story = inMediation(scene)
    expect(attempt(story, 'move-up', desk, { why: ' ' })).toMatchObject({ refused: 'reason-missing' })
    const asked = andThen(story, 'move-up', mediatorOf(scene), { why: '牵涉几个单位，这里调不动' })
    expect(asked.matter.climb?.moves).toMatchObject([
      { way: 'up', cause: 'asked', why: '牵涉几个单位，这里调不动', from: home, to: upperOf(scene) },
    ])
    expect(attempt(asked, 'move-up', upperDesk(scene), { why: '再往上' })).toMatchObject({
      refused: 'not-taken-up-yet',
    })
    const actor = actorWith('何秉公', ['receptionist', scene.above])
    expect(mayNow(actor, asked.matter, region)).toMatchObject({
      ...{ 'take-up': true, 'return-down': true },
      'move-up': false,
    })
  })

  it('the level above returns it once, with a reason; what comes up again stays', () => {
    const asked = andThen(anAcceptedDispute(scene), 'move-up', desk, { why: '调不动' })
    expect(attempt(asked, 'return-down', upperDesk(scene), { why: '' })).toMatchObject({
      refused: 'reason-missing',
    })
    expect(attempt(asked, 'return-down', desk, { why: '不' })).toMatchObject({ refused: 'not-your-level' })
    const returned = andThen(asked, 'return-down', upperDesk(scene), { why: '还没有见过对方' })
    expect(typesAfter(asked, returned)).toContain('LevelBegan')
    expect(returned.events.at(-1)).toMatchObject({ how: 'returned', rung: region.ladder[0]?.id, unit: home })
    expect([returned.matter.unit, climbClocks(returned)]).toEqual([home, [['level', home]]])
    expect(returned.matter.climb?.moves.at(-1)).toMatchObject({ way: 'down', why: '还没有见过对方' })

    const again = passes(returned, 'level')
    const refused = attempt(again, 'return-down', upperDesk(scene), { why: '再看看' })
    expect(refused).toMatchObject({ refused: 'already-returned', unit: upperOf(scene) })
    const actor = actorWith('何秉公', ['receptionist', scene.above])
    expect(mayNow(actor, again.matter, region)['return-down']).toBe(false)
    expect(mayNow(actor, again.matter, region)['take-up']).toBe(true)
  })

  it('what has been taken up, or was never passed up, is not returned', () => {
    const story = anAcceptedDispute(scene)
    const why = '不归我们'
    expect(attempt(story, 'return-down', desk, { why })).toMatchObject({ refused: 'nothing-to-return' })
    const taken = andThen(passes(story, 'level'), 'take-up', upperDesk(scene), {
      at: asInstant(limitOn(story.matter, 'level').dueAt + 1000),
    })
    expect(attempt(taken, 'return-down', upperDesk(scene), { why })).toMatchObject({
      refused: 'nothing-to-return',
    })
  })

  it('a result ends the climbing, and who is awaited then has it', () => {
    expect(climbClocks(whileSigning(scene))).toEqual([])
    expect(attempt(whileSigning(scene), 'move-up', desk, { why: '调不动' })).toMatchObject({
      refused: 'not-at-this-stage',
    })
    const waiting = passes(inMediation(scene), 'level')
    const ended = andThen(waiting, 'terminate-mediation', mediatorOf(scene), { reason: 'T04' })
    expect([ended.matter.climb?.awaited, climbClocks(ended)]).toEqual([false, []])
    const left = andThen(waiting, 'withdraw-matter', asParty(informant), {})
    expect(nextStep(left.matter)).toMatchObject({ what: 'archive-matter' })
  })

  it('a matter taken up again begins its level anew', () => {
    const story = andThen(reopened(scene), 'resume-matter', desk, { note: '重新办理' })
    expect(story.events.at(-1)).toMatchObject({ type: 'LevelBegan', how: 'resumed', unit: home })
    expect(climbClocks(story)).toEqual([['level', home]])
  })

  it('the page has a rung for each level, with the unit that stands on it, above and below', () => {
    const story = passes(passes(anAcceptedDispute(scene), 'level'), 'take-up')
    const shown = ladderOf(story.matter, region)
    expect(shown.map((step) => ('unit' in step ? step.unit : undefined))).toEqual([
      home,
      ...unitsAbove(scene),
    ])
  })

  it('a unit stands on the rung that names it, and a department on none', () => {
    const place = getUnit(region, home)
    expect(rungOf(region, home)?.level).toBe(place.level)
    expect(rungOf(region, scene.department)).toBeUndefined()
  })
})

describe('skipping a level', () => {
  const towards = (scene: Scene, to: string) =>
    attempt(anAcceptedDispute(scene), 'move-up', homeDesk(scene), { to, why: '区里才能协调' })

  it('is possible where the region lists it', () => {
    expect(towards(town, 'district')).toMatchObject([{ toRung: 'district', to: 'town' }, {}])
  })

  it('is refused where it does not, and so is a level nobody knows', () => {
    expect(towards(plateau, 'county')).toEqual({
      refused: 'level-not-to-be-skipped',
      level: 'county',
      next: 'township-committee',
    })
    expect(towards(plateau, 'moon')).toEqual({ refused: 'unknown-level', level: 'moon' })
  })

  it('comes back to the level that skipped', () => {
    const up = andThen(anAcceptedDispute(town), 'move-up', homeDesk(town), { to: 'district', why: '要区里' })
    const back = andThen(up, 'return-down', staffAt('receptionist', asUnitId('town')), { why: '街道先看' })
    expect([back.matter.unit, back.matter.climb?.rung]).toEqual([town.home, 'community'])
  })
})

it('a rung that a place does not have is passed over', () => {
  const far = { ...plateau, home: plateau.farAway }
  const waiting = passes(anAcceptedDispute(far), 'level')
  expect([waiting.matter.unit, waiting.matter.climb?.rung]).toEqual(['lower', 'county'])
})

it('at the top nobody is above to pass it to', () => {
  const top = { ...town, home: asUnitId('town') }
  expect(attempt(anAcceptedDispute(top), 'move-up', homeDesk(top), { why: '再往上' })).toMatchObject({
    refused: 'no-level-above',
  })
})
