import { confirmationSection } from '../confirmation/index.ts'
import { type Html, html } from '../html/index.ts'
import type { Frame } from '../layout/index.ts'
import { type KeyOf, type Say, speaker } from '../words/index.ts'
import type { PartsView } from './view.ts'
import { partsWords } from './words.ts'

export type SayParts = Say<KeyOf<typeof partsWords>>
export const sayParts = (reading: Parameters<typeof speaker>[2]): SayParts =>
  speaker('parts', partsWords, reading)

/** What is settled already with its paper, and what becomes of the rest; then the way of each to a court. */
export function partsSection(frame: Frame, base: string, { parts, rest }: PartsView): Html {
  const say = sayParts(frame)
  const rows = parts.map(
    ({ version, since, leavesOpen, href }) =>
      html`<li data-part="${version}"><p><strong>${say('settled', { version, since })}</strong></p>
${leavesOpen !== undefined && html`<p>${say(`open.${rest}`, { leavesOpen })}</p>`}
<p><a class="tap" href="${href}">${say('paper')}</a></p></li>`,
  )
  return html`<section class="card stack tight" aria-labelledby="parts" data-parts="${rest}"><h2 id="parts">${say('head')}</h2>
<ul class="pile">${rows}</ul><p>${say(`rest.${rest}`)}</p></section>
${parts.map(({ confirmation }) => confirmation !== undefined && confirmationSection(frame, base, confirmation))}`
}
