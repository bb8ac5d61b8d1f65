import { tellByWays } from '@jiefen/domain/matter'
import Type from 'typebox'
import { ConsentWay, Id, InvitationWay, Line, Prose, strict } from '../wire/index.ts'
import { CentsInput } from './performance.ts'

/** A telephone number as typed: digits, spaces, + and -. Sealed by the server before any rule sees it. */
export const Telephone = Type.String({ pattern: '^[+0-9][0-9 -]{4,19}$' })
/** A resident identity number: 17 digits and a digit or X. */
export const IdentityNumber = Type.String({ pattern: '^[0-9]{17}[0-9Xx]$' })

/** A mail address as typed; sealed by the server before any rule sees it. */
export const MailAddress = Type.String({ maxLength: 254, format: 'email' })
/** By which way somebody wants to be told of each step. */
export const TellBy = Type.Enum([...tellByWays])

/** What this one claims, of several who claim. */
export const ClaimInput = strict({ what: Line(100), cents: CentsInput })

export const PartyInput = strict({
  type: Type.Optional(Type.Enum(['person', 'organisation'])),
  name: Type.Optional(Line(100)),
  description: Type.Optional(Line(200)),
  telephone: Type.Optional(Telephone),
  identityNumber: Type.Optional(IdentityNumber),
  mail: Type.Optional(MailAddress),
  address: Type.Optional(Line(200)),
  /** Who acts for them, where they cannot act alone. */
  guardian: Type.Optional(strict({ name: Line(100), relation: Line(60) })),
  tellBy: Type.Optional(TellBy),
  language: Type.Optional(Type.Enum(['zh', 'en'])),
  claim: Type.Optional(ClaimInput),
})

/** How somebody is reached and wants to be told; a wish may change as long as the file is open. */
export const ContactInput = strict({
  telephone: Type.Optional(Telephone),
  mail: Type.Optional(MailAddress),
  address: Type.Optional(Line(200)),
  tellBy: Type.Optional(TellBy),
  language: Type.Optional(Type.Enum(['zh', 'en'])),
})

export const partyCommands = {
  'add-party': strict({ side: Type.Enum(['informant', 'other-side']), party: PartyInput }),
  'correct-party': strict({ party: Id, change: PartyInput }),
  'change-contact': strict({ party: Id, change: ContactInput }),
  'show-identity': strict({ party: Id, paper: Line(60) }),
  'invite-party': strict({ party: Id, way: InvitationWay }),
  'give-consent': strict({ party: Id, how: ConsentWay, rightsTold: Type.Literal(true) }),
  'refuse-consent': strict({ party: Id, reason: Type.Optional(Prose(500)) }),
  'ask-question': strict({ party: Id, text: Prose(1000) }),
  'answer-question': strict({ party: Id, text: Prose(1000) }),
}
