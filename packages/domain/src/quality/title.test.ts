import { asInstant, asPersonId, isRefusal, type UnitId } from '@jiefen/domain/kernel'
import { staffAt, town } from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  askForTitle,
  type ConditionStanding,
  decideTitle,
  foldApplication,
  type MediatorRecord,
  objectToDecision,
  standingsFor,
  type TitleEntry,
  wholeYears,
  withdrawApplication,
} from './index.ts'

const { region } = town
const [low = expect.fail(), high = expect.fail()] = region.quality.titles
const today = '2026-11-23'
const nothing: MediatorRecord = { matters: [], trainings: [], files: [] }
const matter = (number: string, more: object = {}) => ({
  ...{ number, endedOn: '2026-03-01', settled: true, oral: false },
  ...more,
})
const standing = (record: MediatorRecord, name: string, title = low): ConditionStanding =>
  standingsFor(title, record, today).find(({ condition }) => condition.name === name) ?? expect.fail(name)

describe('a condition of a title', () => {
  it('is not known where there is nothing to count: over nought there is no share', () => {
    expect(standing(nothing, 'years-engaged').standing).toBe('unknown')
    expect(standing(nothing, 'settled-share')).toMatchObject({ standing: 'unknown', of: 0 })
    expect(standing(nothing, 'mediated')).toMatchObject({ standing: 'not-met', figure: 0 })
  })

  it('says its figure and the matters behind it', () => {
    const record = {
      ...nothing,
      matters: [matter('1'), matter('2', { settled: false }), matter('3', { oral: true })],
    }
    expect(standing(record, 'mediated')).toMatchObject({
      standing: 'met',
      figure: 3,
      matters: ['1', '2', '3'],
    })
    expect(standing(record, 'settled-share')).toMatchObject({ figure: 2, of: 3, matters: ['1', '3'] })
    // Only what was settled has a form.
    expect(standing(record, 'oral-share')).toMatchObject({
      standing: 'met',
      figure: 1,
      of: 2,
      matters: ['3'],
    })
  })

  it('counts only the years it speaks of', () => {
    const trainings = [
      { id: 'old', day: '2025-11-23', hundredths: 9000 },
      { id: 'new', day: '2025-11-24', hundredths: 1950 },
    ]
    expect(standing({ ...nothing, trainings }, 'training-hours', high)).toMatchObject({
      ...{ standing: 'not-met', figure: 1950, trainings: ['new'] },
    })
  })

  it('of complaints the house keeps no mark: whoever decides says what they know', () => {
    expect(standing(nothing, 'no-upheld-complaint', high).standing).toBe('unknown')
  })

  it('a share is met exactly from its percentage on, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (settled, failed) => {
        fc.pre(settled + failed > 0)
        const matters = Array.from({ length: settled + failed }, (_, at) =>
          matter(String(at), { settled: at < settled }),
        )
        const isMet = standing({ ...nothing, matters }, 'settled-share').standing === 'met'
        expect(isMet).toBe(settled / (settled + failed) >= 0.5)
      }),
    )
  })

  it('counts whole years by the calendar', () => {
    expect(wholeYears('2024-02-29', '2025-02-27')).toBe(0)
    expect(wholeYears('2024-02-29', '2025-02-28')).toBe(1)
    expect(wholeYears('2024-11-24', '2026-11-23')).toBe(1)
    expect(wholeYears('2027-01-01', '2026-11-23')).toBe(0)
  })
})

