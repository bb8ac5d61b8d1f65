import type { WireCommand } from '@jiefen/contract'
import { asAssistantId, asConsultationId, instant } from '@jiefen/domain/kernel'
import {
  anAcceptedDispute,
  andThen,
  homeDesk,
  inMediation,
  mediatorOf,
  type Scene,
  type Story,
  staffAt,
} from '@jiefen/testkit/stories'
import type { Turn } from './told-matter.fixture.ts'

const assistant = asAssistantId('a1')
const consultation = asConsultationId('c1')
const department = ({ department: unit }: Scene) => [unit]
const handlerOf = ({ department: unit }: Scene) => staffAt('department-handler', unit)

const helped = (scene: Scene, story = anAcceptedDispute(scene)): Story =>
  andThen(story, 'name-assistants', homeDesk(scene), { units: [scene.department], task: '核对工资表' })
const toBeSigned = (scene: Scene): Story =>
  andThen(
    andThen(helped(scene, inMediation(scene)), 'do-part', handlerOf(scene), { assistant, words: '核对过了' }),
    'terminate-mediation',
    mediatorOf(scene),
    { reason: 'T04' },
  )
const proposed = (scene: Scene): Story =>
  andThen(anAcceptedDispute(scene), 'propose-consultation', homeDesk(scene), {
    ...{ why: '牵涉几家，一家定不了', units: [scene.department] },
    at: instant('2026-11-23T03:00:00Z'),
  })
const convened = (scene: Scene): Story =>
  andThen(proposed(scene), 'convene-consultation', homeDesk(scene), {
    ...{ consultation, units: [scene.department], place: '综治中心二楼' },
    ...{ at: instant('2026-11-23T03:10:00Z'), startsAt: instant('2026-11-23T03:30:00Z') },
  })
const held = (scene: Scene): Story =>
  andThen(convened(scene), 'hold-consultation', homeDesk(scene), {
    ...{ consultation, present: [scene.department], others: [], record: '逐项商量了。' },
    at: instant('2026-11-23T03:50:00Z'),
  })
const concluded = (scene: Scene): Story =>
  andThen(held(scene), 'conclude-consultation', homeDesk(scene), {
    ...{ consultation, conclusion: '先付工资。', at: instant('2026-11-23T03:55:00Z') },
    tasks: [{ unit: scene.department, what: '责令支付', byDay: '2026-12-01' }],
  })

/** Helping and sitting together, each told up to the moment at which the command makes sense. */
export const teamTurns: {
  readonly [C in Extract<
    WireCommand,
    | 'name-assistants'
    | 'release-assistant'
    | 'do-part'
    | 'counter-sign'
    | 'propose-consultation'
    | 'convene-consultation'
    | 'hold-consultation'
    | 'conclude-consultation'
    | 'call-off-consultation'
    | 'finish-task'
  >]: Turn<C>
} = {
  'name-assistants': {
    story: anAcceptedDispute,
    body: ({ scene }) => ({ units: [scene.department], task: '核对工资表' }),
  },
  'release-assistant': { story: helped, body: () => ({ assistant, why: '已经付清' }) },
  'do-part': { story: helped, body: () => ({ assistant, words: '核对过了' }), answers: department },
  'counter-sign': { story: toBeSigned, body: () => ({ assistant, agrees: true }), answers: department },
  'propose-consultation': {
    story: anAcceptedDispute,
    body: ({ scene }) => ({ why: '牵涉几家', units: [scene.department] }),
  },
  'convene-consultation': {
    story: proposed,
    body: ({ scene }) => ({
      ...{ consultation, units: [scene.department], place: '综治中心二楼' },
      startsAt: '2026-11-25T15:00:00+08:00',
    }),
  },
  'hold-consultation': {
    story: convened,
    body: ({ scene }) => ({ consultation, present: [scene.department], record: '逐项商量了。' }),
  },
  'conclude-consultation': {
    story: held,
    body: ({ scene }) => ({
      ...{ consultation, conclusion: '先付工资。' },
      tasks: [{ unit: scene.department, what: '责令支付', byDay: '2026-12-01' }],
    }),
  },
  'call-off-consultation': { story: held, body: () => ({ consultation, why: '双方谈成了' }) },
  'finish-task': { story: concluded, body: () => ({ task: 't1', words: '已经支付' }), answers: department },
}
