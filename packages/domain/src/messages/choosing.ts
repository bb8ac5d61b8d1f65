import type { Refusal } from '../kernel/index.ts'
import { kindsFor, type MessageKind, type PersonChannel } from './kinds.ts'
import type { MessageRules } from './rules.ts'
import type { Choice, OpenChannels } from './way-to.ts'

/**
 * What somebody of the staff can choose about at all. A gathered message follows what it gathers, and a test message
 * comes because one asked for it.
 */
export const chosenKinds: readonly MessageKind[] = kindsFor.staff.filter(
  (kind) => kind !== 'digest' && kind !== 'test',
)

/** How it stands with one kind of message by one way: whether the region leaves it open, and what holds. */
export interface Choosing {
  readonly rule: 'always' | 'never' | 'open'
  readonly wanted: boolean
}

/** What holds for somebody: the region's rule, or within it their own choice. */
export function choosingOf(
  kind: MessageKind,
  channel: PersonChannel,
  choices: readonly Choice[],
  rules: Pick<MessageRules, 'channels'>,
): Choosing {
  const usual =
    rules.channels.find((one) => one.reader === 'staff' && one.kind === kind && one.channel === channel)
      ?.rule ?? 'off'
  if (usual === 'always' || usual === 'never') return { rule: usual, wanted: usual === 'always' }
  const choice = choices.find((one) => one.kind === kind && one.channel === channel)
  return { rule: 'open', wanted: choice?.wanted ?? usual === 'on' }
}

/** Chooses for oneself, within what the region leaves open. */
export function chooseMessage(
  choice: Choice,
  rules: Pick<MessageRules, 'channels'>,
): Choice | Refusal<'not-to-choose' | 'decided-by-region'> {
  const { kind, channel } = choice
  if (!chosenKinds.includes(kind)) return { refused: 'not-to-choose', kind }
  const { rule } = choosingOf(kind, channel, [], rules)
  if (rule !== 'open') return { refused: 'decided-by-region', kind, channel, rule }

  return choice
}

/** The address as it is kept: a mobile number as eleven digits, mail in small letters. */
export function ownAddress(
  channel: PersonChannel,
  typed: string,
): { readonly address: string } | Refusal<'not-a-mobile-number' | 'not-a-mail-address'> {
  const text = typed.normalize('NFKC').trim()
  if (channel === 'mail') {
    const address = text.toLowerCase()
    // As much as can be seen from outside; whether it leads somewhere the test message says.
    return /^[^\s@<>()[\],;:"\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(address)
      ? { address }
      : { refused: 'not-a-mail-address' }
  }
  const address = text.replaceAll(/[\s()-]/g, '').replace(/^(\+86|0086)/, '')
  return /^1[3-9]\d{9}$/.test(address) ? { address } : { refused: 'not-a-mobile-number' }
}

/** Whether a message to try it out can leave by this way: it must be open in this installation and lead somewhere. */
export function tryOut(
  channel: PersonChannel,
  addresses: ReadonlySet<PersonChannel>,
  open: OpenChannels,
): { readonly channel: PersonChannel } | Refusal<'way-not-open' | 'own-address-missing'> {
  if (!open.has(channel)) return { refused: 'way-not-open', channel }
  if (!addresses.has(channel)) return { refused: 'own-address-missing', channel }

  return { channel }
}
