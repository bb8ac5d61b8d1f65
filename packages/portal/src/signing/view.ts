import type { Wrongs } from '../fields/index.ts'

/** The whole text that is signed, as everybody sees it. */
export interface SignText {
  readonly version: number
  readonly facts: string
  readonly responsibility?: string
  readonly clauses: readonly string[]
  /** It settles a part: what stays open. */
  readonly leavesOpen?: string
  readonly performance: { readonly way: string; readonly place?: string; readonly by: string }
  /** The hash of it: short for the eye, whole for the form. */
  readonly mark: { readonly short: string; readonly whole: string }
}

export type CodeNews = 'codeSent' | 'codeTooSoon' | 'codeTooMany'

export interface SignView {
  readonly base: '/follow' | '/invitation'
  readonly text: SignText
  /** Where somebody signs by hand, and its number. */
  readonly unit: string
  readonly officeTelephone?: string
  /** Why it is signed on paper only. */
  readonly paperOnly?: string
  /** Their own number, masked; absent where no code can reach them. */
  readonly telephone?: string
  readonly organisation: boolean
  /** What became of the code that was asked for. */
  readonly news?: CodeNews
  readonly typed: Readonly<Record<string, string | undefined>>
  readonly wrongs: Wrongs
}
