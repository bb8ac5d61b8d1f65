import Type, { type Static } from 'typebox'
import { Id, Line, Moment, Role, strict, Words } from '../wire/index.ts'

export const Login = strict({ login: Line(64), password: Type.String({ minLength: 1, maxLength: 256 }) })
export type Login = Static<typeof Login>
/** `code`: six digits of the authenticator. */
export const SecondFactor = strict({ code: Type.String({ pattern: '^[0-9]{6}$' }) })

/** What the door asks next: the second factor, its first set-up, or nothing. */
export const LoginAnswer = Type.Object({
  next: Type.Enum(['ready', 'second-factor', 'set-up-second-factor']),
})
export const FactorSetUp = Type.Object({ secret: Type.String(), otpauth: Type.String(), qr: Type.String() })

export const Me = Type.Object({
  person: Id,
  name: Type.String(),
  duties: Type.Array(Type.Object({ unit: Id, unitName: Words, role: Role })),
  /** Sent back as header x-csrf-token with every change. */
  csrf: Type.String(),
  /** Which rooms of the console this person has. */
  may: Type.Record(Type.String(), Type.Boolean()),
  idleMinutes: Type.Integer(),
  demo: Type.Boolean(),
})
export type Me = Static<typeof Me>

export const OpenSession = Type.Object({
  id: Id,
  startedAt: Moment,
  lastSeenAt: Moment,
  device: Type.String(),
  current: Type.Boolean(),
})
export type OpenSession = Static<typeof OpenSession>
