import type { MatterView, WireCommand } from '@jiefen/contract'
import type { Values } from './forms/index.ts'

/** Opens the form of a command, with what is already known filled in. */
export type Begin = (command: WireCommand, known?: Values) => void

/** In the order of a matter's life; the same order everywhere, so that hands remember it. */
export const actionOrder: readonly WireCommand[] = [
  'accept-matter',
  'sort-matter',
  'pass-on',
  'give-back',
  'decline-matter',
  'resume-matter',
  'screen-matter',
  'report-danger',
  'add-party',
  'correct-party',
  'change-contact',
  'invite-party',
  'record-visit',
  'give-consent',
  'refuse-consent',
  'answer-question',
  'ask-question',
  'show-identity',
  'propose-mediator',
  'choose-mediator',
  'declare-interest',
  'agree-to-mediator',
  'object-to-mediator',
  'recuse-mediator',
  'complain-about-mediator',
  'answer-complaint',
  'open-mediation',
  'plan-session',
  'move-session',
  'answer-helper',
  'ask-for-closed-doors',
  'call-off-session',
  'hold-session',
  'sign-record',
  'draw-agreement',
  'sign-agreement',
  'file-signed-paper',
  'ask-for-seal',
  'affix-seal',
  'terminate-mediation',
  'rectify-at-once',
  'order-rectification',
  'report-rectified',
  'recheck-hazard',
  'assign-appeal',
  'decide-appeal',
  'answer-appeal',
  'take-up',
  'return-down',
  'move-up',
  'blow-whistle',
  'name-assistants',
  'propose-consultation',
  'set-grade',
  'give-card',
  'agree-to-confirmation',
  'hand-to-court',
  'record-ruling',
  'record-follow-up',
  'archive-matter',
  'reopen-matter',
  'withdraw-matter',
]

/** What the server allows and this file has something for: no answer where nobody asked. */
export function offeredActions(matter: MatterView): readonly WireCommand[] {
  const hasObject = (command: WireCommand): boolean => {
    if (command === 'answer-question') return matter.questions.length > 0
    if (command === 'show-identity')
      return matter.parties.some(({ identityShown }) => identityShown === undefined)
    if (command === 'agree-to-mediator')
      return matter.parties.some(({ id }) => matter.mediator?.agreedTo.includes(id) !== true)
    return true
  }
  return actionOrder.filter((command) => matter.may[command] === true && hasObject(command))
}
