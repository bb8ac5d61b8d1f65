/** What the server says in both languages; structurally the `Words` of the wire. */
export interface Words {
  readonly zh: string
  readonly en: string
}

export interface InBoth<T> {
  readonly zh: T
  readonly en: T
}

/** A room's words, Chinese first; English must have exactly the same entries. */
export const inBoth = <T>(zh: T, en: NoInfer<T>): InBoth<T> => ({ zh, en })

/** A closed list's words: exactly one entry for each member, in both languages. */
export const namesOf = <K extends string>(table: Readonly<Record<K, readonly [zh: string, en: string]>>) =>
  table
