import type { MessageChoices } from '@jiefen/contract'
import { isoOf, isRefusal, type Refusal } from '@jiefen/domain/kernel'
import {
  type Choice,
  chooseMessage,
  choosingOf,
  chosenKinds,
  ownAddress,
  type PersonChannel,
  personChannels,
  tryOut,
} from '@jiefen/domain/messages'
import { planTest } from '../deliveries/index.ts'
import type { House } from '../house.ts'
import { sealMail, sealTelephone } from '../parties/index.ts'
import { inTransaction, type Visibility } from '../platform/sql/index.ts'
import { callOf, type DoorEntry, type Staff, writeDown } from '../staff/index.ts'
import { findAddresses, findChoices, removeAddress, writeAddress, writeChoice } from './queries.ts'

/** As themselves: nobody reads or changes what somebody else chose. */
export const asThemselves = ({ actor }: Staff): Visibility => ({ holders: [`person:${actor.person}`] })

/** What somebody chose, within what the region allows, and where it goes to. */
export async function readChoices(house: House, staff: Staff): Promise<MessageChoices> {
  const { person } = staff.actor
  const { messages } = house.region
  return inTransaction(house.pool, asThemselves(staff), async (tx) => {
    const choices = await findChoices(tx, person)
    const addresses = await findAddresses(tx, person)
    return {
      addresses: personChannels.map((channel) => {
        const masked = addresses.get(channel)
        return {
          channel,
          ...(masked === undefined ? {} : { masked }),
          open: house.channels.open.has(channel),
        }
      }),
      rows: chosenKinds.map((kind) => ({
        kind,
        channels: personChannels.map((channel) => ({
          channel,
          ...choosingOf(kind, channel, choices, messages),
        })),
      })),
      quiet: messages.quiet,
      perDay: messages.perDay,
    }
  })
}

/** Chooses for oneself; whoever chooses twice is heard the second time. */
export async function choose(house: House, staff: Staff, choice: Choice): Promise<Refusal | undefined> {
  const answer = chooseMessage(choice, house.region.messages)
  if (isRefusal(answer)) return answer
  await inTransaction(house.pool, asThemselves(staff), (tx) =>
    writeChoice(tx, staff.actor.person, answer, isoOf(house.clock.now())),
  )
  return undefined
}

const entries: Readonly<Record<PersonChannel, { readonly given: DoorEntry; readonly gone: DoorEntry }>> = {
  sms: { given: 'own-mobile-given', gone: 'own-mobile-taken-away' },
  mail: { given: 'own-mail-given', gone: 'own-mail-taken-away' },
}

/**
 * Gives, changes or takes away one's own address, sealed; the door book says that it was done, and not which one it is.
 * Answers the address as everybody may see it.
 */
export async function setOwnAddress(
  house: House,
  staff: Staff,
  channel: PersonChannel,
  typed: string | undefined,
): Promise<{ masked?: string } | Refusal> {
  const at = house.clock.now()
  const { person } = staff.actor
  const write = { at, person, who: callOf(staff.session) }
  if (typed === undefined)
    return inTransaction(house.pool, asThemselves(staff), async (tx) => {
      if (await removeAddress(tx, person, channel))
        await writeDown(tx, { ...write, what: entries[channel].gone })
      return {}
    })

  const checked = ownAddress(channel, typed)
  if (isRefusal(checked)) return checked
  const seal = channel === 'sms' ? sealTelephone : sealMail
  const { masked, sealed } = seal(house.sealing, checked.address)
  return inTransaction(house.pool, asThemselves(staff), async (tx) => {
    await writeAddress(tx, person, channel, { masked, sealed }, isoOf(at))
    await writeDown(tx, { ...write, what: entries[channel].given })
    return { masked }
  })
}

/** Sends oneself a message to see whether it comes; says where it goes. */
export async function sendTest(
  house: House,
  staff: Staff,
  channel: PersonChannel,
): Promise<{ id: string; to: string } | Refusal> {
  const { person } = staff.actor
  return inTransaction(house.pool, asThemselves(staff), async (tx) => {
    const addresses = await findAddresses(tx, person)
    const way = tryOut(channel, new Set(addresses.keys()), house.channels.open)
    if (isRefusal(way)) return way
    const id = await planTest(tx, house, { person, channel, at: house.clock.now() })
    return { id, to: addresses.get(channel) ?? '' }
  })
}
