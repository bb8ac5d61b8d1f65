/**
 * How a gateway behaves. slow: takes the message and answers only when it is released. down: nobody listens. too-many: asks
 * to come back later. drops: takes the whole message and cuts the line instead of answering. garbled: says yes in words that
 * mean nothing. Only well, slow, drops and garbled have taken the message.
 */
export type How = 'well' | 'slow' | 'down' | 'too-many' | 'broken' | 'drops' | 'refuses' | 'garbled'

/** Exactly this answer; the message was not taken. Of a mail server: the code and the line. */
export interface Said {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | object
}

/** The same to everything, or by the running number of what comes in: the first is 1. */
export type Behaviour = How | Said | ((running: number) => How | Said)

/** One message that reached a gateway, taken or not. */
export interface Received {
  readonly running: number
  /** By which a repetition is known; where none travels, each has its own. */
  readonly key: string
  /** Where it was to go; empty where the address itself says it. */
  readonly to: string
  readonly subject?: string
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
  /** Whether the gateway has it now, whatever it answered. */
  readonly accepted: boolean
}

export interface Gateway {
  readonly url: string
  /** Everything that reached it, in order. */
  readonly received: readonly Received[]
  /** What it has taken, each key once. */
  accepted(): readonly Received[]
  /** From now on; `down` closes the port, anything else opens the same one again. */
  behave(how: Behaviour): Promise<void>
  /** Lets the slow answers go that are held now. */
  release(): void
  /** When so many different messages have been taken. */
  until(count: number): Promise<void>
  /** When so many have reached it, taken or not. */
  untilReached(count: number): Promise<void>
  stop(): Promise<void>
}

export const takes = (how: How | Said): boolean =>
  how === 'well' || how === 'slow' || how === 'drops' || how === 'garbled'

export const howFor = (behaviour: Behaviour, running: number): How | Said =>
  typeof behaviour === 'function' ? behaviour(running) : behaviour
