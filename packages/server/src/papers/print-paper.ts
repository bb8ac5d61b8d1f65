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
import { agreementsInForce, checkOn, type InForce, sealReason } from './in-force.ts'
import { agreementOn } from './mediation-papers.ts'
import { numberOn, type OnPaper } from './on-paper.ts'
import { outlineOf } from './outlines.ts'
import { photosOf } from './photos.ts'

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
  const { photos, of } = await withPhotos(house, onPaper(house, opened), asked.paper === 'evidence')
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

/** The whole dossier in its order as one file: cover, contents with true pages, every paper, back cover. */
export async function printDossier(house: House, opened: Opened): Promise<Pdf> {
  const { of, photos } = await withPhotos(house, onPaper(house, opened), true)
  const inForce = currentOf(house, opened)
  const check = inForce === undefined ? undefined : await checkOn(house, inForce)
  const outlines = leavesOf(opened.matter).map(({ paper, nth }) => {
    if (paper === 'agreement' && inForce !== undefined) {
      const asSigned = agreementOn(onPaper(house, inForce), check)
      if (asSigned !== undefined) return asSigned
    }
    return outlineFor(of, { paper, nth })
  })
  return pdfOf(printOutlines(`卷宗 ${numberOn(of)}`, outlines, new Date(opened.matter.lastAt), photos))
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
  const of = onPaper(house, { ...inForce, matter: eyes(inForce.matter) })
  const outline = agreementOn(of, await checkOn(house, inForce))
  if (outline === undefined) throw new DoorProblem('not-found')
  const at = new Date(inForce.effectiveAt)
  return house.seal.seal(pdfOf(printOutline(outline, at)).pdf, { reason: sealReason(inForce), at })
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

const onPaper = (house: House, { matter, events, eyes = (seen) => seen }: Opened): OnPaper => ({
  matter: eyes(matter),
  events,
  region: house.region,
  telephoneOf: ({ telephone }, whole) => {
    if (telephone === undefined || !whole) return telephone?.masked
    return openSealed(house.sealing, 'telephone', telephone)
  },
})

async function withPhotos(house: House, of: OnPaper, wanted: boolean) {
  if (!wanted) return { of, photos: undefined }
  const photos = await photosOf(house, of.matter)
  const pictures = photos.map(({ file, caption }) => ({ file, caption }))
  return { of: { ...of, pictures }, photos: new Map(photos.map(({ file, bytes }) => [file, bytes])) }
}

function pdfOf(printed: Printed): Pdf {
  if ('missing' in printed) throw new DoorProblem('character-missing', { character: printed.missing })
  return printed
}
