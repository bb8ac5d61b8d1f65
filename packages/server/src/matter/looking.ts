import type { Actor } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'

/** Who looks at which matter, and when. */
export interface Looking {
  readonly matter: Matter
  readonly actor: Actor
  readonly region: Region
  readonly now: number
}
