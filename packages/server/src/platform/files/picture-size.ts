/** Width and height that a picture claims before a single pixel is decoded. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/**
 * Reads the size a JPEG, PNG or WebP claims, from its headers alone: a few bytes can claim a picture that would
 * fill the memory of the whole service. Undefined when the headers are broken or the file was cut off.
 */
export function claimedSize(type: string, bytes: Buffer): PictureSize | undefined {
  try {
    const size =
      type === 'image/jpeg' ? jpegSize(bytes) : type === 'image/png' ? pngSize(bytes) : webpSize(bytes)
    return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined
  } catch (error) {
    // Reading beyond the end of the bytes: the file was cut off.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** ITU-T T.81 B.1: segments up to the picture's own bytes. Two frames in one file: the larger claim counts. */
function jpegSize(bytes: Buffer): PictureSize | undefined {
  let size: PictureSize | undefined
  let at = 2
  for (;;) {
    if (bytes.readUInt8(at) !== 0xff) return undefined
    while (bytes.readUInt8(at + 1) === 0xff) at += 1
    const marker = bytes.readUInt8(at + 1)
    // A decoder fills what was cut off with grey; we would rather ask for the photo again.
    if (marker === 0xda) return bytes.indexOf(Buffer.from([0xff, 0xd9]), at) === -1 ? undefined : size
    if (marker === 0xd9) return undefined
    if (isFrame(marker))
      size = larger(size, { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) })
    at += 2 + bytes.readUInt16BE(at + 2)
  }
}

/** SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

const larger = (one: PictureSize | undefined, other: PictureSize): PictureSize =>
  one !== undefined && one.width * one.height > other.width * other.height ? one : other

/** PNG 5.3 and 11.2.1: IHDR is the first chunk, and IEND says that nothing is missing. */
function pngSize(bytes: Buffer): PictureSize | undefined {
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined
  const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  for (let at = 8; ; at += 12 + bytes.readUInt32BE(at)) {
    // Reads the checksum too, the last four bytes: a RangeError says that they are not there.
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND')
      return bytes.readUInt32BE(at + 8) === 0 ? undefined : size
  }
}

/** RFC 9649: the whole says how long it is; the first chunk, which of three ways the picture is written in. */
function webpSize(bytes: Buffer): PictureSize | undefined {
  if (bytes.readUInt32LE(4) + 8 > bytes.length) return undefined
  const chunk = bytes.toString('latin1', 12, 16)
  if (chunk === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  if (chunk === 'VP8 ') {
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
  }
  if (chunk === 'VP8L') {
    const bits = bytes.readUInt32LE(21)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  return undefined
}
