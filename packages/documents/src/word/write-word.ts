import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import type { Outline } from '../outline/index.ts'
import { plainText } from '../plain-text.ts'
import { type Piece, piecesOf } from './blocks.ts'
import { heading, margins, measures, numbering, textWidth, typefaces } from './look.ts'

/**
 * The same paper as a file for a word processor (DOCX): equal words, headings, tables and counted clauses, to be edited
 * where a place has its own form. It is never the original: that is the PDF.
 */
export async function writeWord(outline: Outline): Promise<Uint8Array> {
  const said = plain(outline)
  const { size, line } = measures[said.face]
  const document = new Document({
    title: said.title,
    creator: said.subtitle ?? '',
    numbering,
    styles: {
      default: {
        document: {
          run: { font: typefaces.text, size, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
          paragraph: { spacing: { line }, indent: { firstLine: size * 20 } },
        },
        heading1: {
          run: { ...heading(44), font: typefaces.title },
          paragraph: {
            alignment: AlignmentType.CENTER,
            indent: { firstLine: 0 },
            spacing: { before: 0, after: 280 },
          },
        },
        heading2: {
          run: { ...heading(size), font: typefaces.text },
          paragraph: { indent: { firstLine: 0 }, spacing: { before: 200, after: 60, line } },
        },
      },
    },
    sections: [sectionOf(said)],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function sectionOf(outline: Outline): ISectionOptions {
  const { title, subtitle, number, numberLine = number, face, pageSigns, blocks } = outline
  let list = 0
  const pieces = blocks.flatMap((block): Piece[] => {
    if (block.is === 'heading') list += 1
    return piecesOf(block, list)
  })
  const centred = { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } }
  return {
    properties: { page: { size: { width: 11_906, height: 16_838 }, margin: margins(face) } },
    ...(face === 'cover' ? {} : { footers: { default: footerOf(number, pageSigns) } }),
    children: [
      ...(subtitle === undefined
        ? []
        : [new Paragraph({ ...centred, children: [new TextRun({ text: subtitle, size: 30 })] })]),
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
      ...(numberLine === undefined
        ? []
        : [
            new Paragraph({
              alignment: AlignmentType.RIGHT,
              spacing: { after: 240 },
              children: [new TextRun({ text: numberLine })],
            }),
          ]),
      ...pieces,
    ],
  }
}

const footerOf = (number?: string, signs: readonly string[] = []): Footer =>
  new Footer({
    children: [
      ...(signs.length === 0
        ? []
        : [
            new Paragraph({
              indent: { firstLine: 0 },
              spacing: { after: 120 },
              children: [
                new TextRun({ size: 20, text: signs.map((who) => `${who}：＿＿＿＿＿＿＿`).join('　') }),
              ],
            }),
          ]),
      new Paragraph({
        indent: { firstLine: 0 },
        tabStops: [{ type: 'center', position: Math.round(textWidth / 2) }],
        children: [
          new TextRun({
            size: 18,
            children: [number ?? '', '\t第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'],
          }),
        ],
      }),
    ],
  })

/** As paper can carry it; a word processor breaks long runs by itself and needs no places to break at. */
const plain = (outline: Outline): Outline =>
  JSON.parse(JSON.stringify(outline), (_key, value: unknown) =>
    typeof value === 'string' ? plainText(value).replaceAll('\u200b', '') : value,
  )
