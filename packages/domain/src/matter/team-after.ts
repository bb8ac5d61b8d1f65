import type { AssistantId, ClockSubject, ConsultationId } from '../kernel/index.ts'
import type { MatterEvent } from './events.ts'
import type { Clock } from './fact.ts'
import type { MatterCore } from './state.ts'
import type { Assistant, Consultation } from './team.ts'

/** Who helps the host, and what was decided together, after this event. Throws on a fact about nobody named. */
export function teamAfter(before: MatterCore, event: MatterEvent): MatterCore {
  const assistants = assistantsAfter(before.assistants, event)
  const consultations = consultationsAfter(before.consultations, event)
  const after = { ...before, assistants, consultations }
  // Whoever did a part of the work does not follow it up (报办分离).
  const worked = event.type === 'PartDone' || event.type === 'TaskDone'
  return worked && event.by.kind === 'staff'
    ? { ...after, handlers: [...new Set([...before.handlers, event.by.person])] }
    : after
}

function assistantsAfter(assistants: readonly Assistant[], event: MatterEvent): readonly Assistant[] {
  switch (event.type) {
    case 'AssistantNamed': {
      const { assistant: id, unit, cause, task, clock, at, by } = event
      const due = clock === undefined ? {} : { dueAt: clock.dueAt }
      return [...assistants, { id, unit, cause, task, namedAt: at, namedBy: by, ...due }]
    }
    case 'AssistantReleased': {
      const { why, at } = event
      return withAssistant(assistants, event.assistant, (one) => ({ ...one, released: { why, at } }))
    }
    case 'PartDone': {
      const { words, at, by } = event
      return withAssistant(assistants, event.assistant, (one) => ({ ...one, part: { words, at, by } }))
    }
    case 'CounterSigned': {
      const { agrees, words, at, by } = event
      const signature = { agrees, at, by, ...(words === undefined ? {} : { words }) }
      return withAssistant(assistants, event.assistant, (one) => ({ ...one, signature }))
    }
    // A signature stood under the old result; the new one has to be signed anew.
    case 'MatterResumed':
      return assistants.map(({ signature, ...one }) => one)
    default:
      return assistants
  }
}

function consultationsAfter(
  consultations: readonly Consultation[],
  event: MatterEvent,
): readonly Consultation[] {
  switch (event.type) {
    case 'ConsultationProposed': {
      const { consultation: id, why, units, at, by } = event
      return [...consultations, { id, why, units, proposedAt: at, proposedBy: by }]
    }
    case 'ConsultationConvened': {
      const { units, startsAt, place, link, at, by } = event
      const where = { ...(place === undefined ? {} : { place }), ...(link === undefined ? {} : { link }) }
      const convened = { startsAt, ...where, at, by }
      return withConsultation(consultations, event.consultation, (one) => ({ ...one, units, convened }))
    }
    case 'ConsultationHeld': {
      const { present, others, record, at } = event
      const held = { present, others, record, at }
      return withConsultation(consultations, event.consultation, (one) => ({ ...one, held }))
    }
    case 'ConsultationConcluded': {
      const { conclusion, at } = event
      const tasks = event.tasks.map(({ task: id, clock, ...task }) => ({ id, ...task, dueAt: clock.dueAt }))
      const concluded = { conclusion, at, tasks }
      return withConsultation(consultations, event.consultation, (one) => ({ ...one, concluded }))
    }
    case 'ConsultationCalledOff': {
      const { why, at } = event
      return withConsultation(consultations, event.consultation, (one) => ({
        ...one,
        calledOff: { why, at },
      }))
    }
    case 'TaskDone':
      return withTaskDone(consultations, event)
    default:
      return consultations
  }
}

/** The limits of assistants, consultations and their tasks after this event; each is about one of them alone. */
export function teamClocks(clocks: readonly Clock[], event: MatterEvent): readonly Clock[] {
  switch (event.type) {
    case 'AssistantNamed':
      return event.clock === undefined ? clocks : [...clocks, event.clock]
    case 'CounterSignatureAsked':
      return [...clocks, event.clock]
    case 'AssistantReleased':
    case 'PartDone':
    case 'CounterSigned':
      return withoutThoseOf(clocks, event.assistant)
    case 'ConsultationProposed':
      return [...clocks, event.clock]
    case 'ConsultationConvened':
    case 'ConsultationHeld':
      return [...withoutThoseOf(clocks, event.consultation), event.clock]
    case 'ConsultationConcluded':
      return [...withoutThoseOf(clocks, event.consultation), ...event.tasks.map(({ clock }) => clock)]
    case 'ConsultationCalledOff':
      return withoutThoseOf(clocks, event.consultation)
    case 'TaskDone':
      return withoutThoseOf(clocks, event.task)
    // Whoever has the matter now convenes and concludes what was proposed before.
    case 'MatterMovedUp':
    case 'MatterReturnedDown':
      return clocks.map((clock) => (isOfHost(clock) ? { ...clock, owner: event.to } : clock))
    // What was to be signed is open again.
    case 'MatterReopened':
      return clocks.filter(({ name }) => name !== 'counter-sign')
    default:
      return clocks
  }
}

const isOfHost = ({ name }: Clock): boolean =>
  name === 'convene' || name === 'consultation' || name === 'conclude'

const withoutThoseOf = (clocks: readonly Clock[], subject: ClockSubject): readonly Clock[] =>
  clocks.filter(({ about }) => about !== subject)

function withAssistant(
  assistants: readonly Assistant[],
  id: AssistantId,
  change: (assistant: Assistant) => Assistant,
): readonly Assistant[] {
  if (!assistants.some((one) => one.id === id)) throw new Error(`nobody named assistant ${id}`)
  return assistants.map((one) => (one.id === id ? change(one) : one))
}

function withConsultation(
  consultations: readonly Consultation[],
  id: ConsultationId,
  change: (consultation: Consultation) => Consultation,
): readonly Consultation[] {
  if (!consultations.some((one) => one.id === id)) throw new Error(`nobody proposed consultation ${id}`)
  return consultations.map((one) => (one.id === id ? change(one) : one))
}

function withTaskDone(
  consultations: readonly Consultation[],
  { task: id, words, at, by }: Extract<MatterEvent, { type: 'TaskDone' }>,
): readonly Consultation[] {
  const isIn = ({ concluded }: Consultation) => concluded?.tasks.some((task) => task.id === id) ?? false
  const one = consultations.find(isIn)
  if (one?.concluded === undefined) throw new Error(`nobody gave out task ${id}`)
  const { concluded } = one
  const tasks = concluded.tasks.map((task) => (task.id === id ? { ...task, done: { words, at, by } } : task))
  return withConsultation(consultations, one.id, (held) => ({ ...held, concluded: { ...concluded, tasks } }))
}
