import type { MatterEvent } from './events.ts'
import type { MatterCore } from './state.ts'

/** What the agreement has besides its signatures: the request for the seal, the signed paper. */
export function sealingAfter(before: MatterCore, event: MatterEvent): MatterCore {
  const { agreement, number } = before
  if (event.type !== 'SealAsked' && event.type !== 'SignedPaperFiled') return before
  if (agreement === undefined) throw new Error(`${event.type} in matter ${number}, which has no agreement`)
  return event.type === 'SealAsked'
    ? { ...before, agreement: { ...agreement, sealAsked: event } }
    : { ...before, agreement: { ...agreement, paper: event } }
}
