import type { AssistantView, ConsultationView } from '@jiefen/contract'
import { mayAboutAssistant, mayAboutConsultation, mayAboutTask } from '@jiefen/domain/door'
import { type ClockSubject, isoOf } from '@jiefen/domain/kernel'
import {
  type Assistant,
  type Clock,
  type Consultation,
  owedBy,
  standingOfAssistant,
  standingOfConsultation,
  type Task,
} from '@jiefen/domain/matter'
import { type ClockName, getUnit } from '@jiefen/domain/region'
import type { Looking } from './looking.ts'
import { authorWords } from './naming.ts'

type TaskView = NonNullable<ConsultationView['concluded']>['tasks'][number]

/** Every unit that was asked to help, with what it owes and by when, and what this person may do about it. */
export const assistantsView = (looking: Looking): AssistantView[] =>
  looking.matter.assistants.map((assistant) => assistantView(assistant, looking))

/** Every consultation, the record only for those who may open the file at all. */
export const consultationsView = (looking: Looking): ConsultationView[] =>
  looking.matter.consultations.map((consultation) => consultationView(consultation, looking))

function assistantView(assistant: Assistant, looking: Looking): AssistantView {
  const { matter, actor, region } = looking
  const { id, cause, task, part, signature, released } = assistant
  const owes = released === undefined ? owedBy(assistant) : undefined
  const clock = clockOf(looking, owes === 'part' ? 'assist' : 'counter-sign', id)
  const by = (author: unknown) => authorWords(author, region, matter)
  return {
    ...{ id, cause, task },
    unit: getUnit(region, assistant.unit).name,
    standing: standingOfAssistant(assistant),
    namedAt: isoOf(assistant.namedAt),
    ...dueOf(clock, looking),
    ...(part === undefined ? {} : { part: { ...part, at: isoOf(part.at), by: by(part.by) } }),
    ...(signature === undefined
      ? {}
      : { signature: { ...signature, at: isoOf(signature.at), by: by(signature.by) } }),
    ...(released === undefined ? {} : { released: { ...released, at: isoOf(released.at) } }),
    may: { ...mayAboutAssistant(actor, id, matter, region) },
  }
}

function consultationView(consultation: Consultation, looking: Looking): ConsultationView {
  const { matter, actor, region, now } = looking
  const { id, why, proposedAt, proposedBy, units, convened, held, concluded, calledOff } = consultation
  const may = mayAboutConsultation(actor, id, matter, region)
  const nameOf = (unit: (typeof units)[number]) => getUnit(region, unit).name
  return {
    ...{ id, why },
    standing: standingOfConsultation(consultation),
    proposedAt: isoOf(proposedAt),
    proposedBy: authorWords(proposedBy, region, matter),
    units: units.map((unit) => ({ id: unit, name: nameOf(unit) })),
    ...(convened === undefined ? {} : { convened: convenedView(convened) }),
    ...(held === undefined
      ? {}
      : {
          held: {
            at: isoOf(held.at),
            present: held.present.map(nameOf),
            others: [...held.others],
            record: held.record,
          },
        }),
    ...(concluded === undefined
      ? {}
      : {
          concluded: {
            at: isoOf(concluded.at),
            conclusion: concluded.conclusion,
            tasks: concluded.tasks.map((task) => taskView(task, looking)),
          },
        }),
    ...(calledOff === undefined ? {} : { calledOff: { why: calledOff.why, at: isoOf(calledOff.at) } }),
    may: {
      ...may,
      // The rules know no hour of the day on their own: before it there is nothing to record.
      'hold-consultation':
        may['hold-consultation'] === true && convened !== undefined && now >= convened.startsAt,
    },
  }
}

const convenedView = ({
  startsAt,
  place,
  link,
}: NonNullable<Consultation['convened']>): NonNullable<ConsultationView['convened']> => ({
  startsAt: isoOf(startsAt),
  ...(place === undefined ? {} : { place }),
  ...(link === undefined ? {} : { link }),
})

function taskView({ id, unit, what, byDay, dueAt, done }: Task, looking: Looking): TaskView {
  const { matter, actor, region } = looking
  return {
    ...{ id, what, byDay },
    unit: getUnit(region, unit).name,
    ...{ dueAt: isoOf(dueAt), late: false },
    ...dueOf(clockOf(looking, 'task', id), looking),
    ...(done === undefined
      ? {}
      : { done: { ...done, at: isoOf(done.at), by: authorWords(done.by, region, matter) } }),
    may: { ...mayAboutTask(actor, id, matter, region) },
  }
}

const clockOf = ({ matter }: Looking, name: ClockName, about: ClockSubject): Clock | undefined =>
  matter.clocks.find((clock) => clock.name === name && clock.about === about)

/** Until when, as it runs now: a pause or more time has moved it since it began. */
const dueOf = (clock: Clock | undefined, { now }: Looking): { dueAt?: string; late: boolean } =>
  clock === undefined ? { late: false } : { dueAt: isoOf(clock.dueAt), late: now >= clock.dueAt }
