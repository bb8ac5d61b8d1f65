import { type Html, html } from '../html/index.ts'
import type { Frame } from '../layout/index.ts'
import { speaker } from '../words/index.ts'
import { helpWords } from './screening-words.ts'

/** Help for this party alone, calm and without a word about the other side; nothing where there is none. */
export function helpSection(frame: Frame, help: readonly string[]): Html | false {
  if (help.length === 0) return false
  const say = speaker('help', helpWords, frame)
  return html`<section class="note stack tight" aria-labelledby="help" data-help><h2 id="help">${say('head')}</h2>
${help.map((line) => html`<p>${line}</p>`)}<p class="quiet small">${say('only')}</p></section>`
}
