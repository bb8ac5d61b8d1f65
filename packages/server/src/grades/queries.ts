import type { Tx } from '../platform/sql/index.ts'

/** Counted so far and no further: a count over everything costs more each year. */
export const countCap = 200
/** As many matters as are shown behind one figure. */
export const matterCap = 50

export interface Counted {
  readonly unit_id: string
  readonly grade: string
  readonly count: number
}

/** Open matters of each grade at each of these units; reads the index of open graded matters and nothing else. */
export async function openByGrade(
  tx: Pick<Tx, 'query'>,
  units: readonly string[],
  grades: readonly string[],
): Promise<Counted[]> {
  const { rows } = await tx.query<Counted>({
    name: 'open-by-grade',
    text: `select own.unit_id, scheme.grade, counted.count
from unnest($1::text[]) as own (unit_id)
cross join unnest($2::text[]) as scheme (grade)
cross join lateral (
  select count(*)::integer as count
  from (
    select from matter
    where matter.unit_id = own.unit_id
      and matter.grade = scheme.grade
      and matter.open
    limit ${countCap + 1}) as capped) as counted
where counted.count > 0`,
    values: [units, grades],
  })
  return rows
}

export interface GradedRow {
  readonly number: string
  readonly story: string
  readonly stage: string
  readonly unit_id: string
  readonly due_at: Date | null
}

/** The matters behind one figure, the nearest limit first. */
export async function gradedMatters(
  tx: Pick<Tx, 'query'>,
  units: readonly string[],
  grade: string,
): Promise<GradedRow[]> {
  const { rows } = await tx.query<GradedRow>({
    name: 'graded-matters',
    text: `select number, story, stage, unit_id, due_at
from unnest($1::text[]) as own (unit_id)
cross join lateral (
  select matter.number, matter.story, matter.stage, matter.due_at
  from matter
  where matter.unit_id = own.unit_id
    and matter.grade = $2
    and matter.open
  limit ${countCap + 1}) as behind
order by due_at nulls last, number
limit ${matterCap + 1}`,
    values: [units, grade],
  })
  return rows
}
