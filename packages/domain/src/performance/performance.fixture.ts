import { standingOfObligation } from '@jiefen/domain/matter'
import { asCents } from '@jiefen/domain/money'
import { findObligation } from '@jiefen/domain/performance'
import { andThen, asParty, firstPart, informant, otherSide, type Story } from '@jiefen/testkit/stories'

export const clock = { kind: 'clock' } as const
export const debtor = asParty(otherSide)
export const creditor = asParty(informant)
export const part = asCents(2_566_667)

export const standing = ({ matter }: Story, id = firstPart) => {
  const found = findObligation(matter, id)
  return found === undefined ? 'nothing' : standingOfObligation(found)
}
export const runs = ({ matter }: Story, id = firstPart) =>
  matter.clocks.some(({ name, about }) => name === 'instalment' && about === id)
export const paid = (story: Story, id = firstPart, cents: number = part) =>
  andThen(
    andThen(story, 'report-performance', debtor, { obligation: id, cents }),
    'confirm-performance',
    creditor,
    {
      obligation: id,
    },
  )
