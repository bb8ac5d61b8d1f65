import type { Agreement } from '../matter/index.ts'

/**
 * The words that are signed, in one fixed form, so that a hash over them says whether two people signed the same: number
 * and version first, then all that the paper says. Whoever wants to check it needs nothing else.
 */
export function wordsOfAgreement(
  number: string,
  { version, terms }: Pick<Agreement, 'version' | 'terms'>,
): string {
  const { facts, responsibility = '', clauses, performance, partial } = terms
  return [
    `${number} / ${version}`,
    facts,
    responsibility,
    ...clauses.map(({ text }, place) => `${place + 1}. ${text}`),
    performance.way,
    performance.place ?? '',
    performance.by,
    ...(partial === undefined ? [] : [partial.leavesOpen]),
  ].join('\n')
}

/** Printed on every page that is signed by hand: which version of which words it is. `hash` is that of its words. */
export const codeOfPages = (version: number, hash: string): string =>
  `${version}-${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase()

/** The same code, however it was typed from the paper. */
export const isSameCode = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (code: string): string =>
  code
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
