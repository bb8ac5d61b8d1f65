import {
  type Outline,
  type Pdf,
  type Printed,
  printOutline,
  printOutlines,
  writeWord,
} from '@jiefen/documents'
import { findPrintable, leavesOf, type PaperName } from '@jiefen/domain/archive'
import { type Matter, type MatterEvent, withAgreement, withMeant } from '@jiefen/domain/matter'
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
  const inForce = asked.paper === 'agreement' ? inForceOf(house, opened, asked.nth) : undefined
  if (inForce !== undefined) return sealedAgreement(house, inForce, opened.eyes)
  const meant = { ...opened, matter: aboutAgreement(matter, asked) }
  if (asked.paper === 'agreement') {
    const { of, bytes } = await withNames(house, onPaper(house, meant))
    return pdfOf(printOutline(outlineFor(of, asked), new Date(matter.lastAt), bytes)).pdf
  }
  const { photos, of } = await withPhotos(house, onPaper(house, meant), [asked.paper])
  return pdfOf(printOutline(outlineFor(of, asked), new Date(matter.lastAt), photos)).pdf
}

/** The same paper for a word processor; what is sealed, or holds photos, has its original as PDF. */
export async function writePaper(house: House, asked: Asked, opened: Opened): Promise<Uint8Array> {
  if (findPrintable(opened.matter, asked.paper, asked.nth) === undefined) throw new DoorProblem('not-found')
  const { paper, nth } = asked
  if (paper === 'contents' || paper === 'back-cover')
    return writeWord(await apartFromDossier(house, paper, opened))
  const inForce = paper === 'agreement' ? inForceOf(house, opened, nth) : undefined
  return writeWord(outlineFor(onPaper(house, inForce ?? opened), asked))
}

/** The whole dossier in its order as one file: cover, contents with true pages, every paper, back cover. */
export async function printDossier(house: House, opened: Opened): Promise<Pdf> {
  const { of, photos } = await withPhotos(house, onPaper(house, opened), ['evidence'])
  const pictures = new Map(photos)
  const outlines: Outline[] = []
  for (const { paper, nth } of leavesOf(opened.matter)) {
    const inForce = paper === 'agreement' ? inForceOf(house, opened, nth) : undefined
    const asSigned = inForce === undefined ? undefined : await asItWasSigned(house, inForce, pictures)
    outlines.push(
      asSigned ?? outlineFor(await withScans(house, of, { paper, nth }, pictures), { paper, nth }),
    )
  }
  return pdfOf(printOutlines(`卷宗 ${numberOn(of)}`, outlines, new Date(opened.matter.lastAt), pictures))
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

export async function asItWasSigned(house: House, inForce: InForce, pictures: Map<string, Uint8Array>) {
  const { drawn, bytes } = await drawnNamesOf(house, inForce)
  for (const [file, picture] of bytes) pictures.set(file, picture)
  return agreementOn({ ...onPaper(house, inForce), drawn }, await checkOn(house, inForce))
}

/** The agreement that binds now, of several the one of this version; one that is being drawn anew does not yet. */
export function inForceOf(house: House, { matter, events }: Opened, version?: number): InForce | undefined {
  const binding = aboutAgreement(matter, { paper: 'agreement', nth: version }).agreement
  if (binding?.effectiveAt === undefined) return undefined
  return agreementsInForce(house, events).find((one) => one.version === binding.version)
}

/** The scanned pages of the agreement that this leaf is about. */
export async function withScans(house: House, of: OnPaper, asked: Asked, pictures: Map<string, Uint8Array>) {
  if (asked.paper !== 'signed-paper') return of
  const scans = await scansOf(house, aboutAgreement(of.matter, asked))
  for (const { file, bytes } of scans) pictures.set(file, bytes)
  return { ...of, scans: scans.map(toSet) }
}

const papersOfAgreements: ReadonlySet<PaperName> = new Set([
  ...(['agreement', 'signed-paper', 'oral-agreement'] as const),
  ...(['court-application', 'court-materials', 'mediation-proof', 'court-ruling'] as const),
])

/** The matter with the agreement in hand that this paper is about: of several, by its version; else the one that is meant. */
function aboutAgreement(matter: Matter, { paper, nth }: Asked): Matter {
  if (!papersOfAgreements.has(paper)) return matter
  if (nth !== undefined) return withAgreement(matter, nth)
  return paper === 'agreement' && matter.agreement !== undefined ? matter : withMeant(matter)
}

export function outlineFor(of: OnPaper, { paper, nth }: Asked): Outline {
  // Where a paper exists once, or once for each, the first is meant when none is named; a blank form is for nobody yet.
  const leaf = findPrintable(of.matter, paper, nth)
  const about = { ...of, matter: aboutAgreement(of.matter, { paper, nth }) }
  const outline = leaf === undefined ? undefined : outlineOf(about, paper, leaf.nth ?? 0)
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

export async function withPhotos(house: House, of: OnPaper, papers: readonly PaperName[]) {
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

export function pdfOf(printed: Printed): Pdf {
  if ('missing' in printed) throw new DoorProblem('character-missing', { character: printed.missing })
  return printed
}
