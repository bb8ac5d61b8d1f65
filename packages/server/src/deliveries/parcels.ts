import { type Instant, isoOf } from '@jiefen/domain/kernel'
import type { MessageForm, MessageReader, RawFacts } from '@jiefen/domain/messages'
import type { Parcel, SendingChannel } from '../channels/index.ts'
import type { House } from '../house.ts'
import type { Tx } from '../platform/sql/index.ts'
import { textFor } from '../wordings/index.ts'
import { parseCause } from './draft.ts'
import type { DueDelivery } from './due.ts'
import { expectedOf } from './helper-told.ts'
import { invitationOf } from './invitation-of.ts'
import { type MatterTold, nameOf, readMatters } from './matters.ts'
import { codeLasts, codeOfDelivery } from './plan-code.ts'
import type { DeliveryReason } from './reasons.ts'
import { type Finding, findingFor, type WhereTo } from './where-to.ts'

/** A delivery with what is to be handed over, or why nothing can be. */
export type Packed = { readonly delivery: DueDelivery } & (
  | { readonly parcel: Parcel }
  | { readonly reason: DeliveryReason }
)

/** Makes address and text of each at this moment. One that cannot be made keeps no other back. */
export async function pack(
  house: House,
  tx: Pick<Tx, 'query'>,
  channel: SendingChannel,
  deliveries: readonly DueDelivery[],
): Promise<Packed[]> {
  const matters = await readMatters(
    tx,
    house.desk.model,
    deliveries.flatMap(({ county, matter_id, to_kind }) =>
      matter_id !== null && (to_kind === 'party' || to_kind === 'helper' || channel === 'webhook')
        ? [{ county, matter_id }]
        : [],
    ),
  )
  const find = await findingFor(house, tx, channel, deliveries, matters)
  return Promise.all(
    deliveries.map(async (delivery): Promise<Packed> => {
      if (delivery.kind === 'code' && house.clock.now() > delivery.at.getTime() + codeLasts)
        return { delivery, reason: 'too-late' }
      const expected = delivery.to_kind === 'helper' ? expectedOf(house, delivery, matters) : {}
      if (expected === undefined) return { delivery, reason: 'too-late' }
      const where = whereTo(house, find, delivery)
      if (typeof where === 'string') return { delivery, reason: where }
      if (channel === 'webhook') {
        const body = webhookBody(delivery, matters)
        return { delivery, parcel: { ...parcelTo(delivery, where), text: '', body } }
      }
      return textOf(
        house,
        tx,
        channel,
        { ...delivery, facts: { ...delivery.facts, ...expected } },
        where,
      ).then(
        (text) => ({ delivery, parcel: { ...parcelTo(delivery, where), ...text } }),
        (error: unknown) => {
          house.log.error({ err: error, kind: delivery.kind }, 'there is no text for a message')
          return { delivery, reason: 'no-wording' as const }
        },
      )
    }),
  )
}

function whereTo({ log }: House, find: Finding, delivery: DueDelivery): WhereTo | DeliveryReason {
  try {
    return find(delivery) ?? 'no-address'
  } catch (error) {
    log.error({ err: error }, 'an address could not be opened')
    return 'unreadable'
  }
}

const parcelTo = (
  { delivery_id: id }: DueDelivery,
  { to, secret }: WhereTo,
): Pick<Parcel, 'id' | 'to' | 'secret'> => ({ id, to, ...(secret === undefined ? {} : { secret }) })

const readerOf: Readonly<Record<DueDelivery['to_kind'], MessageReader>> = {
  party: 'resident',
  person: 'staff',
  unit: 'group',
  helper: 'resident',
}

async function textOf(
  house: House,
  tx: Pick<Tx, 'query'>,
  channel: SendingChannel,
  delivery: DueDelivery,
  { language }: WhereTo,
): Promise<Pick<Parcel, 'text' | 'subject'>> {
  const form: MessageForm = channel === 'sms' || channel === 'mail' ? channel : 'group'
  const { kind } = delivery
  const facts = { ...delivery.facts, ...(await secretOf(house, tx, delivery)) }
  return textFor(house, { reader: readerOf[delivery.to_kind], kind, form, language }, facts)
}

/** The code of an invitation, or of a signature, is made here, at its last moment, and stored nowhere. */
async function secretOf(house: House, tx: Pick<Tx, 'query'>, delivery: DueDelivery): Promise<RawFacts> {
  if (delivery.kind === 'invitation') return { path: (await invitationOf(house, tx, delivery)).path }
  return delivery.kind === 'code' ? { code: codeOfDelivery(house.sealing, delivery.delivery_id) } : {}
}

/** What another system is told: which matter, which fact, whose turn. Nothing about a person, and no words of anybody. */
function webhookBody(
  { kind, cause, county, matter_id: matter, at, facts }: DueDelivery,
  matters: ReadonlyMap<string, MatterTold>,
): object {
  const about = parseCause(cause)
  const events = matter === null ? undefined : matters.get(nameOf({ county, matter_id: matter }))?.events
  const isFact = about?.thread === ''
  return {
    type: `matter.${kind}`,
    timestamp: isoOf(at.getTime() as Instant),
    data: {
      kind,
      ...(facts.number === undefined ? {} : { number: facts.number }),
      ...(facts.unit === undefined ? {} : { unit: facts.unit }),
      ...(facts.title === undefined ? {} : { title: facts.title }),
      ...(facts.until === undefined ? {} : { until: isoOf(facts.until) }),
      ...(isFact ? { version: about.version, event: events?.[about.version - 1]?.type } : {}),
    },
  }
}
