/** Sessions as one party may know them: those it is asked to, and the records of those it was at. */
export interface SittingsView {
  readonly base: '/follow' | '/invitation'
  readonly sessions: readonly OwnSession[]
  readonly records: readonly OwnRecord[]
  /** Whether anybody asked for closed doors, and whether this party did. */
  readonly closed: { readonly asked: boolean; readonly own: boolean; readonly may: boolean }
  readonly mayAsk: boolean
}

export interface OwnSession {
  readonly id: string
  readonly from: string
  readonly until: string
  readonly place: string
  readonly apart: boolean
  readonly open: boolean
  readonly moved: boolean
  /** It will not be held as it was arranged; when and how is being arranged anew. */
  readonly anew?: true
  /** Held on screens, and whether one can go in now. */
  readonly video?: { readonly opened: boolean }
  readonly helpers: readonly {
    readonly id: string
    readonly name: string
    readonly relation: string
    readonly said?: 'yes' | 'no'
  }[]
}

export interface OwnRecord {
  readonly nth: number
  readonly when: string
  readonly place: string
  /** Absent where the sides spoke apart: what the other side said there is not theirs to read. */
  readonly text?: string
  readonly signed: boolean
  readonly maySign: boolean
}

/** The nearest session, for the page of the file. */
export interface NextSession {
  readonly when: string
  readonly place: string
}
