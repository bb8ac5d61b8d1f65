import type { AgreementTerms } from '../matter/index.ts'
import type { Region, StatusWord } from '../region/index.ts'

/**
 * Words that speak of a status: it may be talked about, but neither an agreement nor its confirmation changes it
 * (民诉法解释 art. 355; domain rule NM09). A hint for those who sign, and no refusal: 离婚后的抚养费 is quite in order.
 * What is said by a longer word already is not said twice.
 */
export function statusWordsIn(terms: AgreementTerms, { statusWords }: Region): readonly StatusWord[] {
  const found = statusWords.filter((one) => isFound(one, terms))
  return found.filter(
    ({ word }) => !found.some((other) => other.word !== word && other.word.includes(word) && other.settles),
  )
}

/** What settles a status itself: that no court confirms (民诉法解释 art. 355 (3)). */
export const settlingWordsIn = (terms: AgreementTerms, region: Region): readonly StatusWord[] =>
  statusWordsIn(terms, region).filter(({ settles }) => settles)

/** What only mentions one, as far as words can tell: support after a divorce may be confirmed, and a person has to have looked. */
export const mentioningWordsIn = (terms: AgreementTerms, region: Region): readonly StatusWord[] =>
  statusWordsIn(terms, region).filter(({ settles }) => !settles)

const isFound = (one: StatusWord, { clauses }: AgreementTerms): boolean =>
  clauses.some(({ text }) => standsIn(one, text.replace(/\s/g, '')))

/** Somewhere in the clause, and not there only in a turn of words that does no more than mention it. */
function standsIn({ word, notAfter = [], notBefore = [] }: StatusWord, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at)
    const after = text.slice(at + word.length)
    if (!notAfter.some((turn) => before.endsWith(turn)) && !notBefore.some((turn) => after.startsWith(turn)))
      return true
  }
  return false
}
