/** Said after each change, by whoever made it: early, and lost with a process that dies at that moment. */
export const changed = 'changed'
/** Said with each notice in its own transaction: later, and never lost. */
export const noted = 'noted'

/** The facts that one change wrote: of which matter, from which version to which. Nothing of what they say. */
export interface Announced {
  readonly county: string
  readonly matter: string
  readonly first: number
  readonly last: number
}

/** As it travels between the processes of the service. */
export const wordsFor = ({ county, matter, first, last }: Announced): string =>
  `${county}/${matter}/${first}-${last}`

/** Undefined for words that are not ours: whoever may log in to the database can say anything. */
export function findAnnounced(words: string): Announced | undefined {
  const [, county, matter, first, last] =
    /^([^/]{1,20})\/([0-9a-f-]{36})\/(\d{1,9})-(\d{1,9})$/.exec(words) ?? []
  if (county === undefined || matter === undefined) return undefined
  return { county, matter, first: Number(first), last: Number(last) }
}
