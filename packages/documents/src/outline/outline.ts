/**
 * What a paper says, block by block, apart from how it looks: the press sets it as PDF, and the word room writes the
 * same blocks as DOCX. A sentence of a paper therefore stands in one place only.
 */
export interface Outline {
  readonly title: string
  /** Who issues it: above the title. */
  readonly subtitle?: string | undefined
  /** At the foot of every sheet, so that none can be exchanged. */
  readonly number?: string | undefined
  /** Beside it at the foot of every sheet: which words stand on it. */
  readonly pagesCode?: string | undefined
  /** Under the title at the right; the number when not said. */
  readonly numberLine?: string | undefined
  readonly face: Face
  /** Who puts their name at the foot of every sheet. */
  readonly pageSigns?: readonly string[] | undefined
  readonly blocks: readonly Block[]
}

/** How close the lines stand, and whether it is a sheet, or a cover of the dossier. */
export type Face = 'agreement' | 'notice' | 'record' | 'dense' | 'form' | 'cover'

/** A label with its value; without a value the rule stays empty, to be filled in by hand. */
export interface Cell {
  readonly label: string
  readonly value?: string | undefined
  /** Share of the line in a row of fields: 1 when not said. */
  readonly share?: number
  /** A name of the row itself, with no rule behind it. */
  readonly bare?: true
}

/** The end of a paper: who seals it and when; without a unit only the day. */
export interface Foot {
  readonly unit?: string | undefined
  readonly note?: string | undefined
  readonly date?: string | undefined
  /** Beside the seal: the square code by which anybody can check the paper, and the words for it. */
  readonly check?: { readonly svg: string; readonly lines: readonly string[] } | undefined
}

/** A line that is signed already: in whose hand, by a picture of it, and when. */
export interface SignedLine {
  readonly who: string
  /** The name of the picture in the press. */
  readonly picture?: string
  readonly words: string
}

export type Block =
  | { readonly is: 'fields'; readonly rows: readonly (readonly Cell[])[] }
  /** A bordered form: in each row the cells share the width evenly. */
  | { readonly is: 'form'; readonly rows: readonly (readonly Cell[])[] }
  | {
      readonly is: 'table'
      readonly head: readonly string[]
      readonly shares: readonly number[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly is: 'contents'; readonly rows: readonly ContentsRow[] }
  | { readonly is: 'heading'; readonly words: string }
  /** Every line of it is a paragraph; `lead` stands in front in bold. */
  | { readonly is: 'text'; readonly words: string; readonly lead?: string; readonly flush?: true }
  /** 一、 or （一）, counted from the last heading on. */
  | {
      readonly is: 'item'
      readonly count: number
      readonly style: 'clause' | 'bracket'
      readonly words: string
      readonly lead?: string
    }
  /** The clause on performance of an agreement: it stays with what is signed. */
  | { readonly is: 'terms'; readonly count: number; readonly label: string; readonly cells: readonly Cell[] }
  /** Words that stay together and with the signatures; the notice below them is smaller. */
  | {
      readonly is: 'kept'
      readonly lines: readonly string[]
      readonly notice?: { readonly lead: string; readonly words: string }
    }
  | {
      readonly is: 'signatures'
      readonly intro?: string
      readonly lines: readonly (string | SignedLine)[]
      readonly foot?: Foot
    }
  /** The last words of a notice together with its seal. */
  | { readonly is: 'closing'; readonly lines: readonly string[]; readonly foot: Foot }
  | { readonly is: 'ruled'; readonly lines: number }
  /** A photo on board; `file` is its name in the press. A scanned page has a page to itself, or nobody could read it. */
  | { readonly is: 'picture'; readonly file: string; readonly caption: string; readonly ownPage?: boolean }
  /** How many sheets the dossier has; known only when it is put together. */
  | {
      readonly is: 'page-count'
      readonly before: string
      readonly after: string
      readonly pages?: number | undefined
    }

export interface ContentsRow {
  readonly title: string
  /** Where it begins: a page that is known, or the place of the paper among those printed together. */
  readonly page?: number | undefined
  readonly leaf?: number | undefined
  readonly remark?: string | undefined
}
