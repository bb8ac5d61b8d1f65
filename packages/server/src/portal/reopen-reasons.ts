import { commands } from '@jiefen/domain/door'
import { type Instant, isRefusal, type PartyId } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import type { ReopenReason } from '@jiefen/portal'

export const reopenReasons = [
  'not-confirmed',
  'not-kept',
  'relapsed',
  'not-satisfied',
] as const satisfies readonly ReopenReason[]

interface Asking {
  readonly region: Region
  readonly clock: { now(): Instant }
}

/** The reasons for which the rules would open this matter again for this party; asked of the rules, not repeated here. */
export function reopenReasonsFor(
  matter: Matter,
  { party }: { readonly party: PartyId },
  { region, clock }: Asking,
): ReopenReason[] {
  const by = { kind: 'party', party } as const
  return reopenReasons.filter(
    (why) => !isRefusal(commands['reopen-matter'].decide({ why, at: clock.now(), by }, matter, region)),
  )
}
