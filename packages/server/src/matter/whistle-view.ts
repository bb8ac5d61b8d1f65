import type { WhistleView } from '@jiefen/contract'
import { mayAboutWhistle } from '@jiefen/domain/door'
import { isoOf } from '@jiefen/domain/kernel'
import { standingOf, type Whistle } from '@jiefen/domain/matter'
import { getUnit, type Region } from '@jiefen/domain/region'
import type { Looking } from './looking.ts'
import { authorWords, partyName } from './naming.ts'

/** A whistle as the page shows it, with what this person may do about this one. */
export function whistleView(whistle: Whistle, { matter, actor, region, now }: Looking): WhistleView {
  const { id, direction, why, place, reportIn, result, rating, objection, calledOff } = whistle
  const standing = standingOf(whistle)
  const by = (author: unknown) => authorWords(author, region, matter)
  return {
    ...{ id, direction, why, place, standing },
    from: getUnit(region, whistle.from).name,
    to: getUnit(region, whistle.to).name,
    blownAt: isoOf(whistle.blownAt),
    respondBy: isoOf(whistle.respondBy),
    late: standing === 'called' && now >= whistle.respondBy,
    ...(reportIn === undefined
      ? {}
      : { reportedIn: { ...reportIn, at: isoOf(reportIn.at), by: by(reportIn.by) } }),
    ...(result === undefined ? {} : { result: { ...result, at: isoOf(result.at), by: by(result.by) } }),
    ...(rating === undefined ? {} : { rating: { ...rating, at: isoOf(rating.at) } }),
    partyRatings: whistle.partyRatings.map(({ party, at, ...rated }) => ({
      ...rated,
      at: isoOf(at),
      by: partyName(matter, party),
    })),
    ...(objection === undefined ? {} : { objection: objectionView(objection, region) }),
    ...(calledOff === undefined ? {} : { calledOff: { ...calledOff, at: isoOf(calledOff.at) } }),
    may: mayAboutWhistle(actor, id, matter, region),
  }
}

function objectionView(
  { at, why, decider, decision, droppedAt }: NonNullable<Whistle['objection']>,
  region: Region,
): NonNullable<WhistleView['objection']> {
  return {
    at: isoOf(at),
    why,
    decider: getUnit(region, decider).name,
    ...(decision === undefined ? {} : { decision: { ...decision, at: isoOf(decision.at) } }),
    ...(droppedAt === undefined ? {} : { droppedAt: isoOf(droppedAt) }),
  }
}
