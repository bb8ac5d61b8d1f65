import { calculatorNames, type LendingInput } from '@jiefen/domain/calculators'
import { messageOf } from '@jiefen/domain/messages'
import { enteredIn } from '@jiefen/domain/reckoning'
import {
  actorWith,
  anAcceptedDispute,
  andThen,
  archived,
  attempt,
  homeDesk,
  informantId,
  inMediation,
  loanKept,
  loanShown,
  mediatorOf,
  oneLoan,
  scenes,
  settled,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { mayAboutCalculation } from '../door/index.ts'
import { isReadByParties, stillStands } from '../matter/index.ts'
import { asCents } from '../money/index.ts'
import { questionsOf } from './entered.ts'

const total = 8_800_000 + 1_214_400

describe.each(scenes)('$region.id', (scene) => {
  const mediator = mediatorOf(scene)
  const kept = { ...oneLoan, shown: false }

  it('is worked out by the house at that moment, and lies in the file with every step and its table', () => {
    const [one] = loanKept(scene).matter.calculations
    expect(one?.kept).toMatchObject({
      ...{ calculation: 1, calculator: 'lending', title: '借款到期本息', shown: false },
      ...{ input: oneLoan.asking.input, result: { total }, by: mediator },
    })
    expect(one?.kept.entered[0]).toEqual({
      what: { zh: '借款那天', en: 'Day of the loan' },
      value: { zh: '2023年9月1日', en: '1 September 2023' },
    })
    for (const { source, figures } of one?.kept.result.steps ?? []) {
      expect(source).not.toBe('')
      for (const figure of figures) expect([figure.source, figure.version, figure.from]).not.toContain('')
    }
  })

  it('stays as it was worked out when the tables have changed', () => {
    const before = loanKept(scene)
    const figures = scene.region.figures.map((figure) =>
      figure.name === 'lpr-1y' ? { ...figure, value: figure.value * 2, version: '后来的' } : figure,
    )
    const later = { ...before, scene: { ...scene, region: { ...scene.region, figures } } }
    const after = andThen(later, 'keep-calculation', mediator, kept).matter.calculations
    expect(after[0]).toEqual(before.matter.calculations[0])
    expect(JSON.stringify(after[0])).not.toContain('后来的')
    expect(JSON.stringify(after[1])).toContain('后来的')
    expect(after[1]?.kept.result.total).toBeGreaterThan(total)
  })

  it('is refused where a table has nothing, and names what is missing', () => {
    const none = scene.region.figures.filter(({ name }) => name !== 'lpr-1y')
    const story = { ...inMediation(scene), scene: { ...scene, region: { ...scene.region, figures: none } } }
    expect(attempt(story, 'keep-calculation', mediator, kept)).toMatchObject({
      refused: 'figure-missing',
      missing: [{ name: 'lpr-1y', why: 'none' }],
    })
  })

  it('bears no name and no number of a person, wherever it was typed', () => {
    const story = inMediation(scene)
    const name = story.matter.parties.find(({ id }) => id === informantId)?.name ?? ''
    const put = (change: object) => attempt(story, 'keep-calculation', mediator, { ...kept, ...change })
    const refused = (field: string) => ({ refused: 'person-in-calculation', field })
    expect(name.length).toBeGreaterThan(1)
    expect(put({ title: `${name}的工资` })).toEqual(refused('title'))
    expect(put({ title: '打电话 199 0000 0001' })).toEqual(refused('title'))
    const arrears = [{ what: `${name}九月`, due: asCents(100), paid: asCents(0) }]
    const input = { day: '2026-11-22', wage: asCents(0), arrears }
    expect(put({ asking: { calculator: 'wages', input } })).toEqual(refused('input'))
    expect(put({ title: ' ' })).toEqual({ refused: 'title-missing' })
    expect(put({ title: '申请人九月的工资' })).toHaveLength(1)
  })

  it('is told to the parties where they may read it, and to nobody where not', () => {
    const told = (story: ReturnType<typeof loanShown>) => {
      const event = story.events.at(-1)
      return event === undefined ? undefined : messageOf(event, story.matter, 'resident', informantId)
    }
    expect(told(loanShown(scene))).toEqual({ kind: 'progress', urgent: false })
    expect(told(loanKept(scene))).toBeUndefined()
    const shown = andThen(loanKept(scene), 'show-calculation', mediator, { calculation: 1 })
    expect(told(shown)).toEqual({ kind: 'progress', urgent: false })
    expect(shown.matter.calculations.map(isReadByParties)).toEqual([true])
  })

  it('is never changed: a later one stands in its place, with a reason, or it is withdrawn', () => {
    const story = loanShown(scene)
    const anew = { ...kept, replaces: { calculation: 1, why: '还款漏了一笔' } }
    const replaced = andThen(story, 'keep-calculation', mediator, anew)
    const [first, second] = replaced.matter.calculations
    expect(first?.kept).toEqual(story.matter.calculations[0]?.kept)
    expect([first?.replacedBy, second?.kept.replaces?.why]).toEqual([2, '还款漏了一笔'])
    expect(replaced.matter.calculations.map(stillStands)).toEqual([false, true])
    expect(replaced.matter.calculations.map(isReadByParties)).toEqual([false, false])
    expect(attempt(replaced, 'keep-calculation', mediator, anew)).toMatchObject({
      refused: 'calculation-not-standing',
    })
    expect(attempt(replaced, 'show-calculation', mediator, { calculation: 1 })).toMatchObject({
      refused: 'calculation-not-standing',
    })
    expect(attempt(replaced, 'withdraw-calculation', mediator, { calculation: 2, why: ' ' })).toEqual({
      refused: 'reason-missing',
    })
    expect(attempt(replaced, 'withdraw-calculation', mediator, { calculation: 3, why: '错' })).toMatchObject({
      refused: 'unknown-calculation',
    })
    const gone = andThen(replaced, 'withdraw-calculation', mediator, { calculation: 2, why: '不是这件事的' })
    expect(gone.matter.calculations.some(stillStands)).toBe(false)
    expect(gone.matter.calculations).toHaveLength(2)
    expect(attempt(story, 'show-calculation', mediator, { calculation: 1 })).toMatchObject({
      refused: 'calculation-shown',
    })
  })

  it('is offered to the mediator and the desk while people talk or keep what they agreed', () => {
    const actorOf = ({ matter }: ReturnType<typeof loanShown>, calculation = 1) =>
      mayAboutCalculation(
        actorWith(mediator.person, ['mediator', scene.committee]),
        calculation,
        matter,
        scene.region,
      )
    expect(actorOf(loanKept(scene))).toEqual({ show: true, withdraw: true })
    expect(actorOf(loanShown(scene))).toEqual({ show: false, withdraw: true })
    expect(attempt(archived(scene), 'keep-calculation', homeDesk(scene), kept)).toMatchObject({
      refused: 'not-at-this-stage',
    })
    for (const story of [anAcceptedDispute(scene), inMediation(scene), settled(scene)])
      expect(attempt(story, 'keep-calculation', homeDesk(scene), kept)).toHaveLength(1)
  })
})

describe('what was put in', () => {
  it('is said whole: nothing that a calculator is asked with is left out', () => {
    const whole = {
      injury: {
        ...{ harm: '2026-05-01', day: '2026-11-22', age: 45, outcome: 'disabled', grades: [9, 10] },
        costs: {
          medical: 1,
          later: 2,
          nutrition: 3,
          transport: 4,
          lodging: 5,
          aids: 6,
          mental: 7,
          property: 8,
        },
        ...{ lost: { days: 9, daily: 10 }, nursing: { days: 11, carers: 2, daily: 12 }, hospitalDays: 13 },
        dependants: [{ age: 8, why: 'minor', supporters: 2 }],
      },
      traffic: {
        ...{ day: '2026-05-01', isAtFault: true, vehicles: 1, other: 'walker', walkerFault: 'main' },
        ...{ victims: [{ medical: 1, death: 2, property: 3 }], percent: 30, commercial: 4 },
      },
      'work-injury': {
        ...{ day: '2026-05-01', wage: 1, outcome: 'graded', grade: 6, isLeaving: true, isWithoutWork: false },
        ...{
          care: 'partly',
          stoppedMonths: 3,
          isInsured: true,
          dependants: [{ who: 'spouse', isAlone: true }],
        },
      },
      lending: {
        ...oneLoan.asking.input,
        due: '2024-01-01',
        lateRate: 100,
        payments: [{ day: '2024-02-01', cents: 5 }],
      },
      wages: {
        ...{ day: '2026-05-01', wage: 1, unwritten: { from: '2026-01-01', to: '2026-02-01' } },
        severance: { kind: 'n', from: '2020-01-01', to: '2026-01-01', lastWage: 2 },
        ...{ overtime: { workday: 1, restDay: 2, holiday: 3 }, arrears: [{ what: '九月', due: 4, paid: 5 }] },
      },
      limitation: {
        ...{ kind: 'civil', from: '2026-01-01', harm: '2025-01-01' },
        interruptions: [{ day: '2026-02-01', way: 'suit' }],
      },
    }
    for (const calculator of calculatorNames) {
      const input: object = whole[calculator]
      const asked = questionsOf[calculator].map(({ path }) => path.split('.')[0])
      expect(new Set(asked), calculator).toEqual(new Set(Object.keys(input)))
      const entered = enteredIn({ calculator, input })
      expect(entered.length, calculator).toBeGreaterThanOrEqual(questionsOf[calculator].length)
      for (const { what, value } of entered)
        for (const words of [what, value])
          expect(`${words.zh}|${words.en}`).not.toMatch(/undefined|NaN|^\||\|$/)
    }
  })

  it('is said of interest that nobody agreed on', () => {
    const input: LendingInput = { ...oneLoan.asking.input, rate: 'none' }
    expect(enteredIn({ calculator: 'lending', input })).toContainEqual({
      what: { zh: '约定的年利率', en: 'Rate a year' },
      value: { zh: '没有约定', en: 'nothing was agreed' },
    })
  })
})
