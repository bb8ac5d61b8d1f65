import type { Actor, AssistantId, ConsultationId, TaskId } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { withOnlyAssistant, withOnlyConsultation, withOnlyTask } from '../team/index.ts'
import type { ChangeName } from './commands.ts'
import { mayNow } from './may-now.ts'

export const assistantCommands = [
  'do-part',
  'counter-sign',
  'release-assistant',
] as const satisfies readonly ChangeName[]
export const consultationCommands = [
  'convene-consultation',
  'hold-consultation',
  'conclude-consultation',
  'call-off-consultation',
] as const satisfies readonly ChangeName[]
export const taskCommands = ['finish-task'] as const satisfies readonly ChangeName[]

/** What this actor may do about this one of several assistants. */
export const mayAboutAssistant = (actor: Actor, id: AssistantId, matter: Matter, region: Region) =>
  picked(assistantCommands, mayNow(actor, withOnlyAssistant(matter, id), region))

export const mayAboutConsultation = (actor: Actor, id: ConsultationId, matter: Matter, region: Region) =>
  picked(consultationCommands, mayNow(actor, withOnlyConsultation(matter, id), region))

export const mayAboutTask = (actor: Actor, id: TaskId, matter: Matter, region: Region) =>
  picked(taskCommands, mayNow(actor, withOnlyTask(matter, id), region))

const picked = <Name extends ChangeName>(
  names: readonly Name[],
  may: Readonly<Record<Name, boolean>>,
): Readonly<Record<string, boolean>> => Object.fromEntries(names.map((name) => [name, may[name]]))
