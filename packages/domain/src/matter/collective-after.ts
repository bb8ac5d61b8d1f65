import type { MandatesLapsed } from './collective-events.ts'
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
    case 'MandatesLapsed':
      return withoutLapsed(before, event)
    case 'CallersReceived':
      return { ...before, receptions: [...before.receptions, { at: event.at, persons: event.persons }] }
    default:
      return before
  }
}

function withoutLapsed(before: MatterCore, { mandates: ended, at: until }: MandatesLapsed): MatterCore {
  const of = before.mandates.map((one) => {
    const end = ended.find(
      ({ representative, party }) => representative === one.representative && party === one.party,
    )
    return { one, over: one.scope.filter((each) => end?.scope.includes(each) === true) }
  })
  return {
    ...before,
    mandates: of.flatMap(({ one, over }) => {
      const scope = one.scope.filter((each) => !over.includes(each))
      return scope.length === 0 ? [] : [{ ...one, scope }]
    }),
    lapsed: [
      ...before.lapsed,
      ...of.flatMap(({ one, over }) => (over.length === 0 ? [] : [{ ...one, scope: over, until }])),
    ],
  }
}
