import type { Day } from '../calendar/index.ts'
import type { By, Instant, Refusal } from '../kernel/index.ts'
import { personalIn } from '../messages/index.ts'

/** Something a unit tells its people and those of the units below. */
export interface Post {
  readonly title: string
  readonly words: string
  /** Last day on which it hangs; absent: until somebody takes it down. */
  readonly until?: Day
  readonly pinned: boolean
  readonly at: Instant
  readonly by: By
}

export type PostRefused = 'post-empty' | 'personal-data' | 'day-is-over'

/** Which kind of number of a person stands somewhere; the number itself goes nowhere. */
export type PersonalKind = 'mobile' | 'mail' | 'identity-or-card'

/**
 * What may hang where many read it; nothing about a person. The refusal says which kind of number stands in it, and
 * never the number itself. `today`: the day of the region.
 */
export function hangUp(post: Post, today: Day): Post | Refusal<PostRefused> {
  const [title, words] = [post.title.trim(), post.words.trim()]
  if (title === '') return { refused: 'post-empty', field: 'title' }
  if (words === '') return { refused: 'post-empty', field: 'words' }
  const { until } = post
  if (until !== undefined && until < today) return { refused: 'day-is-over', field: 'until', until, today }
  for (const [field, text] of [['title', title] as const, ['words', words] as const]) {
    const found = personalKindsIn(text)
    if (found.length > 0) return { refused: 'personal-data', field, found }
  }
  return { ...post, title, words }
}

const personalKindsIn = (text: string): PersonalKind[] => [...new Set(personalIn(text).map(kindOf))]

// A mobile number has at most fifteen digits with that of the country; the other two begin at sixteen.
function kindOf(found: string): PersonalKind {
  if (found.includes('@')) return 'mail'
  return found.replaceAll(/[^\dXx]/g, '').length <= 15 ? 'mobile' : 'identity-or-card'
}
