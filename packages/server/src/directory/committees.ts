import type { By } from '@jiefen/domain/kernel'
import type { Tx } from '../platform/sql/index.ts'

type Asks = Pick<Tx, 'query'>

export interface CommitteeRow {
  readonly unit: string
  readonly kind: string
  readonly sector: string | null
  readonly director: string
  readonly founded: string | null
  readonly term_ends: string | null
  readonly members: number | null
}

/** What the register says of these committees. */
export async function committeesIn(tx: Asks, units: readonly string[]): Promise<CommitteeRow[]> {
  const { rows } = await tx.query<CommitteeRow>({
    name: 'committees-in',
    text: `select unit_id as unit, kind, sector, director, founded::text, term_ends::text, members
from committee_profile
where unit_id = any ($1::text[])`,
    values: [units],
  })
  return rows
}

export interface CommitteeTyped {
  readonly kind: string
  readonly sector?: string
  readonly director: string
  readonly founded?: string
  readonly termEnds?: string
  readonly members?: number
}

export async function setCommittee(
  tx: Asks,
  unit: string,
  { kind, sector, director, founded, termEnds, members }: CommitteeTyped,
  at: string,
  by: By,
): Promise<void> {
  await tx.query({
    name: 'set-committee',
    text: `insert into committee_profile (unit_id, kind, sector, director, founded, term_ends, members, set_at, set_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
on conflict on constraint one_profile_for_each_committee
do update set kind = excluded.kind, sector = excluded.sector, director = excluded.director, founded = excluded.founded,
  term_ends = excluded.term_ends, members = excluded.members, set_at = excluded.set_at, set_by = excluded.set_by`,
    values: [
      ...[unit, kind, sector ?? null, director, founded ?? null],
      ...[termEnds ?? null, members ?? null, at, by],
    ],
  })
}

export interface StudioRow {
  readonly studio: string
  readonly unit: string
  readonly person: string | null
  readonly name_zh: string
  readonly name_en: string
  readonly words_zh: string
  readonly words_en: string
}

/** The studios of these committees that are open. */
export async function studiosIn(tx: Asks, units: readonly string[]): Promise<StudioRow[]> {
  const { rows } = await tx.query<StudioRow>({
    name: 'studios-in',
    text: `select studio_id as studio, unit_id as unit, person_id as person, name_zh, name_en, words_zh, words_en
from studio
where unit_id = any ($1::text[])
  and closed_at is null
order by name_zh, studio_id
limit 500`,
    values: [units],
  })
  return rows
}

export interface StudioTyped {
  readonly unit: string
  readonly person?: string
  readonly nameZh: string
  readonly nameEn: string
  readonly wordsZh: string
  readonly wordsEn: string
}

export async function openStudio(
  tx: Asks,
  id: string,
  { unit, person, nameZh, nameEn, wordsZh, wordsEn }: StudioTyped,
  at: string,
  by: By,
): Promise<void> {
  await tx.query({
    name: 'open-studio',
    text: `insert into studio (studio_id, unit_id, person_id, name_zh, name_en, words_zh, words_en, made_at, made_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [id, unit, person ?? null, nameZh, nameEn, wordsZh, wordsEn, at, by],
  })
}

/** A studio that is open: its committee and its name. */
export async function findStudio(
  tx: Asks,
  id: string,
): Promise<{ readonly unit: string; readonly name: string } | undefined> {
  const { rows } = await tx.query<{ unit: string; name: string }>({
    name: 'find-studio',
    text: `select unit_id as unit, name_zh as name
from studio
where studio_id = $1
  and closed_at is null`,
    values: [id],
  })
  return rows[0]
}

export async function closeStudio(tx: Asks, id: string, at: string): Promise<void> {
  await tx.query({
    name: 'close-studio',
    text: `update studio
set closed_at = $2
where studio_id = $1
  and closed_at is null`,
    values: [id, at],
  })
}
