import { isSameCode } from '../agreement/index.ts'
import type { Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type Photo,
  type WrongStage,
} from '../matter/index.ts'

export interface FileSignedPaper extends Act {
  readonly version: number
  /** As it was read from the pages. */
  readonly code: string
  /** As it is printed on the pages of the version that stands now; worked out by the house. */
  readonly codeNow: string
  readonly pages: readonly Photo[]
}

export const fileSignedPaperFrom: From = { dispute: ['signing'] }

export type FileSignedPaperRefused = WrongStage | 'another-version' | 'another-paper' | 'already-filed'

/** The scanned pages of what was signed by hand; their code says that it is this text and no other. */
export function fileSignedPaper(
  { version, code, codeNow, pages, at, by }: FileSignedPaper,
  matter: Matter,
): MatterEvent[] | Refusal<FileSignedPaperRefused> {
  const { agreement } = matter
  if (!isAt(matter, fileSignedPaperFrom) || agreement === undefined) return notAtThisStage(matter)
  if (version !== agreement.version)
    return { refused: 'another-version', current: agreement.version, yours: version }
  if (!isSameCode(code, codeNow)) return { refused: 'another-paper', version }
  if (agreement.paper !== undefined) return { refused: 'already-filed', version }
  return [{ type: 'SignedPaperFiled', version, pages, at, by }]
}
