import { isDoubtful, withoutHalfMasked } from './doubtful.ts'
import { type KnownName, maskKnown } from './mask-known.ts'
import { maskPlaces } from './mask-places.ts'
import { maskShapes } from './mask-shapes.ts'
import { plainly } from './plainly.ts'

/** What is known to stand in the way of showing a text: names, and places below the township. */
export interface ToMask {
  readonly names: readonly KnownName[]
  /** Longest first does not matter; each is replaced wherever it stands. */
  readonly places: readonly string[]
}

/**
 * A text without persons, numbers, firms and addresses below the township. Known names go in every way they are written,
 * numbers by their shape; a part of a sentence in which somebody unknown may be named is left out altogether.
 */
export function masked(text: string, { names, places }: ToMask): string {
  const plain = plainly(text)
  const known = maskKnown(withoutPlaces(plain, places), names)
  return clausesOf(maskPlaces(maskShapes(withoutHalfMasked(known))))
    .filter(({ says }) => !isDoubtful(says))
    .map(({ says, end }) => says + end)
    .join('')
    .replaceAll(/[，,；;]+(?=[。！？!?])|[，,；;\s]+$/gu, '')
    .replaceAll(/(?:某处[\s,，]*){2,}/gu, '某处')
    .trim()
}

function withoutPlaces(text: string, places: readonly string[]): string {
  return [...new Set(places)]
    .map((place) => plainly(place).trim())
    .filter((place) => [...place].length >= 2)
    .sort((a, b) => b.length - a.length)
    .reduce((without, place) => without.replaceAll(place, '某处'), text)
}

function clausesOf(text: string): { readonly says: string; readonly end: string }[] {
  return [...text.matchAll(/([^，。；！？,;!?\n]*)([，。；！？,;!?\n]+|$)/gu)]
    .map(([, says = '', end = '']) => ({ says: says.trim(), end: end.replaceAll(/\n+/g, '。') }))
    .filter(({ says }) => says !== '')
}
