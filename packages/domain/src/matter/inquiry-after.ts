import type { MatterEvent } from './events.ts'
import type { MatterCore } from './state.ts'

/** What was found out, who sent the matter here, and what nobody disputes. */
export function inquiryAfter(before: MatterCore, event: MatterEvent): MatterCore {
  switch (event.type) {
    case 'InvestigationRecorded':
      return { ...before, investigations: [...before.investigations, event] }
    case 'EntrustmentRecorded':
      return { ...before, entrustments: [...before.entrustments, event] }
    case 'UndisputedFactsNoted':
      return {
        ...before,
        undisputed: { version: event.version, facts: event.facts, at: event.at, by: event.by, signed: [] },
      }
    case 'UndisputedFactsSigned': {
      const { undisputed, number } = before
      if (undisputed === undefined) throw new Error(`signed in matter ${number}, where no facts were noted`)
      return { ...before, undisputed: { ...undisputed, signed: [...undisputed.signed, event] } }
    }
    default:
      return before
  }
}
