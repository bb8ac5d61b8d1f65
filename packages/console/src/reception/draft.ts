import type { Report } from '@jiefen/contract'
import { useState } from 'react'
import { type PartyInput, type SentFile, saidParty } from '../pieces/index.ts'

/** What the receptionist has typed so far. */
export interface Draft {
  readonly unit?: string
  readonly channel: 'desk' | 'hotline' | 'grid'
  readonly kind: 'dispute' | 'appeal' | 'hazard' | 'unsure'
  readonly story: string
  readonly placeUnit?: string | undefined
  readonly placeWords: string
  readonly otherSides: readonly PartyInput[]
  readonly wish: string
  readonly photos: readonly SentFile[]
  readonly anonymous: boolean
  /** As typed: how many came together. */
  readonly persons: string
  readonly informant: PartyInput
}

export const emptyDraft: Draft = {
  channel: 'desk',
  kind: 'unsure',
  story: '',
  placeWords: '',
  otherSides: [{}],
  wish: '',
  photos: [],
  anonymous: false,
  persons: '',
  informant: {},
}

/** Looking something up in another room must not cost what was typed; memory only, so that it ends with the tab. */
let kept: Draft = emptyDraft

export function useDraft(): readonly [Draft, (change: Partial<Draft>) => void, () => void] {
  const [draft, setDraft] = useState(kept)
  const put = (next: Draft) => {
    kept = next
    setDraft(next)
  }
  const clear = () =>
    put({ ...emptyDraft, channel: draft.channel, ...(draft.unit === undefined ? {} : { unit: draft.unit }) })
  return [draft, (change) => put({ ...draft, ...change }), clear]
}

/** The draft as a report: what was left empty is absent. */
export function reportOf(draft: Draft, unit: string): Report {
  const informant = draft.anonymous ? undefined : saidParty(draft.informant)
  const otherSides = draft.otherSides.map(saidParty).filter((party) => party !== undefined)
  const words = draft.placeWords.trim()
  const wish = draft.wish.trim()
  return {
    unit,
    kind: draft.kind,
    story: draft.story.trim(),
    channel: draft.channel,
    ...(wish === '' ? {} : { wish }),
    ...(draft.placeUnit === undefined && words === ''
      ? {}
      : {
          place: {
            ...(draft.placeUnit === undefined ? {} : { unit: draft.placeUnit }),
            ...(words === '' ? {} : { words }),
          },
        }),
    ...(informant === undefined ? {} : { informant }),
    ...personsOf(draft),
    ...(otherSides.length === 0 ? {} : { otherSides }),
    ...(draft.photos.length === 0 ? {} : { photos: [...draft.photos] }),
  }
}

/** Nobody comes to a window by telephone; one person is the rule and need not be said. */
export function personsOf({ channel, persons }: Pick<Draft, 'channel' | 'persons'>): { persons?: number } {
  const count = Number(persons.trim())
  return channel === 'desk' && Number.isInteger(count) && count > 1 ? { persons: count } : {}
}
