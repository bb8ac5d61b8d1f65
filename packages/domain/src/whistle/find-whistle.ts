import type { By, Refusal, UnitId, WhistleId } from '../kernel/index.ts'
import {
  everyKind,
  type Matter,
  standingOf,
  type Whistle,
  type WhistleStanding,
  type WrongStage,
} from '../matter/index.ts'

/** Who was called still answers while the matter goes on, and until its file is closed. */
export const whistleFrom = everyKind(
  'seeking-consent',
  'in-mediation',
  'signing',
  'terminated',
  'in-hand',
  'rectifying',
  'rechecking',
  'decided',
  'following-up',
  'reopened',
)

export type WhistleRefused = WrongStage | 'unknown-whistle' | 'not-your-whistle' | 'whistle-has-moved-on'

export type FoundWhistle = Whistle & { readonly standing: WhistleStanding }

export function findWhistle(matter: Matter, id: WhistleId): FoundWhistle | undefined {
  const whistle = matter.whistles.find((one) => one.id === id)
  return whistle === undefined ? undefined : { ...whistle, standing: standingOf(whistle) }
}

export const isOfUnit = (by: By, unit: UnitId): boolean => by.kind === 'staff' && by.unit === unit

export const notYours = ({ to, from }: Whistle): Refusal<'not-your-whistle'> => ({
  refused: 'not-your-whistle',
  to,
  from,
})

export const hasMovedOn = ({ id, standing }: FoundWhistle): Refusal<'whistle-has-moved-on'> => ({
  refused: 'whistle-has-moved-on',
  whistle: id,
  standing,
})

/** The matter with nothing but this whistle in view: who may do what to one of several is asked of it. */
export const withOnlyWhistle = (matter: Matter, id: WhistleId): Matter => ({
  ...matter,
  whistles: matter.whistles.filter((whistle) => whistle.id === id),
})
