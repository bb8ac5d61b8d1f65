import type { PartyId } from '@jiefen/domain/kernel'
import type { Tie } from '@jiefen/domain/matter'
import { type Language, neutralityPageWords, speaker } from '@jiefen/portal'

/**
 * What the register found between the mediator and a side, to one party: the other is never named, and that the
 * mediator knows them is told without a word of what it was about.
 */
export function tiesShown(found: readonly Tie[], own: PartyId, language: Language): string[] {
  const say = speaker('neutrality', neutralityPageWords, { language, overrides: {} })
  return [
    ...new Set(
      found.flatMap(({ kind, party, words = '' }) => {
        const whose = party === own ? 'You' : 'Other'
        switch (kind) {
          case 'neighbourhood':
            return say(party === undefined ? 'neighbourhoodPlace' : `neighbourhood${whose}`, { words })
          case 'employer':
            return say(`employer${whose}`)
          case 'earlier-matter':
            return say(`earlier${whose}`)
          // Refused before anybody is asked.
          case 'party':
          case 'kin':
            return []
          default:
            return kind satisfies never
        }
      }),
    ),
  ]
}
