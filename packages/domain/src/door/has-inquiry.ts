import { missingUnderFacts } from '../inquiry/index.ts'
import type { Actor } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import type { ChangeName } from './commands.ts'

export const inquiryCommands = [
  'record-investigation',
  'record-entrustment',
  'note-undisputed-facts',
  'sign-undisputed-facts',
] as const satisfies readonly ChangeName[]
export type InquiryCommand = (typeof inquiryCommands)[number]

/** Facts are noted once people have met, and signed by whoever has not signed yet. */
export function hasInquiry(name: InquiryCommand, actor: Actor, matter: Matter, region: Region): boolean {
  switch (name) {
    case 'record-investigation':
      return true
    case 'record-entrustment':
      return region.links.length > 0
    case 'note-undisputed-facts':
      return matter.sessions.length > 0
    case 'sign-undisputed-facts': {
      const missing = missingUnderFacts(matter)
      return actor.kind === 'party' ? missing.includes(actor.party) : missing.length > 0
    }
    default:
      return name satisfies never
  }
}
