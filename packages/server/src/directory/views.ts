import type { CommitteeProfile, DirectoryCommittee, MediatorProfile } from '@jiefen/contract'
import type { Words } from '@jiefen/domain/region'
import type { CommitteeRow, StudioRow } from './committees.ts'
import type { ProfileRow } from './queries.ts'

const given = <F extends string, T>(field: F, value: T | null): { [K in F]?: T } =>
  value === null ? {} : ({ [field]: value } as { [K in F]: T })

export const committeeView = (row: CommitteeRow): CommitteeProfile =>
  ({
    kind: row.kind,
    director: row.director,
    ...given('sector', row.sector),
    ...given('founded', row.founded),
    ...given('termEnds', row.term_ends),
    ...given('members', row.members),
  }) as CommitteeProfile

/** `whole`: for whoever keeps the register, and the mediator; where somebody lives and works is no colleague’s to read. */
export function profileView(row: ProfileRow, whole: boolean): MediatorProfile | undefined {
  if (row.kind === null) return undefined
  return {
    kind: row.kind,
    engagedFrom: row.engaged_from ?? '',
    specialities: [...(row.specialities ?? [])],
    wordsZh: row.words_zh ?? '',
    wordsEn: row.words_en ?? '',
    published: row.published === true,
    ...given('engagedUntil', row.engaged_until),
    ...given('teamRole', row.team_role),
    ...(whole ? { ...given('home', row.home), ...given('employer', row.employer) } : {}),
  } as MediatorProfile
}

export const studioView = (row: StudioRow): DirectoryCommittee['studios'][number] => ({
  studio: row.studio,
  ...given('person', row.person),
  name: both(row.name_zh, row.name_en),
  words: both(row.words_zh, row.words_en),
})

const both = (zh: string, en: string): Words => ({ zh, en })
