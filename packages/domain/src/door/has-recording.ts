import { isOpenSession, type Matter } from '../matter/index.ts'
import type { ChangeName } from './commands.ts'

type RecordingCommand = Extract<ChangeName, 'ask-recording' | 'answer-recording' | 'keep-recording'>

/** There is a session on screens to be recorded, or a recording that nobody has kept yet. */
export const hasRecording = (name: RecordingCommand, { planned, recordings }: Matter): boolean =>
  name === 'ask-recording'
    ? planned.some((session) => session.way === 'video' && isOpenSession(session))
    : recordings.some(({ kept }) => kept === undefined)
