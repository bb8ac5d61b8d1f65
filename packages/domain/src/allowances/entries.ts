import type { Day } from '../calendar/index.ts'
import type { Instant, PersonId } from '../kernel/index.ts'
import type { Cents } from '../money/index.ts'
import type { Choice, WorkedOut } from './work-out.ts'

/** Who wrote an entry: a person, or a rule (closing the file, a budget that was set). */
export type EntryBy =
  | { readonly kind: 'staff'; readonly person: PersonId; readonly name: string }
  | { readonly kind: 'rule'; readonly rule: string }

/** Everything that can happen to an allowance; entries are only ever added. */
export type EntryFacts =
  | { readonly what: 'proposed'; readonly worked: WorkedOut }
  | { readonly what: 'accepted' }
  | { readonly what: 'asked'; readonly choice: Choice; readonly words: string }
  | {
      readonly what: 'reviewed'
      readonly choice: Choice
      readonly worked: WorkedOut
      readonly words?: string
    }
  | { readonly what: 'refused'; readonly words: string }
  | { readonly what: 'objected'; readonly words: string }
  | { readonly what: 'objection-decided'; readonly upheld: boolean; readonly words: string }
  | { readonly what: 'waiting'; readonly left: Cents }
  | { readonly what: 'reserved'; readonly year: number }
  | { readonly what: 'batched'; readonly batch: string }
  | { readonly what: 'unbatched'; readonly words: string }
  | { readonly what: 'approved'; readonly step: 1 | 2 }
  | { readonly what: 'paid'; readonly cents: Cents; readonly day: Day; readonly reference: string }
  | { readonly what: 'stopped'; readonly words: string }
  | { readonly what: 'doubted'; readonly words: string }
  | {
      readonly what: 'claw-back-asked'
      readonly cents: Cents
      readonly words: string
      /** Points of the file review at which something serious was found. */
      readonly findings?: readonly string[]
    }
  | { readonly what: 'claw-back-refused'; readonly words: string }
  | { readonly what: 'clawed-back'; readonly cents: Cents }
  | {
      readonly what: 'returned'
      readonly cents: Cents
      readonly day: Day
      readonly reference: string
    }

export type Entry = EntryFacts & { readonly at: Instant; readonly by: EntryBy }
export type EntryName = EntryFacts['what']

export const entryNames = [
  'proposed',
  'accepted',
  'asked',
  'reviewed',
  'refused',
  'objected',
  'objection-decided',
  'waiting',
  'reserved',
  'batched',
  'unbatched',
  'approved',
  'paid',
  'stopped',
  'doubted',
  'claw-back-asked',
  'claw-back-refused',
  'clawed-back',
  'returned',
] as const satisfies readonly EntryName[]

/** Nobody writes any of these about what they are paid themselves, in whosever hands it lies. */
export const notForOneself: ReadonlySet<EntryName> = new Set([
  'reviewed',
  'refused',
  'objection-decided',
  'approved',
  'paid',
  'claw-back-asked',
  'claw-back-refused',
  'clawed-back',
  'returned',
])
