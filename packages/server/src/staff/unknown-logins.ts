import { asInstant, type Instant } from '@jiefen/domain/kernel'
import { lockAfter, lockFor } from './lock.ts'

/**
 * Counts failures of logins that do not exist just as those of real ones, so that being locked tells nobody which
 * exist. Kept in memory: nobody needs it after a restart.
 */
export function countUnknownLogins() {
  const failures = new Map<string, { count: number; lockedUntil?: Instant }>()
  return (login: string, at: Instant): Instant | undefined => {
    const known = failures.get(login)
    if (known?.lockedUntil !== undefined && known.lockedUntil > at) return known.lockedUntil
    const count = known === undefined || known.lockedUntil !== undefined ? 1 : known.count + 1
    const lockedUntil = count >= lockAfter ? asInstant(at + lockFor) : undefined
    failures.delete(login)
    failures.set(login, lockedUntil === undefined ? { count } : { count, lockedUntil })
    const oldest = failures.keys().next()
    if (failures.size > mostRemembered && oldest.done !== true) failures.delete(oldest.value)
    return lockedUntil
  }
}
export type CountUnknownLogin = ReturnType<typeof countUnknownLogins>

const mostRemembered = 10_000
