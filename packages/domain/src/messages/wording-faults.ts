import type { Region } from '../region/index.ts'
import type { MessageForm, MessageKind, MessageReader, Placeholder } from './kinds.ts'
import { personalIn } from './personal.ts'
import { alwaysSaid, namedIn, type WordingOf } from './template.ts'

/** What is wrong with a wording, as a code the screen and the reader of tables put into words. */
export type WordingFault =
  | { readonly fault: 'empty' }
  | { readonly fault: 'unknown-placeholder'; readonly placeholder: string }
  | { readonly fault: 'placeholder-missing'; readonly placeholder: string }
  | { readonly fault: 'broken-brace' }
  | { readonly fault: 'too-long'; readonly most: number }
  | { readonly fault: 'personal'; readonly found: string }
  /** A bystander would learn from it what the matter is about. */
  | { readonly fault: 'tells-content'; readonly found: string }

/** Signs a wording may have, its placeholders counted as they are written. A text message of 70 is one, of 200 three. */
export const mostSigns: Readonly<Record<MessageForm, number>> = {
  sms: 200,
  mail: 2000,
  group: 500,
  letter: 1500,
  call: 800,
}
export const mostOfSubject = 60

/** About one matter; the others are about several, a board, or nothing. */
const ofOneMatter: ReadonlySet<MessageKind> = new Set([
  ...(['progress', 'asked', 'invitation', 'work', 'limit', 'whistle', 'card'] as const),
  ...(['answer', 'talk', 'mention'] as const),
])

/**
 * What a wording may name, and what it must. Who is told of a matter can find it: by its number and by the link; a link
 * cannot be read aloud. An invited person has no number yet, and is asked what they are asked without one.
 */
export function placeholdersOf({
  reader,
  kind,
  form,
}: WordingOf): readonly { readonly name: Placeholder; readonly must: boolean }[] {
  const must = (name: Placeholder) => ({ name, must: true })
  const may = (name: Placeholder) => ({ name, must: false })
  const link = form === 'call' ? [] : [kind === 'test' ? may('link') : must('link')]
  const everywhere = [may('region'), may('unit'), may('telephone')]
  if (ofOneMatter.has(kind)) {
    const isUnknownToThem = kind === 'invitation' && reader === 'resident'
    return [...(isUnknownToThem ? [] : [must('number')]), ...link, ...everywhere, may('until')]
  }
  // No link and no number: whoever helps is no party and opens no file.
  if (kind === 'helper') return [must('when'), must('place'), ...everywhere]
  if (kind === 'helper-off') return [must('when'), ...everywhere]
  if (kind === 'code') return [must('code'), may('number'), ...everywhere]
  if (kind === 'digest') return [must('count'), ...link, ...everywhere]
  if (kind === 'bulletin') return [must('title'), ...link, ...everywhere]
  return [...link, ...everywhere]
}

/**
 * Everything that is wrong with a text as the wording of this kind and form; empty: it can be used. `telling` are words
 * that would tell a bystander what a matter is about (`tellingWords` of the region); no resident's message has one.
 */
export function wordingFaults(
  text: string,
  of: { readonly reader: MessageReader; readonly kind: MessageKind; readonly form: MessageForm },
  telling: readonly string[] = [],
): readonly WordingFault[] {
  if (text.trim() === '') return [{ fault: 'empty' }]
  if (!isWellBraced(text)) return [{ fault: 'broken-brace' }]
  const known = placeholdersOf(of)
  const always = namedIn(alwaysSaid(text))
  return [
    ...namedFaults(text, known),
    ...known
      .filter(({ name, must }) => must && !always.includes(name))
      .map(({ name }): WordingFault => ({ fault: 'placeholder-missing', placeholder: name })),
    ...lengthFaults(text, mostSigns[of.form]),
    ...contentFaults(text, of.reader, telling),
  ]
}

/** The same for the subject of a mail or the head of a letter: it need not name anything. */
export function subjectFaults(
  text: string,
  of: WordingOf,
  telling: readonly string[] = [],
): readonly WordingFault[] {
  if (text.trim() === '') return [{ fault: 'empty' }]
  if (!isWellBraced(text)) return [{ fault: 'broken-brace' }]
  return [
    ...namedFaults(text, placeholdersOf(of)),
    ...lengthFaults(text, mostOfSubject),
    ...contentFaults(text, of.reader, telling),
  ]
}

/**
 * Names of the region's categories in both languages, and the words by which residents speak of them: whoever reads one
 * over a shoulder knows what it is about.
 */
export const tellingWords = ({ categories }: Pick<Region, 'categories'>): readonly string[] => [
  ...new Set(
    categories
      .flatMap(({ name, keywords }) => [name.zh, name.en, ...keywords])
      .map((word) => word.trim())
      .filter((word) => word.length > 1 && !['其他', 'other'].includes(word.toLowerCase())),
  ),
]

/** Every brace and bracket has its other half, none stands in another of its kind, and a bracketed part names something. */
function isWellBraced(text: string): boolean {
  let open: '{' | '[' | undefined
  let inBracket = false
  let named = false
  for (const sign of text) {
    if (sign === '{') {
      if (open === '{') return false
      open = '{'
    } else if (sign === '}') {
      if (open !== '{') return false
      open = undefined
      named = true
    } else if (sign === '[') {
      if (open === '{' || inBracket) return false
      inBracket = true
      named = false
    } else if (sign === ']') {
      if (open === '{' || !inBracket || !named) return false
      inBracket = false
    }
  }
  return open === undefined && !inBracket
}

const namedFaults = (
  text: string,
  known: readonly { readonly name: Placeholder }[],
): readonly WordingFault[] =>
  [...new Set(namedIn(text))]
    .filter((placeholder) => !known.some(({ name }) => name === placeholder))
    .map((placeholder) => ({ fault: 'unknown-placeholder', placeholder }))

const lengthFaults = (text: string, most: number): readonly WordingFault[] =>
  [...text].length > most ? [{ fault: 'too-long', most }] : []

function contentFaults(
  text: string,
  reader: MessageReader,
  telling: readonly string[],
): readonly WordingFault[] {
  const plain = text.toLowerCase()
  const told = reader === 'resident' ? telling.filter((word) => plain.includes(word.toLowerCase())) : []
  return [
    ...personalIn(text).map((found): WordingFault => ({ fault: 'personal', found })),
    ...told.map((found): WordingFault => ({ fault: 'tells-content', found })),
  ]
}
