import {
  anAcceptedDispute,
  andThen,
  archived,
  attempt,
  homeDesk,
  informant,
  inMediation,
  mediatorOf,
  otherSide,
  otherSideId,
  reopened,
  reported,
  type Scene,
  type Story,
  scenes,
  supervisorOf,
  terminated,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asPartyId } from '../kernel/index.ts'
import { getUnit, rootOf, territoryAbove } from '../region/index.ts'
import { ownerOfGrade, proposedGrade, rankOf, signalsOf } from './index.ts'

/** As it was accepted, had it been told in these words. */
const accepted = (scene: Scene, story: string): Story => {
  const calm = anAcceptedDispute(scene)
  return { ...calm, matter: { ...calm.matter, story } }
}
const graded = (story: Story, grade: string, why = '看过了'): Story =>
  andThen(story, 'set-grade', homeDesk(story.scene), { grade, why })
const codes = (story: Story) => signalsOf(story.matter, story.scene.region).map(({ code }) => code)
const proposal = ({ matter, scene }: Story) => proposedGrade(matter, scene.region)
const review = ({ matter }: Story) => matter.clocks.filter(({ name }) => name === 'review')

describe.each(scenes)('in $region.id', (scene) => {
  const { region, home } = scene
  const calm = anAcceptedDispute(scene)

  it('a quiet matter has no sign, and nothing is proposed', () => {
    expect(codes(calm)).toEqual([])
    expect(proposal(calm)).toBeUndefined()
  })

  it.each([
    ['老板欠我们十二名工人工资', 'crowd'],
    ['我们六个人都没拿到钱', 'many-on-one-side'],
    ['他说再来就打死我', 'threat'],
    ['他拿着菜刀站在门口', 'weapon'],
    ['儿子虐待老人', 'minor-or-elder'],
    ['工程款欠了十二万', 'large-amount'],
    ['车祸，一人死亡', 'death-or-injury'],
  ] as const)('“%s” is a sign (%s), with what it was found by', (story, code) => {
    const told = accepted(scene, story)
    expect(codes(told)).toContain(code)
    expect(signalsOf(told.matter, region).every(({ found }) => found.zh !== '' && found.en !== '')).toBe(true)
    expect(proposal(told)?.signals.map((signal) => signal.code)).toContain(code)
  })

  it.each(['没有人受重伤，也没有死亡', '十万火急，请千万快点来', '三个人吵架，欠了九万九', '有五间房'])(
    '“%s” is none',
    (story) => expect(codes(accepted(scene, story))).toEqual([]),
  )

  it('five parties of one side are a sign without a word said of them', () => {
    const others = ['a', 'b', 'c', 'd'].map((id) => ({ ...otherSide, id: asPartyId(id) }))
    const told = reported(scene, { parties: [informant, otherSide, ...others] })
    expect(codes(told)).toEqual(['many-on-one-side'])
  })

  it('what the mediator saw at a session is a sign', () => {
    const told = andThen(inMediation(scene), 'hold-session', mediatorOf(scene), {
      ...{ heldAt: calm.matter.lastAt, place: '调解室', others: [] },
      ...{ present: [otherSideId], open: true, record: '对方情绪激动' },
      risk: { sharpening: true, words: '说要带人来', reportedTo: '派出所' },
    })
    expect(codes(told)).toEqual(['sharpening'])
    expect(signalsOf(told.matter, region)[0]?.found.zh).toContain('说要带人来')
  })

  it('the highest grade any sign speaks for is proposed, and only above the grade it has', () => {
    const both = accepted(scene, '欠了十二万，还拿菜刀吓人')
    expect(proposal(both)?.grade.code).toBe('G4')
    expect(new Set(proposal(both)?.signals.map(({ code }) => code))).toEqual(
      new Set(['weapon', 'large-amount']),
    )
    expect(proposal(graded(both, 'G4'))).toBeUndefined()
  })

  it('who decided lower than proposed is not asked again, until there is a new sign', () => {
    const lower = graded(accepted(scene, '他说再来就打死我'), 'G1', '双方已经冷静下来')
    expect(lower.matter.grade).toMatchObject({ grade: 'G1', signals: ['threat'] })
    expect(proposal(lower)).toBeUndefined()
    const worse = andThen(
      lower,
      'ask-question',
      { kind: 'party', party: otherSideId },
      {
        party: otherSideId,
        text: '他又拿菜刀来了，你们管不管',
      },
    )
    expect(proposal(worse)).toMatchObject({ grade: { code: 'G4' }, signals: [{ code: 'weapon' }] })
  })

  it('raising, lowering and keeping each need a reason, and a grade of the region’s scheme', () => {
    for (const grade of ['G1', 'G3', 'G4'])
      expect(attempt(graded(calm, 'G3'), 'set-grade', homeDesk(scene), { grade, why: ' ' })).toMatchObject({
        refused: 'reason-missing',
      })
    expect(attempt(calm, 'set-grade', homeDesk(scene), { grade: 'G9', why: '看过' })).toMatchObject({
      refused: 'unknown-grade',
    })
  })

  it('the same grade again is a review: one clock, begun anew', () => {
    const first = graded(calm, 'G3')
    const again = graded(first, 'G3', '复核，维持')
    expect(again.events.at(-1)).toMatchObject({ type: 'GradeSet', grade: 'G3', before: 'G3' })
    expect([review(first), review(again)].map((clocks) => clocks.length)).toEqual([1, 1])
    expect(review(again)[0]?.startedAt).toBeGreaterThan(review(first)[0]?.startedAt ?? 0)
  })

  it('each grade is answered for by its level, as high as the scheme says and in the matter’s own line', () => {
    for (const grade of region.grades) {
      const owner = getUnit(region, ownerOfGrade(grade, home, region))
      expect([owner.level, owner.kind]).toEqual([grade.ownerLevel, 'territory'])
      expect(getUnit(region, home).path).toContain(owner.id)
      const told = graded(calm, grade.code)
      expect(review(told)).toMatchObject([{ owner: owner.id, limit: grade.review }])
    }
  })

  it('where the matter lies above the grade’s level, the next place above answers', () => {
    const lowest = region.grades[0]
    if (lowest === undefined) throw new Error('a scheme has a grade')
    const above = territoryAbove(region, scene.department)?.id
    expect(ownerOfGrade(lowest, scene.department, region)).toBe(above)
    expect(ownerOfGrade(lowest, rootOf(region).id, region)).toBe(rootOf(region).id)
  })

  it('the review goes on when mediation fails or is begun again, and ends with the file', () => {
    const failing = andThen(graded(inMediation(scene), 'G3'), 'terminate-mediation', supervisorOf(scene), {
      reason: 'T04',
    })
    expect(review(failing)).toHaveLength(1)
    expect(review(graded(terminated(scene), 'G4'))).toHaveLength(1)
    const again = andThen(graded(reopened(scene), 'G3'), 'resume-matter', homeDesk(scene), { note: '重办' })
    expect(review(again)).toHaveLength(1)
    expect(
      attempt(archived(scene), 'set-grade', homeDesk(scene), { grade: 'G1', why: '看过' }),
    ).toMatchObject({
      refused: 'not-at-this-stage',
    })
  })

  it('nobody is proposed a grade for: the same facts give the same proposal, whoever they are about', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 8 }), (name) => {
        const named = reported(scene, { parties: [{ ...informant, name: `${name}拿菜刀` }, otherSide] })
        return signalsOf(named.matter, region).length === 0
      }),
    )
  })

  it('a proposal is always above the grade now, by the scheme’s own order', () => {
    const all = region.grades.map(({ code }) => code)
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.subarray(['十二万', '菜刀', '跳楼', '死亡', '二十个人', '虐待']),
        (grade, said) => {
          const told = graded(calm, grade)
          const worse = { ...told.matter, story: said.join('，') }
          const proposed = proposedGrade(worse, region)
          return proposed === undefined || rankOf(region, proposed.grade.code) > rankOf(region, grade)
        },
      ),
    )
  })

  it('the unit above may decide it too', () => {
    const told = andThen(calm, 'set-grade', supervisorOf(scene), { grade: 'G3', why: '看过了' })
    expect(told.matter.grade?.by).toMatchObject({ unit: scene.above })
  })
})
