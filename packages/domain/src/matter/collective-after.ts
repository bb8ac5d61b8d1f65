import type { MatterEvent } from './events.ts'
import type { MatterCore } from './state.ts'

/** Who speaks for whom, and how often how many came. */
export function collectiveAfter(before: MatterCore, event: MatterEvent): MatterCore {
  switch (event.type) {
    case 'RepresentativeNamed': {
      const { representative, of, scope, words, proof, at: since, by } = event
      const shown = {
        ...(words === undefined ? {} : { words }),
        ...(proof === undefined ? {} : { proof }),
      }
      const others = before.mandates.filter(
        (one) => one.representative !== representative || !of.includes(one.party),
      )
      const added = of.map((party) => ({ representative, party, scope, ...shown, since, by }))
      return { ...before, mandates: [...others, ...added] }
    }
    case 'MandateEnded':
      return {
        ...before,
        mandates: before.mandates.filter(
          (one) => one.representative !== event.representative || one.party !== event.party,
        ),
      }
    case 'CallersReceived':
      return { ...before, receptions: [...before.receptions, { at: event.at, persons: event.persons }] }
    default:
      return before
  }
}
