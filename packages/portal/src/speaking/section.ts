import { type Html, html } from '../html/index.ts'
import type { Frame } from '../layout/index.ts'
import { speaker } from '../words/index.ts'
import type { SpeakingStanding } from './view.ts'
import { speakingWords } from './words.ts'

/** On the file: who speaks for whom in a line, and the way to the page of it; nothing where nobody could. */
export function speakingSection(
  frame: Frame,
  base: string,
  { speakers, spokenBefore, principals, waits, mayName }: SpeakingStanding,
): Html | false {
  if (speakers.length === 0 && principals === 0 && !mayName) return false
  const say = speaker('speaking', speakingWords, frame)
  const link = html`<a class="${waits ? 'button' : 'tap'}" href="${base}/speaking">${say(
    waits ? 'waits' : speakers.length + principals > 0 ? 'look' : 'nameLink',
  )}</a>`
  return html`<section class="${waits ? 'card asked ' : ''}stack tight" aria-labelledby="speaking" data-speaking><h2 id="speaking">${say('sectionHead')}</h2>
${speakers.length > 0 && html`<p>${say('forYou', { names: speakers.join('、') })}</p>`}
${spokenBefore.length > 0 && mayName && html`<p data-spoken-before>${say('spokenBefore', { names: spokenBefore.join('、') })}</p>`}
${principals > 0 && html`<p>${say('youFor', { count: principals })}</p>`}
<p>${link}</p></section>`
}
