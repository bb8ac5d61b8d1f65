import { form } from '../fields/index.ts'
import { html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { sayConfirmation, whichOf } from './section.ts'
import type { ConfirmationPageView } from './view.ts'

/** What confirmation is, what follows from it, and one button to say yes; leaving the page is the no. */
export function confirmationPage(frame: Frame, view: ConfirmationPageView): string {
  const say = sayConfirmation(frame)
  const path = `${view.base}/confirmation`
  return layout(frame, {
    title: say('title'),
    back: view.base,
    body: html`<div class="stack"><h1>${say('title')}</h1>
${view.agreement !== undefined && html`<p class="lead">${say('headOf', { version: view.agreement })}</p>`}
<div class="card stack tight"><p>${say('binding')}</p><p>${say('both')}</p><p><strong>${say('until', { day: view.lastDay })}</strong></p></div>
<p>${say('what')}</p><p>${say('come')}</p><p>${say('free')}</p>
${view.people.map(({ id, name }) =>
  form(
    frame,
    path,
    html`${whichOf(view)}<input type="hidden" name="party" value="${id}"><p class="actions"><button class="button main" data-once>${name === undefined ? say('yes') : say('yesFor', { name })}</button></p>`,
  ),
)}
<p><a class="tap" href="${view.base}">${say('no')}</a></p></div>`,
  })
}
