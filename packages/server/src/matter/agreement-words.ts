import { createHash } from 'node:crypto'
import { codeOfPages, wordsOfAgreement } from '@jiefen/domain/agreement'
import type { Matter } from '@jiefen/domain/matter'

/** SHA-256, hexadecimal, of the words of the agreement as they stand; of nothing where none is drawn. */
export const hashOfWords = ({ number, agreement }: Matter): string =>
  createHash('sha256')
    .update(agreement === undefined ? '' : wordsOfAgreement(number, agreement))
    .digest('hex')

/** Short enough to compare by eye. */
export const shortMark = (hash: string): string =>
  hash
    .slice(0, 16)
    .toUpperCase()
    .replace(/.{4}(?=.)/g, '$& ')

/** What is printed on each page of the version that stands now. */
export const pagesCode = (matter: Matter): string =>
  codeOfPages(matter.agreement?.version ?? 0, hashOfWords(matter))
