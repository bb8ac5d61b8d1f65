import {
  type AssistantId,
  asAssistantId,
  type By,
  type ConsultationId,
  type Refusal,
  type TaskId,
  type UnitId,
} from '../kernel/index.ts'
import {
  type Assistant,
  type Consultation,
  everyKind,
  type Matter,
  standingOfAssistant,
  standingOfConsultation,
  type Task,
  type WrongStage,
} from '../matter/index.ts'

/** From being taken up until the file is closed: help and advice may be wanted at any step, and owed at the end. */
export const teamFrom = everyKind(
  'seeking-consent',
  'in-mediation',
  'signing',
  'in-hand',
  'rectifying',
  'rechecking',
  'decided',
  'terminated',
  'following-up',
  'reopened',
)

export type AssistantRefused = WrongStage | 'unknown-assistant' | 'not-your-part' | 'assistant-has-moved-on'

export const findAssistant = (matter: Matter, id: AssistantId): Assistant | undefined =>
  matter.assistants.find((one) => one.id === id)

/** The name of the next assistant; of several at once, of the one in this place. */
export const assistantIdAfter = ({ assistants }: Pick<Matter, 'assistants'>, place = 0): AssistantId =>
  asAssistantId(`a${assistants.length + place + 1}`)

export const isOfUnit = (by: By, unit: UnitId): boolean => by.kind === 'staff' && by.unit === unit

export const assistantHasMovedOn = (assistant: Assistant): Refusal<'assistant-has-moved-on'> => ({
  refused: 'assistant-has-moved-on',
  assistant: assistant.id,
  standing: standingOfAssistant(assistant),
})

export type ConsultationRefused = WrongStage | 'unknown-consultation' | 'consultation-has-moved-on'

export const findConsultation = (matter: Matter, id: ConsultationId): Consultation | undefined =>
  matter.consultations.find((one) => one.id === id)

export const consultationHasMovedOn = (consultation: Consultation): Refusal<'consultation-has-moved-on'> => ({
  refused: 'consultation-has-moved-on',
  consultation: consultation.id,
  standing: standingOfConsultation(consultation),
})

/** Every task that a consultation of this matter gave out. */
export const tasksOf = ({ consultations }: Pick<Matter, 'consultations'>): readonly Task[] =>
  consultations.flatMap(({ concluded }) => concluded?.tasks ?? [])

/** The matter with nothing but this assistant in view: who may do what about one of several is asked of it. */
export const withOnlyAssistant = (matter: Matter, id: AssistantId): Matter => ({
  ...matter,
  assistants: matter.assistants.filter((one) => one.id === id),
})

export const withOnlyConsultation = (matter: Matter, id: ConsultationId): Matter => ({
  ...matter,
  consultations: matter.consultations.filter((one) => one.id === id),
})

export const withOnlyTask = (matter: Matter, id: TaskId): Matter => ({
  ...matter,
  consultations: matter.consultations.flatMap((one) =>
    one.concluded === undefined
      ? []
      : [
          {
            ...one,
            concluded: { ...one.concluded, tasks: one.concluded.tasks.filter((task) => task.id === id) },
          },
        ],
  ),
})
