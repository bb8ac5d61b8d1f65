import { choiceField, errorSummary, form, textField, tickField } from '../fields/index.ts'
import { type Html, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { type KeyOf, type Say, speaker } from '../words/index.ts'
import type { SignText, SignView } from './view.ts'
import { signingWords } from './words.ts'

export type SaySigning = Say<KeyOf<typeof signingWords>>
export const saySigning = (frame: Frame): SaySigning => speaker('signing', signingWords, frame)

/** First the whole text, then the code to one's own telephone, then one's name: all on one page, so that it can be read again. */
export function signPage(frame: Frame, view: SignView): string {
  const say = saySigning(frame)
  const title = say('title', { version: view.text.version })
  return layout(frame, {
    title,
    wrong: Object.keys(view.wrongs).length > 0,
    back: view.base,
    body: html`<div class="stack loose">${errorSummary(frame, view.wrongs)}
<div class="stack tight"><h1>${title}</h1><p class="lead">${say('lead')}</p></div>
${textOf(view, say)}
${view.paperOnly !== undefined ? byHand(say('paperHead'), html`<p>${view.paperOnly}</p><p>${say('paperLead', { unit: view.unit })}</p>`, view, say) : view.telephone === undefined ? byHand(say('codeHead'), html`<p>${say('noWay', { unit: view.unit })}</p>`, view, say) : html`${codeForm(frame, view, view.telephone, say)}${signForm(frame, view, say)}`}</div>`,
  })
}

function textOf({ base, text }: SignView, say: SaySigning): Html {
  const { facts, responsibility, clauses, leavesOpen, performance } = text
  const part = (head: string, body: Html): Html => html`<h3>${head}</h3>${body}`
  return html`<section class="card stack tight" data-text aria-label="${say('clauses')}">
${part(say('facts'), html`<p class="told">${facts}</p>`)}
${responsibility !== undefined && part(say('responsibility'), html`<p class="told">${responsibility}</p>`)}
${part(say('clauses'), html`<ol>${clauses.map((clause) => html`<li>${clause}</li>`)}</ol>`)}
${leavesOpen !== undefined && part(say('leavesOpen'), html`<p class="told">${leavesOpen}</p><p>${say('leavesOpenHint')}</p>`)}
${part(say('performance'), html`<p>${say('way', { way: performance.way })}<br>${performance.place !== undefined && html`${say('place', { place: performance.place })}<br>`}${say('by', { day: performance.by })}</p>`)}
${markOf(text, say)}
<p><a class="tap" href="${base}/agreement.pdf">${say('paper')}</a></p></section>`
}

const markOf = ({ mark }: SignText, say: SaySigning): Html =>
  html`<p><b>${say('mark')}</b> <span class="figures" data-mark>${mark.short}</span><br><span class="quiet small">${say('markHint')}</span></p>`

const byHand = (head: string, body: Html, { officeTelephone }: SignView, say: SaySigning): Html =>
  html`<section class="card asked stack tight" aria-labelledby="by-hand"><h2 id="by-hand">${head}</h2>${body}${
    officeTelephone !== undefined &&
    html`<p><a class="tap wraps" href="tel:${officeTelephone.replace(/[^0-9+]/g, '')}">${say('call', { telephone: officeTelephone })}</a></p>`
  }</section>`

const codeForm = (frame: Frame, { base, news }: SignView, telephone: string, say: SaySigning): Html =>
  html`<section class="card stack tight" id="code-step" aria-labelledby="code-head"><h2 id="code-head">${say('codeHead')}</h2>
<p>${say('codeLead', { telephone })}</p>${news !== undefined && html`<p role="status"><b>${say(news)}</b></p>`}
${form(frame, `${base}/sign/code`, html`<p class="actions"><button class="button${news === undefined && ' main'}" data-once>${say(news === undefined ? 'codeGet' : 'codeAgain')}</button></p>`)}</section>`

function signForm(frame: Frame, view: SignView, say: SaySigning): Html {
  const { base, text, typed, wrongs, organisation } = view
  const how = [
    { value: 'signature', text: say('signature') },
    { value: 'fingerprint', text: say('fingerprint') },
  ]
  return html`<section class="card asked stack tight" aria-labelledby="sign-head"><h2 id="sign-head">${say('signHead')}</h2>${form(
    frame,
    `${base}/sign`,
    html`<input type="hidden" name="version" value="${text.version}"><input type="hidden" name="words" value="${text.mark.whole}">
${textField({ name: 'code', label: say('code'), value: typed.code, wrong: wrongs.code, autocomplete: 'one-time-code', inputmode: 'numeric', short: true, maxlength: 12 })}
${
  !organisation &&
  html`<div class="field" data-draw hidden><p id="draw-label"><b>${say('draw')}</b></p><canvas class="pad" width="640" height="240" role="img" aria-labelledby="draw-label"></canvas><p><button type="button" class="button plain">${say('drawAgain')}</button></p></div>`
}
<div class="field"><label for="photo">${say(organisation ? 'photoSeal' : 'photo')}</label>${wrongs.photo !== undefined && html`<p class="wrong" id="photo-wrong">${wrongs.photo}</p>`}
<input class="input" id="photo" name="photo" type="file" accept="image/*"></div>
${!organisation && choiceField({ name: 'how', label: say('how'), value: typed.how ?? 'signature', choices: how })}
${tickField({ name: 'read', label: say('read'), ticked: typed.read === 'yes', wrong: wrongs.read })}
<p class="actions"><button class="button main" data-once>${say('signDo')}</button></p>`,
    { files: true },
  )}</section>`
}
