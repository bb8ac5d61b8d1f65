import { asAskId, asInstant } from '@jiefen/domain/kernel'
import { andThen, homeDesk, inMediation, mediatorOf, type Story, scenes } from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { explainClock, forParties, forStaff } from './explain-clock.ts'

const day = 24 * 3_600_000

describe.each(scenes)('in $region.id', (scene) => {
  const { region } = scene
  const ask = asAskId('q1')
  const held = (): Story =>
    andThen(
      andThen(inMediation(scene), 'ask-for-time', mediatorOf(scene), {
        ...{ clock: 'mediation', why: '等漏水鉴定' },
        change: { kind: 'pause', reason: 'P01' },
      }),
      'decide-on-time',
      homeDesk(scene),
      { ask, granted: true },
    )
  const mediation = ({ matter }: Story) => {
    const clock = matter.clocks.find(({ name }) => name === 'mediation')
    if (clock === undefined) throw new Error('no mediation runs')
    return clock
  }

  it('staff read who asked and who approved; a party reads which units they were', () => {
    const story = held()
    const staff = explainClock(mediation(story), region, story.matter.lastAt, forStaff(region, story.matter))
    expect(staff.zh.join('')).toContain(`${mediatorOf(scene).name}申请`)
    expect(staff.zh.join('')).toContain(`${homeDesk(scene).name}批准`)
    const party = explainClock(mediation(story), region, story.matter.lastAt, forParties(region))
    expect(party.zh.join('')).not.toContain(homeDesk(scene).name)
    expect(party.zh.join('')).toMatch(/停止计时（等待鉴定；.+申请，.+批准）/)
    expect(party.en.join('')).toMatch(/Waiting for an appraisal; asked by .+, approved by .+/)
  })

  it('what is left stays the same while it stands still, and is said as it was when it stopped', () => {
    const story = held()
    const said = (later: number) =>
      explainClock(mediation(story), region, story.matter.lastAt + later, forParties(region)).zh.at(-1)
    expect(said(0)).toMatch(/^停下来的时候还剩\d+日/)
    expect(said(50 * day)).toBe(said(0))
  })

  it('where today’s holidays give another end than was promised, both are said', () => {
    const clock = mediation(inMediation(scene))
    const lastDay = new Date(clock.dueAt - day / 2).toISOString().slice(0, 10)
    const holiday = { [lastDay]: { kind: 'public_holiday', name: '临时假日' } } as const
    const changed = { ...region, calendar: { ...region.calendar, exceptions: holiday } }
    const now = clock.startedAt
    const later = explainClock(clock, changed, now, forParties(changed)).zh.join('')
    expect(later).toMatch(/原来定到.+；后来公布了新的放假安排，到时会自动顺延到/)
    const promised = { ...clock, dueAt: asInstant(clock.dueAt + 3 * day) }
    const sooner = explainClock(promised, region, now, forParties(region)).zh.join('')
    expect(sooner).toMatch(/照现在的放假安排算是.+，但原来定的是.+，不提前，仍以原定的为准/)
    const same = explainClock(clock, region, now, forParties(region)).zh.join('')
    expect(same).not.toMatch(/原来定/)
  })
})
