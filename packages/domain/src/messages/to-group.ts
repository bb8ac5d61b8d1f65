import type { Matter, MatterEvent } from '../matter/index.ts'
import type { Message } from './message-of.ts'
import { toStaff } from './to-staff.ts'

/**
 * What is said in the room of a unit, where many read along: only what presses the unit as a whole. What one person is
 * told, what a party answered, and what is merely news stays with those whom it concerns.
 */
export function toGroup(event: MatterEvent, matter: Matter): Message | undefined {
  // A complaint about somebody of the house stays with those who answer it.
  if ('name' in event && event.name === 'complaint-answer') return undefined
  if (event.type === 'CardGiven' && event.overdue?.name === 'complaint-answer') return undefined
  return pressesTheUnit.has(event.type) ? toStaff(event, matter) : undefined
}

const pressesTheUnit: ReadonlySet<MatterEvent['type']> = new Set([
  // New work.
  'MatterReported',
  'MatterPassedOn',
  'MatterGivenBack',
  'MatterReopened',
  'MatterMovedUp',
  'MatterReturnedDown',
  'LevelBegan',
  'AppealAssigned',
  'AssistantNamed',
  'CounterSignatureAsked',
  'ConsultationConvened',
  'ConsultationCalledOff',
  'ConsultationConcluded',
  // Minutes count.
  'WhistleBlown',
  'WhistleObjectionDecided',
  'WhistleCalledOff',
  // It is late.
  'ClockRanOut',
  'NextPersonTold',
  'CardGiven',
])
