import { type Day, dayOf } from '@jiefen/domain/calendar'
import { asInstant } from '@jiefen/domain/kernel'
import type { MediatorRecord, ReviewEntry } from '@jiefen/domain/quality'
import type { House } from '../house.ts'
import type { Tx } from '../platform/sql/index.ts'
import { trainingsOf } from './training-queries.ts'

type Asks = Pick<Tx, 'query'>

/** What is known of a mediator’s work: from the register, the facts of their matters, trainings and reviews. */
export async function recordOf(
  { region }: Pick<House, 'region'>,
  tx: Asks,
  person: string,
): Promise<MediatorRecord> {
  const day = (at: Date): Day => dayOf(asInstant(at.getTime()), region.calendar)
  const engagedFrom = await engagementOf(tx, person)
  const matters = await mediatedBy(tx, person)
  const trainings = (await trainingsOf(tx, person)).filter(({ struck }) => struck === undefined)
  const files = await reviewedOf(tx, person)
  return {
    ...(engagedFrom === undefined ? {} : { engagedFrom }),
    matters: matters.map(({ number, ended_at, settled, oral, kept }) => ({
      ...{ number, endedOn: day(ended_at), settled, oral },
      ...(kept === null ? {} : { kept }),
    })),
    trainings: trainings.map(({ id, day: on, hundredths }) => ({ id, day: on, hundredths })),
    files: files.map(({ number, entry }) => ({
      number,
      on: dayOf(entry.at, region.calendar),
      // What is small is said for next time; the file is in order.
      inOrder: entry.points.every(({ grade }) => grade === undefined || grade === 'small'),
    })),
  }
}

async function engagementOf(tx: Asks, person: string): Promise<Day | undefined> {
  const { rows } = await tx.query<{ engaged_from: string }>({
    name: 'engagement-of',
    text: `select engaged_from::text
from mediator_profile
where person_id = $1`,
    values: [person],
  })
  return rows[0]?.engaged_from
}

interface Mediated {
  readonly number: string
  readonly ended_at: Date
  readonly settled: boolean
  readonly oral: boolean
  readonly kept: boolean | null
}

async function mediatedBy(tx: Asks, person: string): Promise<Mediated[]> {
  const { rows } = await tx.query<Mediated>({
    name: 'mediated-by',
    text: 'select number, ended_at, settled, oral, kept from mediated_by($1)',
    values: [person],
  })
  return rows
}

type Checked = Extract<ReviewEntry, { type: 'checked' }>

/** Files of theirs that were drawn and looked at (a share of files called up for a cause would say nothing of the others), with what was said first. A finding taken back afterwards does not count. */
async function reviewedOf(tx: Asks, person: string): Promise<{ number: string; entry: Checked }[]> {
  const { rows } = await tx.query<{ number: string; entry: Checked; taken_back: string[] }>({
    name: 'reviewed-files-of',
    text: `select review.number, checked.entry, array(
  select judged.entry ->> 'point'
  from file_review_entry as judged
  where judged.review_id = review.review_id
    and judged.entry ->> 'type' = 'objection-judged'
    and judged.entry ->> 'stands' = 'false') as taken_back
from file_review as review
join file_review_entry as checked
  on checked.review_id = review.review_id
  and checked.entry ->> 'type' = 'checked'
where review.mediator = $1
  and review.why <> 'cause'
order by review.review_id desc
limit 2000`,
    values: [person],
  })
  return rows.map(({ number, entry, taken_back: back }) => ({
    number,
    entry: { ...entry, points: entry.points.filter(({ point }) => !back.includes(point)) },
  }))
}

/** Of these matters those that this reader may open. */
export async function openableOf(tx: Asks, numbers: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await tx.query<{ number: string }>({
    name: 'openable-of',
    text: `select number
from matter
where number = any ($1::text[])`,
    values: [numbers],
  })
  return new Set(rows.map(({ number }) => number))
}
