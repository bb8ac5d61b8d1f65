import type { Refusal } from '../kernel/index.ts'
import type { Region } from '../region/index.ts'
import { formsOf, formsWithSubject, kindsFor } from './kinds.ts'
import type { WordingOf } from './template.ts'
import { subjectFaults, tellingWords, type WordingFault, wordingFaults } from './wording-faults.ts'

/** A text as somebody would have it. */
export interface WordingTyped {
  readonly subject?: string
  readonly words: string
}

/** Whether there is such a message at all. */
export const isMessage = ({ reader, kind, form }: WordingOf): boolean =>
  kindsFor[reader].includes(kind) && formsOf(reader, kind).includes(form)

/** As it is kept: without blanks around it, and without a subject where the form has none. */
export function tidied(of: WordingOf, { subject, words }: WordingTyped): WordingTyped {
  const plain = words.replaceAll(/\r\n?/g, '\n').trim()
  return formsWithSubject.includes(of.form)
    ? { subject: (subject ?? '').trim(), words: plain }
    : { words: plain }
}

/** Everything that is wrong with a text and its subject. */
export function faultsOfWording(
  of: WordingOf,
  typed: WordingTyped,
  region: Pick<Region, 'categories'>,
): { readonly words: readonly WordingFault[]; readonly subject: readonly WordingFault[] } {
  const telling = tellingWords(region)
  const { subject, words } = tidied(of, typed)
  return {
    words: wordingFaults(words, of, telling),
    subject: subject === undefined ? [] : subjectFaults(subject, of, telling),
  }
}

/** Changes what a message says. Nothing is taken that could not be sent to everybody whom it may reach. */
export function changeWording(
  of: WordingOf,
  typed: WordingTyped,
  region: Pick<Region, 'categories'>,
): WordingTyped | Refusal<'no-such-message' | 'wording-faulty'> {
  if (!isMessage(of)) return { refused: 'no-such-message', ...of }
  const { words, subject } = faultsOfWording(of, typed, region)
  const faults = [...new Set([...words, ...subject].map(({ fault }) => fault))]
  return faults.length > 0 ? { refused: 'wording-faulty', faults } : tidied(of, typed)
}
