import Type from 'typebox'
import { ConsentWay, Id, InvitationWay, Line, Prose, strict } from '../wire/index.ts'

/** A telephone number as typed: digits, spaces, + and -. Sealed by the server before any rule sees it. */
export const Telephone = Type.String({ pattern: '^[+0-9][0-9 -]{4,19}$' })
/** A resident identity number: 17 digits and a digit or X. */
export const IdentityNumber = Type.String({ pattern: '^[0-9]{17}[0-9Xx]$' })

export const PartyInput = strict({
  type: Type.Optional(Type.Enum(['person', 'organisation'])),
  name: Type.Optional(Line(100)),
  description: Type.Optional(Line(200)),
  telephone: Type.Optional(Telephone),
  identityNumber: Type.Optional(IdentityNumber),
  address: Type.Optional(Line(200)),
})

export const partyCommands = {
  'add-party': strict({ side: Type.Enum(['informant', 'other-side']), party: PartyInput }),
  'correct-party': strict({ party: Id, change: PartyInput }),
  'show-identity': strict({ party: Id, paper: Line(60) }),
  'invite-party': strict({ party: Id, way: InvitationWay }),
  'give-consent': strict({ party: Id, how: ConsentWay, rightsTold: Type.Literal(true) }),
  'refuse-consent': strict({ party: Id, reason: Type.Optional(Prose(500)) }),
  'ask-question': strict({ party: Id, text: Prose(1000) }),
  'answer-question': strict({ party: Id, text: Prose(1000) }),
}
