import type { By } from '@jiefen/domain/kernel'
import type { Tx } from '../platform/sql/index.ts'

type Asks = Pick<Tx, 'query'>

export interface ProfileRow {
  readonly person: string
  readonly name: string
  readonly committee: string
  /** Absent: nobody has entered them into the register yet. */
  readonly kind: string | null
  readonly engaged_from: string | null
  readonly engaged_until: string | null
  readonly specialities: readonly string[] | null
  readonly team_role: string | null
  readonly words_zh: string | null
  readonly words_en: string | null
  readonly home: string | null
  readonly employer: string | null
  readonly published: boolean | null
}

/** Everybody who mediates at these committees now, with what the register says of them, by name. */
export async function profilesOf(
  tx: Asks,
  committees: readonly string[],
  now: string,
): Promise<ProfileRow[]> {
  const { rows } = await tx.query<ProfileRow>({
    name: 'profiles-of',
    text: `select person.person_id as person, person.name, duty.unit_id as committee, profile.kind,
  profile.engaged_from::text, profile.engaged_until::text, profile.specialities, profile.team_role,
  profile.words_zh, profile.words_en, profile.home, profile.employer, profile.published
from duty
join person
  on person.person_id = duty.person_id
left join mediator_profile as profile
  on profile.person_id = duty.person_id
where duty.role = 'mediator'
  and duty.unit_id = any ($1::text[])
  and duty.from_at <= $2
  and (duty.until_at is null or duty.until_at > $2)
  and person.active
order by person.name, duty.unit_id
limit 5000`,
    values: [committees, now],
  })
  return rows
}

/** The committees at which this person mediates now; of nobody, none. */
export async function committeesOf(tx: Asks, person: string, now: string): Promise<string[]> {
  const { rows } = await tx.query<{ unit_id: string }>({
    name: 'committees-of-mediator',
    text: `select unit_id
from duty
where person_id = $1
  and role = 'mediator'
  and from_at <= $2
  and (until_at is null or until_at > $2)
order by unit_id`,
    values: [person, now],
  })
  return rows.map(({ unit_id: unit }) => unit)
}

export async function personIn(
  tx: Asks,
  person: string,
): Promise<{ readonly name: string; readonly login: string } | undefined> {
  const { rows } = await tx.query<{ name: string; login: string }>({
    name: 'person-in-register',
    text: 'select name, login from person where person_id = $1',
    values: [person],
  })
  return rows[0]
}

export interface Profile {
  readonly kind: string
  readonly engagedFrom: string
  readonly engagedUntil?: string
  readonly specialities: readonly string[]
  readonly teamRole?: string
  readonly wordsZh: string
  readonly wordsEn: string
  readonly home?: string
  readonly employer?: string
  readonly published: boolean
}

export async function setProfile(
  tx: Asks,
  person: string,
  profile: Profile,
  at: string,
  by: By,
): Promise<void> {
  const { kind, engagedFrom, engagedUntil, specialities, teamRole, home, employer, published } = profile
  await tx.query({
    name: 'set-mediator-profile',
    text: `insert into mediator_profile (person_id, kind, engaged_from, engaged_until, specialities, team_role, words_zh,
  words_en, home, employer, published, set_at, set_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
on conflict on constraint one_profile_for_each_mediator
do update set kind = excluded.kind, engaged_from = excluded.engaged_from, engaged_until = excluded.engaged_until,
  specialities = excluded.specialities, team_role = excluded.team_role, words_zh = excluded.words_zh,
  words_en = excluded.words_en, home = excluded.home, employer = excluded.employer, published = excluded.published,
  set_at = excluded.set_at, set_by = excluded.set_by`,
    values: [
      ...[person, kind, engagedFrom, engagedUntil ?? null, specialities, teamRole ?? null],
      ...[profile.wordsZh, profile.wordsEn, home ?? null, employer ?? null, published, at, by],
    ],
  })
}

/** What serves only to be compared: hashes of their own numbers and of those of relatives; each list in whole. */
export async function setHashes(
  tx: Asks,
  person: string,
  hashes: {
    readonly telephone?: string
    readonly identityNumber?: string
    readonly kin?: readonly string[]
  },
): Promise<void> {
  const { telephone, identityNumber, kin } = hashes
  // Each by itself: the service may write a hash and not read it, so it cannot keep the old one beside the new.
  if (telephone !== undefined)
    await tx.query({
      name: 'set-mediator-telephone',
      text: `update mediator_profile
set telephone_index = $2
where person_id = $1`,
      values: [person, telephone],
    })
  if (identityNumber !== undefined)
    await tx.query({
      name: 'set-mediator-identity',
      text: `update mediator_profile
set identity_index = $2
where person_id = $1`,
      values: [person, identityNumber],
    })
  if (kin === undefined) return
  await tx.query({
    name: 'forget-kin',
    text: `delete from mediator_kin
where person_id = $1`,
    values: [person],
  })
  await tx.query({
    name: 'set-kin',
    text: `insert into mediator_kin (person_id, telephone_index)
select $1, line.hash
from unnest($2::text[]) as line (hash)`,
    values: [person, [...new Set(kin)]],
  })
}
