import type { UnitId } from '@jiefen/domain/kernel'
import type { Consultation, Matter, MatterEvent } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import { type Audience, toParties, toPerson, toUnit } from './audience.ts'

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

/**
 * Who hears of help and of sitting together: whose turn it is, the host and the mediator; the parties when somebody
 * else begins to work on their matter and when it is decided who does what, and nothing of what stays inside.
 */
export function teamAudiences(event: TeamEvent, matter: Matter, _region: Region): Audience[] {
  const host = [toUnit(matter.unit)]
  const mediator = matter.mediator === undefined ? [] : [toPerson(matter.mediator.person)]
  switch (event.type) {
    case 'AssistantNamed':
      // Of a matter that moved up its old host has been told already.
      return event.cause === 'moved-up' ? [] : [toUnit(event.unit), ...mediator, ...toParties(matter)]
    case 'AssistantReleased':
    case 'CounterSignatureAsked':
      return matter.assistants.filter(({ id }) => id === event.assistant).map(({ unit }) => toUnit(unit))
    case 'PartDone':
    case 'CounterSigned':
    case 'TaskDone':
      return [...host, ...mediator]
    case 'ConsultationProposed':
      return host
    case 'ConsultationConvened':
      return [...toUnits(atTheTable(matter, event.consultation)), ...mediator, ...toParties(matter)]
    case 'ConsultationHeld':
      return [...toUnits(atTheTable(matter, event.consultation)), ...mediator]
    case 'ConsultationConcluded':
      return [...toUnits(atTheTable(matter, event.consultation)), ...mediator, ...toParties(matter)]
    case 'ConsultationCalledOff':
      return [...toUnits(atTheTable(matter, event.consultation)), ...mediator]
    default:
      return event satisfies never
  }
}

const toUnits = (units: readonly UnitId[]): Audience[] => [...new Set(units)].map(toUnit)

/** Who proposed it and, once it was convened, who was invited: before that nobody but the host knows of it. */
function atTheTable({ consultations }: Matter, id: string): readonly UnitId[] {
  const one = consultations.find((consultation) => consultation.id === id)
  if (one === undefined) return []
  return [...proposerOf(one), ...(one.convened === undefined ? [] : one.units)]
}

const proposerOf = ({ proposedBy }: Consultation): readonly UnitId[] =>
  proposedBy.kind === 'staff' ? [proposedBy.unit] : []