describe('a title', () => {
  const at = asInstant(Date.parse('2026-11-23T02:00:00Z'))
  const later = asInstant(at + 30 * 24 * 60 * 60 * 1000)
  const mediator = asPersonId('mediator')
  const themselves = { ...staffAt('mediator', town.committee), person: mediator }
  const supervisor = (name: string, unit: UnitId = town.region.units[0]?.id ?? expect.fail()) => ({
    ...staffAt('supervisor', unit),
    person: asPersonId(name),
  })
  const [first, second] = [supervisor('first'), supervisor('second')]
  const asked = (title = low, by: typeof first | typeof themselves = themselves, words = '') =>
    askForTitle({ words, standings: [], at, by }, { mediator, title }, false)
  const entry = (answer: ReturnType<typeof asked> | ReturnType<typeof decided>): TitleEntry =>
    isRefusal(answer) ? expect.fail(String(answer.refused)) : answer
  const decided = (
    granted: boolean,
    entries: readonly TitleEntry[],
    { by = first, title = low, standings = [] as readonly ConditionStanding[], words = '理由' } = {},
  ) => decideTitle({ granted, words, standings, at, by }, { mediator, title, entries }, region)

  it('is asked for by the mediator, or proposed with words by a supervisor who is somebody else', () => {
    expect(entry(asked()).type).toBe('applied')
    expect(asked(low, first)).toEqual({ refused: 'reason-missing' })
    expect(entry(asked(low, first, '办事稳当。')).type).toBe('proposed')
    const colleague = { ...themselves, person: asPersonId('colleague') }
    expect(asked(low, colleague, '…')).toEqual({ refused: 'own-title' })
    expect(
      askForTitle({ words: '', standings: [], at, by: themselves }, { mediator, title: low }, true),
    ).toEqual({
      refused: 'application-open',
    })
  })

  it('is decided at its level or above, never by the mediator, always with words', () => {
    const open = [entry(asked(high))]
    const own = { ...first, person: mediator }
    expect(decided(true, open, { by: own })).toEqual({ refused: 'own-title' })
    expect(decided(true, open, { by: supervisor('below', town.above), title: high })).toMatchObject({
      ...{ refused: 'decided-higher-up', level: 'county' },
    })
    expect(decided(false, open, { words: '' })).toEqual({ refused: 'reason-missing' })
    expect(foldApplication([...open, entry(decided(true, open))]).standing).toBe('granted')
  })

  it('is not given while a published condition is not met; what is not known does not bar', () => {
    const open = [entry(asked())]
    const [unmet = expect.fail()] = standingsFor({ conditions: low.conditions.slice(1, 2) }, nothing, today)
    expect(decided(true, open, { standings: [unmet] })).toMatchObject({
      ...{ refused: 'condition-not-met', condition: 'mediated' },
    })
    expect(isRefusal(decided(false, open, { standings: [unmet] }))).toBe(false)
    expect(isRefusal(decided(true, open, { standings: [{ ...unmet, standing: 'unknown' }] }))).toBe(false)
  })

  it('a no is objected to once, within the limit, and decided by somebody else', () => {
    const refused = [entry(asked()), entry(decided(false, [entry(asked())]))]
    const application = { mediator, title: low, entries: refused }
    const objects = (when = at) =>
      objectToDecision({ words: '还有三件没有算。', at: when, by: themselves }, application)
    expect(objects(later)).toEqual({ refused: 'objection-over' })
    const objected = [...refused, entry(objects() as TitleEntry)]
    expect(decided(true, objected)).toEqual({ refused: 'somebody-else-decides' })
    const over = [...objected, entry(decided(false, objected, { by: second }))]
    expect(foldApplication(over).standing).toBe('refused')
    expect(
      objectToDecision({ words: '…', at, by: themselves }, { mediator, title: low, entries: over }),
    ).toEqual({
      refused: 'objection-over',
    })
    const given = entry(decided(true, objected, { by: second }))
    expect(foldApplication([...objected, given])).toMatchObject({ standing: 'granted', decidedBy: 'first' })
  })

  it('can be taken back by the mediator alone until it is decided', () => {
    const open = { mediator, title: low, entries: [entry(asked(low, first, '办事稳当。'))] }
    expect(withdrawApplication({ at, by: first }, open)).toEqual({ refused: 'own-title' })
    expect(withdrawApplication({ at, by: themselves }, open)).toMatchObject({ type: 'withdrawn' })
    const closed = { ...open, entries: [...open.entries, entry(decided(true, open.entries))] }
    expect(withdrawApplication({ at, by: themselves }, closed)).toEqual({ refused: 'application-not-here' })
  })
})
