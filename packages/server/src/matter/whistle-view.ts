import type { WhistleView } from '@jiefen/contract'
import { mayAboutWhistle } from '@jiefen/domain/door'
import { type Actor, isoOf } from '@jiefen/domain/kernel'
import { type Matter, standingOf, type Whistle } from '@jiefen/domain/matter'
import { getUnit, type Region } from '@jiefen/domain/region'
import { authorWords } from './naming.ts'

interface Looking {
  readonly matter: Matter
  readonly actor: Actor
  readonly region: Region
  readonly now: number
}

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
    ...(objection === undefined ? {} : { objection: objectionView(objection, region) }),
    ...(calledOff === undefined ? {} : { calledOff: { ...calledOff, at: isoOf(calledOff.at) } }),
    may: mayAboutWhistle(actor, id, matter, region),
  }
}

function objectionView(
  { at, why, decider, decision }: NonNullable<Whistle['objection']>,
  region: Region,
): NonNullable<WhistleView['objection']> {
  return {
    at: isoOf(at),
    why,
    decider: getUnit(region, decider).name,
    ...(decision === undefined ? {} : { decision: { ...decision, at: isoOf(decision.at) } }),
  }
}
