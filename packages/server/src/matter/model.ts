import { evolve, type Matter, type MatterEvent } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import type { Besides, Model } from '../platform/desk/index.ts'
import { drawMatter } from './draw.ts'
import { type ExtractRow, extractRowOf, keepExtract } from './keep-extract.ts'
import { keepHelpers } from './keep-helpers.ts'
import { keepSittings } from './keep-sittings.ts'
import { tellOf } from './tell.ts'

type Beside = NonNullable<Model<Matter, MatterEvent>['besides']>

/** Besides what every change draws, the extract that a closed matter leaves for others: none or one. */
export interface MatterModel extends Model<Matter, MatterEvent> {
  extracts(matter: Matter): readonly ExtractRow[]
}

/** `also`: what another room does in the same transaction when a matter changes. */
export const matterModel = (region: Region, also?: Beside): MatterModel => ({
  evolve,
  draw: drawMatter(region),
  extracts: (matter) => [extractRowOf(matter, region) ?? []].flat(),
  besides: (before, after) =>
    inTurn(
      inTurn(keepSittings(before, after), keepExtract(before, after, region)),
      inTurn(keepHelpers(before, after, region), also?.(before, after)),
    ),
  tell: (matter, events, fromVersion) => tellOf(matter, events, fromVersion, region),
})

function inTurn(first: Besides | undefined, then: Besides | undefined): Besides | undefined {
  if (first === undefined || then === undefined) return first ?? then
  return async (tx, address) => (await first(tx, address)) ?? then(tx, address)
}
