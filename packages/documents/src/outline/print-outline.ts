import { type Attached, type Printed, press } from '../press.ts'
import type { Block, Outline } from './outline.ts'

/** Prints one paper from its outline. */
export const printOutline = (
  outline: Outline,
  at: Date,
  pictures?: ReadonlyMap<string, Uint8Array>,
): Printed => printOutlines(outline.title, [outline], at, pictures)

/**
 * Prints several papers in a row as one file with one count of pages; each begins on a new sheet, and a list of contents
 * among them names the pages on which the others begin. `attached` travels inside it as it is.
 */
export function printOutlines(
  title: string,
  papers: readonly Outline[],
  at: Date,
  pictures?: ReadonlyMap<string, Uint8Array>,
  attached?: Attached,
): Printed {
  const codes = [...new Set(papers.flatMap(({ blocks }) => blocks.flatMap(codeOf)))]
  return press(
    {
      template: 'outline',
      values: {
        title,
        papers: papers.map((paper) => ({
          ...paper,
          blocks: paper.blocks.map((block) => withoutCode(block, codes)),
        })),
      },
      leaves: papers.length > 1,
      qrSvg: codes.length === 0 ? undefined : codes.join(betweenCodes),
      pictures,
      attached,
    },
    at,
  )
}

const codeOf = (block: Block): string[] =>
  block.is === 'signatures' && block.foot?.check !== undefined ? [block.foot.check.svg] : []

/** As the template takes them apart again. */
const betweenCodes = '<!--next-->'

/** The drawings travel apart from the words: they are no text. */
function withoutCode(block: Block, codes: readonly string[]): object {
  if (block.is !== 'signatures' || block.foot?.check === undefined) return block
  const { check, ...foot } = block.foot
  return { ...block, foot: { ...foot, check: { lines: check.lines, nth: codes.indexOf(check.svg) } } }
}
