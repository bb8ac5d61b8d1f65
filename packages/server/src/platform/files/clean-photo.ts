import { extname } from 'node:path'
import { Transformer } from '@napi-rs/image'
import { fileTypeFromBuffer } from 'file-type'
import { DoorProblem } from '../problems/index.ts'
import { claimedSize } from './picture-size.ts'

/** A photo made anew from its pixels: nothing of the file that was sent is left in it. */
export interface CleanPhoto {
  readonly type: PhotoType
  readonly bytes: Buffer
}

const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const
export type PhotoType = (typeof photoTypes)[number]

const endings = ['', '.jpg', '.jpeg', '.jfif', '.png', '.webp']

/** Longest side kept, in pixels: enough to read a contract photographed on a table. */
export const longestSide = 2560
/** Largest picture decoded at all: 64 million pixels take about 256 MB while they are looked at. */
const mostPixels = 64_000_000
const quality = 85
/** `ResizeFit.Inside` of the decoder, whose ambient const enum cannot be imported. */
const inside = 2

/**
 * Turns what somebody sent into a photo that is safe to keep and to show: the type is read from the bytes, the
 * picture is decoded and drawn again upright, at most 2560 pixels on its longest side. Place, camera, comments,
 * profiles and anything hidden behind the picture are gone, because only pixels are carried over.
 * Throws `wrong-file-type` for everything that is not a whole JPEG, PNG or WebP picture.
 */
export async function cleanPhoto(sent: Buffer, name: string): Promise<CleanPhoto> {
  const type = await photoTypeOf(sent, name)
  const size = claimedSize(type, sent)
  if (size === undefined) throw new DoorProblem('wrong-file-type', { why: 'damaged' })
  if (size.width * size.height > mostPixels) throw new DoorProblem('too-large', { ...size, mostPixels })

  const turn = turns()
  await turn.come
  try {
    return { type, bytes: await drawAgain(sent, type, size) }
  } catch {
    throw new DoorProblem('wrong-file-type', { why: 'damaged' })
  } finally {
    turn.leave()
  }
}

/**
 * What the bytes are; neither the name nor the sender's header is believed. A name that says it is no photo is
 * refused; one kind of photo under the name of another is how some telephones save them, and harmless.
 */
async function photoTypeOf(sent: Buffer, name: string): Promise<PhotoType> {
  const found = (await fileTypeFromBuffer(sent))?.mime
  const type = photoTypes.find((known) => known === found)
  if (type === undefined) throw new DoorProblem('wrong-file-type', { found: found ?? 'unknown' })
  const ending = extname(name).toLowerCase()
  if (!endings.includes(ending)) throw new DoorProblem('wrong-file-type', { found, name: ending })
  return type
}

async function drawAgain(
  sent: Buffer,
  type: PhotoType,
  size: { width: number; height: number },
): Promise<Buffer> {
  const picture = new Transformer(sent).rotate()
  if (Math.max(size.width, size.height) > longestSide) {
    picture.fastResize({ width: longestSide, height: longestSide, fit: inside })
  }
  if (type === 'image/jpeg') return await picture.jpeg(quality)
  if (type === 'image/webp') return await picture.webp(quality)
  return await picture.png()
}

const atOnce = 2
let busy = 0
const waiting: (() => void)[] = []

/** Two pictures are decoded at a time: ten people sending ten photos must not take all the memory. */
function turns(): { come: Promise<void>; leave: () => void } {
  const come = new Promise<void>((begin) => {
    if (busy < atOnce) {
      busy += 1
      begin()
    } else waiting.push(begin)
  })
  // The turn passes straight to the next in line, so that nobody slips in between.
  const leave = () => {
    const next = waiting.shift()
    if (next === undefined) busy -= 1
    else next()
  }
  return { come, leave }
}
