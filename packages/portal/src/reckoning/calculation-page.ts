import { type Html, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { type SayCalculation, sayCalculation } from './section.ts'
import type { CalculationPageView } from './view.ts'

/** The result first, then what was put in, then every step with its table; and what it is not. */
export function calculationPage(frame: Frame, view: CalculationPageView): string {
  const say = sayCalculation(frame)
  const { calculator, keptAt: time, keptBy: by, total, ends, anew } = view
  return layout(frame, {
    title: view.title,
    back: view.base,
    body: html`<article class="stack loose"><div class="stack tight"><p class="kicker">${say('kicker', { calculator, time, by })}</p><h1>${view.title}</h1>
${total !== undefined && html`<p class="lead figures"><strong>${say('total', { amount: total })}</strong></p>`}
${ends !== undefined && html`<p class="lead"><strong>${say('ends', { day: ends })}</strong></p>`}
${anew !== undefined && html`<p>${say('anew', { why: anew })}</p>`}
<p class="note">${say('disclaimer')}</p></div>
${sumsOf(view, say)}
<section class="stack tight" aria-labelledby="entered"><h2 id="entered">${say('enteredHead')}</h2><ul class="pile">${view.entered.map(({ what, value }) => html`<li><p>${what}</p><p><b class="figures">${value}</b></p></li>`)}</ul></section>
<section class="stack tight" aria-labelledby="steps"><h2 id="steps">${say('stepsHead')}</h2><ol class="pile">${view.steps.map((step) => stepOf(step, say))}</ol></section>
${
  view.notes.length > 0 &&
  html`<section class="stack tight" aria-labelledby="notes"><h2 id="notes">${say('notesHead')}</h2><ul>${view.notes.map((note) => html`<li>${note}</li>`)}</ul></section>`
}
<p class="screen"><a class="tap" href="${view.base}">${say('back')}</a></p></article>`,
  })
}

function sumsOf({ sums }: CalculationPageView, say: SayCalculation): Html | false {
  if (sums.length === 0) return false
  return html`<section class="stack tight" aria-labelledby="sums"><h2 id="sums">${say('sumsHead')}</h2><ul class="pile">${sums.map(
    ({ what, amount, monthly }) =>
      html`<li><p>${what}</p><p><b class="figures">${say(monthly ? 'monthly' : 'once', { amount })}</b></p></li>`,
  )}</ul></section>`
}

/** What and how much stand open; how, by which article and table unfold. */
const stepOf = (step: CalculationPageView['steps'][number], say: SayCalculation): Html =>
  html`<li><p>${step.what}</p><p><b class="figures">${step.result}</b></p><details><summary class="tap">${say('how')}</summary><div class="stack tight"><p>${say('formula', { formula: step.formula })}</p><p class="figures">${step.values}</p><p>${say('source', { source: step.source })}</p>${step.figures.map((figure) => html`<p class="quiet small">${say(figure.given ? 'given' : 'figure', { words: figure.words, value: figure.value, from: figure.from, version: figure.version, source: figure.source })}</p>`)}</div></details></li>`
