import {
  formsWithSubject,
  type MessageFacts,
  personalIn,
  type RawFacts,
  renderWording,
  wordingFor,
} from '@jiefen/domain/messages'
import type { Language, Region } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { keyOf, ownWordings, type WordingName } from './holding.ts'
import { messageFacts } from './message-facts.ts'

export type WordingAsked = WordingName

export interface MessageText {
  readonly subject?: string
  readonly text: string
}

/** The text would tell many what belongs to one person. It does not leave; the error says neither text nor number. */
export class NotForMany extends Error {
  constructor({ kind, form }: WordingAsked) {
    super(`a message to a group (${kind}, ${form}) names a number or address of a person`)
  }
}

/**
 * The words of a message as they hold at this moment: the wording changed in the console, else the region's own, in the
 * region's first language where it does not speak the one asked for. Throws `NotForMany` where a room of many would read
 * somebody's number, and an Error where the region has no words for such a message.
 */
export async function textFor(
  house: Pick<House, 'region' | 'settings' | 'pool'>,
  asked: WordingAsked,
  facts: RawFacts,
): Promise<MessageText> {
  const { region } = house
  const which = { ...asked, language: languageOf(region, asked.language) }
  const wording = (await ownWordings(house.pool)).get(keyOf(which)) ?? regionsOwn(region, which)
  if (wording === undefined) throw new Error(`the region has no words for ${keyOf(which)}`)
  return sayIt(wording, which, messageFacts(house, which, facts))
}

/** A wording with its facts, checked for its reader. */
export function sayIt(
  { subject, words }: { readonly subject?: string; readonly words: string },
  which: WordingAsked,
  facts: MessageFacts,
): MessageText {
  const say = (text: string, known: MessageFacts = facts) => renderWording(text, known, which.language)
  // The office's own number and the link are printed on every poster; what somebody typed is not.
  const { telephone: _telephone, link: _link, ...typed } = facts
  if (which.reader === 'group' && personalIn(say(words, typed)).length > 0) throw new NotForMany(which)
  return {
    text: say(words),
    ...(subject === undefined || !formsWithSubject.includes(which.form) ? {} : { subject: say(subject) }),
  }
}

/** The region's own wording in one language. */
export function regionsOwn(
  { messages }: Region,
  which: WordingName,
): { readonly subject?: string; readonly words: string } | undefined {
  const wording = wordingFor(messages.wordings, which)
  if (wording === undefined) return undefined
  const { subject, words } = wording
  return {
    words: words[which.language],
    ...(subject === undefined ? {} : { subject: subject[which.language] }),
  }
}

const languageOf = ({ languages }: Region, language: Language): Language =>
  languages.includes(language) ? language : (languages[0] ?? 'zh')
