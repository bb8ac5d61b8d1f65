import { randomBytes } from 'node:crypto'
import { isoOf } from '@jiefen/domain/kernel'
import type { ReportAnswers } from '@jiefen/portal'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { isSecure } from '../platform/web/index.ts'

/** A receipt as it can be shown and printed again until its day is over. */
export interface KeptReceipt {
  readonly number: string
  readonly code: string
  readonly kind: 'dispute' | 'appeal' | 'hazard'
  readonly anonymous: boolean
  readonly sharesName: boolean
  readonly unit: { readonly name: { readonly zh: string; readonly en: string }; readonly telephone?: string }
  /** ISO moments: when it was registered, and by when the unit answers. */
  readonly registeredAt: string
  readonly by: string
}

/** What one browser has begun: a report under way, or the receipt of one that was sent. */
export type Draft =
  | {
      readonly state: 'writing'
      readonly unit: string
      /** The same sending twice is one matter: a tap on a slow network is often two. */
      readonly sendKey: string
      readonly answers: ReportAnswers
      /** The exact spot, typed before the place was chosen. */
      readonly spot?: string
    }
  | { readonly state: 'sent'; readonly receipt: KeptReceipt }

export type Writing = Extract<Draft, { state: 'writing' }>

const purpose = 'report-draft'
const days = 86_400_000
/** A report that is being written stays a week, a receipt a day: telephones are lent and lost. */
const lasts = { writing: 7 * days, sent: days } as const

const cookieName = (origin: string): string => (isSecure(origin) ? '__Host-jf_report' : 'jf_report')
const wellFormed = /^[A-Za-z0-9_-]{32}$/

function tokenOf(house: House, request: FastifyRequest): string | undefined {
  const token = request.cookies[cookieName(house.settings.origin)]
  return token !== undefined && wellFormed.test(token) ? token : undefined
}

const hashOf = (house: House, token: string): string => house.sealing.index(purpose, token)

/** What this browser has begun, if its time is not over. */
export async function findDraft(house: House, request: FastifyRequest): Promise<Draft | undefined> {
  const token = tokenOf(house, request)
  if (token === undefined) return undefined
  const { rows } = await house.pool.query<{ sealed: string }>({
    name: 'find-report-draft',
    text: `select sealed
from report_draft
where token_hash = decode($1, 'hex')
  and expires_at > $2`,
    values: [hashOf(house, token), isoOf(house.clock.now())],
  })
  const sealed = rows[0]?.sealed
  return sealed === undefined ? undefined : parseDraft(house, sealed)
}

/**
 * Sealed by ourselves, so its shape is known; a release that changes the shape changes the purpose of the seal. A
 * draft from before such a change, or from under another secret, cannot be opened and is as good as none.
 */
function parseDraft({ sealing }: House, sealed: string): Draft | undefined {
  try {
    return JSON.parse(sealing.open(purpose, sealed)) as Draft
  } catch {
    return undefined
  }
}

/** Keeps what was written so far; gives the browser its cookie when it has none. */
export async function keepDraft(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  draft: Draft,
): Promise<void> {
  const token = tokenOf(house, request) ?? randomBytes(24).toString('base64url')
  const lasting = lasts[draft.state]
  const expires = new Date(house.clock.now() + lasting)
  await house.pool.query({
    name: 'keep-report-draft',
    text: `insert into report_draft (token_hash, sealed, expires_at)
values (decode($1, 'hex'), $2, $3)
on conflict on constraint one_draft_for_each_browser
do update set sealed = excluded.sealed, expires_at = excluded.expires_at`,
    values: [hashOf(house, token), house.sealing.seal(purpose, JSON.stringify(draft)), expires.toISOString()],
  })
  reply.setCookie(cookieName(house.settings.origin), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(house.settings.origin),
    maxAge: lasting / 1000,
  })
}

/** Forgets what this browser has begun, here and in the browser. */
export async function forgetDraft(house: House, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const token = tokenOf(house, request)
  if (token === undefined) return
  await house.pool.query({
    name: 'forget-report-draft',
    text: `delete from report_draft
where token_hash = decode($1, 'hex')`,
    values: [hashOf(house, token)],
  })
  reply.clearCookie(cookieName(house.settings.origin), { path: '/' })
}

export const newDraft = (unit: string): Writing => ({
  state: 'writing',
  unit,
  sendKey: randomBytes(18).toString('base64url'),
  answers: { photos: [] },
})
