import { randomBytes } from 'node:crypto'
import type { EndpointTested, MadeEndpoint, NewEndpoint } from '@jiefen/contract'
import { asUnitId, isoOf, type Refusal } from '@jiefen/domain/kernel'
import { checkEndpoint, checkOpen, whenToSend } from '@jiefen/domain/messages'
import { countyOf, findUnit } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { planned } from '../platform/announce/index.ts'
import {
  findAnswer,
  isAnsweredMeanwhile,
  keepAnswer,
  type RepeatableRequest,
  writeAnswer,
} from '../platform/answers/index.ts'
import { newId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import { callOf, type DoorEntry, type Office, type Staff, writeDown } from '../staff/index.ts'
import { partsOf } from './parts-of.ts'
import {
  closeEndpoint,
  type EndpointStored,
  holdEndpoint,
  holdRoomsOf,
  insertEndpoint,
  insertTest,
} from './queries.ts'

/**
 * Adds a room or a system to a unit of the office; of a system the secret is made here and answered once. The same
 * request sent twice adds one. Throws `not-found` for a unit outside the office.
 */
export async function addEndpoint(
  house: House,
  staff: Staff,
  office: Office,
  draft: NewEndpoint,
  request: RepeatableRequest | undefined,
): Promise<MadeEndpoint | Refusal> {
  try {
    return await addOnce(house, staff, office, draft, request)
  } catch (error) {
    if (request === undefined || !isAnsweredMeanwhile(error)) throw error
    const given = await findAnswer<MadeEndpoint>(house.pool, house.sealing, request)
    if (given === undefined) throw error
    return given
  }
}

async function addOnce(
  house: House,
  staff: Staff,
  office: Office,
  draft: NewEndpoint,
  request: RepeatableRequest | undefined,
): Promise<MadeEndpoint | Refusal> {
  const { channels, clock, pool, region, sealing, settings } = house
  const { channel, name, kinds } = draft
  const unit = findUnit(region, asUnitId(draft.unit))?.id
  if (unit === undefined || !office.units.includes(unit)) throw new DoorProblem('not-found')
  const address = draft.address.trim()
  if (name.trim() === '') throw new DoorProblem('malformed-request', { field: 'name' })

  const at = clock.now()
  const secret = channel === 'webhook' ? newSecret() : draft.secret?.trim()
  return inTransaction(pool, {}, async (tx) => {
    const earlier = request === undefined ? undefined : await findAnswer<MadeEndpoint>(tx, sealing, request)
    if (earlier !== undefined) return earlier
    const rooms = await holdRoomsOf(tx, unit, channel)
    const refused = checkEndpoint(
      { ...draft, address },
      {
        partsOf,
        ownHost: (host) => !settings.production && ownHosts.includes(host),
        allows: channels.allows,
        rooms: rooms.map((room) => ({
          name: room.name,
          address: sealing.open('endpoint', room.address_sealed),
        })),
      },
    )
    if (refused !== undefined) return refused
    const made: Omit<EndpointStored, 'closed_at'> = {
      endpoint_id: newId(at),
      channel,
      unit_id: unit,
      name: name.trim(),
      address_sealed: sealing.seal('endpoint', address),
      secret_sealed: secret === undefined ? null : sealing.seal('endpoint', secret),
      kinds,
      made_at: isoOf(at),
      made_by: staff.actor.name,
    }
    await insertEndpoint(tx, made)
    await write(tx, house, staff, 'endpoint-added', made)
    const answer = {
      id: made.endpoint_id,
      ...(channel === 'webhook' && secret !== undefined ? { secret } : {}),
    }
    if (request !== undefined) await writeAnswer(tx, keepAnswer(sealing, request, isoOf(at), answer))
    return answer
  })
}

/** While the service is tried out, a room may be a small server on the same machine. */
const ownHosts: readonly string[] = ['127.0.0.1', 'localhost']

/** Closes it: nothing leaves for it any more. What it was told stays written down. */
export const stopEndpoint = (
  house: House,
  staff: Staff,
  office: Office,
  id: string,
): Promise<Refusal | undefined> =>
  changeOpen(house, office, id, async (tx, endpoint) => {
    await closeEndpoint(tx, id, isoOf(house.clock.now()))
    await write(tx, house, staff, 'endpoint-closed', endpoint)
    return undefined
  })

/** Sends a test into it the ordinary way: many read there, so in the quiet hours it waits as everything else does. */
export async function testEndpoint(
  house: House,
  staff: Staff,
  office: Office,
  id: string,
): Promise<EndpointTested | Refusal> {
  const { clock, region } = house
  const at = clock.now()
  return changeOpen<EndpointTested>(house, office, id, async (tx, endpoint) => {
    const test = newId(at)
    const sleeps = endpoint.channel !== 'webhook'
    const leaving = whenToSend({ urgent: !sleeps, now: at }, region.messages, region.calendar, () => 0)
    const notBefore = isoOf(leaving.notBefore)
    const county = countyOf(region, asUnitId(endpoint.unit_id))
    const when = { at: isoOf(at), notBefore, day: leaving.day }
    await insertTest(tx, { county, id: test, endpoint, ...when }, planned)
    await write(tx, house, staff, 'endpoint-tested', endpoint)
    return { id: test, notBefore }
  })
}

/** Throws `not-found` for one of a unit outside the office. */
function changeOpen<T>(
  { pool, region }: House,
  office: Office,
  id: string,
  work: (tx: Tx, endpoint: EndpointStored) => Promise<T>,
): Promise<T | Refusal> {
  return inTransaction(pool, {}, async (tx): Promise<T | Refusal> => {
    const endpoint = await holdEndpoint(tx, id, office.units)
    if (endpoint === undefined || findUnit(region, asUnitId(endpoint.unit_id)) === undefined)
      throw new DoorProblem('not-found')
    return checkOpen({ closed: endpoint.closed_at !== null }) ?? work(tx, endpoint)
  })
}

/** By Standard Webhooks: 24 to 64 random bytes in base64 behind its mark. */
const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

function write(
  tx: Tx,
  { clock }: House,
  { actor, session }: Staff,
  what: DoorEntry,
  { name, channel, unit_id: unit }: Pick<EndpointStored, 'name' | 'channel' | 'unit_id'>,
): Promise<void> {
  const who = callOf({ name: actor.name, login: session.login })
  const about = `${name} · ${channel} · ${unit}`
  return writeDown(tx, { at: clock.now(), what, person: actor.person, who, about })
}
