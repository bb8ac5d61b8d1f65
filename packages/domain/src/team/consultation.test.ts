import {
  andThen,
  attempt,
  homeDesk,
  hour,
  inMediation,
  now,
  type Story,
  scenes,
  staffAt,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { dossierOf, missingForArchive } from '../archive/index.ts'
import { addDays, dayOf, startOfDay } from '../calendar/index.ts'
import { mayAboutTask, mayNow, nextStep } from '../door/index.ts'
import { type Actor, asInstant, type UnitId } from '../kernel/index.ts'
import { standingOfConsultation } from '../matter/index.ts'
import {
  a1,
  c1,
  concluded,
  convened,
  ended,
  handlerOf,
  held,
  named,
  partDone,
  proposed,
  running,
  t1,
} from './team.fixture.ts'

const standing = ({ matter }: Story) => matter.consultations.map(standingOfConsultation)
const gaps = ({ matter }: Story) =>
  missingForArchive(matter).filter(({ missing }) => ['consultation', 'task'].includes(missing))

describe.each(scenes)('in $region.id', (scene) => {
  const { above, department, home, region } = scene
  const desk = homeDesk(scene)
  const handler = handlerOf(department)
  const invite = (story: Story, differently: Partial<Parameters<typeof ask>[1]> = {}) =>
    ask(story, { units: [department], startsAt: asInstant(now(story) + hour), place: '二楼', ...differently })
  const ask = (
    story: Story,
    told: { units: readonly UnitId[]; startsAt: ReturnType<typeof asInstant>; place?: string; link?: string },
  ) => attempt(story, 'convene-consultation', desk, { consultation: c1, ...told })

  it('a proposal opens the file to nobody yet, and gives the host a limit to convene', () => {
    const story = proposed(scene)
    expect(story.matter.units).not.toContain(department)
    expect([standing(story), running(story)]).toEqual([['proposed'], [['convene', c1, home]]])
    const second = attempt(story, 'propose-consultation', desk, { why: '再来', units: [department] })
    expect(second).toEqual({ refused: 'already-consulting', consultation: c1 })
  })

  it('needs a reason and somebody besides the host, of those who can be asked', () => {
    const story = partDone(scene)
    const propose = (why: string, ...units: readonly UnitId[]) =>
      attempt(story, 'propose-consultation', desk, { why, units })
    expect(propose(' ', department)).toEqual({ refused: 'reason-missing' })
    expect(propose('请大家来', home)).toEqual({ refused: 'nobody-asked' })
    expect(propose('请大家来', scene.sibling)).toEqual({ refused: 'not-to-be-asked', unit: scene.sibling })
    expect(propose('请大家来', scene.committee, above)).toHaveLength(1)
    const byHelper = attempt(story, 'propose-consultation', handler, { why: '我们定不了', units: [above] })
    expect(byHelper).toHaveLength(1)
  })

  it('an invitation names an hour to come and a place or a safe link, and opens the file to the invited', () => {
    const story = proposed(scene)
    expect(invite(story, { startsAt: now(story) })).toMatchObject({ refused: 'hour-has-passed' })
    expect(invite(story, { place: ' ' })).toEqual({ refused: 'no-place-to-meet' })
    for (const link of [
      'http://video.example/1',
      'javascript:alert(1)',
      'https://a@b.example/',
      'https:// x',
    ])
      expect([link, invite(story, { link })]).toEqual([link, { refused: 'link-not-secure' }])
    expect(invite(story, { place: '', link: 'https://video.example/room/1' })).toHaveLength(1)

    const called = convened(scene, story)
    expect(called.matter.units).toEqual(expect.arrayContaining([department, above]))
    const startsAt = called.matter.consultations[0]?.convened?.startsAt
    expect(called.matter.clocks.find(({ name }) => name === 'consultation')).toMatchObject({
      ...{ dueAt: startsAt, owner: home, about: c1 },
    })
    expect(running(called)).toEqual([['consultation', c1, home]])
  })

  it('may be called to another hour while it has not been held, and then has that hour only', () => {
    const story = convened(scene)
    const startsAt = asInstant(now(story) + 5 * hour)
    const moved = andThen(story, 'convene-consultation', desk, {
      ...{ consultation: c1, units: [department], startsAt, link: 'https://video.example/room/1' },
    })
    expect(running(moved)).toEqual([['consultation', c1, home]])
    expect(moved.matter.consultations[0]).toMatchObject({ units: [department], convened: { startsAt } })
    expect(moved.matter.consultations[0]?.convened).not.toHaveProperty('place')
  })

  it('is held at its hour by those who were invited, and then a conclusion is owed', () => {
    const story = convened(scene)
    const hold = (differently: object) =>
      attempt(story, 'hold-consultation', desk, {
        ...{ consultation: c1, present: [department], others: [' ', '李律师'], record: '商量了' },
        ...differently,
      })
    const early = asInstant((story.matter.consultations[0]?.convened?.startsAt ?? 0) - 1)
    expect(hold({ at: early })).toMatchObject({ refused: 'not-yet-begun' })
    expect(hold({ present: [scene.sibling] })).toEqual({ refused: 'not-at-the-table', unit: scene.sibling })
    expect(hold({ present: [] })).toEqual({ refused: 'nobody-asked' })
    expect(hold({ record: '' })).toEqual({ refused: 'text-missing' })
    expect(hold({ present: [home, department] })).toMatchObject([{ others: ['李律师'] }])
    expect(running(held(scene, story))).toEqual([['conclude', c1, home]])
    expect(invite(held(scene, story))).toMatchObject({ refused: 'consultation-has-moved-on' })
  })

  it('concludes with tasks, each of which runs until the end of its day for its own unit', () => {
    const story = concluded(scene)
    expect(running(story)).toEqual([
      ['task', 't1', department],
      ['task', 't2', above],
    ])
    expect(story.matter.clocks.filter(({ name }) => name === 'task').map(({ dueAt }) => dueAt)).toEqual(
      ['2026-12-01', '2026-12-03'].map((day) => startOfDay(addDays(day, 1), region.calendar)),
    )
    expect(gaps(story)).toEqual([
      { missing: 'task', unit: department },
      { missing: 'task', unit: above },
    ])
    expect(attempt(story, 'call-off-consultation', desk, { consultation: c1, why: '算了' })).toMatchObject({
      ...{ refused: 'consultation-has-moved-on', standing: 'concluded' },
    })
  })

  it('gives nobody a task who was not at the table, and none for a day that is over', () => {
    const story = held(scene)
    const give = (unit: UnitId, what: string, byDay: string) =>
      attempt(story, 'conclude-consultation', desk, {
        ...{ consultation: c1, conclusion: '分头去办', tasks: [{ unit, what, byDay }] },
      })
    const today = dayOf(now(story), region.calendar)
    expect(give(scene.sibling, '去看', today)).toEqual({ refused: 'not-at-the-table', unit: scene.sibling })
    expect(give(department, '去看', addDays(today, -1))).toMatchObject({ refused: 'day-has-passed' })
    expect(give(department, '去看', '2026-02-30')).toMatchObject({ refused: 'not-a-day' })
    expect(give(department, ' ', today)).toEqual({ refused: 'text-missing' })
    expect(give(home, '去看', today)).toHaveLength(1)
  })

  it('a task is finished by its own unit, once; then only the others are owed', () => {
    const story = concluded(scene)
    const others = attempt(story, 'finish-task', desk, { task: t1, words: '代办' })
    expect(others).toEqual({ refused: 'not-your-part', unit: department })
    const done = andThen(story, 'finish-task', handler, { task: t1, words: '工资已付' })
    expect(running(done)).toEqual([['task', 't2', above]])
    expect(gaps(done)).toEqual([{ missing: 'task', unit: above }])
    expect(attempt(done, 'finish-task', handler, { task: t1, words: '又付' })).toMatchObject({
      refused: 'task-already-done',
    })
    const person = staffAt('receptionist', above)
    const actor: Actor = {
      kind: 'staff',
      ...{ person: person.person, name: person.name },
      duties: [{ unit: above, role: 'receptionist' }],
    }
    expect(mayAboutTask(actor, t1, done.matter, region)).toEqual({ 'finish-task': false })
    const last = andThen(done, 'finish-task', person, { task: 't2' as typeof t1, words: '已安排' })
    expect([running(last), gaps(last)]).toEqual([[], []])
  })

  it('is called off with a reason while it has no conclusion, and another may be proposed', () => {
    for (const story of [proposed(scene), convened(scene), held(scene)]) {
      expect(attempt(story, 'call-off-consultation', desk, { consultation: c1, why: '' })).toEqual({
        refused: 'reason-missing',
      })
      const off = andThen(story, 'call-off-consultation', desk, { consultation: c1, why: '双方谈成了' })
      expect([standing(off), running(off), gaps(off)]).toEqual([['called-off'], [], []])
      const next = andThen(off, 'propose-consultation', desk, { why: '又谈崩了', units: [department] })
      expect(next.matter.consultations.map(({ id }) => id)).toEqual(['c1', 'c2'])
    }
  })

  it('the file is not closed over a consultation that has no end, and the page says whose turn it is', () => {
    const open = ended(convened(scene, proposed(scene)))
    expect(gaps(open)).toEqual([{ missing: 'consultation', standing: 'convened' }])
    expect(attempt(open, 'archive-matter', desk, {})).toMatchObject({ refused: 'dossier-incomplete' })
    const shown = open.matter.parties.reduce(
      (told, { id }) => andThen(told, 'show-identity', desk, { party: id, paper: '居民身份证' }),
      open,
    )
    expect(nextStep(shown.matter)).toEqual({ who: 'unit', unit: home, what: 'hold-consultation' })
  })

  it('what was held and who helped lie in the dossier', () => {
    const titles = dossierOf(
      concluded(scene, held(scene, convened(scene, proposed(scene, partDone(scene))))).matter,
    )
    expect(titles).toContainEqual({ form: 'F10', title: '会诊纪要（第 1 次）' })
    expect(titles).toContainEqual({ form: 'F10', title: '协办情况和会签意见（1 家）' })
    expect(
      dossierOf(proposed(scene).matter)
        .map(({ title }) => title)
        .join(),
    ).not.toMatch(/会诊|协办/)
  })

  it('a unit that was asked to help may say that all should sit together, and one that was released may not', () => {
    const may = ({ matter }: Story) => {
      const duties = [{ unit: department, role: 'department-handler' as const }]
      const actor: Actor = { kind: 'staff', person: handler.person, name: handler.name, duties }
      return mayNow(actor, matter, region)['propose-consultation']
    }
    expect(may(inMediation(scene))).toBe(false)
    expect(may(named(scene))).toBe(true)
    const released = andThen(named(scene), 'release-assistant', desk, { assistant: a1, why: '不用了' })
    expect(may(released)).toBe(false)
  })

  it('when the matter moves up, whoever has it now is the one to convene', () => {
    const story = proposed(scene)
    const moved = andThen(story, 'move-up', desk, { why: '本级办不了' })
    expect(moved.matter.unit).not.toBe(home)
    expect(running(moved)).toContainEqual(['convene', c1, moved.matter.unit])
  })

  it('a conclusion after an assistant’s no is an answer to it; one from before is none', () => {
    const disagree = (story: Story) =>
      andThen(story, 'counter-sign', handler, { assistant: a1, agrees: false, words: '数额不对' })
    const after = concluded(
      scene,
      held(scene, convened(scene, proposed(scene, disagree(ended(partDone(scene)))))),
    )
    expect(missingForArchive(after.matter).map(({ missing }) => missing)).not.toContain('disagreement')
    const before = disagree(
      ended(concluded(scene, held(scene, convened(scene, proposed(scene, partDone(scene)))))),
    )
    expect(missingForArchive(before.matter).map(({ missing }) => missing)).toContain('disagreement')
  })
})
