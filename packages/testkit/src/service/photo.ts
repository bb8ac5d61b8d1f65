import { Transformer } from '@napi-rs/image'

/** The place that a telephone wrote into a photo; a service that keeps it would tell where somebody lives. */
const owner = 'INVENTED OWNER\0'

/** A photo as a telephone takes it: a picture, and hidden in it who owns the telephone and where it stood. */
export async function photoOfAPlace(shade = 120): Promise<Buffer> {
  const pixels = new Uint8Array(320 * 240 * 4)
  for (let at = 0; at < pixels.length; at += 4) pixels.set([shade, (at >> 8) & 255, 90, 255], at)
  const jpeg = await Transformer.fromRgbaPixels(pixels, 320, 240).jpeg(85)
  return Buffer.concat([jpeg.subarray(0, 2), exif(), jpeg.subarray(2)])
}

/** Whether a picture still says where or by whom it was taken. */
export const tellsThePlace = (picture: Uint8Array): boolean => {
  const text = Buffer.from(picture).toString('latin1')
  return text.includes('Exif') || text.includes(owner.slice(0, -1))
}

/** An Exif segment with an owner and a GPS latitude, laid out as TIFF 6 asks. */
function exif(): Buffer {
  const tiff = Buffer.alloc(98 + owner.length)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(2, 8)
  entry(tiff, 10, [0x013b, 2, owner.length, 98])
  entry(tiff, 22, [0x8825, 4, 1, 50])
  tiff.writeUInt16LE(2, 50)
  entry(tiff, 52, [1, 2, 2, 'N'.charCodeAt(0)])
  entry(tiff, 64, [2, 5, 1, 90])
  tiff.writeUInt32LE(39, 90)
  tiff.writeUInt32LE(1, 94)
  tiff.write(owner, 98, 'latin1')
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

function entry(tiff: Buffer, at: number, [tag, type, count, value]: [number, number, number, number]): void {
  tiff.writeUInt16LE(tag, at)
  tiff.writeUInt16LE(type, at + 2)
  tiff.writeUInt32LE(count, at + 4)
  tiff.writeUInt32LE(value, at + 8)
}
