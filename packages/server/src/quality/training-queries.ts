import type { NewTraining, TrainingView } from '@jiefen/contract'
import type { By } from '@jiefen/domain/kernel'
import type { Tx } from '../platform/sql/index.ts'

type Asks = Pick<Tx, 'query'>

/** Trainings of a mediator, the newest first; what was struck out says why. */
export async function trainingsOf(tx: Asks, person: string): Promise<TrainingView[]> {
  const { rows } = await tx.query<Omit<TrainingView, 'struck'> & { struck: string | null }>({
    name: 'trainings-of',
    text: `select training_id as id, day::text as day, hundredths, topic, organiser, result, struck_why as struck
from training
where person_id = $1
order by day desc, training_id desc
limit 500`,
    values: [person],
  })
  return rows.map(({ struck, ...row }) => ({ ...row, ...(struck === null ? {} : { struck }) }))
}

export async function insertTraining(
  tx: Asks,
  {
    id,
    person,
    reach,
    body,
    at,
    by,
  }: {
    readonly id: string
    readonly person: string
    readonly reach: readonly string[]
    readonly body: NewTraining
    readonly at: string
    readonly by: By
  },
): Promise<void> {
  await tx.query({
    name: 'insert-training',
    text: `insert into training (training_id, person_id, reach, day, hundredths, topic, organiser, result, entered_at, entered_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [
      ...[id, person, reach, body.day, body.hundredths, body.topic.trim(), body.organiser.trim()],
      ...[body.result?.trim() ?? '', at, by],
    ],
  })
}

/** Whose it was; undefined where there is none, or where it is struck out already. */
export async function strikeTraining(
  tx: Asks,
  { id, why, at, by }: { id: string; why: string; at: string; by: By },
): Promise<string | undefined> {
  const { rows } = await tx.query<{ person_id: string }>({
    name: 'strike-training',
    text: `update training
set struck_at = $2, struck_by = $3, struck_why = $4
where training_id = $1
  and struck_at is null
returning person_id`,
    values: [id, at, by, why],
  })
  return rows[0]?.person_id
}
