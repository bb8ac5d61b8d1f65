import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type IParagraphStyleOptions,
  LevelFormat,
} from 'docx'
import type { Face } from '../outline/index.ts'

/**
 * The look of papers in a word processor: the typefaces that official papers name (GB/T 9704: 仿宋 for the text, 宋体 for the
 * title), which every office machine has; they are named and not embedded. Sizes are in half points.
 */
export const typefaces = {
  text: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '仿宋' },
  title: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '宋体' },
}

/** Size of the text and distance of its lines, as the press sets the same paper. */
export const measures: Readonly<
  Record<Face, { readonly size: number; readonly line: number; readonly top: number }>
> = {
  agreement: { size: 28, line: 510, top: 37 },
  notice: { size: 28, line: 480, top: 26 },
  record: { size: 26, line: 450, top: 30 },
  dense: { size: 24, line: 380, top: 26 },
  form: { size: 24, line: 400, top: 26 },
  cover: { size: 32, line: 560, top: 45 },
}

export const margins = (face: Face) => ({
  top: convertMillimetersToTwip(measures[face].top),
  bottom: convertMillimetersToTwip(26),
  left: convertMillimetersToTwip(28),
  right: convertMillimetersToTwip(26),
})

/** The width between the margins, in twentieths of a point. */
export const textWidth = convertMillimetersToTwip(156)

export const heading = (size: number): IParagraphStyleOptions['run'] => ({
  size,
  bold: true,
  color: '000000',
})

/** 一、二、 for clauses and （一）（二） within a heading, counted by the word processor, so that a clause can be added. */
export const numbering = {
  config: [
    { reference: 'clause', text: '%1、' },
    { reference: 'bracket', text: '（%1）' },
  ].map(({ reference, text }) => ({
    reference,
    levels: [
      {
        level: 0,
        format: LevelFormat.CHINESE_COUNTING,
        text,
        alignment: AlignmentType.START,
        suffix: 'nothing' as const,
        style: { paragraph: { indent: { firstLine: 560 } } },
      },
    ],
  })),
}

const hair = { style: BorderStyle.SINGLE, size: 4, color: '5A5A5A' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

export const allBorders = { top: hair, bottom: hair, left: hair, right: hair }
export const ruleBelow = { top: none, bottom: hair, left: none, right: none }
export const noBorders = { top: none, bottom: none, left: none, right: none }
export const noTableBorders = { ...noBorders, insideHorizontal: none, insideVertical: none }
