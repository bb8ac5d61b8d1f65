import Type from 'typebox'
import { ClockName, Id, Prose, strict } from '../wire/index.ts'

export const timeCommands = {
  /** A pause needs a reason of the region's list; more time is asked in the limit's own unit. */
  'ask-for-time': strict({
    clock: ClockName,
    about: Type.Optional(Id),
    change: Type.Union([
      strict({ kind: Type.Literal('pause'), reason: Id }),
      strict({ kind: Type.Literal('extension'), amount: Type.Integer({ minimum: 1, maximum: 1000 }) }),
    ]),
    why: Prose(500),
  }),
  'decide-on-time': strict({ ask: Id, granted: Type.Boolean(), why: Type.Optional(Prose(500)) }),
  'consent-to-time': strict({
    ask: Id,
    party: Id,
    agrees: Type.Boolean(),
    why: Type.Optional(Prose(500)),
  }),
  'resume-clock': strict({ clock: ClockName, about: Type.Optional(Id), why: Prose(500) }),
}
