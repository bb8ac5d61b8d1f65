import { asRoomId, asUnitId, instant } from '@jiefen/domain/kernel'
import type { MeetingRoom } from '@jiefen/domain/sittings'
import { isId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import type { Tx } from '../platform/sql/index.ts'

interface Arranged {
  readonly startsAt: string
  readonly endsAt: string
  readonly place?: string
  readonly room?: string
}

/** When and where, as the rule wants it: moments as numbers, and the room with whose it is. */
export async function hourOf<A extends Arranged>({ startsAt, endsAt, room, ...rest }: A, tx: Tx) {
  return {
    ...rest,
    ...{ startsAt: instant(startsAt), endsAt: instant(endsAt) },
    ...(room === undefined ? {} : { room: await meetingRoom(tx, room) }),
  }
}

async function meetingRoom(tx: Tx, id: string): Promise<MeetingRoom> {
  if (!isId(id)) throw new DoorProblem('not-found')
  const { rows } = await tx.query<{ unit_id: string; name_zh: string; closed: boolean }>({
    name: 'meeting-room',
    text: `select unit_id, name_zh, closed_at is not null as closed
from room
where room_id = $1`,
    values: [id],
  })
  const [row] = rows
  if (row === undefined) throw new DoorProblem('not-found')
  return { id: asRoomId(id), unit: asUnitId(row.unit_id), name: row.name_zh, closed: row.closed }
}
