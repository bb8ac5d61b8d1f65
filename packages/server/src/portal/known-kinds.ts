import type { Region } from '@jiefen/domain/region'
import type { Language } from '@jiefen/portal'
import type { ProfileRow } from '../directory/index.ts'
import { categoryWords } from '../matter/index.ts'

/** The kinds of dispute somebody knows, by the region's own names. */
export const knownKinds = (
  { specialities }: ProfileRow,
  region: Region,
  language: Language,
): readonly string[] =>
  (specialities ?? [])
    .filter((code) => region.categories.some((category) => category.code === code))
    .map((code) => categoryWords(region, code)[language])
