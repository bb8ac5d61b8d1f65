import type { Words } from '../region/index.ts'

/** How an answer is read: as money, a day, a percentage in hundredths, as it was written, or one of several. */
export type As = 'money' | 'day' | 'count' | 'percent' | 'text' | Readonly<Record<string, Words>>

export interface AskedFor {
  /** Where in the input it stands: `nursing.days`. */
  readonly path: string
  readonly what: Words
  readonly as: As
}
export interface AskedRows {
  readonly path: string
  readonly what: Words
  /** A row of one bare number has the empty path. */
  readonly row: readonly AskedFor[]
}
export type Question = AskedFor | AskedRows

export const w = (zh: string, en: string): Words => ({ zh, en })
export const ask = (path: string, as: As, zh: string, en: string): AskedFor => ({
  path,
  as,
  what: w(zh, en),
})
export const rows = (path: string, zh: string, en: string, ...row: readonly AskedFor[]): AskedRows => ({
  path,
  row,
  what: w(zh, en),
})
