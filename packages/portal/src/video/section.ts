import { type Html, html } from '../html/index.ts'
import type { Frame } from '../layout/index.ts'
import { speaker } from '../words/index.ts'
import { videoPageWords } from './words.ts'

/** What the page of sessions says of one that is held on screens: how, and the way in once it is open. */
export function videoSection(
  frame: Frame,
  {
    base,
    id,
    apart,
    opened,
  }: { readonly base: string; readonly id: string; readonly apart: boolean; readonly opened: boolean },
): Html {
  const say = speaker('video', videoPageWords, frame)
  return html`<p>${say(apart ? 'apart' : 'together')}</p>
${
  opened
    ? html`<p class="actions"><a class="button main" href="${base}/sessions/${id}/video">${say('join')}</a></p>`
    : html`<p class="note">${say('early')}</p>`
}`
}
