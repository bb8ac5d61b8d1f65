import type { Language } from '../region/index.ts'
import {
  type MessageFacts,
  type MessageForm,
  type MessageKind,
  type MessageReader,
  type Placeholder,
  placeholders,
} from './kinds.ts'
import type { Wording } from './rules.ts'

/** Of which message a text is the wording. */
export interface WordingOf {
  readonly reader: MessageReader
  readonly kind: MessageKind
  readonly form: MessageForm
}

/** The wording that holds for a message. */
export function wordingFor(wordings: readonly Wording[], of: WordingOf): Wording | undefined {
  return wordings.find(
    ({ reader, kind, form }) => reader === of.reader && kind === of.kind && form === of.form,
  )
}

/** A placeholder, or a bracketed part that stands or falls with the placeholders in it. */
const braced = /\{([^{}[\]]*)\}/g
const bracketed = /\[([^[\]]*)\]/g

/** Every placeholder that the text names, in order; also those that are none. */
export const namedIn = (text: string): string[] => [...text.matchAll(braced)].map(([, name]) => name ?? '')

/** What is left when every bracketed part is gone: what stands here is always said. */
export const alwaysSaid = (text: string): string => text.replaceAll(bracketed, '')

const isPlaceholder = (name: string): name is Placeholder => placeholders.some((known) => known === name)

/** Where a fact had no value, until its surroundings have been put right; in no text that anybody writes. */
const hole = '\u0000'

/**
 * The text with its placeholders filled. A bracketed part, `[，请在{until}前办]`, is left out when one of its placeholders has
 * no value; elsewhere what has no value leaves nothing behind, neither its brackets nor the separator before it.
 */
export function renderWording(text: string, facts: MessageFacts, language: Language): string {
  const wordOf = (name: string): string => (isPlaceholder(name) ? (oneLine(facts[name]) ?? hole) : hole)
  const kept = text.replaceAll(bracketed, (_, part: string) =>
    namedIn(part).every((name) => wordOf(name) !== hole) ? part : '',
  )
  const filled = kept.replaceAll(braced, (_, name: string) => wordOf(name))
  const whole = filled
    .replaceAll(new RegExp(`[（(【「“"][${hole} ]*${hole}[${hole} ]*[）)】」”"]`, 'g'), hole)
    .replaceAll(new RegExp(`[，、；;：:,·—-]?[ ]*${hole}+`, 'g'), '')
    .replaceAll(/^[，、；;：:,·\s]+/g, '')
    .replaceAll(/\n{3,}/g, '\n\n')
  return language === 'zh'
    ? whole.trim()
    : whole
        .replaceAll(/ {2,}/g, ' ')
        .replaceAll(/ ([,.;:!?])/g, '$1')
        .trim()
}

/** Nothing that somebody typed may begin a line of its own in somebody else's message. */
function oneLine(value: string | undefined): string | undefined {
  const line = value?.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return line === '' ? undefined : line
}
