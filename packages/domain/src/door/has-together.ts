import {
  isOpenConsultation,
  type Matter,
  standingOfAssistant,
  standingOfConsultation,
} from '../matter/index.ts'
import { maySignStill, tasksOf } from '../team/index.ts'

export const togetherNames = [
  'release-assistant',
  'do-part',
  'counter-sign',
  'propose-consultation',
  'convene-consultation',
  'hold-consultation',
  'conclude-consultation',
  'call-off-consultation',
  'finish-task',
] as const
export type TogetherName = (typeof togetherNames)[number]

/** Whether there is an assistant, a consultation or a task with which this can be done now. */
export function hasTogether(name: TogetherName, matter: Matter): boolean {
  const { assistants, consultations } = matter
  switch (name) {
    case 'release-assistant':
      return assistants.some(({ released }) => released === undefined)
    case 'do-part':
      return assistants.some((one) => standingOfAssistant(one) === 'asked')
    case 'counter-sign':
      return assistants.some(maySignStill)
    case 'propose-consultation':
      return !consultations.some(isOpenConsultation)
    case 'convene-consultation':
      return consultations.some((one) => ['proposed', 'convened'].includes(standingOfConsultation(one)))
    case 'hold-consultation':
      return consultations.some((one) => standingOfConsultation(one) === 'convened')
    case 'conclude-consultation':
      return consultations.some((one) => standingOfConsultation(one) === 'held')
    case 'call-off-consultation':
      return consultations.some(isOpenConsultation)
    case 'finish-task':
      return tasksOf(matter).some(({ done }) => done === undefined)
    default:
      return name satisfies never
  }
}
