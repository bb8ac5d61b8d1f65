import { gzipSync } from 'node:zlib'
import { compressJpeg, Transformer } from '@napi-rs/image'
import { assert, asyncProperty, constantFrom, integer, uint8Array } from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { DoorProblem } from '../problems/index.ts'
import { cleanPhoto } from './clean-photo.ts'
import {
  claiming,
  commentSegment,
  exifSegment,
  redAndBlue,
  withChunk,
  withSegments,
  xmpSegment,
} from './photos.fixture.ts'

let jpeg: Buffer
let png: Buffer
let webp: Buffer
beforeAll(async () => {
  jpeg = await redAndBlue().jpeg(90)
  png = await redAndBlue().png()
  webp = await redAndBlue().webp(90)
})

const sizeOf = async (photo: Buffer) => {
  const { width, height } = await new Transformer(photo).metadata()
  return [width, height]
}

describe('a photo', () => {
  it('is turned upright, and nothing says any more where, when and by whom it was taken', async () => {
    const sent = withSegments(jpeg, exifSegment(6), xmpSegment(), commentSegment('taken at home'))
    expect(await new Transformer(sent).metadata(true)).toMatchObject({
      orientation: 6,
      exif: { 'GPS latitude ref': 'N' },
    })

    const { type, bytes } = await cleanPhoto(sent, '照片.JPG')
    expect(type).toBe('image/jpeg')
    expect(await sizeOf(bytes)).toEqual([32, 64])
    const pixels = await new Transformer(bytes).rawPixels()
    const [red, blue] = [pixels.subarray(0, 3), pixels.subarray(-3)]
    expect([(red[0] ?? 0) > 200, (red[2] ?? 255) < 50]).toEqual([true, true])
    expect([(blue[0] ?? 255) < 50, (blue[2] ?? 0) > 200]).toEqual([true, true])
    for (const trace of ['Exif', 'INVENTED OWNER', 'xmpmeta', 'GPS', 'taken at home']) {
      expect(sent.includes(trace) || trace === 'GPS').toBe(true)
      expect(bytes.includes(trace)).toBe(false)
    }
    expect(await new Transformer(bytes).metadata(true)).not.toHaveProperty('exif')
  })

  it.each([
    [1, [64, 32]],
    [3, [64, 32]],
    [6, [32, 64]],
    [8, [32, 64]],
  ])('held the way %i stands upright afterwards', async (orientation, size) => {
    expect(
      await sizeOf((await cleanPhoto(withSegments(jpeg, exifSegment(orientation)), 'a.jpg')).bytes),
    ).toEqual(size)
  })

  it('loses the texts a PNG carries', async () => {
    const words = Buffer.from('Location\0at home', 'latin1')
    const sent = withChunk(withChunk(png, 'tEXt', words), 'eXIf', exifSegment(1).subarray(10))
    const { type, bytes } = await cleanPhoto(sent, 'a.png')
    expect(type).toBe('image/png')
    for (const trace of ['tEXt', 'eXIf', 'at home', 'INVENTED OWNER']) {
      expect([sent.includes(trace), bytes.includes(trace)]).toEqual([true, false])
    }
  })

  it('loses whatever hides inside or behind it', async () => {
    const page = '<script>alert(1)</script>'
    const archive = gzipSync('an archive behind the picture')
    const sent = Buffer.concat([withSegments(jpeg, commentSegment(page)), archive, Buffer.from(page)])
    const { bytes } = await cleanPhoto(sent, 'a.jpg')
    expect([sent.includes('<script>'), bytes.includes('<script>')]).toEqual([true, false])
    expect([sent.includes(archive), bytes.includes(archive)]).toEqual([true, false])
  })

  it.each([
    [3000, 100, [2560, 85]],
    [100, 3000, [85, 2560]],
    [2560, 20, [2560, 20]],
  ])('of %i × %i pixels is kept at most 2560 long', async (width, height, size) => {
    expect(await sizeOf((await cleanPhoto(await redAndBlue(width, height).jpeg(50), 'a.jpg')).bytes)).toEqual(
      size,
    )
  })

  it.each([
    ['a progressive JPEG', () => compressJpeg(jpeg, { optimizeScans: true })],
    ['a grey JPEG', () => redAndBlue().grayscale().jpeg(80)],
    ['a JPEG with a long comment', async () => withSegments(jpeg, commentSegment('x'.repeat(60_000)))],
    ['a lossless WebP', () => redAndBlue().webpLossless()],
    ['a transparent WebP', () => redAndBlue().opacity(0.5).webp(80)],
    ['a transparent PNG', () => redAndBlue().opacity(0.5).png()],
  ])('may be %s', async (_way, write) => {
    expect(await sizeOf((await cleanPhoto(await write(), 'a')).bytes)).toEqual([64, 32])
  })

  it('may be a WebP, and may have no ending in its name', async () => {
    expect((await cleanPhoto(webp, 'image')).type).toBe('image/webp')
    expect((await cleanPhoto(png, '')).type).toBe('image/png')
    expect((await cleanPhoto(jpeg, 'a.jpeg')).type).toBe('image/jpeg')
  })

  it('is the same photo every time, so that it is kept once', async () => {
    const [one, other] = await Promise.all([cleanPhoto(jpeg, 'a.jpg'), cleanPhoto(jpeg, 'b.jpg')])
    expect(one.bytes.equals(other.bytes)).toBe(true)
  })
})

