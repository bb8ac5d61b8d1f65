import { buffer } from 'node:stream/consumers'
import type { Matter, Photo } from '@jiefen/domain/matter'
import type { House } from '../house.ts'
import { type PictureOnPaper, pageOfScan } from './on-paper.ts'

/** The file as the press knows it; the ending tells it how to read the bytes. */
export interface PhotoOnPaper extends PictureOnPaper {
  readonly bytes: Uint8Array
}

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** The photos that came with the report, in their order. */
export const photosOf = (house: House, { photos }: Matter): Promise<PhotoOnPaper[]> =>
  read(house, photos, 'photo', ({ name }, index) => `照片 ${index + 1}：${name}`)

/** The scanned pages of what was signed by hand, in their order. */
export const scansOf = (house: House, { agreement }: Matter): Promise<PhotoOnPaper[]> =>
  read(house, agreement?.paper?.pages ?? [], `scan-${agreement?.version ?? 1}`, (_, index) =>
    pageOfScan(index),
  )

/** One picture that somebody has shown. */
export const photoOf = async (house: House, photo: Photo, as: string): Promise<PhotoOnPaper | undefined> =>
  (await read(house, [photo], as, ({ name }) => name))[0]

/** One that the store no longer has is left out. */
async function read(
  { files }: House,
  photos: readonly Photo[],
  as: string,
  captionOf: (photo: Photo, index: number) => string,
): Promise<PhotoOnPaper[]> {
  const found = await Promise.all(
    photos.map(async (photo, index): Promise<PhotoOnPaper[]> => {
      const stored = await files.read(photo.file)
      const ending = stored === undefined ? undefined : endings[stored.type]
      if (stored === undefined || ending === undefined) return []
      const bytes = await buffer(stored.stream)
      return [{ file: `${as}-${index + 1}.${ending}`, caption: captionOf(photo, index), bytes }]
    }),
  )
  return found.flat()
}
