import { rightsList } from '../about/index.ts'
import { errorSummary, form, storyField, tickField } from '../fields/index.ts'
import { type ActView, neutralityPageWords, type ProposedMediator, questionLimit } from '../follow/index.ts'
import { html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { speaker } from '../words/index.ts'
import { invitationWords } from './words.ts'

const versionField = (view: ActView) => html`<input type="hidden" name="version" value="${view.version}">`

/** Yes or no to mediation, after the rights and duties: a yes without them would not be informed. */
export function consentPage(frame: Frame, view: ActView): string {
  const say = speaker('invitation', invitationWords, frame)
  return layout(frame, {
    title: say('consentTitle'),
    wrong: Object.keys(view.wrongs).length > 0,
    back: view.base,
    body: html`<div class="stack">${errorSummary(frame, view.wrongs)}
<h1>${say('consentTitle')}</h1><p>${say('consentLead')}</p>
<div class="card stack tight">${rightsList(frame)}</div>
${form(
  frame,
  `${view.base}/consent`,
  html`${versionField(view)}${tickField({ name: 'rights', label: say('consentTick'), ticked: view.typed.rights === 'yes', wrong: view.wrongs.rights })}
<p class="actions"><button class="button main" data-once>${say('consentDo')}</button><a class="button" href="${view.base}/decline">${say('consentNot')}</a></p>`,
)}</div>`,
  })
}

/** A no to mediation; it needs no reason and its reason stays with the staff. */
export function declinePage(frame: Frame, view: ActView): string {
  const say = speaker('invitation', invitationWords, frame)
  return layout(frame, {
    title: say('declineTitle'),
    back: view.base,
    body: html`<div class="stack"><h1>${say('declineTitle')}</h1><p>${say('declineLead')}</p>
${form(
  frame,
  `${view.base}/decline`,
  html`${versionField(view)}${storyField({ name: 'reason', label: say('declineReason'), value: view.typed.reason, maxlength: questionLimit, rows: 3 })}
<p class="actions"><button class="button main" data-once>${say('declineDo')}</button><a class="button plain" href="${view.base}">${say('declineBack')}</a></p>`,
)}</div>`,
  })
}

/** Who is proposed, what ties they have declared, and yes or no to them. */
export function mediatorPage(frame: Frame, view: ActView & { readonly mediator: ProposedMediator }): string {
  const say = speaker('invitation', invitationWords, frame)
  const { name, committee, chosenByParties, ties, found = [] } = view.mediator
  const foundLead = speaker('neutrality', neutralityPageWords, frame)('foundLead')
  return layout(frame, {
    title: say('mediatorTitle'),
    back: view.base,
    body: html`<div class="stack"><h1>${say('mediatorTitle')}</h1>
<div class="card stack tight"><p class="lead">${say(chosenByParties ? 'mediatorChosen' : 'mediatorProposed', { name, committee })}</p>
${ties !== undefined && html`<p>${ties.tied ? say('tiesSome', { name, words: ties.words ?? '' }) : say('tiesNone', { name })}</p>`}
${found.length > 0 && html`<p>${foundLead}</p><ul data-found>${found.map((tie) => html`<li>${tie}</li>`)}</ul>`}</div>
<p>${say('mediatorLead')}</p>
${form(
  frame,
  `${view.base}/mediator`,
  html`${versionField(view)}${storyField({ name: 'reason', label: say('mediatorReason'), value: view.typed.reason, maxlength: questionLimit, rows: 2 })}
<p class="actions"><button class="button main" name="answer" value="yes">${say('mediatorYes')}</button><button class="button" name="answer" value="no">${say('mediatorNo')}</button></p>`,
)}</div>`,
  })
}
