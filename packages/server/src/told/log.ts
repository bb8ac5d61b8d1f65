import type { DeliveryLog, Undelivered, UndeliveredRow } from '@jiefen/contract'
import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import { mayRead } from '@jiefen/domain/neutrality'
import { mayDo } from '@jiefen/domain/permission'
import type { House } from '../house.ts'
import { openForStaff, visibilityOf } from '../matter/index.ts'
import { fold } from '../platform/desk/index.ts'
import { readHistory } from '../platform/event-log/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import type { Staff } from '../staff/index.ts'
import { type Around, deliveryView, sentView } from './delivery-view.ts'
import {
  type Cursor,
  type DeliveryStored,
  deliveriesByHand,
  endpointNames,
  failedDeliveries,
  newest,
  staffNames,
  type ToldStored,
  toldOfMatter,
  triesOf,
} from './queries.ts'

const pageSize = 30

/** Who was told what of one matter, the newest first. Reading it is reading the matter, and is written down. */
export async function logOf(
  house: House,
  staff: Staff,
  number: string,
  after: string | undefined,
): Promise<DeliveryLog> {
  const reading = { what: 'told', why: '查看通知记录' }
  return openForStaff(house, staff, number, reading, async ({ address, matter, events, shows }, tx) => {
    const rows = await toldOfMatter(tx, address, cursorFrom(after) ?? newest, pageSize)
    const around = await aroundOf(house, staff, tx, rows, matter, events)
    return {
      rows: rows.filter((row) => isShown(row, events, shows)).map((row) => deliveryView(row, around)),
      ...nextOf(rows.map(({ at, key }) => ({ at, key }))),
    }
  })
}

export type UndeliveredState = 'failed' | 'by-hand'

/** What did not arrive, or waits for a hand, within reach. A page may hold fewer lines than it has read. */
export async function undeliveredOf(
  house: House,
  staff: Staff,
  state: UndeliveredState,
  after: string | undefined,
): Promise<Undelivered> {
  return inTransaction(house.pool, visibilityOf(staff), async (tx) => {
    const cursor = cursorFrom(after)
    const found =
      state === 'failed'
        ? await failedDeliveries(tx, cursor ?? newest, pageSize)
        : await deliveriesByHand(tx, cursor ?? { at: '-infinity', key: '' }, pageSize)
    const rows: UndeliveredRow[] = []
    for (const [, own] of Map.groupBy(found, ({ matter_id: matter }) => matter)) {
      const [{ county, matter_id: id }] = own as [DeliveryStored]
      const { events, version } = await readHistory<MatterEvent>(tx, county, id)
      if (version === 0) continue
      const matter = fold(house.desk.model, events)
      if (!mayDo(staff.actor, 'open-matter', matter, house.region)) continue
      const around = await aroundOf(house, staff, tx, own, matter, events)
      const shows = (event: MatterEvent): boolean => mayRead(staff.actor, event, matter)
      const shown = own.filter((row) => isShown(row, events, shows))
      rows.push(...shown.map((row) => ({ ...sentView(row, around), number: matter.number })))
    }
    const order = new Map(found.map(({ delivery_id: id }, place) => [id, place]))
    return {
      rows: rows.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
      ...nextOf(
        found.map((row) => ({
          at: state === 'failed' ? (row.ended_at ?? row.at) : row.at,
          key: row.delivery_id,
        })),
      ),
    }
  })
}

/** That somebody was told of a complaint is not shown to whom it is about. */
function isShown(
  row: ToldStored | DeliveryStored,
  events: readonly MatterEvent[],
  shows: (event: MatterEvent) => boolean,
): boolean {
  const place =
    'source' in row && row.source === 'notice'
      ? row.thread === '' && row.version
      : /^v(\d+)$/.exec((row as DeliveryStored).cause)?.[1]
  const event = events[Number(place || 0) - 1]
  return event === undefined || shows(event)
}

async function aroundOf(
  house: House,
  staff: Staff,
  tx: Tx,
  rows: readonly Partial<DeliveryStored>[],
  matter: Matter,
  events: readonly MatterEvent[],
): Promise<Around> {
  const deliveries = rows.flatMap(({ county, delivery_id }) =>
    county === undefined || county === null || delivery_id === undefined ? [] : [{ county, delivery_id }],
  )
  const people = rows.flatMap(({ to_kind, to_whom }) =>
    to_kind === 'person' && to_whom !== undefined ? [to_whom] : [],
  )
  return {
    ...{ matter, events, region: house.region, now: house.clock.now() },
    mayDeliver: mayDo(staff.actor, 'deliver-by-hand', matter, house.region),
    tries: await triesOf(tx, deliveries),
    people: await staffNames(tx, [...new Set(people)]),
    endpoints: await endpointNames(tx, [...new Set(rows.flatMap(({ endpoint_id: id }) => id ?? []))]),
  }
}

/** A place in a list as it travels: the moment and the key of the last line. */
const nextOf = (read: readonly Cursor[]): { next?: string } => {
  const last = read.at(-1)
  return read.length < pageSize || last === undefined ? {} : { next: `${last.at}~${last.key}` }
}

function cursorFrom(text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined
  const [, at, key] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)~(n\d{19}|[0-9a-f-]{36})$/.exec(text) ?? []
  if (at === undefined || key === undefined) throw new DoorProblem('malformed-request', { field: 'after' })
  return { at, key }
}
