import { type Instant, isoOf } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent, PartyState } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import { askedWords, type Language, sayEvent, sentence } from '@jiefen/portal'
import { followViewOf } from './follow-view.ts'
import { regionWords } from './pages.ts'

/** What a party reads on their own page, as plain lines for paper and for a call. */
export interface FollowedLines {
  readonly happened: readonly { readonly when: string; readonly text: string }[]
  /** The one thing that waits for them. */
  readonly asked?: string
  readonly owner: string
  readonly ownerTelephone?: string
  /** Where this party looks it up. */
  readonly page: '/follow' | '/i'
}

/** The lines of what happened after `since`; of everything, where nothing is said. */
export function followedLines(
  { matter, events }: { readonly matter: Matter; readonly events: readonly MatterEvent[] },
  party: PartyState,
  looking: {
    readonly region: Region
    readonly language: Language
    readonly now: Instant
    readonly since?: string | undefined
  },
): FollowedLines {
  const { region, language, now, since = '' } = looking
  const base = party.side === 'informant' ? '/follow' : '/invitation'
  const recent = events.filter(({ at }) => isoOf(at) > since)
  const view = followViewOf(
    { matter, events: recent, reads: [] },
    { base, party: party.id, region, language, now },
  )
  const overrides = regionWords(region.words[language])
  const told = sayEvent(language, overrides)
  return {
    happened: view.timeline.map(({ when, event }) => {
      const { text, list } = sentence(event, told)
      const more = list === undefined || list.rows.length === 0 ? '' : ` ${list.head} ${list.rows.join(' ')}`
      return { when, text: `${text}${more}` }
    }),
    ...(view.asked === undefined ? {} : { asked: askedWords(view.asked, { language, overrides }) }),
    owner: view.owner,
    ...(view.ownerTelephone === undefined ? {} : { ownerTelephone: view.ownerTelephone }),
    page: base === '/follow' ? '/follow' : '/i',
  }
}
