import { crc32 } from 'node:zlib'
import { Transformer } from '@napi-rs/image'

/** A picture whose left half is red and whose right half is blue, so that one sees how it was turned. */
export function redAndBlue(width = 64, height = 32): Transformer {
  const pixels = new Uint8Array(width * height * 4)
  for (let at = 0; at < width * height; at += 1) {
    pixels.set(at % width < width / 2 ? [255, 0, 0, 255] : [0, 0, 255, 255], at * 4)
  }
  return Transformer.fromRgbaPixels(pixels, width, height)
}

/** A picture that cannot be packed small. */
export function noise(side: number): Transformer {
  let seed = 1
  const pixels = Uint8Array.from({ length: side * side * 4 }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed & 255
  })
  return Transformer.fromRgbaPixels(pixels, side, side)
}

/** The Exif segment of a telephone: which way it was held, where it was, and who owns it. */
export function exifSegment(orientation: number): Buffer {
  const owner = Buffer.from('INVENTED OWNER\0', 'latin1')
  const tiff = Buffer.alloc(98 + owner.length)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(3, 8)
  entry(tiff, 10, { tag: 0x0112, type: 3, count: 1, value: orientation })
  entry(tiff, 22, { tag: 0x013b, type: 2, count: owner.length, value: 98 })
  entry(tiff, 34, { tag: 0x8825, type: 4, count: 1, value: 50 })
  tiff.writeUInt16LE(2, 50)
  entry(tiff, 52, { tag: 1, type: 2, count: 2, value: 'N'.charCodeAt(0) })
  entry(tiff, 64, { tag: 2, type: 5, count: 1, value: 90 })
  tiff.writeUInt32LE(39, 90)
  tiff.writeUInt32LE(1, 94)
  owner.copy(tiff, 98)
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]))
}

export const xmpSegment = (): Buffer =>
  segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPSLatitude 39</x:xmpmeta>', 'latin1'))

export const commentSegment = (words: string): Buffer => segment(0xfe, Buffer.from(words))

/** Puts segments behind the first marker of a JPEG, where cameras write them. */
export const withSegments = (jpeg: Buffer, ...segments: Buffer[]): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])

/** Puts a chunk behind the header of a PNG. */
export function withChunk(png: Buffer, name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([png.subarray(0, 33), length, named, sum, png.subarray(33)])
}

/** The same PNG, claiming another size: a few bytes that would become gigabytes. */
export function claiming(png: Buffer, width: number, height: number): Buffer {
  const header = Buffer.from(png.subarray(12, 29))
  header.writeUInt32BE(width, 4)
  header.writeUInt32BE(height, 8)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(header))
  return Buffer.concat([png.subarray(0, 12), header, sum, png.subarray(33)])
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

function entry(
  tiff: Buffer,
  at: number,
  { tag, type, count, value }: { tag: number; type: number; count: number; value: number },
): void {
  tiff.writeUInt16LE(tag, at)
  tiff.writeUInt16LE(type, at + 2)
  tiff.writeUInt32LE(count, at + 4)
  tiff.writeUInt32LE(value, at + 8)
}
