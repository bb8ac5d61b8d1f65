import {
  actorWith,
  anAcceptedDispute,
  firstPart,
  homeDesk,
  informantId,
  inMediation,
  lateWithTheFirst,
  mediatorOf,
  mondayMorning,
  otherSideId,
  planned,
  promised,
  scenes,
  supervisorOf,
  whileSigning,
  withMediator,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf } from '../calendar/index.ts'
import { commands } from '../door/index.ts'
import { asInstant, type By } from '../kernel/index.ts'
import { limitsBefore, owedUntil, sessionsIn, takes, waitingOf } from './index.ts'

const week = 7 * 86_400_000

describe.each(scenes)('$region.id', (scene) => {
  const { region } = scene
  const staff = (by: Extract<By, { kind: 'staff' }>) => {
    const actor = actorWith(by.person, [by.role, by.unit])
    if (actor.kind !== 'staff') throw new Error('not one of the staff')
    return actor
  }
  const mediator = staff(mediatorOf(scene))
  const desk = staff(homeDesk(scene))

  it('the next step is the mediator’s where it is theirs, with the form it opens', () => {
    const { matter } = inMediation(scene)
    expect(waitingOf(mediator, matter, region)).toMatchObject({
      ...{ whose: { turn: 'me' }, does: 'plan-session', since: matter.actedAt },
      step: { what: 'hold-session' },
    })
    expect(waitingOf(desk, matter, region)).toMatchObject({
      whose: { turn: 'mediator', person: mediator.person },
      does: 'plan-session',
    })
    // With the hour arranged, what is left is to hold it.
    expect(waitingOf(mediator, planned(scene).matter, region)).toMatchObject({ does: 'hold-session' })
    // Whoever stands above may look and may not do it.
    const leader = staff({ ...supervisorOf(scene), role: 'leader' })
    expect(waitingOf(leader, matter, region)).not.toHaveProperty('does')
  })

  it('what a unit owes is its own people’s turn, and named to everybody else', () => {
    const { matter } = anAcceptedDispute(scene)
    expect(waitingOf(desk, matter, region)).toMatchObject({ whose: { turn: 'me' } })
    expect(waitingOf(mediator, matter, region)).toMatchObject({ whose: { turn: 'unit', unit: scene.home } })
  })

  it('an answer of a party is waited for from them', () => {
    const { matter } = whileSigning(scene)
    expect(waitingOf(mediator, matter, region)).toMatchObject({
      whose: { turn: 'party', party: informantId },
      step: { what: 'sign-agreement' },
      does: 'sign-agreement',
    })
    expect(waitingOf(mediator, withMediator(scene).matter, region)?.step.what).toBe('open-mediation')
  })

  it('a session stands on the line of its hours, until it is called off', () => {
    const { matter } = planned(scene)
    const [session] = matter.planned
    const startsAt = session?.startsAt ?? mondayMorning
    expect(sessionsIn(matter, asInstant(startsAt - 1), asInstant(startsAt + 1))).toEqual([session])
    expect(sessionsIn(matter, mondayMorning, startsAt)).toEqual([])
    const off = { ...matter, planned: [{ ...session, calledOff: { why: '和好了', at: startsAt } }] }
    expect(sessionsIn(off as typeof matter, mondayMorning, asInstant(startsAt + week))).toEqual([])
  })

  it('limits are late or end in time, the nearest first; one that stands still is not among them', () => {
    const { matter } = whileSigning(scene)
    const all = limitsBefore(matter, asInstant(mondayMorning + 100 * week))
    expect(all.length).toBeGreaterThan(0)
    expect(all.map(({ dueAt }) => dueAt)).toEqual(all.map(({ dueAt }) => dueAt).toSorted((a, b) => a - b))
    for (const { dueAt } of all)
      expect(limitsBefore(matter, dueAt).map((one) => one.dueAt)).not.toContain(dueAt)
    const still = matter.clocks.map((clock) => ({
      ...clock,
      pauses: [
        { since: mondayMorning, reason: 'expert', askedBy: homeDesk(scene), approvedBy: homeDesk(scene) },
      ],
    }))
    expect(
      limitsBefore({ ...matter, clocks: still } as typeof matter, asInstant(mondayMorning + 100 * week)),
    ).toEqual([])
  })

  it('what is owed in the next days stands there in its order, late first', () => {
    const { matter } = promised(scene)
    const first = matter.obligations.find(({ id }) => id === firstPart)
    const day = first?.byDay ?? ''
    expect(owedUntil(matter, addDays(day, -1))).toEqual([])
    expect(owedUntil(matter, day)[0]).toBe(first)
    const late = lateWithTheFirst(scene).matter
    const today = dayOf(late.lastAt, region.calendar)
    expect(owedUntil(late, today).map(({ id }) => id)).toContain(firstPart)
    const days = owedUntil(late, addDays(today, 400)).map(({ agreedDay, byDay }) => agreedDay ?? byDay)
    expect(days).toEqual(days.toSorted())
    expect(late.parties.map(({ id }) => id)).toContain(otherSideId)
  })
})

it('every step is taken by commands that there are', () => {
  for (const taken of Object.values(takes)) {
    expect(taken.length).toBeGreaterThan(0)
    for (const name of taken) expect(Object.keys(commands)).toContain(name)
  }
})
