import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { plainText } from './plain-text.ts'

/**
 * The press: a typst template, the values of one paper and an instant in; a PDF out.
 *
 * - Values travel as JSON beside the template and never become template source, so a party whose name holds `#` or
 *   `$` gets exactly that name printed.
 * - Equal values and an equal instant give equal bytes: a paper printed again can be compared with the one filed.
 * - PDF/A-2a: made for archives, tagged for screen readers, every glyph embedded. The standard also forbids an empty
 *   box in place of a character, and so a name that cannot be set stops the press instead of leaving the house wrong.
 *
 * Whoever prints hundreds in a row lets the event loop turn between them: the native sheets are freed only then.
 */

/** A printed paper. */
export type Pdf = {
  readonly pdf: Uint8Array
  readonly pages: number
  /** Of several papers in one file: the page on which each begins. */
  readonly leaves?: readonly number[]
}

/** The paper was not printed because no typeface on board can write this character. */
export type MissingCharacter = { readonly missing: string }

export type Printed = Pdf | MissingCharacter

export interface Attached {
  readonly name: string
  readonly words: string
  readonly bytes: Uint8Array
}

/** What goes into the press: the plain values, and apart from them the drawings, which are not text. */
export type Sheet = {
  readonly template: string
  readonly values: object
  /** A square code as an SVG drawing; it is placed as it is. */
  readonly qrSvg?: string | undefined
  /** Photos by the name the values call them by: JPEG, PNG or WebP. */
  readonly pictures?: ReadonlyMap<string, Uint8Array> | undefined
  /** Another PDF that travels inside this one, as it is: bound anew its seal would not hold. The file is then PDF/A-3a. */
  readonly attached?: Attached | undefined
  /** Whether it is asked on which page each paper begins. */
  readonly leaves?: boolean
}

const templates = fileURLToPath(new URL('../templates', import.meta.url))

const faceFolder = (face: string, folder: string) =>
  join(dirname(createRequire(import.meta.url).resolve(`${face}/package.json`)), folder)

let compiler: NodeCompiler | undefined
let isTidying = false
function tidy(typst: NodeCompiler): void {
  isTidying = false
  typst.evictCache(3)
}

/**
 * The compiler is built at the first paper: a server that prints nothing pays nothing. Font files are mapped, not
 * copied; the second face (28 MB: all of Extension A, most of Extension B) is read only when a rare character asks for it.
 */
function getCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: templates,
    fontArgs: [
      {
        fontPaths: [
          faceFolder('@expo-google-fonts/noto-serif-sc', '400Regular'),
          faceFolder('@expo-google-fonts/noto-serif-sc', '700Bold'),
          faceFolder('@expo-google-fonts/cactus-classical-serif', '400Regular'),
        ],
      },
    ],
  })
  return compiler
}

/** Prints one paper; throws when the template itself is broken, because then no paper of its kind can be right. */
export function press(
  { template, values, qrSvg, pictures = new Map(), attached, leaves = false }: Sheet,
  at: Date,
): Printed {
  const typst = getCompiler()
  const files = attached === undefined ? pictures : new Map([...pictures, [attached.name, attached.bytes]])
  for (const [name, bytes] of files) typst.mapShadow(join(templates, name), Buffer.from(bytes))
  const inside = attached === undefined ? {} : { attached: { name: attached.name, words: attached.words } }
  const paper = JSON.stringify({ ...values, ...inside }, (_key, value: unknown) =>
    typeof value === 'string' ? plainText(value) : value,
  )
  try {
    const compiled = typst.compile({
      mainFilePath: join(templates, `${template}.typ`),
      inputs: { paper, qr: qrSvg ?? '' },
    })
    const sheet = compiled.result
    if (!sheet) {
      const faults = compiled.takeError()
      throw new Error(`template ${template}: ${JSON.stringify(faults?.shortDiagnostics ?? [])}`)
    }
    const pdf = typst.pdf(sheet, {
      // Only the third part of the standard lets another file lie inside.
      pdfStandard: attached === undefined ? 'a-2a' : 'a-3a',
      creationTimestamp: Math.floor(at.getTime() / 1000),
    })
    return {
      pdf: new Uint8Array(pdf),
      pages: sheet.numOfPages,
      ...(leaves ? { leaves: beginnings(typst, sheet) } : {}),
    }
  } catch (cause) {
    const missing = missingCharacter(cause)
    if (missing === undefined) throw cause
    return { missing }
  } finally {
    for (const name of files.keys()) typst.unmapShadow(join(templates, name))
    // Layouts are remembered between papers; without this a year of papers would stay in memory. What the last few papers
    // had in common is kept, and nobody waits for the tidying up.
    if (!isTidying) setImmediate(tidy, typst)
    isTidying = true
  }
}

/** The templates leave a mark where each paper begins. */
function beginnings(typst: NodeCompiler, sheet: NodeTypstDocument): number[] {
  const marks: unknown = typst.query(sheet, { selector: '<beginning>', field: 'value' })
  return Array.isArray(marks) ? marks.map(Number) : []
}

/**
 * Reads the character out of typst's own complaint, so that what is named is exactly what could not be set. Characters
 * without a shape of their own arrive as `\u{e001}`: private ones, which old registers used for names not yet in Unicode.
 */
function missingCharacter(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined
  const [, named] = /the text `\\*"(.+?)\\*"` could not be displayed/u.exec(cause.message) ?? []
  return named?.replace(/\\+u\{([0-9a-f]+)\}/g, (_escape, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )
}
