import type { Instant } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import type { MessageChannel, MessageKind, RawFacts } from '@jiefen/domain/messages'
import type { DeliveryReason } from './reasons.ts'
import type { Hearer } from './take-outbox.ts'

/** A delivery before it is decided when it may leave. */
export interface Draft extends Pick<Hearer, 'county' | 'to_kind' | 'to_whom'> {
  readonly matter_id: string | null
  readonly cause: string
  readonly kind: MessageKind
  readonly urgent: boolean
  readonly channel: MessageChannel
  readonly endpoint_id: string | null
  readonly facts: RawFacts
  readonly state: 'waiting' | 'by-hand' | 'left-out' | 'failed'
  readonly reason: DeliveryReason | null
}

/** What a delivery tells of, as it stands in its row. */
export const causeOf = ({ thread, version }: Pick<Hearer, 'thread' | 'version'>): string =>
  thread === '' ? `v${version}` : `${thread}#${version}`

/** A cause read back; undefined for a digest, a test or a post. */
export function parseCause(cause: string): Pick<Hearer, 'thread' | 'version'> | undefined {
  const [, thread = '', version] = /^(?:v|(staff|party:[^#]+)#)(\d+)$/.exec(cause) ?? []
  return version === undefined ? undefined : { thread, version: Number(version) }
}

export const pathForStaff = (number: string): string => `/console/matters/${encodeURIComponent(number)}`

/** The informant follows by number and code; whoever was invited comes in with the code of the invitation. */
export const pathForParty = (matter: Pick<Matter, 'number' | 'parties'>, party: string): string =>
  matter.parties.find(({ id }) => id === party)?.side === 'informant'
    ? `/follow?number=${encodeURIComponent(matter.number)}`
    : '/i'

const withLimit: ReadonlySet<MessageKind> = new Set([
  'asked',
  'invitation',
  'work',
  'limit',
  'whistle',
  'card',
])

/**
 * By when somebody has to do something: the limit the fact itself speaks of, else the nearest that runs, of this unit
 * where it owes one. Of news that asks nothing there is none.
 */
export function untilOf(
  kind: MessageKind,
  event: MatterEvent | undefined,
  matter: Pick<Matter, 'clocks'>,
  unit?: string,
): Instant | undefined {
  if (!withLimit.has(kind)) return undefined
  if (event?.type === 'ClockRanOut') return event.dueAt
  if (event !== undefined && 'clock' in event && typeof event.clock === 'object') return event.clock.dueAt
  const own = matter.clocks.filter(({ owner }) => owner === unit)
  const running = own.length > 0 ? own : matter.clocks
  return running.map(({ dueAt }) => dueAt).toSorted((a, b) => a - b)[0]
}
