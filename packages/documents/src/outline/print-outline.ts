import { type Printed, press } from '../press.ts'
import type { Block, Outline } from './outline.ts'

/** Prints one paper from its outline. */
export const printOutline = (
  outline: Outline,
  at: Date,
  pictures?: ReadonlyMap<string, Uint8Array>,
): Printed => printOutlines(outline.title, [outline], at, pictures)

/**
 * Prints several papers in a row as one file with one count of pages; each begins on a new sheet, and a list of contents
 * among them names the pages on which the others begin.
 */
export function printOutlines(
  title: string,
  papers: readonly Outline[],
  at: Date,
  pictures?: ReadonlyMap<string, Uint8Array>,
): Printed {
  const codes = papers.flatMap(({ blocks }) => blocks.flatMap(codeOf))
  if (new Set(codes).size > 1) throw new Error('only one square code fits into one file')
  return press(
    {
      template: 'outline',
      values: { title, papers: papers.map((paper) => ({ ...paper, blocks: paper.blocks.map(withoutCode) })) },
      leaves: papers.length > 1,
      qrSvg: codes[0],
      pictures,
    },
    at,
  )
}

const codeOf = (block: Block): string[] =>
  block.is === 'signatures' && block.foot?.check !== undefined ? [block.foot.check.svg] : []

/** The drawing travels apart from the words: it is no text. */
function withoutCode(block: Block): object {
  if (block.is !== 'signatures' || block.foot?.check === undefined) return block
  const { check, ...foot } = block.foot
  return { ...block, foot: { ...foot, check: { lines: check.lines } } }
}
