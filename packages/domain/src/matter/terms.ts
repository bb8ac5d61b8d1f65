import type { PartyId, Sealed } from '../kernel/index.ts'
import type { Cents } from '../money/index.ts'
import type { clauseShapes } from '../region/index.ts'

/** What a clause is about: 付款、做一件事、道歉、返还、停止、其他. */
export type ClauseKind = (typeof clauseShapes)[number]

/** One part of a payment and the day by whose end it is due: YYYY-MM-DD. */
export interface Instalment {
  readonly byDay: string
  readonly cents: Cents
}

export interface Payment {
  readonly payer: PartyId
  readonly payee: PartyId
  /** What it is paid for: 玉米损失赔偿款. */
  readonly what: string
  readonly cents: Cents
  readonly instalments: readonly Instalment[]
  /** 银行转账、现金…… */
  readonly way: string
  readonly place?: string
  /** Whose account at which bank, in words; its number is sealed, and only the payer ever sees it whole. */
  readonly accountWords?: string
  readonly account?: Sealed
}

/** Something that somebody does, gives back, says or leaves alone, by the end of a day. */
export interface Deed {
  readonly who: PartyId
  readonly to: PartyId
  readonly what: string
  readonly byDay: string
}

export type DeedKind = Exclude<ClauseKind, 'payment' | 'other'>

interface ClauseText {
  readonly text: string
  /** Which sentence of the clause library it was drawn from. */
  readonly template?: string
}

/** What is signed is the text; beside it stands what the ledger of performance reckons with. */
export type Clause =
  | (ClauseText & {
      readonly kind?: 'other'
      /** The clause says that the agreement of this version is replaced; else agreements on parts stay as they are. */
      readonly replaces?: number
    })
  | (ClauseText & { readonly kind: 'payment'; readonly payment: Payment })
  | (ClauseText & { readonly kind: DeedKind; readonly deed: Deed })
