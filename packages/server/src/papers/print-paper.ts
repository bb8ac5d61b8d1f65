import {
  type Outline,
  type Pdf,
  type Printed,
  printOutline,
  printOutlines,
  writeWord,
} from '@jiefen/documents'
import { findPrintable, leavesOf, type PaperName } from '@jiefen/domain/archive'
import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import type { House } from '../house.ts'
import { openSealed } from '../parties/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { backCoverOn, contentsOn } from './dossier-papers.ts'
import { drawnNamesOf } from './drawn-names.ts'
import { agreementsInForce, checkOn, type InForce, sealReason } from './in-force.ts'
import { agreementOn } from './mediation-papers.ts'
import { numberOn, type OnPaper } from './on-paper.ts'
import { outlineOf } from './outlines.ts'
import { type PhotoOnPaper, photosOf, scansOf } from './photos.ts'

/** What was opened, and how whoever asked may see it. */
export interface Opened {
  readonly matter: Matter
  readonly events: readonly MatterEvent[]
  /** On the copy of a party, the numbers of everybody else are left blank. */
  readonly eyes?: (matter: Matter) => Matter
}

export interface Asked {
  readonly paper: PaperName
  readonly nth?: number | undefined
}

/**
 * Prints one paper of a matter as PDF. The same matter gives the same bytes: the time on it is the matter's own last act.
 * A written agreement in force is printed as it took effect, with its square code, and sealed.
 * Throws `not-found` when there is nothing to print yet.
 */
export async function printPaper(house: House, asked: Asked, opened: Opened): Promise<Uint8Array> {
  const { matter } = opened
  if (findPrintable(matter, asked.paper, asked.nth) === undefined) throw new DoorProblem('not-found')
  if (asked.paper === 'contents' || asked.paper === 'back-cover') {
    const outline = await apartFromDossier(house, asked.paper, opened)
    return pdfOf(printOutline(outline, new Date(matter.lastAt))).pdf
  }
  const inForce = asked.paper === 'agreement' ? currentOf(house, opened) : undefined
  if (inForce !== undefined) return sealedAgreement(house, inForce, opened.eyes)
  if (asked.paper === 'agreement') {
    const { of, bytes } = await withNames(house, onPaper(house, opened))
    return pdfOf(printOutline(outlineFor(of, asked), new Date(matter.lastAt), bytes)).pdf
  }
  const { photos, of } = await withPhotos(house, onPaper(house, opened), [asked.paper])
  return pdfOf(printOutline(outlineFor(of, asked), new Date(matter.lastAt), photos)).pdf
}

/** The same paper for a word processor; what is sealed, or holds photos, has its original as PDF. */
export async function writePaper(house: House, asked: Asked, opened: Opened): Promise<Uint8Array> {
  if (findPrintable(opened.matter, asked.paper, asked.nth) === undefined) throw new DoorProblem('not-found')
  const { paper } = asked
  if (paper === 'contents' || paper === 'back-cover')
    return writeWord(await apartFromDossier(house, paper, opened))
  const inForce = paper === 'agreement' ? currentOf(house, opened) : undefined
  return writeWord(outlineFor(onPaper(house, inForce ?? opened), asked))
}

/** Several papers in a row as one file with true page numbers, the first of them the list of all; each by what it is. */
export function printTogether(
  house: House,
  title: string,
  { asked, list }: { readonly asked: readonly Asked[]; readonly list: (of: OnPaper) => Outline },
  opened: Opened,
): Uint8Array {
  const of = onPaper(house, opened)
  const outlines = [list(of), ...asked.map((one) => outlineFor(of, one))]
  return pdfOf(printOutlines(title, outlines, new Date(opened.matter.lastAt))).pdf
}

