import { missingSignatures, paperOnlyOf } from '../agreement/index.ts'
import type { Actor } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { waitsForSeal } from '../sealing/index.ts'

type SealingCommand = 'sign-agreement' | 'ask-for-seal' | 'affix-seal' | 'file-signed-paper'

/** Whether there is an agreement to which this can be done now, and by this person of several who have the right. */
export function hasSealing(name: SealingCommand, actor: Actor, matter: Matter, region: Region): boolean {
  const { agreement, mediator } = matter
  if (agreement === undefined) return false
  switch (name) {
    case 'sign-agreement': {
      const missing = missingSignatures(matter)
      if (actor.kind !== 'party') return missing.some((signer) => !('seal' in signer))
      // What the law wants on paper is signed at the desk.
      const isMissing = missing.some((signer) => 'party' in signer && signer.party === actor.party)
      return isMissing && paperOnlyOf(matter, region) === undefined
    }
    case 'ask-for-seal':
      return agreement.sealAsked === undefined
    case 'affix-seal':
      return waitsForSeal(matter) && !(actor.kind === 'staff' && actor.person === mediator?.person)
    case 'file-signed-paper':
      return agreement.paper === undefined
    default:
      return name satisfies never
  }
}
