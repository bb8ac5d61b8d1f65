import { type Entry, type HeldDuty, type Monthly, monthlyOf } from '@jiefen/domain/allowances'
import { addMonths, momentAt } from '@jiefen/domain/calendar'
import { asPersonId, asUnitId, isoOf, type Role, type UnitId } from '@jiefen/domain/kernel'
import { findUnit } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { newId } from '../platform/ids/index.ts'
import { townshipOf } from './keep.ts'
import type { Asks } from './rows.ts'
import { begin } from './writing.ts'

type In = Pick<House, 'clock' | 'region'>

/** Lays down the monthly allowances of a place, once for each person, role and month; returns how many began. */
export async function layDownMonth(
  house: In,
  tx: Asks,
  { township, month }: { readonly township: UnitId; readonly month: string },
): Promise<number> {
  const { region } = house
  const first = `${month}-01`
  const through = {
    from: isoOf(momentAt(first, '23:59', region.calendar)),
    to: isoOf(momentAt(addMonths(first, 1), '00:00', region.calendar)),
  }
  const units = region.units.map(({ id }) => id).filter((id) => townshipOf(region, id) === township)
  let begun = 0
  for (const one of monthlyOf(await dutiesThrough(tx, units, through), region.allowances, first))
    if (await lay(house, tx, one, { township, month })) begun += 1
  return begun
}

async function lay(
  { clock, region }: In,
  tx: Asks,
  { person, name, role, unit, cents, source }: Monthly,
  { township, month }: { readonly township: UnitId; readonly month: string },
): Promise<boolean> {
  const yuan = { zh: `${cents / 100} 元`, en: `${cents / 100} yuan` }
  const entry: Entry = {
    ...{ what: 'proposed', at: clock.now(), by: { kind: 'rule', rule: 'month-over' } },
    worked: {
      ...{ difficulty: 'D1', reasons: [], bars: [], cents },
      shares: [{ person, name, part: 'host', cents }],
      steps: [
        {
          what: { zh: `${month} 在岗补贴`, en: `held the duty in ${month}` },
          formula: { zh: '按岗位查表', en: 'by the table of roles' },
          ...{ values: '1', result: yuan, source },
        },
      ],
    },
  }
  return begin(
    tx,
    {
      ...{ id: newId(clock.now()), kind: 'month', person, role, month, township, unit, persons: [person] },
      holders: [...(findUnit(region, unit)?.path ?? []), `person:${person}`],
    },
    entry,
  )
}

/** Who held a duty of these units through the whole month. */
async function dutiesThrough(
  tx: Asks,
  units: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<HeldDuty[]> {
  const { rows } = await tx.query<{
    person: string
    name: string
    role: Role
    unit: string
    kind: string | null
  }>({
    name: 'duties-through-month',
    text: `select duty.person_id as person, person.name, duty.role, duty.unit_id as unit, profile.kind
from duty
join person
  on person.person_id = duty.person_id
left join mediator_profile as profile
  on profile.person_id = duty.person_id
where duty.unit_id = any ($1::text[])
  and duty.from_at <= $2
  and (duty.until_at is null or duty.until_at >= $3)
order by duty.from_at, duty.duty_id`,
    values: [units, from, to],
  })
  return rows.map(({ person, unit, kind, ...row }) => ({
    ...row,
    ...{ person: asPersonId(person), unit: asUnitId(unit) },
    ...(kind === null ? {} : { kind }),
  }))
}
