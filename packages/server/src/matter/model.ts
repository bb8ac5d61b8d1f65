import { evolve, type Matter, type MatterEvent } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import type { Model } from '../platform/desk/index.ts'
import { drawMatter } from './draw.ts'
import { keepSittings } from './keep-sittings.ts'
import { tellOf } from './tell.ts'

export const matterModel = (region: Region): Model<Matter, MatterEvent> => ({
  evolve,
  draw: drawMatter(region),
  besides: keepSittings,
  tell: (matter, events, fromVersion) => tellOf(matter, events, fromVersion, region),
})
