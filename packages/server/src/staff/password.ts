import { randomBytes } from 'node:crypto'
import { hash, parseOptions, verify } from '@node-rs/argon2'

/** Argon2id, as the OWASP password storage cheat sheet asks at least: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(asTyped(password), cost)

/**
 * Whether this is the password. Takes the same time when there is no such person, so that nobody learns from the
 * delay which logins exist.
 */
export async function isPassword(kept: string | undefined, password: string): Promise<boolean> {
  const right = await verify(kept ?? (await nobodysHash), asTyped(password))
  return right && kept !== undefined
}

/** Whether the hash was made at another cost than today's, and is to be made again while the password is at hand. */
export function isOutdated(kept: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(kept)
  return memoryCost !== cost.memoryCost || timeCost !== cost.timeCost || parallelism !== cost.parallelism
}

/** GB/T 22239-2019 8.1.4.1 asks for complexity; ten characters of three kinds is our reading of it. */
export function isStrong(password: string, login: string): boolean {
  const typed = asTyped(password)
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{Ll}\p{Lu}\p{N}]/u].filter((kind) => kind.test(typed))
  return [...typed].length >= 10 && kinds.length >= 3 && !typed.toLowerCase().includes(login)
}

/** A Chinese keyboard may write １２３ for 123: both are the same password. */
const asTyped = (password: string): string => password.normalize('NFKC')

const nobodysHash = hash(randomBytes(16), cost)
