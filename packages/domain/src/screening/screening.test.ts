import {
  afterConsent,
  anAcceptedDispute,
  anAcceptedHazard,
  andThen,
  aReportedDispute,
  aScreenedDispute,
  asParty,
  attempt,
  homeDesk,
  informantId,
  inMediation,
  mediatorOf,
  now,
  otherSide,
  otherSideId,
  type Scene,
  type Story,
  scenes,
  settled,
  thirdId,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayNow, nextStep } from '../door/index.ts'
import { signalsOf } from '../grade/index.ts'
import { asInstant } from '../kernel/index.ts'
import { openGates } from '../mediation/index.ts'
import { mustSitApart, partiesWithoutGuardian, signsToReport } from './index.ts'

const violence = { code: 'family-violence', concerns: [informantId], words: '他动过手' }
const told = { sign: 'family-violence', to: '派出所', receiver: '接警员' }
const gates = ({ matter }: Story) => openGates(matter).map(({ gate }) => gate)

describe.each(scenes)('asking about safety in $region.id', (scene) => {
  const [desk, mediator] = [homeDesk(scene), mediatorOf(scene)]
  const found = (story: Story) => andThen(story, 'screen-matter', desk, { signs: [violence] })
  const reported = (story: Story) =>
    andThen(story, 'report-danger', desk, { ...told, reportedAt: story.matter.lastAt })

  it('comes first after acceptance, and nothing else waits when nobody is in danger', () => {
    expect(nextStep(anAcceptedDispute(scene).matter)).toMatchObject({ who: 'unit', what: 'screen-matter' })
    expect(gates(anAcceptedDispute(scene))).toContain('screening')
    expect(gates(aScreenedDispute(scene))).not.toContain('screening')
    expect(mustSitApart(aScreenedDispute(scene).matter)).toBe(false)
  })

  it('may be done before acceptance, and is never asked of a hazard', () => {
    expect(found(aReportedDispute(scene)).matter.screening?.signs).toHaveLength(1)
    expect(attempt(anAcceptedHazard(scene), 'screen-matter', desk, { signs: [] })).toMatchObject({
      refused: 'not-at-this-stage',
    })
  })

  it.each([
    ['a question nobody asks', { signs: [{ code: 'horoscope' }] }, 'unknown-sign'],
    ['the same twice', { signs: [violence, violence] }, 'sign-twice'],
    ['somebody who is not in the matter', { signs: [{ ...violence, concerns: [thirdId] }] }, 'unknown-party'],
    ['a guardian for nobody', { signs: [{ code: 'minor-party' }] }, 'concerns-nobody'],
  ] as const)('%s is no answer', (_, answer, refused) => {
    expect(attempt(anAcceptedDispute(scene), 'screen-matter', desk, answer)).toMatchObject({ refused })
  })

  it('what must be reported stands before everything else until it was', () => {
    const sign = found(anAcceptedDispute(scene))
    expect(openGates(sign.matter)[0]).toEqual({ gate: 'danger-report', sign: 'family-violence' })
    expect(nextStep(sign.matter)).toMatchObject({ who: 'unit', what: 'report-danger' })
    expect(gates(reported(sign))).not.toContain('danger-report')
  })

  it.each([
    ['about a sign nobody found', { ...told, sign: 'crime' }, 'no-such-sign'],
    ['to nobody', { ...told, to: ' ' }, 'receiver-missing'],
    ['taken by nobody', { ...told, receiver: '' }, 'receiver-missing'],
    ['made tomorrow', { ...told, reportedAt: asInstant(9_999_999_999_999) }, 'in-the-future'],
  ])('a report %s is none', (_, report, refused) => {
    const sign = found(anAcceptedDispute(scene))
    expect(attempt(sign, 'report-danger', desk, { reportedAt: sign.matter.lastAt, ...report })).toMatchObject(
      { refused },
    )
  })

  it('what calls for care needs no report', () => {
    const minor = andThen(anAcceptedDispute(scene), 'screen-matter', desk, {
      signs: [{ code: 'minor-party', concerns: [otherSideId] }],
    })
    expect(
      attempt(minor, 'report-danger', desk, {
        ...told,
        sign: 'minor-party',
        reportedAt: minor.matter.lastAt,
      }),
    ).toMatchObject({ refused: 'sign-needs-no-report' })
    expect(mayNow(asStaff(scene), minor.matter, scene.region)['report-danger']).toBe(false)
  })

  it('a sign vanishes only with words, and found anew it is reported anew', () => {
    const sign = reported(found(anAcceptedDispute(scene)))
    expect(attempt(sign, 'screen-matter', desk, { signs: [] })).toEqual({
      refused: 'sign-dropped-without-words',
      signs: ['family-violence'],
    })
    const gone = andThen(sign, 'screen-matter', desk, { signs: [], words: '本人说是听错了' })
    expect(gone.matter.screening).toMatchObject({ signs: [], gone: ['family-violence'] })
    expect(mustSitApart(gone.matter)).toBe(false)
    expect(signsToReport(found(gone).matter)).toHaveLength(1)
    // Said again without a break it is still the same, and the report stands.
    expect(signsToReport(found(sign).matter)).toEqual([])
  })

  it('whoever needs a guardian has one named first, and the gate says who', () => {
    const sign = andThen(afterConsent(scene), 'screen-matter', desk, {
      signs: [{ code: 'minor-party', concerns: [otherSideId] }],
    })
    expect(openGates(sign.matter)).toContainEqual({ gate: 'guardian', party: otherSideId })
    expect(nextStep(sign.matter)).toMatchObject({ what: 'name-guardian', party: otherSideId })
    const guarded = andThen(sign, 'correct-party', desk, {
      party: otherSideId,
      change: { guardian: { name: '卓母', relation: '母亲' } },
    })
    expect(partiesWithoutGuardian(guarded.matter)).toEqual([])
    expect(gates(guarded)).not.toContain('guardian')
  })

  it('found in the middle of mediation it stops the next session, and nobody sits together any more', () => {
    const session = (story: Story) => ({
      ...{ heldAt: now(story), at: now(story), place: '调解室', present: [informantId, otherSideId] },
      ...{ others: [], open: false, record: '谈了一次。', risk: { sharpening: false } },
    })
    const sign = found(inMediation(scene))
    expect(attempt(sign, 'hold-session', mediator, session(sign))).toMatchObject({ refused: 'gates-open' })
    const after = reported(sign)
    expect(attempt(after, 'hold-session', mediator, session(after))).toEqual({ refused: 'no-joint-room' })
    const together = { ...session(after), seating: 'together' as const }
    expect(attempt(after, 'hold-session', mediator, together)).toEqual({ refused: 'no-joint-room' })
    const apart = { ...session(after), seating: 'apart' as const }
    expect(andThen(after, 'hold-session', mediator, apart).matter.sessions[0]).toMatchObject({
      seating: 'apart',
    })
    const alone = { ...session(after), present: [informantId] }
    expect(andThen(after, 'hold-session', mediator, alone).matter.sessions).toHaveLength(1)
  })

  it('speaks for a higher grade, which a person decides', () => {
    expect(signalsOf(aScreenedDispute(scene).matter, scene.region)).toEqual([])
    expect(signalsOf(found(aScreenedDispute(scene)).matter, scene.region)).toMatchObject([
      { code: 'threat', found: { zh: '排查时发现：家里有人动手' } },
    ])
  })

  it('every question of the region: its duties are exactly its gates', () => {
    const questions = scene.region.screening
    fc.assert(
      fc.property(fc.subarray([...questions]), (chosen) => {
        const signs = chosen.map(({ code }) => ({ code, concerns: [otherSideId] }))
        const { matter } = andThen(aScreenedDispute(scene), 'screen-matter', desk, { signs })
        const has = (duty: string) => chosen.some(({ follows }) => follows.some((one) => one === duty))
        const open = openGates(matter).map(({ gate }) => gate)
        expect(mustSitApart(matter)).toBe(has('apart'))
        expect(open.includes('danger-report')).toBe(has('report'))
        expect(open.includes('guardian')).toBe(has('guardian'))
      }),
    )
  })

  it('is over once an agreement binds', () => {
    expect(attempt(settled(scene), 'screen-matter', desk, { signs: [] })).toMatchObject({
      refused: 'not-at-this-stage',
    })
  })
})

