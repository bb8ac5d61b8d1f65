import type { UnitId } from '@jiefen/domain/kernel'
import type { MatterEvent } from '@jiefen/domain/matter'
import { type ClockName, findUnit } from '@jiefen/domain/region'
import type { FollowedEvent } from '@jiefen/portal'
import type { Eyes } from './followed-events.ts'

type TeamEvent = Extract<
  MatterEvent,
  {
    type:
      | 'AssistantNamed'
      | 'AssistantReleased'
      | 'PartDone'
      | 'CounterSignatureAsked'
      | 'CounterSigned'
      | 'ConsultationProposed'
      | 'ConsultationConvened'
      | 'ConsultationHeld'
      | 'ConsultationConcluded'
      | 'ConsultationCalledOff'
      | 'TaskDone'
  }
>

const inside: ReadonlySet<ClockName> = new Set([
  ...(['convene', 'consultation', 'conclude', 'counter-sign'] as const),
  // How long an office takes to answer another's request is not what the parties wait for.
  'clock-ask',
  // How urgent the offices take it to be is not the parties' to read (docs/decisions/0017).
  'review',
  // Until when the unit asks whether something has come is the unit's own limit.
  'receipt',
])

/** When officials meet and sign among themselves is between them; what a unit owes the matter is the party's to know. */
export const isAmongOffices = (clock: ClockName): boolean => inside.has(clock)

/**
 * A party reads who else works on the matter, that several sit together, and that each goes to do its part; never the
 * hour, the record, who proposed it, or what one office thinks of another's result.
 */
export function followedTeam(event: TeamEvent, eyes: Eyes): FollowedEvent | undefined {
  const { matter, region, language } = eyes
  const nameOf = (unit: UnitId): string => findUnit(region, unit)?.name[language] ?? ''
  const helper = (id: string) => matter.assistants.find((one) => one.id === id && one.cause === 'named')
  const consultation = (id: string) => matter.consultations.find((one) => one.id === id)
  switch (event.type) {
    case 'AssistantNamed':
      if (event.cause === 'moved-up') return undefined
      return { type: event.type, say: 'AssistantNamed', facts: { unit: nameOf(event.unit) } }
    case 'AssistantReleased':
    case 'PartDone': {
      const unit = helper(event.assistant)?.unit
      return unit === undefined
        ? undefined
        : { type: event.type, say: event.type, facts: { unit: nameOf(unit) } }
    }
    case 'ConsultationConvened':
      return { type: event.type, say: 'ConsultationConvened', facts: {} }
    case 'ConsultationConcluded': {
      const units = [...new Set(event.tasks.map(({ unit }) => nameOf(unit)))]
      return units.length === 0
        ? { type: event.type, say: 'ConsultationConcludedAlone', facts: {} }
        : {
            type: event.type,
            say: 'ConsultationConcluded',
            facts: { units: units.join(language === 'zh' ? '、' : ', ') },
          }
    }
    case 'ConsultationCalledOff':
      // Of one that was only proposed they have heard nothing.
      return consultation(event.consultation)?.convened === undefined
        ? undefined
        : { type: event.type, say: 'ConsultationCalledOff', facts: {} }
    case 'TaskDone': {
      const task = matter.consultations
        .flatMap(({ concluded }) => concluded?.tasks ?? [])
        .find(({ id }) => id === event.task)
      return task === undefined
        ? undefined
        : { type: event.type, say: 'TaskDone', facts: { unit: nameOf(task.unit) } }
    }
    case 'CounterSignatureAsked':
    case 'CounterSigned':
    case 'ConsultationProposed':
    case 'ConsultationHeld':
      return undefined
    default:
      return event satisfies never
  }
}
