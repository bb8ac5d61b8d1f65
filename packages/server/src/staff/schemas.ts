import { Problem, StaffEvent, StaffView, strict } from '@jiefen/contract'
import Type from 'typebox'

/** Problems that any route of the staff may answer. */
export const problems = {
  400: Problem,
  401: Problem,
  403: Problem,
  404: Problem,
  409: Problem,
  422: Problem,
  429: Problem,
}

export const Done = Type.Null({ description: 'Done; nothing to add.' })
export const ById = Type.Object({ id: Type.String({ format: 'uuid' }) })
export const PasswordChange = strict({
  old: Type.String({ minLength: 1, maxLength: 256 }),
  new: Type.String({ minLength: 1, maxLength: 256 }),
})
export const StaffQuery = strict({
  /** A part of the login or the name. */
  q: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
  after: Type.Optional(Type.String({ maxLength: 64 })),
})
export const StaffPage = Type.Object({ rows: Type.Array(StaffView), next: Type.Optional(Type.String()) })
export const GivenDuty = Type.Object({ id: Type.String() })
export const AuditQuery = strict({ after: Type.Optional(Type.String({ pattern: '^[0-9]{1,15}$' })) })
export const AuditPage = Type.Object({ rows: Type.Array(StaffEvent), next: Type.Optional(Type.String()) })
