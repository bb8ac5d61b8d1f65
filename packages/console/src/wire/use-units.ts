import type { UnitView } from '@jiefen/contract'
import { useSay } from '../language/index.ts'
import { useRegion } from './use-region.ts'

export interface Units {
  readonly all: readonly UnitView[]
  readonly of: (id: string | undefined) => UnitView | undefined
  readonly nameOf: (id: string | undefined) => string
}

/** The units of the region by id, with their names in the language of the screen. */
export function useUnits(): Units {
  const region = useRegion()
  const say = useSay()
  const all = region?.units ?? []
  const of = (id: string | undefined) => all.find((unit) => unit.id === id)
  return { all, of, nameOf: (id) => say(of(id)?.name) || (id ?? '') }
}
