/** How the agreement stands with the court, as one of those reads it whose agreement it is. */
export interface OwnConfirmation {
  readonly standing:
    | 'open'
    | 'waiting'
    | 'complete'
    | 'with-court'
    | 'valid'
    | 'dismissed'
    | 'not-accepted'
    | 'withdrawn'
    | 'over'
    | 'not-confirmable'
  /** Which agreement, where there are several; absent where there is one. */
  readonly agreement?: number
  /** The last day on which it can be asked for, in words. */
  readonly lastDay: string
  readonly court?: { readonly name: string; readonly address?: string; readonly telephone?: string }
  /** What the court has said: when, under which number, and why. */
  readonly ruling?: { readonly day: string; readonly number?: string; readonly reason?: string }
  /** A photo of it, where one was taken. */
  readonly paper?: string
  readonly enforceUntil?: string
  /** Why no court confirms it. */
  readonly why?: string
  readonly mayAgree: boolean
  /** Whose yes this reader can take back: their own, or that of whoever has given them a mandate. */
  readonly mayTakeBack: readonly { readonly id: string; readonly name?: string }[]
  readonly mayReopen: boolean
}

export interface ConfirmationPageView {
  readonly base: string
  readonly agreement?: number
  readonly lastDay: string
  /** For whom this reader can say yes: themselves, or whoever has given them a mandate. */
  readonly people: readonly { readonly id: string; readonly name?: string }[]
}
