import type { MatterView } from '@jiefen/contract'

type Facts = Readonly<Record<string, unknown>>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const lines = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(text).filter((line) => line !== '') : []
const inside = (value: unknown): Facts =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

export interface HeldSession {
  readonly version: number
  readonly heldAt: string
  readonly place: string
  readonly present: readonly string[]
  readonly others: readonly string[]
  readonly open: boolean
  readonly record: string
  readonly risk: { readonly sharpening: boolean; readonly words: string; readonly reportedTo: string }
}

/** The sessions as they stand in the history. */
export function sessionsOf(timeline: MatterView['timeline']): readonly HeldSession[] {
  return timeline
    .filter(({ type }) => type === 'SessionHeld')
    .map(({ version, at, facts }) => {
      const risk = inside(facts.risk)
      return {
        version,
        heldAt:
          typeof facts.heldAt === 'number' ? new Date(facts.heldAt).toISOString() : text(facts.heldAt) || at,
        place: text(facts.place),
        present: lines(facts.present),
        others: lines(facts.others),
        open: facts.open === true,
        record: text(facts.record),
        risk: {
          sharpening: risk.sharpening === true,
          words: text(risk.words),
          reportedTo: text(risk.reportedTo),
        },
      }
    })
}

export interface HazardPhotos {
  readonly version: number
  readonly type: string
  readonly photos: readonly { readonly file: string; readonly name: string }[]
}

const photoFields = ['before', 'after', 'photo'] as const

/** The photos before, after and at the re-check of a hazard, in order of time. */
export function hazardPhotosOf(timeline: MatterView['timeline']): readonly HazardPhotos[] {
  return timeline
    .map(({ version, type, facts }) => ({
      version,
      type,
      photos: ['HazardRectified', 'RectificationOrdered', 'HazardRechecked'].includes(type)
        ? photoFields.map((name) => ({ file: text(facts[name]), name })).filter(({ file }) => file !== '')
        : [],
    }))
    .filter(({ photos }) => photos.length > 0)
}
