import type { UnitId } from '../kernel/index.ts'

export type Language = 'zh' | 'en'
export type Words = { readonly zh: string; readonly en: string }

export const levelNames = ['prefecture', 'county', 'township', 'village', 'grid'] as const
export type LevelName = (typeof levelNames)[number]

/**
 * Territory: a place with a centre that answers for it. Department: an office of a level, called by category.
 * Committee: a people's mediation committee (人民调解委员会), which owns a seal and a case-number series.
 */
export type UnitKind = 'territory' | 'department' | 'committee'

export interface Unit {
  readonly id: UnitId
  readonly parent?: UnitId
  /** From the root of the region down to this unit, itself included. */
  readonly path: readonly UnitId[]
  readonly kind: UnitKind
  readonly level: LevelName
  readonly name: Words
  /** The short name printed in case numbers: （2026）桥人调字第1号. Committees only. */
  readonly shortName?: string
  /** What the unit's QR code carries: short, without vowels or look-alikes. */
  readonly code: string
  readonly telephone?: string
  readonly address?: Words
}
