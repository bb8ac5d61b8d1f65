import type { Actor } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import { isForbiddenTogether, missingRecordSignatures, sessionsAhead } from '../sittings/index.ts'
import type { ChangeName } from './commands.ts'

export const sittingCommands = [
  'move-session',
  'call-off-session',
  'answer-helper',
  'ask-for-closed-doors',
  'sign-record',
] as const satisfies readonly ChangeName[]
export type SittingCommand = (typeof sittingCommands)[number]

/** Whether there is a session ahead, a helper without an answer or an unsigned record about which this person could do this. */
export function hasSitting(name: SittingCommand, actor: Actor, matter: Matter): boolean {
  const own = actor.kind === 'party' ? actor.party : undefined
  switch (name) {
    case 'move-session':
      // To whatever hour it is moved, they would sit in one room: it is called off and planned apart.
      return sessionsAhead(matter).some((session) => !isForbiddenTogether(session, matter))
    case 'call-off-session':
      return sessionsAhead(matter).length > 0
    case 'answer-helper':
      // Whoever has answered may still think otherwise.
      return sessionsAhead(matter).some(({ helpers }) => helpers.length > 0)
    case 'ask-for-closed-doors':
      // Whoever has not asked may ask, whoever has may take it back.
      return matter.parties.length > 0
    case 'sign-record':
      return missingRecordSignatures(matter).some(
        ({ signer }) => own === undefined || ('party' in signer && signer.party === own),
      )
    default:
      return name satisfies never
  }
}
