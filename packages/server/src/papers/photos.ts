import { buffer } from 'node:stream/consumers'
import type { Matter } from '@jiefen/domain/matter'
import type { House } from '../house.ts'

export interface PhotoOnPaper {
  /** As the press knows it; the ending tells it how to read the bytes. */
  readonly file: string
  readonly caption: string
  readonly bytes: Uint8Array
}

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** The photos that came with the report, in their order; one that the store no longer has is left out. */
export async function photosOf({ files }: House, { photos }: Matter): Promise<PhotoOnPaper[]> {
  const read = await Promise.all(
    photos.map(async ({ file, name }, index): Promise<PhotoOnPaper[]> => {
      const stored = await files.read(file)
      const ending = stored === undefined ? undefined : endings[stored.type]
      if (stored === undefined || ending === undefined) return []
      const bytes = await buffer(stored.stream)
      return [{ file: `photo-${index + 1}.${ending}`, caption: `照片 ${index + 1}：${name}`, bytes }]
    }),
  )
  return read.flat()
}