describe('what is no photo', () => {
  const refused = async (bytes: Buffer, name: string) => {
    const answer = await cleanPhoto(bytes, name).catch((problem: unknown) => problem)
    return answer instanceof DoorProblem ? answer.code : answer
  }

  it.each([
    ['an archive', Buffer.from('504b0304140000000800', 'hex'), 'a.jpg'],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'a.jpg'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'a.jpg'],
    [
      'a drawing with script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      'a.svg',
    ],
    ['a paper', Buffer.from('%PDF-1.7\n1 0 obj'), 'a.pdf'],
    ['a moving picture', Buffer.from('GIF89a\x01\0\x01\0\x80\0\0', 'latin1'), 'a.gif'],
    ['nothing', Buffer.alloc(0), 'a.jpg'],
  ])('is refused: %s', async (_what, bytes, name) => {
    expect(await refused(bytes, name)).toBe('wrong-file-type')
  })

  it('is refused when the name says that it is no photo', async () => {
    for (const name of ['a.exe', 'a.jpg.html', 'a.svg', 'a.pdf'])
      expect(await refused(jpeg, name)).toBe('wrong-file-type')
  })

  it('is taken when one kind of photo has the name of another, as some telephones save it', async () => {
    expect((await cleanPhoto(webp, 'a.jpg')).type).toBe('image/webp')
  })

  it('is refused when the end is missing, wherever it was cut off', async () => {
    for (const [photo, name] of [
      [jpeg, 'a.jpg'],
      [png, 'a.png'],
      [webp, 'a.webp'],
    ] as const) {
      for (const part of [0.99, 0.7, 0.3]) {
        expect(await refused(photo.subarray(0, Math.floor(photo.length * part) - 2), name)).toBe(
          'wrong-file-type',
        )
      }
    }
  })

  it('is refused for the size it claims, before anything is decoded', async () => {
    const bomb = claiming(png, 60_000, 60_000)
    const before = process.memoryUsage.rss()
    expect(await refused(bomb, 'a.png')).toBe('too-large')
    expect(process.memoryUsage.rss() - before).toBeLessThan(64_000_000)
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
    const largeJpeg = Buffer.from(jpeg)
    largeJpeg.writeUInt16BE(65_000, frame + 5)
    largeJpeg.writeUInt16BE(65_000, frame + 7)
    expect(await refused(largeJpeg, 'a.jpg')).toBe('too-large')
  })

  it('never does anything but be refused or become a clean photo, whatever bytes are in it', async () => {
    await assert(
      asyncProperty(
        constantFrom('jpeg', 'png', 'webp'),
        integer({ min: 12, max: 400 }),
        uint8Array({ minLength: 1, maxLength: 12 }),
        async (kind, at, noise) => {
          const photo = Buffer.from({ jpeg, png, webp }[kind])
          photo.set(noise.subarray(0, Math.max(0, photo.length - at)), Math.min(at, photo.length - 1))
          const answer = await cleanPhoto(photo, 'a').catch((problem: unknown) => problem)
          if (answer instanceof DoorProblem) return
          expect(answer).toMatchObject({ type: expect.stringMatching(/^image\//) })
        },
      ),
      { numRuns: 150 },
    )
  })
})
