import { asUnitId } from '@jiefen/domain/kernel'
import type { Matter, PartyState, Tie } from '@jiefen/domain/matter'
import type { Candidate } from '@jiefen/domain/neutrality'
import { findUnit, isWithin, type Region } from '@jiefen/domain/region'
import type { Tx } from '../platform/sql/index.ts'
import type { ProfileRow } from './queries.ts'

/** What the register knows of a candidate for the seat of this matter. */
export type Known = Required<Pick<Candidate, 'found' | 'engagementOver' | 'complainedOf'>>

interface TieRow {
  readonly mediator: string
  readonly telephone: string
  readonly is_self: boolean
  readonly is_kin: boolean
  readonly mediated: boolean
  readonly complained: boolean
}

/** Looks for ties between these mediators and the parties of a matter (利益冲突审查), over all matters at once. */
export async function tiesOf(
  tx: Pick<Tx, 'query'>,
  mediators: readonly ProfileRow[],
  matter: Matter,
  { matterId, region, today }: { readonly matterId: string; readonly region: Region; readonly today: string },
): Promise<ReadonlyMap<string, Known>> {
  const numbered = matter.parties.filter(
    ({ telephone, identityNumber }) => telephone !== undefined || identityNumber !== undefined,
  )
  const { rows } = await tx.query<TieRow>({
    name: 'ties-of-mediators',
    text: `select mediator, telephone, is_self, is_kin, mediated, complained
from ties_of_mediators($1::uuid[], $2::text[], $3::text[], $4)
where is_self or is_kin or mediated or complained`,
    values: [
      mediators.map(({ person }) => person),
      numbered.map(indexOf),
      numbered.map(({ identityNumber }) => identityNumber?.index ?? ''),
      matterId,
    ],
  })
  return new Map(
    mediators.map((mediator) => {
      const own = rows.filter((row) => row.mediator === mediator.person)
      const byNumber = numbered.flatMap((party) =>
        own.filter(({ telephone }) => telephone === indexOf(party)).flatMap((row) => tiesIn(row, party)),
      )
      const known: Known = {
        found: [...byNumber, ...neighbours(mediator, matter, region), ...colleagues(mediator, matter)],
        engagementOver: isOver(mediator, today),
        complainedOf: own.some(({ complained }) => complained),
      }
      return [mediator.person, known]
    }),
  )
}

/** A party without a telephone is told apart by their identity number. */
const indexOf = ({ telephone, identityNumber }: PartyState): string =>
  telephone?.index ?? `identity:${identityNumber?.index}`

function tiesIn({ is_self, is_kin, mediated }: TieRow, { id: party }: PartyState): Tie[] {
  if (is_self) return [{ kind: 'party', party }]
  return [
    ...(is_kin ? [{ kind: 'kin', party } as const] : []),
    ...(mediated ? [{ kind: 'earlier-matter', party } as const] : []),
  ]
}

/** Lives in the grid or community of a party's address, or in the one where it happened. */
function neighbours({ home }: ProfileRow, { parties, place }: Matter, region: Region): Tie[] {
  const unit = home === null ? undefined : findUnit(region, asUnitId(home))
  if (unit === undefined) return []
  const { zh } = unit.name
  const near = parties
    .filter(({ address }) => address?.includes(zh))
    .map(({ id: party }): Tie => ({ kind: 'neighbourhood', party, words: zh }))
  const here = place.unit !== undefined && isWithin(region, place.unit, unit.id)
  return near.length === 0 && here ? [{ kind: 'neighbourhood', words: zh }] : near
}

/** Works for an organisation that is a party. */
function colleagues({ employer }: ProfileRow, { parties }: Matter): Tie[] {
  const own = plain(employer ?? '')
  if (own === '') return []
  return parties
    .filter(({ type, name }) => type === 'organisation' && plain(name ?? '') === own)
    .map(({ id: party, name }) => ({ kind: 'employer', party, words: name ?? '' }))
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

/** Somebody who has not been entered yet is known only by their duty, and that holds. */
export const isOver = ({ engaged_from: from, engaged_until: until }: ProfileRow, today: string): boolean =>
  (until !== null && until < today) || (from !== null && from > today)
