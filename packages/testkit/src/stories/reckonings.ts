import type { ChangeName } from '@jiefen/domain/door'
import type { By } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { asCents } from '@jiefen/domain/money'
import { anAcceptedDispute, inMediation, mediatorOf, settled, whileSigning } from './matters.ts'
import type { Scene } from './small-regions.ts'
import { andThen, type Story, type Told } from './story.ts'

/** A loan without interest that is long due: reckoned by national tables, so that every region can. */
export const oneLoan = {
  asking: {
    calculator: 'lending',
    input: {
      day: '2023-09-01',
      noted: asCents(10_000_000),
      received: asCents(8_800_000),
      between: 'persons',
      rate: 2_400,
      fees: asCents(0),
      payments: [],
      until: '2024-09-01',
    },
  },
  title: '借款到期本息',
} as const

/** Reckoned by the mediator, and laid before both sides. */
export const loanShown = (scene: Scene): Story =>
  andThen(inMediation(scene), 'keep-calculation', mediatorOf(scene), { ...oneLoan, shown: true })

/** Kept for the file alone. */
export const loanKept = (scene: Scene): Story =>
  andThen(inMediation(scene), 'keep-calculation', mediatorOf(scene), { ...oneLoan, shown: false })

/** Kept at every stage at which one may be. */
export const reckonedAtEachStage = (scene: Scene): Story[] =>
  [anAcceptedDispute, inMediation, whileSigning, settled].map((story) =>
    andThen(story(scene), 'keep-calculation', mediatorOf(scene), { ...oneLoan, shown: false }),
  )

interface Said<Name extends ChangeName = ChangeName> {
  readonly name: Name
  readonly by: By
  readonly told: Told<Name>
}
const said = <Name extends ChangeName>(name: Name, by: By, told: Told<Name>): Said => ({ name, by, told })

/** What may be reckoned, shown and taken back. */
export function aboutReckonings(scene: Scene, { calculations }: Matter): Said[] {
  const mediator = mediatorOf(scene)
  const last = calculations.length
  return [
    said('keep-calculation', mediator, { ...oneLoan, shown: false }),
    said('show-calculation', mediator, { calculation: Math.max(last, 1) }),
    said('withdraw-calculation', mediator, { calculation: Math.max(last, 1), why: '数字填错了' }),
  ]
}
