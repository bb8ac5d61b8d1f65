import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Burden, Problem } from '@jiefen/contract'
import { addDays, type Day, dayOf, startOfDay } from '@jiefen/domain/calendar'
import { isoOf } from '@jiefen/domain/kernel'
import { burdenOf, fewestForFigures, type RoleCount, type RolePeople } from '@jiefen/domain/messages'
import type { House } from '../house.ts'
import { inReading, type Tx } from '../platform/sql/index.ts'
import { officeFor, requireStaff } from '../staff/index.ts'

const shownDays = 14

/** How many messages each role gets (消息多少): of roles over the whole region, never of persons. */
export function burdenRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region, clock, pool } = house
  return async (app) => {
    app.get(
      '/api/burden',
      {
        schema: {
          summary: 'How many messages the people of each role got on each of the last fourteen days',
          tags: ['messages'],
          response: { 200: Burden, 401: Problem, 403: Problem },
        },
      },
      async (request) => {
        officeFor(await requireStaff(house, request), ['see-burden'], region)
        const today = dayOf(clock.now(), region.calendar)
        const days = Array.from({ length: shownDays }, (_, at) => addDays(today, at + 1 - shownDays))
        const rows = await inReading(pool, {}, async (tx) =>
          burdenOf(days, await countsSince(tx, days), await peopleOn(tx, days, region.calendar)),
        )
        return {
          days,
          fewest: fewestForFigures,
          rows: rows.map(({ role, people, ways }) => ({
            role,
            people: [...people],
            ways: ways.map(({ channel, messages, urgent }) => ({
              channel,
              messages: [...messages],
              urgent: [...urgent],
            })),
          })),
        }
      },
    )
  }
}

async function countsSince(tx: Pick<Tx, 'query'>, days: readonly Day[]): Promise<readonly RoleCount[]> {
  const { rows } = await tx.query<RoleCount>({
    name: 'message-counts',
    text: `select day::text, role, channel, messages, urgent
from message_count
where day >= $1
  and day <= $2`,
    values: [days[0], days.at(-1)],
  })
  return rows
}

/** How many people held each role at some time of each of these days, without those who have left. */
async function peopleOn(
  tx: Pick<Tx, 'query'>,
  days: readonly Day[],
  calendar: House['region']['calendar'],
): Promise<readonly RolePeople[]> {
  const { rows } = await tx.query<RolePeople>({
    name: 'people-of-roles',
    text: `select edge.day::text, duty.role, count(distinct duty.person_id)::integer as people
from unnest($1::date[], $2::timestamptz[], $3::timestamptz[]) as edge (day, begins, ends)
join duty
  on duty.from_at < edge.ends
  and (duty.until_at is null or duty.until_at > edge.begins)
join person using (person_id)
where person.active
group by edge.day, duty.role`,
    values: [
      days,
      days.map((day) => isoOf(startOfDay(day, calendar))),
      days.map((day) => isoOf(startOfDay(addDays(day, 1), calendar))),
    ],
  })
  return rows
}
