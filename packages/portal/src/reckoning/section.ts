import { type Html, html } from '../html/index.ts'
import type { Frame } from '../layout/index.ts'
import { type KeyOf, type Say, speaker } from '../words/index.ts'
import type { ShownCalculation } from './view.ts'
import { calculationPageWords } from './words.ts'

export type SayCalculation = Say<KeyOf<typeof calculationPageWords>>
export const sayCalculation = (reading: Parameters<typeof speaker>[2]): SayCalculation =>
  speaker('calculation', calculationPageWords, reading)

/** On a party's page: what was worked out for everybody, in a line each. */
export function calculationsSection(
  frame: Frame,
  base: string,
  shown: readonly ShownCalculation[],
): Html | false {
  if (shown.length === 0) return false
  const say = sayCalculation(frame)
  return html`<section class="card stack tight" aria-labelledby="calculations" data-calculations><h2 id="calculations">${say('head')}</h2><p class="quiet small">${say('lead')}</p>
<ul class="pile">${shown.map(
    (one) =>
      html`<li><p><b>${one.title}</b>${one.total !== undefined && html` · <span class="figures">${say('total', { amount: one.total })}</span>`}${one.ends !== undefined && html` · ${say('ends', { day: one.ends })}`}</p><p><a class="tap" href="${base}/calculations/${one.calculation}" aria-label="${say('openOf', { title: one.title })}">${say('open')}</a></p></li>`,
  )}</ul></section>`
}
