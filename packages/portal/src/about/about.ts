import { type Html, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { type KeyOf, speaker } from '../words/index.ts'
import { aboutWords } from './words.ts'

/** Goes up whenever the notice says something new; each matter keeps the version its reporter saw. */
export const noticeVersion = '2026-11-2'

type Key = KeyOf<typeof aboutWords>

const rights = [
  'mediation1',
  'mediation2',
  'mediation3',
  'mediation4',
  'mediation5',
  'mediation6',
] as const satisfies readonly Key[]

/** The rights and duties in mediation, to be read before a yes (人民调解法 arts. 23 and 24). */
export function rightsList(frame: Frame): Html {
  const say = speaker('about', aboutWords, frame)
  return html`<ul>${rights.map((key) => html`<li>${say(key)}</li>`)}</ul><p class="quiet small">${say('mediationBasis')}</p>`
}

/** What happens to a person's information, and what they may demand. */
export function aboutPage(frame: Frame, { region }: { readonly region: string }): string {
  const say = speaker('about', aboutWords, frame)
  const part = (head: Key, ...keys: readonly Key[]): Html =>
    html`<section class="stack tight"><h2>${say(head)}</h2>${
      keys.length === 1
        ? keys.map((key) => html`<p>${say(key)}</p>`)
        : html`<ul>${keys.map((key) => html`<li>${say(key)}</li>`)}</ul>`
    }</section>`
  const values = { region, service: frame.service }
  return layout(frame, {
    title: say('title'),
    back: frame.home.href,
    body: html`<div class="stack loose"><div class="stack tight"><h1>${say('title')}</h1><p class="quiet">${say('version', { version: noticeVersion })}</p></div>
<section class="stack tight"><h2>${say('whoHead')}</h2><p>${
      frame.hotline === undefined
        ? say('whoPlain', values)
        : say('who', { ...values, hotline: frame.hotline })
    }</p></section>
${part('whatHead', 'what1', 'what2', 'what3', 'what4')}
${part('basisHead', 'basis')}
${part('givenHead', 'given1', 'given2', 'given3', 'given4')}
${part('keepHead', 'keep')}
${part('yoursHead', 'yours1', 'yours2', 'yours3', 'yours4', 'yours5')}
<section class="stack tight" id="rights"><h2>${say('mediationHead')}</h2>${rightsList(frame)}</section>
</div>`,
  })
}
