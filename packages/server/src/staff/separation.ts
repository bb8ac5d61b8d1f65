import type { Role } from '@jiefen/domain/kernel'
import { isAdministrator } from './sessions.ts'

/**
 * 三员分立 (GB/T 22239-2019 8.1.5): an administrator holds no second kind of duty, and nobody else becomes one
 * besides. The same role at several units is one kind. Nor does one person approve money and pay it out.
 */
export const mayHoldBoth = (held: readonly Role[], wanted: Role): boolean =>
  held.every(
    (role) =>
      role === wanted || !(isAdministrator(role) || isAdministrator(wanted) || approvesAndPays(role, wanted)),
  )

const approvesAndPays = (one: Role, other: Role): boolean =>
  [one, other].includes('treasurer') && [one, other].includes('supervisor')
