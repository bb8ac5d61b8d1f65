import type { Matter } from '@jiefen/domain/matter'
import type { PersonChannel } from '@jiefen/domain/messages'
import type { Language } from '@jiefen/domain/region'
import type { SendingChannel } from '../channels/index.ts'
import type { House } from '../house.ts'
import { openSealed } from '../parties/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import type { DueDelivery } from './due.ts'
import { addressesOf } from './hearers.ts'
import { helperContacts } from './helper-told.ts'
import { type MatterTold, nameOf } from './matters.ts'

/** Where a message goes, opened for this one try and kept nowhere. */
export interface WhereTo {
  readonly to: string
  readonly secret?: string
  readonly language: Language
}

/** How it is found where each of a batch goes; undefined: nowhere any more. Throws where a history cannot be read. */
export type Finding = (delivery: DueDelivery) => WhereTo | 'closed' | undefined

const firstLanguage = ({ languages }: House['region']): Language => languages[0] ?? 'zh'

/** Asks once for the whole batch. Addresses are those of this moment: who has corrected theirs is reached at the new one. */
export async function findingFor(
  house: House,
  tx: Pick<Tx, 'query'>,
  channel: SendingChannel,
  deliveries: readonly DueDelivery[],
  matters: ReadonlyMap<string, MatterTold>,
): Promise<Finding> {
  const people = deliveries.filter(({ to_kind: kind }) => kind === 'person').map(({ to_whom: id }) => id)
  const [addresses, endpoints, helpers] = await Promise.all([
    addressesOf(tx, [...new Set(people)]),
    endpointsById(
      tx,
      deliveries.flatMap(({ endpoint_id: id }) => id ?? []),
    ),
    helperContacts(tx, deliveries),
  ])
  const { sealing, region } = house
  const language = firstLanguage(region)
  return (delivery) => {
    if (delivery.endpoint_id !== null) {
      const endpoint = endpoints.get(delivery.endpoint_id)
      if (endpoint === undefined || endpoint.closed) return 'closed'
      const { address_sealed: address, secret_sealed: secret } = endpoint
      const to = sealing.open('endpoint', address)
      return { to, language, ...(secret === null ? {} : { secret: sealing.open('endpoint', secret) }) }
    }
    if (channel !== 'sms' && channel !== 'mail') return undefined
    if (delivery.to_kind === 'person') {
      const sealed = addresses.get(delivery.to_whom)?.get(channel)
      return sealed === undefined ? undefined : { to: sealing.open(fieldOf[channel], sealed), language }
    }
    if (delivery.to_kind === 'helper') {
      const sealed = helpers.get(delivery.delivery_id)
      return sealed === undefined ? undefined : { to: sealing.open('telephone', sealed), language }
    }
    const matter = matterOf(delivery, matters)
    const party = matter?.parties.find(({ id }) => id === delivery.to_whom)
    const sealed = party?.[fieldOf[channel]]
    if (sealed === undefined) return undefined
    return { to: openSealed(sealing, fieldOf[channel], sealed), language: party?.language ?? language }
  }
}

const fieldOf: Readonly<Record<PersonChannel, 'telephone' | 'mail'>> = { sms: 'telephone', mail: 'mail' }

const matterOf = (
  { county, matter_id: matter }: DueDelivery,
  matters: ReadonlyMap<string, MatterTold>,
): Matter | undefined =>
  matter === null ? undefined : matters.get(nameOf({ county, matter_id: matter }))?.now()

interface Endpoint {
  readonly endpoint_id: string
  readonly address_sealed: string
  readonly secret_sealed: string | null
  readonly closed: boolean
}

async function endpointsById(
  tx: Pick<Tx, 'query'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Endpoint>> {
  if (ids.length === 0) return new Map()
  const { rows } = await tx.query<Endpoint>({
    name: 'endpoints-by-id',
    text: `select endpoint_id, address_sealed, secret_sealed, closed_at is not null as closed
from channel_endpoint
where endpoint_id = any ($1::uuid[])`,
    values: [[...new Set(ids)]],
  })
  return new Map(rows.map((row) => [row.endpoint_id, row]))
}
