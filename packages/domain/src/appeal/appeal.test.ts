import {
  anAcceptedAppeal,
  andThen,
  answeredAppeal,
  assignedAppeal,
  attempt,
  decidedAppeal,
  homeDesk,
  scenes,
  staffAt,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asUnitId } from '../kernel/index.ts'

describe.each(scenes)('in $region.id', (scene) => {
  const desk = homeDesk(scene)
  const handler = staffAt('department-handler', scene.department)
  const decision = { granted: false, reason: '收入超过标准', authority: '社会救助法第45条' }

  it('assigned to a department it is still answered for by whoever assigned it', () => {
    const { matter } = assignedAppeal(scene)
    expect(matter).toMatchObject({ stage: 'in-hand', unit: scene.home, assignedTo: scene.department })
    expect(matter.units).toContain(scene.department)
    expect(matter.clocks.map(({ name, owner }) => [name, owner])).toEqual([['decide', scene.department]])
  })

  it('may be assigned to another department, not to the same again, nor to none', () => {
    const story = assignedAppeal(scene)
    expect(attempt(story, 'assign-appeal', desk, { unit: scene.department })).toEqual({
      refused: 'already-assigned',
      unit: scene.department,
    })
    expect(andThen(story, 'assign-appeal', desk, { unit: scene.above }).matter.assignedTo).toBe(scene.above)
    const unit = asUnitId('nowhere')
    expect(attempt(story, 'assign-appeal', desk, { unit })).toEqual({ refused: 'unknown-unit', unit })
  })

  it('granted or not, the decision names its reason and its rule', () => {
    const story = assignedAppeal(scene)
    expect(andThen(story, 'decide-appeal', handler, decision).matter).toMatchObject({
      stage: 'decided',
      decision,
    })
    expect(attempt(story, 'decide-appeal', handler, { ...decision, reason: ' ' })).toEqual({
      refused: 'reason-missing',
    })
    expect(attempt(story, 'decide-appeal', handler, { ...decision, authority: '' })).toEqual({
      refused: 'authority-missing',
    })
    expect(attempt(anAcceptedAppeal(scene), 'decide-appeal', handler, decision)).toEqual({
      refused: 'not-assigned',
    })
  })

  it('the limit runs on past the decision, until the person has been answered', () => {
    expect(decidedAppeal(scene).matter.clocks.map(({ name }) => name)).toEqual(['decide'])
    expect(answeredAppeal(scene).matter.clocks.map(({ name }) => name)).toEqual(['follow-up'])
    expect(answeredAppeal(scene).matter).toMatchObject({
      stage: 'following-up',
      answer: '同意发放临时救助，三日内到账。',
    })
  })

  it('an answer has words', () => {
    expect(attempt(decidedAppeal(scene), 'answer-appeal', handler, { answer: '\n' })).toEqual({
      refused: 'text-missing',
    })
  })
})
