/** Said after each change, by whoever made it: early, and lost with a process that dies at that moment. */
export const changed = 'changed'
/** Said with each notice in its own transaction: later, and never lost. */
export const noted = 'noted'
/** Said in the transaction in which something to be sent was written down: by which way it leaves. */
export const planned = 'planned'

/**
 * What one change wrote: of which matter, from which version to which. Nothing of what it says. With a `subject` the
 * versions are places in that chain beside the history, and no facts.
 */
export interface Announced {
  readonly county: string
  readonly matter: string
  readonly first: number
  readonly last: number
  readonly subject?: string
}

/** As it travels between the processes of the service. */
export const wordsFor = ({ county, matter, first, last, subject }: Announced): string =>
  `${county}/${matter}/${first}-${last}${subject === undefined ? '' : `/${subject}`}`

/** Undefined for words that are not ours: whoever may log in to the database can say anything. */
export function findAnnounced(words: string): Announced | undefined {
  const [, county, matter, first, last, subject] =
    /^([^/]{1,20})\/([0-9a-f-]{36})\/(\d{1,9})-(\d{1,9})(?:\/([a-z]{1,20}(?::[\w-]{1,64})?))?$/.exec(words) ??
    []
  if (county === undefined || matter === undefined) return undefined
  return {
    ...{ county, matter, first: Number(first), last: Number(last) },
    ...(subject === undefined ? {} : { subject }),
  }
}
