import { asRoomId, asUnitId, isoOf } from '@jiefen/domain/kernel'
import { countyOf, type Unit } from '@jiefen/domain/region'
import type { MeetingRoom } from '@jiefen/domain/sittings'
import type { House } from '../house.ts'
import { newId } from '../platform/ids/index.ts'
import { inTransaction } from '../platform/sql/index.ts'

/** Invented rooms: a centre of the county has one of each kind (一中心多室), every other desk a room to mediate in. */
const centre = [
  ['服务大厅', 'Service hall', 'hall', 40, '叫号机、轮椅可进'],
  ['一号调解室', 'Mediation room 1', 'mediation', 8, '投影、录音录像'],
  ['二号调解室', 'Mediation room 2', 'mediation', 12, '圆桌、录音录像、轮椅可进'],
  ['心理服务室', 'Counselling room', 'counselling', 4, '沙盘、隔音'],
  ['法律服务室', 'Legal advice room', 'legal-advice', 4, '视频法律咨询'],
  ['分析研判室', 'Analysis room', 'analysis', 10, '大屏'],
] as const
const small = [['调解室', 'Mediation room', 'mediation', 6, '圆桌']] as const

/** Opens them; answers with one room to mediate in for each desk. */
export async function openDemoRooms(
  house: House,
  desks: readonly Unit[],
): Promise<ReadonlyMap<string, MeetingRoom>> {
  const { region, clock, pool } = house
  const counties = new Set(desks.map(({ id }) => countyOf(region, id)))
  const places = [...new Set([...counties, ...desks.map(({ id }) => id)])]
  const toMediateIn = new Map<string, MeetingRoom>()
  for (const unit of places) {
    for (const [zh, en, purpose, seats, equipment] of counties.has(unit) ? centre : small) {
      const id = newId(clock.now())
      await inTransaction(pool, {}, (tx) =>
        tx.query({
          name: 'open-demo-room',
          text: `insert into room (room_id, unit_id, name_zh, name_en, purpose, seats, equipment, opened_at, opened_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, 'demo')`,
          values: [id, unit, zh, en, purpose, seats, equipment, isoOf(clock.now())],
        }),
      )
      if (purpose === 'mediation')
        toMediateIn.set(unit, { id: asRoomId(id), unit: asUnitId(unit), name: zh, closed: false })
    }
  }
  return toMediateIn
}