const asStaff = ({ home }: Scene) =>
  ({
    ...{
      kind: 'staff' as const,
      person: 'p' as never,
      name: '某',
      duties: [{ role: 'receptionist', unit: home }],
    },
  }) as never

describe.each(scenes)('a visit at the door in $region.id', (scene) => {
  const desk = homeDesk(scene)
  const invited = andThen(aScreenedDispute(scene), 'invite-party', desk, { party: otherSideId, way: 'visit' })
  const visit = (story: Story) => ({
    ...({ party: otherSideId, visitedAt: story.matter.lastAt, met: 'nobody', letterLeft: true } as const),
  })

  it('is written down as often as somebody went', () => {
    const once = andThen(invited, 'record-visit', desk, visit(invited))
    const twice = andThen(once, 'record-visit', desk, { ...visit(once), met: 'party', words: '说好了' })
    expect(twice.matter.visits.map(({ met }) => met)).toEqual(['nobody', 'party'])
    const yes = { party: otherSideId, how: 'at-the-door', rightsTold: true } as const
    expect(andThen(twice, 'give-consent', desk, yes).matter.parties[1]?.consent).toMatchObject({
      ...{ answer: 'given', how: 'at-the-door' },
    })
  })

  it('is made only to whoever was invited, not ahead of its hour, and never to who has said no', () => {
    expect(attempt(invited, 'record-visit', desk, { ...visit(invited), party: informantId })).toMatchObject({
      refused: 'not-invited',
    })
    expect(attempt(invited, 'record-visit', desk, { ...visit(invited), party: thirdId })).toMatchObject({
      refused: 'unknown-party',
    })
    const late = asInstant(9_999_999_999_999)
    expect(attempt(invited, 'record-visit', desk, { ...visit(invited), visitedAt: late })).toMatchObject({
      refused: 'in-the-future',
    })
  })

  it('a no at the door ends it: nobody comes again, and mediation does not begin', () => {
    const no = andThen(invited, 'refuse-consent', asParty(otherSide), { party: otherSideId })
    expect(no.matter.stage).toBe('terminated')
    expect(attempt(no, 'record-visit', desk, visit(no))).toEqual({
      ...{ refused: 'left-in-peace', party: otherSideId },
    })
    const before = { ...visit(no), visitedAt: asInstant(no.matter.lastAt - 1) }
    expect(andThen(no, 'record-visit', desk, before).matter.visits).toHaveLength(1)
    expect(attempt(no, 'invite-party', desk, { party: otherSideId, way: 'visit' })).toMatchObject({
      refused: 'not-at-this-stage',
    })
  })
})
