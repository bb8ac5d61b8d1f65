import type { GivenFigure } from '../calculators/index.ts'
import type { Matter } from '../matter/index.ts'
import { personalIn } from '../messages/index.ts'

interface Typed {
  readonly title: string
  readonly input: unknown
  readonly given: readonly GivenFigure[]
  readonly why: string | undefined
}

/**
 * Where a name of this matter's people or a number of a person stands in what was typed. Every party reads a calculation
 * that is shown, and it is printed: ages and wages are enough for it, names are on the cover of the file.
 */
export function personIn({ title, input, given, why = '' }: Typed, { parties }: Matter): string | undefined {
  const names = parties.map(({ name = '' }) => name.trim()).filter((name) => name.length > 1)
  const isPersonal = (text: string): boolean =>
    personalIn(text).length > 0 || names.some((name) => text.includes(name))
  if (isPersonal(title)) return 'title'
  if (isPersonal(why)) return 'why'
  if (given.some(({ source }) => isPersonal(source))) return 'source'
  return textsIn(input).some(isPersonal) ? 'input' : undefined
}

/** Every text in it, however deep. Whole numbers and days are checked by the calculator itself. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
