import type { Wrongs } from '../fields/index.ts'
import type { Typed } from '../report/index.ts'

export interface Speaker {
  readonly id: string
  readonly name: string
  /** What they may do, in words. */
  readonly scope: string
  readonly since: string
}

/** Somebody for whom this party speaks; the amount is theirs to know, for they are to answer about it. */
export interface Principal {
  readonly id: string
  readonly name: string
  readonly scope: string
  readonly amount?: string
}

export interface Person {
  readonly id: string
  readonly name: string
}

/** What came, or is said to have come, for somebody for whom this party receives. */
export interface ToReceive {
  readonly obligation: string
  readonly name: string
  readonly what: string
}

/** Speaking for one another: who speaks for me, for whom I speak, and what waits for a word of mine in their name. */
export interface SpeakingView {
  readonly base: '/follow' | '/invitation'
  readonly speakers: readonly Speaker[]
  /** Who spoke for this party in the mediation before, and does not any more. */
  readonly spokenBefore: readonly string[]
  readonly principals: readonly Principal[]
  /** Of everybody on one's own side: how many claim, and how much together. Never who claims what. */
  readonly together?: { readonly count: number; readonly amount: string }
  readonly waits: {
    readonly consent: readonly Person[]
    readonly mediator: readonly Person[]
    readonly sign: readonly Person[]
    readonly receive: readonly ToReceive[]
  }
  readonly mediator?: {
    readonly name: string
    readonly committee: string
    readonly ties?: { readonly tied: boolean; readonly words?: string }
  }
  /** The version to be signed; `own`: they have signed it for themselves, by the code sent to them. */
  readonly signing?: { readonly version: number; readonly own: boolean }
  /** Whether somebody may be named, and who speaks for others already. */
  readonly naming?: { readonly known: readonly string[] }
  readonly typed: Typed
  readonly wrongs: Wrongs
}

/** In one line on the file: how many I speak for, who speaks for me, and whether something waits. */
export interface SpeakingStanding {
  readonly speakers: readonly string[]
  readonly spokenBefore: readonly string[]
  readonly principals: number
  readonly waits: boolean
  readonly mayName: boolean
}
