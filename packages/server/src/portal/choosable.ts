import { asInstant } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { getUnit } from '@jiefen/domain/region'
import type { Choosable, Language } from '@jiefen/portal'
import { committeesAround, type ProfileRow, publishedAt } from '../directory/index.ts'
import type { House } from '../house.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { knownKinds } from './known-kinds.ts'
import { unitName } from './pages.ts'

/**
 * Whom the parties of this matter may choose: the published mediators of the place and of those above it. Who knows
 * disputes of this kind stands first, then by committee and name; neither their number of matters nor any rank counts.
 */
export async function choosableFor(
  { pool, region, clock }: House,
  matter: Matter,
  language: Language,
): Promise<Choosable[]> {
  const around = committeesAround(getUnit(region, matter.unit), region)
  const committees = matter.stage === 'in-mediation' ? [matter.committee] : around
  const published = await inTransaction(pool, {}, (tx) =>
    publishedAt(tx, committees, asInstant(clock.now()), region),
  )
  const fits = ({ specialities }: ProfileRow): boolean =>
    (specialities ?? []).some((code) => matter.sorting.category?.startsWith(code))
  const all = published.flatMap(({ mediators, studios }) =>
    mediators.map((profile) => ({
      profile,
      studio: studios.find(({ person }) => person === profile.person),
    })),
  )
  return all
    .toSorted((a, b) => Number(fits(b.profile)) - Number(fits(a.profile)))
    .map(({ profile, studio }) => {
      const words = language === 'zh' ? profile.words_zh : profile.words_en
      const studioName = language === 'zh' ? studio?.name_zh : studio?.name_en
      return {
        person: profile.person,
        name: profile.name,
        committee: unitName(region, profile.committee, language),
        ...(studioName === undefined ? {} : { studio: studioName }),
        knows: knownKinds(profile, region, language),
        ...(words === null || words === '' ? {} : { words }),
      }
    })
}
