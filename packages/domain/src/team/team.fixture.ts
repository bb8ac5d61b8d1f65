import {
  andThen,
  homeDesk,
  hour,
  inMediation,
  mediatorOf,
  now,
  type Scene,
  type Story,
  staffAt,
} from '@jiefen/testkit/stories'
import { asAssistantId, asConsultationId, asInstant, asTaskId, type UnitId } from '../kernel/index.ts'

export const a1 = asAssistantId('a1')
export const c1 = asConsultationId('c1')
export const t1 = asTaskId('t1')
export const handlerOf = (unit: UnitId) => staffAt('department-handler', unit)

export const named = (scene: Scene, story = inMediation(scene)): Story =>
  andThen(story, 'name-assistants', homeDesk(scene), { units: [scene.department], task: '核对工资表' })

export const partDone = (scene: Scene, story = named(scene)): Story =>
  andThen(story, 'do-part', handlerOf(scene.department), { assistant: a1, words: '已经核对，欠七万七千元' })

export const ended = (story: Story): Story =>
  andThen(story, 'terminate-mediation', mediatorOf(story.scene), { reason: 'T04' })

export const proposed = (scene: Scene, story = inMediation(scene)): Story =>
  andThen(story, 'propose-consultation', mediatorOf(scene), {
    why: '牵涉几家，一家定不了',
    units: [scene.department, scene.above],
  })

export const convened = (scene: Scene, story = proposed(scene)): Story =>
  andThen(story, 'convene-consultation', homeDesk(scene), {
    ...{ consultation: c1, units: [scene.department, scene.above] },
    ...{ startsAt: asInstant(now(story) + hour), place: '综治中心二楼' },
  })

export const held = (scene: Scene, story = convened(scene)): Story =>
  andThen(story, 'hold-consultation', homeDesk(scene), {
    ...{ consultation: c1, present: [scene.department], others: ['法律援助中心 律师'] },
    record: '逐项商量了工资、工伤和住处。',
  })

export const concluded = (scene: Scene, story = held(scene)): Story =>
  andThen(story, 'conclude-consultation', homeDesk(scene), {
    ...{ consultation: c1, conclusion: '先付工资，再谈工伤。' },
    tasks: [
      { unit: scene.department, what: '责令公司支付工资', byDay: '2026-12-01' },
      { unit: scene.above, what: '安排临时住处', byDay: '2026-12-03' },
    ],
  })

/** What runs for assistants, consultations and tasks: name, about, owner. */
export const running = ({ matter }: Story) =>
  matter.clocks
    .filter(({ about }) => about !== undefined)
    .map(({ name, about, owner }) => [name, about, owner])
