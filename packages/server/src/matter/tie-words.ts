import type { Matter, Tie } from '@jiefen/domain/matter'
import type { Words } from '@jiefen/domain/region'
import { partyName } from './naming.ts'
import { words } from './words.ts'

/** What may tie a mediator to a side, as a sentence about the mediator. `name`: who the party is to the reader. */
export function tieSentence(
  { kind, party, words: detail = '' }: Tie,
  matter: Pick<Matter, 'parties'>,
  name: Words = party === undefined ? words('', '') : partyName(matter, party),
): Words {
  switch (kind) {
    case 'party':
      return words(`就是${name.zh}本人`, `is ${name.en} in person`)
    case 'kin':
      return words(`与${name.zh}有亲属关系`, `is related to ${name.en}`)
    case 'neighbourhood':
      return party === undefined
        ? words(`住在事发地：${detail}`, `lives where it happened: ${detail}`)
        : words(`与${name.zh}同住${detail}`, `lives in the same place as ${name.en}: ${detail}`)
    case 'employer':
      return words(`在${name.zh}工作`, `works for ${name.en}`)
    // That there was one, and nothing of what it was about: mediation is confidential.
    case 'earlier-matter':
      return words(`以前调解过${name.zh}的其他事项`, `has mediated another matter of ${name.en}`)
    default:
      return kind satisfies never
  }
}
