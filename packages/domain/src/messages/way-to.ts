import type { Party } from '../matter/index.ts'
import type { MessageChannel, MessageKind, PersonChannel } from './kinds.ts'
import type { ChannelRule, MessageRules } from './rules.ts'

/** Which ways are open in this installation; what a person does by hand always is. */
export type OpenChannels = ReadonlySet<MessageChannel>

/** By which way a resident is told, and where there is none, why. */
export type Way =
  | { readonly channel: Exclude<MessageChannel, 'none'> }
  | {
      readonly channel: 'none'
      readonly reason: 'no-address' | 'channel-closed' | 'not-wanted' | 'not-by-rule'
    }

type Hearer = Pick<Party, 'telephone' | 'mail' | 'address' | 'tellBy'>

/**
 * The way to a party: the one they asked for where it leads to them, else a text message, else mail. Where neither
 * goes and something waits for them, somebody calls, and where there is no telephone a letter is posted. News alone is
 * no reason to call or to write: it stands on their page.
 */
export function wayToParty(party: Hearer, kind: MessageKind, rules: MessageRules, open: OpenChannels): Way {
  const { tellBy } = party
  if (tellBy === 'letter' && party.address !== undefined) return { channel: 'letter' }
  if (tellBy === 'call' && party.telephone !== undefined) return { channel: 'call' }

  const tried = inTurn(party).map((channel) => tryWay(channel, party, kind, rules, open))
  const way = tried.find(({ channel }) => channel !== 'none')
  if (way !== undefined) return way
  if (kind === 'asked' || kind === 'invitation') {
    if (party.telephone !== undefined) return { channel: 'call' }
    if (party.address !== undefined) return { channel: 'letter' }
  }
  return tried.find((one) => one.channel === 'none' && one.reason !== 'no-address') ?? noAddress
}

const noAddress: Way = { channel: 'none', reason: 'no-address' }
const inTurn = ({ tellBy }: Hearer): readonly PersonChannel[] =>
  tellBy === 'mail' ? ['mail', 'sms'] : ['sms', 'mail']

function tryWay(
  channel: PersonChannel,
  party: Hearer,
  kind: MessageKind,
  rules: MessageRules,
  open: OpenChannels,
): Way {
  const has = channel === 'sms' ? hasMobile(party) : party.mail !== undefined
  if (!has) return noAddress
  const rule = ruleOf(rules.channels, 'resident', kind, channel)
  if (rule === 'never') return { channel: 'none', reason: 'not-by-rule' }
  if (rule === 'off' && party.tellBy !== channel) return { channel: 'none', reason: 'not-wanted' }
  return open.has(channel) ? { channel } : { channel: 'none', reason: 'channel-closed' }
}

/** A mobile number as it stands masked in the history, 199****0001; a landline gets no text message. */
export const hasMobile = ({ telephone }: Pick<Party, 'telephone'>): boolean =>
  telephone !== undefined && /^1\d\d\*{4}\d{4}$/.test(telephone.masked)

/** What somebody of the staff chose; where they did not, the region's rule holds. */
export type Choice = { readonly kind: MessageKind; readonly channel: PersonChannel; readonly wanted: boolean }

/**
 * The ways to somebody of the staff for this kind; empty: the console is enough. What the region has no rule for is off
 * until somebody wants it.
 */
export function waysToStaff(
  kind: MessageKind,
  choices: readonly Choice[],
  addresses: ReadonlySet<PersonChannel>,
  rules: MessageRules,
  open: OpenChannels,
): readonly PersonChannel[] {
  return (['sms', 'mail'] as const).filter((channel) => {
    if (!addresses.has(channel) || !open.has(channel)) return false
    const rule = ruleOf(rules.channels, 'staff', kind, channel) ?? 'off'
    if (rule === 'always' || rule === 'never') return rule === 'always'
    const choice = choices.find((one) => one.kind === kind && one.channel === channel)
    return choice?.wanted ?? rule === 'on'
  })
}

const ruleOf = (
  channels: readonly ChannelRule[],
  reader: ChannelRule['reader'],
  kind: MessageKind,
  channel: PersonChannel,
): ChannelRule['rule'] | undefined =>
  channels.find((one) => one.reader === reader && one.kind === kind && one.channel === channel)?.rule
