import { oneButton } from '../fields/index.ts'
import { type Html, html, trusted } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { speaker } from '../words/index.ts'
import { receiptWords } from './words.ts'

export interface ReceiptView {
  readonly number: string
  /** The query code, shown here and nowhere else. */
  readonly code: string
  readonly kind: 'dispute' | 'appeal' | 'hazard'
  readonly anonymous: boolean
  readonly sharesName: boolean
  readonly unit: { readonly name: string; readonly telephone?: string }
  /** By when the unit answers, in the words of the language, and how that was counted. */
  readonly by: string
  readonly why: readonly string[]
  /** A drawing made by our own QR machinery. */
  readonly qr: string
}

/** Number, code, who answers by when, and what happens next: everything to take home. */
export function receiptPage(frame: Frame, view: ReceiptView): string {
  const say = speaker('receipt', receiptWords, frame)
  const { unit, by } = view
  const pair = (head: string, value: Html | string): Html =>
    html`<div><dt>${head}</dt><dd>${value}</dd></div>`
  const third = { dispute: 'step3Dispute', appeal: 'step3Appeal', hazard: 'step3Hazard' } as const
  return layout(frame, {
    title: say('title'),
    body: html`<div class="stack">
<h1>${say('title')}</h1><p class="screen">${say('lead')}</p>
<div class="card receipt" data-receipt data-title="${frame.service}" data-by="${say('pictureBy', { unit: unit.name })}" data-until="${say('pictureUntil', { time: by })}">
<dl class="stack tight">
<div><dt>${say('number')}</dt><dd class="figures big" data-part="number">${view.number}</dd></div>
<div><dt>${say('code')}</dt><dd class="figures big" data-part="code">${view.code}</dd></div>
</dl>
<figure class="qr">${trusted(view.qr)}<figcaption class="small quiet">${say('qr')}</figcaption></figure>
</div>
<p class="quiet small">${say('codeWhy')}</p>
<p class="actions"><a class="button main" href="/follow?number=${encodeURIComponent(view.number)}">${say('follow')}</a>
<a class="button" href="/receipt.pdf">${say('pdf')}</a>
<button class="button" type="button" data-print hidden>${say('print')}</button>
<button class="button" type="button" data-picture="${view.number}.png" hidden>${say('picture')}</button></p>
<dl class="card pairs">
${pair(say('answers'), unit.telephone === undefined ? say('answersPlain', { unit: unit.name }) : say('answersText', { unit: unit.name, telephone: unit.telephone }))}
${pair(say('by'), html`${say('byText', { time: by })}`)}
</dl>
${view.why.length > 0 && html`<details><summary>${say('why')}</summary><ul>${view.why.map((reason) => html`<li>${reason}</li>`)}</ul></details>`}
<section class="stack tight" aria-labelledby="next"><h2 id="next">${say('next')}</h2><ol class="stack tight">
<li>${say('step1', { unit: unit.name, time: by })}</li>
<li>${say(view.anonymous ? 'step2Anonymous' : 'step2Named')}</li>
<li>${say(third[view.kind])}</li></ol></section>
<section class="note stack tight" aria-labelledby="sees"><h2 id="sees">${say('sees')}</h2>
${
  view.kind === 'dispute'
    ? html`<p>${say('seesDispute', { who: say(view.sharesName ? 'seesNamed' : 'seesUnnamed') })}</p><p>${say('seesNot')}</p>`
    : html`<p>${say('seesNothing')}</p>`
}</section>
<p>${say('danger')}</p>
<div class="screen">${oneButton(frame, '/receipt/forget', say('forget'), 'plain')}</div>
</div>`,
  })
}

/** Instead of the receipt, when it was removed or its day is over. */
export function receiptGonePage(frame: Frame): string {
  const say = speaker('receipt', receiptWords, frame)
  return layout(frame, {
    title: say('goneTitle'),
    body: html`<div class="stack"><h1>${say('goneTitle')}</h1><p>${say('goneText')}</p>
<p class="actions"><a class="button main" href="/follow">${say('follow')}</a></p></div>`,
  })
}
