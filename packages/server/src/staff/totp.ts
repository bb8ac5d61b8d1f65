import type { Instant } from '@jiefen/domain/kernel'
import { Secret, TOTP } from 'otpauth'

/** RFC 6238 with what every authenticator app understands: SHA-1, six digits, thirty seconds. */
const settings = { algorithm: 'SHA1', digits: 6, period: 30 }
/** One step early or late: telephones are not exact. */
const window = 1

/** A new secret for an authenticator: 160 random bits, base32. */
export const newFactor = (): string => new Secret({ size: 20 }).base32

/** What the authenticator scans. */
export const factorAddress = (secret: string, login: string, issuer: string): string =>
  new TOTP({ ...settings, issuer, label: login, secret: Secret.fromBase32(secret) }).toString()

/** The step in which this code is right; undefined when it is wrong, or not later than the last one used. */
export function stepOf(
  secret: string,
  code: string,
  at: Instant,
  lastStep: number | undefined,
): number | undefined {
  const delta = TOTP.validate({
    ...settings,
    secret: Secret.fromBase32(secret),
    token: code,
    timestamp: at,
    window,
  })
  if (delta === null) return undefined
  const step = Math.floor(at / 1000 / settings.period) + delta
  return lastStep === undefined || step > lastStep ? step : undefined
}
