import type { MatterView } from '@jiefen/contract'
import type { Page, Resident } from '@jiefen/testkit/service'
import type { Cast } from '../cast.ts'
import type { KeptReceipt } from '../resident-acts.ts'

/** The matter that everybody of the first walk works on; each step leaves behind what the next one needs. */
export interface Play {
  readonly cast: Cast
  readonly resident: Resident
  readonly otherSide: Resident
  receipt: KeptReceipt
  /** The last page before sending, as her browser still has it. */
  checked: Page | undefined
  /** Where the invitation leads. */
  invitation: string
}

export type Steps = Readonly<Record<string, () => Promise<void>>>

export const she = { name: '于小暑', telephone: '19900000201' } as const
export const he = { name: '高远山', telephone: '19900000202' } as const
export const story = '隔壁家的水管漏水，把我家储藏间的墙泡坏了，去说了两次，一直没有人修。'

export function partyOf(view: MatterView, side: 'informant' | 'other-side'): string {
  const party = view.parties.find((each) => each.side === side)
  if (party === undefined) throw new Error(`${view.number} has no ${side}`)
  return party.id
}

/** The numbers as they could be written anywhere: whole, or in groups. */
export const spellings = (telephone: string): string[] => [
  telephone,
  `${telephone.slice(0, 3)} ${telephone.slice(3, 7)} ${telephone.slice(7)}`,
  `${telephone.slice(0, 3)}-${telephone.slice(3, 7)}-${telephone.slice(7)}`,
]
