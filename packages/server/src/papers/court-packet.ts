import { type Attached, type Outline, printOutlines, putInOutline } from '@jiefen/documents'
import type { House } from '../house.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { type CourtLeaf, courtLeavesOf, courtMaterialsOn } from './court-papers.ts'
import { issuerOf, numberOn, type OnPaper } from './on-paper.ts'
import { photoOf } from './photos.ts'
import {
  asItWasSigned,
  inForceOf,
  type Opened,
  onPaper,
  outlineFor,
  pdfOf,
  withPhotos,
  withScans,
} from './print-paper.ts'

/**
 * Everything for the court as one file in the order of the list, with true pages: application, agreement as it was signed,
 * scans, proof, identities, addresses, mandates and photos. The sealed agreement travels inside it as it is.
 */
export async function printCourtMaterials(
  house: House,
  title: string,
  opened: Opened,
  sealed: Attached,
): Promise<Uint8Array> {
  const { of, photos } = await withPhotos(house, onPaper(house, opened), ['evidence'])
  const pictures = new Map(photos)
  const outlines: Outline[] = [courtMaterialsOn(of, true)]
  for (const [index, leaf] of courtLeavesOf(opened.matter).entries()) {
    if ('beside' in leaf) continue
    outlines.push(
      'proof' in leaf
        ? await shownOn(house, of, { leaf, index }, pictures)
        : await paperOn(house, opened, { of, leaf }, pictures),
    )
  }
  return pdfOf(printOutlines(title, outlines, new Date(opened.matter.lastAt), pictures, sealed)).pdf
}

async function paperOn(
  house: House,
  opened: Opened,
  { of, leaf }: { readonly of: OnPaper; readonly leaf: Extract<CourtLeaf, { paper: unknown }> },
  pictures: Map<string, Uint8Array>,
): Promise<Outline> {
  if (leaf.paper !== 'agreement') return outlineFor(await withScans(house, of, leaf, pictures), leaf)
  const inForce = inForceOf(house, opened, leaf.nth)
  const outline = inForce === undefined ? undefined : await asItWasSigned(house, inForce, pictures)
  // An oral one has nothing to hand in: it is written first (民诉法解释 art. 354).
  if (outline === undefined) throw new DoorProblem('not-found')
  return outline
}

async function shownOn(
  house: House,
  of: OnPaper,
  { leaf, index }: { readonly leaf: Extract<CourtLeaf, { proof: unknown }>; readonly index: number },
  pictures: Map<string, Uint8Array>,
): Promise<Outline> {
  const photo = await photoOf(house, leaf.proof, `court-${index}`)
  if (photo !== undefined) pictures.set(photo.file, photo.bytes)
  return putInOutline({
    ...{ number: numberOn(of), unit: issuerOf(of), title: leaf.title, areScans: true },
    hint: '当事人出示的材料。照片的原件保存在系统中，纸质原件由本人带到法院。',
    pieces: [leaf.proof.name],
    pictures: photo === undefined ? [] : [{ file: photo.file, caption: leaf.proof.name }],
  })
}
