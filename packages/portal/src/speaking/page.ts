import { errorSummary, form, textField } from '../fields/index.ts'
import { type Html, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { answerBlocks, type SaySpeaking, saySpeaking } from './answers.ts'
import type { SpeakingView } from './view.ts'

export const mandateScopes = ['consent', 'mediate', 'sign', 'receive'] as const

/** Who speaks for me, for whom I speak, what waits for my word in their name, and naming somebody. */
export function speakingPage(frame: Frame, view: SpeakingView): string {
  const say = saySpeaking(frame)
  const { principals, together } = view
  return layout(frame, {
    title: say('title'),
    wrong: Object.keys(view.wrongs).length > 0,
    back: view.base,
    body: html`<div class="stack loose">${errorSummary(frame, view.wrongs)}<h1>${say('title')}</h1>
${answerBlocks(frame, view)}
${speakers(frame, view, say)}
${
  principals.length > 0 &&
  html`<section class="stack tight" aria-labelledby="principals"><h2 id="principals">${say('principalsHead')}</h2><ul class="pile" data-principals>${principals.map(
    ({ id, name, scope, amount }) =>
      html`<li><p><b>${name}</b>${amount !== undefined && html` · <span class="figures">${say('amount', { amount })}</span>`}</p><p class="quiet small">${say('mayFor', { scope })}</p>
${letGo(frame, view, { party: id }, say('layDown', { name }))}</li>`,
  )}</ul></section>`
}
${together !== undefined && html`<p class="note" data-together>${say('together', together)}</p>`}
${naming(frame, view, say)}</div>`,
  })
}

function speakers(frame: Frame, view: SpeakingView, say: SaySpeaking): Html {
  const rows = view.speakers.map(
    ({ id, name, scope, since }) =>
      html`<li><p><b>${name}</b> <span class="quiet small">${say('since', { since })}</span></p><p>${say('may', { scope })}</p>
${letGo(frame, view, { representative: id }, say('end', { name }))}</li>`,
  )
  const before = view.spokenBefore
  return html`<section class="stack tight" aria-labelledby="speakers"><h2 id="speakers">${say('speakersHead')}</h2>${before.length > 0 && html`<p class="note" data-spoken-before>${say('spokenBefore', { names: before.join('、') })}</p>`}${
    rows.length === 0
      ? html`<p class="quiet">${say('noSpeakers')}</p>`
      : html`<ul class="pile" data-speakers>${rows}</ul><p class="quiet small">${say('endHint')}</p>`
  }</section>`
}

const letGo = (
  frame: Frame,
  { base }: SpeakingView,
  who: Readonly<Record<string, string>>,
  text: string,
): Html =>
  form(
    frame,
    `${base}/speaking`,
    html`${Object.entries(who).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<p><button class="button plain" name="act" value="end">${text}</button></p>`,
  )

/** By name, which whoever worked beside them knows: the page reads out no list of those who claim. */
function naming(frame: Frame, view: SpeakingView, say: SaySpeaking): Html | false {
  const { naming: may, typed, wrongs } = view
  if (may === undefined) return false
  const known = may.known.length > 0 ? { hint: say('known', { names: may.known.join('、') }) } : {}
  return html`<section class="card stack tight" aria-labelledby="naming"><h2 id="naming">${say('nameHead')}</h2><p>${say('nameLead')}</p>
${form(
  frame,
  `${view.base}/speaking`,
  html`${textField({ name: 'name', label: say('whoName'), ...known, value: typed.name, wrong: wrongs.name, autocomplete: 'off', maxlength: 100, short: true })}
<fieldset class="field" id="scope"><legend>${say('scope')}</legend>${wrongs.scope !== undefined && html`<p class="wrong">${wrongs.scope}</p>`}<div class="choices">${mandateScopes.map(
    (scope) =>
      html`<label class="choice"><input type="checkbox" name="scope.${scope}" value="yes"${typed[`scope.${scope}`] === 'yes' && ' checked'}><span><b>${say(`scope.${scope}`)}</b></span></label>`,
  )}</div></fieldset><p class="actions"><button class="button main" name="act" value="name" data-once>${say('nameDo')}</button></p>`,
)}</section>`
}
