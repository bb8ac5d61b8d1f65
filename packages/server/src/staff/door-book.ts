import { type Instant, isoOf } from '@jiefen/domain/kernel'
import type { FastifyRequest } from 'fastify'
import type { Tx } from '../platform/sql/index.ts'

/** Everything that is written down about the door and about accounts; the audit administrator reads it. */
export const doorEntries = [
  'login-failed',
  'login-locked',
  'password-accepted',
  'logged-in',
  'second-factor-failed',
  'second-factor-set-up',
  'logged-out',
  'session-idle',
  'session-over',
  'session-ended',
  'password-changed',
  'person-entered',
  'person-locked',
  'person-unlocked',
  'password-reset',
  'second-factor-reset',
  'duty-given',
  'duty-ended',
  'own-mobile-given',
  'own-mobile-taken-away',
  'own-mail-given',
  'own-mail-taken-away',
  'wording-changed',
  'wording-put-back',
  'endpoint-added',
  'endpoint-closed',
  'endpoint-tested',
  'mediator-entered',
  'own-kin-named',
  'committee-entered',
  'studio-opened',
  'studio-closed',
  'room-opened',
  'room-closed',
  'budget-set',
  'allowances-paid',
  'payment-sheet-taken',
  'months-laid-down',
  'own-account-given',
  'month-drawn',
  'file-called-up',
  'file-reviewed',
  'finding-answered',
  'finding-judged',
  'mediator-record-read',
  'training-entered',
  'training-struck',
  'title-asked',
  'title-decided',
  'title-objected',
  'title-withdrawn',
  'title-shown',
  'video-admitted',
  'video-removed',
  'video-alone',
  'video-all-again',
] as const
export type DoorEntry = (typeof doorEntries)[number]

export interface Entry {
  readonly at: Instant
  readonly what: DoorEntry
  /** Who did it; absent when nobody knows, as with a login that does not exist. */
  readonly person?: string
  readonly who: string
  /** Whom or what it was done to, in words. Never a password, a code, a number, or a login that somebody mistyped. */
  readonly about?: string
  readonly device?: string
}

/** Writes into the door book, in the transaction of what is written down; nobody can change a line of it later. */
export async function writeDown(tx: Tx, { at, what, person, who, about, device }: Entry): Promise<void> {
  await tx.query({
    name: 'write-down',
    text: `
insert into staff_event (at, person_id, who, what, about, device)
values ($1, $2, $3, $4, $5, $6)`,
    values: [isoOf(at), person ?? null, who, what, about ?? null, device ?? null],
  })
}

/** Where a request came from, as a person can recognise it in the list of their sessions. */
export const deviceOf = (request: FastifyRequest): string =>
  `${request.ip} ${request.headers['user-agent'] ?? ''}`.trim().slice(0, 200)

export const callOf = (person: { readonly name: string; readonly login: string }): string =>
  `${person.name} (${person.login})`
