export { thenAskSignatures } from './ask-signatures.ts'
export {
  type CallOffConsultation,
  type CallOffConsultationRefused,
  callOffConsultation,
  callOffConsultationFrom,
} from './call-off-consultation.ts'
export {
  type ConcludeConsultation,
  type ConcludeConsultationRefused,
  concludeConsultation,
  concludeConsultationFrom,
} from './conclude-consultation.ts'
export {
  type ConveneConsultation,
  type ConveneConsultationRefused,
  conveneConsultation,
  conveneConsultationFrom,
} from './convene-consultation.ts'
export {
  type CounterSign,
  type CounterSignRefused,
  counterSign,
  counterSignFrom,
  maySignStill,
} from './counter-sign.ts'
export { type DoPart, type DoPartRefused, doPart, doPartFrom } from './do-part.ts'
export {
  assistantIdAfter,
  tasksOf,
  withOnlyAssistant,
  withOnlyConsultation,
  withOnlyTask,
} from './find-team.ts'
export { type FinishTask, type FinishTaskRefused, finishTask, finishTaskFrom } from './finish-task.ts'
export {
  type HoldConsultation,
  type HoldConsultationRefused,
  holdConsultation,
  holdConsultationFrom,
} from './hold-consultation.ts'
export {
  type NameAssistants,
  type NameAssistantsRefused,
  nameAssistants,
  nameAssistantsFrom,
} from './name-assistants.ts'
export {
  type ProposeConsultation,
  type ProposeConsultationRefused,
  proposeConsultation,
  proposeConsultationFrom,
} from './propose-consultation.ts'
export {
  type ReleaseAssistant,
  type ReleaseAssistantRefused,
  releaseAssistant,
  releaseAssistantFrom,
} from './release-assistant.ts'