/** The whole dossier in its order as one file: cover, contents with true pages, every paper, back cover. */
export async function printDossier(house: House, opened: Opened): Promise<Pdf> {
  const { of, photos } = await withPhotos(house, onPaper(house, opened), ['evidence', 'signed-paper'])
  const inForce = currentOf(house, opened)
  const check = inForce === undefined ? undefined : await checkOn(house, inForce)
  const names = await drawnNamesOf(house, inForce ?? opened)
  const outlines = leavesOf(opened.matter).map(({ paper, nth }) => {
    if (paper === 'agreement' && inForce !== undefined) {
      const asSigned = agreementOn({ ...onPaper(house, inForce), drawn: names.drawn }, check)
      if (asSigned !== undefined) return asSigned
    }
    return outlineFor(of, { paper, nth })
  })
  return pdfOf(
    printOutlines(
      `卷宗 ${numberOn(of)}`,
      outlines,
      new Date(opened.matter.lastAt),
      new Map([...photos, ...names.bytes]),
    ),
  )
}

/** The contents with the pages they have in the dossier, and the back cover with the number of its pages. */
async function apartFromDossier(
  house: House,
  paper: 'contents' | 'back-cover',
  opened: Opened,
): Promise<Outline> {
  const { pages, leaves } = await printDossier(house, opened)
  return paper === 'contents' ? contentsOn(onPaper(house, opened), leaves) : backCoverOn(pages)
}

async function sealedAgreement(
  house: House,
  inForce: InForce,
  eyes: Opened['eyes'] = (matter) => matter,
): Promise<Uint8Array> {
  const { of, bytes } = await withNames(house, onPaper(house, { ...inForce, matter: eyes(inForce.matter) }))
  const outline = agreementOn(of, await checkOn(house, inForce))
  if (outline === undefined) throw new DoorProblem('not-found')
  const at = new Date(inForce.effectiveAt)
  return house.seal.seal(pdfOf(printOutline(outline, at, bytes)).pdf, { reason: sealReason(inForce), at })
}

/** The agreement that binds now; one that is being drawn anew does not yet. */
function currentOf(house: House, { matter, events }: Opened): InForce | undefined {
  if (matter.agreement?.effectiveAt === undefined) return undefined
  const last = agreementsInForce(house, events).at(-1)
  return last?.version === matter.agreement.version ? last : undefined
}

function outlineFor(of: OnPaper, { paper, nth }: Asked): Outline {
  // Where a paper exists once, or once for each, the first is meant when none is named; a blank form is for nobody yet.
  const leaf = findPrintable(of.matter, paper, nth)
  const outline = leaf === undefined ? undefined : outlineOf(of, paper, leaf.nth ?? 0)
  if (outline === undefined) throw new DoorProblem('not-found')
  return outline
}

export const onPaper = (house: House, { matter, events, eyes = (seen) => seen }: Opened): OnPaper => ({
  matter: eyes(matter),
  events,
  region: house.region,
  telephoneOf: ({ telephone }, whole) => {
    if (telephone === undefined || !whole) return telephone?.masked
    return openSealed(house.sealing, 'telephone', telephone)
  },
})

async function withNames(house: House, of: OnPaper) {
  const { drawn, bytes } = await drawnNamesOf(house, of)
  return { of: { ...of, drawn }, bytes }
}

async function withPhotos(house: House, of: OnPaper, papers: readonly PaperName[]) {
  const photos = papers.includes('evidence') ? await photosOf(house, of.matter) : []
  const scans = papers.includes('signed-paper') ? await scansOf(house, of.matter) : []
  return {
    of: { ...of, pictures: photos.map(toSet), scans: scans.map(toSet) },
    photos: new Map([...photos, ...scans].map(({ file, bytes }) => [file, bytes])),
  }
}

const toSet = ({ file, caption }: PhotoOnPaper) => ({ file, caption })

/** Papers in a row as one file with one count of pages. */
export const printAsOne = (title: string, outlines: readonly Outline[], at: number): Uint8Array =>
  pdfOf(printOutlines(title, outlines, new Date(at))).pdf

function pdfOf(printed: Printed): Pdf {
  if ('missing' in printed) throw new DoorProblem('character-missing', { character: printed.missing })
  return printed
}
