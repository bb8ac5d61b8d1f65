import {
  aDivorce,
  andThen,
  asParty,
  attempt,
  bothAgreed,
  confirmed,
  homeDesk,
  informant,
  notConfirmed,
  otherSide,
  readyForCourt,
  type Scene,
  type Story,
  scenes,
  staffAt,
  withTheCourt,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { missingForArchive, papersNow } from '../archive/index.ts'
import { mayNow, nextStep } from '../door/index.ts'
import { instant } from '../kernel/index.ts'
import { recoursesFor } from '../performance/index.ts'
import { andThenAgreed, failing, hand } from './court-scenes.fixture.ts'

describe.each(scenes)('the way to the court in $region.id', (scene: Scene) => {
  it('stops the thirty days, keeps the file open, and waits for the ruling', () => {
    const { matter } = withTheCourt(scene)
    expect(matter.clocks.some(({ name }) => name === 'confirmation')).toBe(false)
    expect(missingForArchive(matter)).toContainEqual({ missing: 'confirmation', form: 'F12' })
    expect(mayNow(actor(scene), matter, scene.region)).toMatchObject({
      'record-ruling': true,
      'hand-to-court': false,
      'agree-to-confirmation': false,
    })
    expect(hand(withTheCourt(scene))).toEqual({ refused: 'with-the-court' })
    expect(papersNow(matter).filter(({ form, ready }) => form === 'F12' && ready)).toHaveLength(3)
    const paid = { ...matter, obligations: [] }
    expect(nextStep({ ...paid, followUps: [] }).what).not.toBe('archive-matter')
  })

  it('a ruling has its number, its reason and its day', () => {
    const story = withTheCourt(scene)
    const say = (told: object) =>
      attempt(story, 'record-ruling', homeDesk(scene), {
        ruling: 'valid',
        decidedOn: '2026-11-24',
        ...told,
      } as never)
    expect(say({})).toEqual({ refused: 'court-number-missing' })
    expect(say({ ruling: 'dismissed', courtNumber: '1' })).toEqual({ refused: 'reason-missing' })
    expect(say({ ruling: 'not-accepted' })).toEqual({ refused: 'reason-missing' })
    expect(say({ courtNumber: '1', decidedOn: '2026-11-01' })).toMatchObject({ refused: 'ruling-day-wrong' })
    expect(say({ courtNumber: '1', decidedOn: '2027-11-01' })).toMatchObject({ refused: 'ruling-day-wrong' })
    expect(
      attempt(bothAgreed(scene), 'record-ruling', homeDesk(scene), {
        ruling: 'withdrawn',
        decidedOn: '2026-11-24',
      }),
    ).toEqual({
      refused: 'not-with-the-court',
    })
  })

  it('confirmed, it is enforced and not asked again', () => {
    const { matter } = confirmed(scene)
    const [one] = matter.obligations
    if (one === undefined) throw new Error('something is owed')
    const ways = recoursesFor(one, matter, scene.region).map(({ code }) => code)
    expect(ways).toContain('enforcement')
    expect(ways).not.toContain('confirmation')
    expect(missingForArchive(matter).some(({ missing }) => missing === 'confirmation')).toBe(false)
    expect(hand(confirmed(scene))).toEqual({ refused: 'court-has-ruled' })
    const reopen = attempt(confirmed(scene), 'reopen-matter', asParty(otherSide), { why: 'not-confirmed' })
    expect(reopen).toMatchObject({ refused: 'reason-does-not-fit' })
  })

  it('dismissed, it is mediated anew, and what was kept stays kept', () => {
    const story = notConfirmed(scene)
    const [one] = story.matter.obligations
    const paid = andThen(
      andThen(story, 'report-performance', asParty(otherSide), {
        obligation: one?.id ?? ('' as never),
        cents: 2_566_667,
      }),
      'confirm-performance',
      asParty(informant),
      { obligation: one?.id ?? ('' as never) },
    )
    const again = andThen(paid, 'reopen-matter', asParty(informant), { why: 'not-confirmed' })
    expect(again.matter.stage).toBe('reopened')
    expect(again.matter.obligations[0]?.reports[0]?.confirmed).toBeDefined()
  })

  it('withdrawn, it may be asked for again while the days last, once everybody says so anew', () => {
    const story = andThen(withTheCourt(scene), 'record-ruling', homeDesk(scene), {
      ...{ ruling: 'withdrawn', decidedOn: '2026-11-24' },
    })
    expect(failing(story)).toEqual(['agreed'])
    expect(hand(andThenAgreed(story))).toMatchObject([{ type: 'ConfirmationRequested' }])
  })

  it('reminds twice while nobody has asked, and never of what no court confirms', () => {
    const story = readyForCourt(scene)
    const knock = (told: Story, at: string) =>
      attempt(
        told,
        'knock',
        { kind: 'clock' },
        {
          ...{ name: 'remind', about: 'confirmation' as never, dueAt: instant(at), at: instant(at) },
        },
      )
    expect(knock(story, '2026-12-01T02:00:00Z')).toEqual([])
    expect(knock(story, '2026-12-09T02:00:00Z')).toMatchObject([{ when: 'half-way', lastDay: '2026-12-24' }])
    const once = andThen(
      story,
      'knock',
      { kind: 'clock' },
      {
        ...{ name: 'remind', about: 'confirmation' as never },
        ...{ dueAt: instant('2026-12-09T02:00:00Z'), at: instant('2026-12-09T02:00:00Z') },
      },
    )
    expect(knock(once, '2026-12-10T02:00:00Z')).toEqual([])
    expect(knock(once, '2026-12-21T02:00:00Z')).toMatchObject([{ when: 'near-end' }])
    expect(knock(withTheCourt(scene), '2026-12-21T02:00:00Z')).toEqual([])
    expect(knock(readyForCourt(scene, aDivorce), '2026-12-21T02:00:00Z')).toEqual([])
  })
})

const actor = (scene: Scene) => ({
  kind: 'staff' as const,
  person: staffAt('receptionist', scene.home).person,
  name: 'x',
  duties: [{ role: 'receptionist' as const, unit: scene.home }],
})
