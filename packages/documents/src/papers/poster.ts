import { type Printed, press } from '../press.ts'

export type PhoneOnPoster = {
  readonly label: string
  readonly labelEn?: string | undefined
  readonly number: string
}

/** The sheet on the wall of a unit: who it is, one square code, three steps, whom to call. */
export type PosterPaper = {
  readonly unitName: string
  readonly unitNameEn?: string | undefined
  /** The square code that opens the unit's page, as an SVG drawing. */
  readonly qrSvg: string
  /** The address behind the code, for somebody who types it. */
  readonly link?: string | undefined
  readonly phones: readonly PhoneOnPoster[]
  /** Where the unit's window is, and when it is open. */
  readonly place?: string | undefined
  readonly hours?: string | undefined
}

/** Prints the poster of a unit, A4, Chinese first and English second, readable in black and white. */
export function printPoster(values: PosterPaper, at: Date): Printed {
  const { qrSvg, ...words } = values
  return press({ template: 'poster', qrSvg, values: words }, at)
}
