import { errorSummary, form, textField, type Wrongs } from '../fields/index.ts'
import { html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { speaker } from '../words/index.ts'
import { followWords } from './words.ts'

export interface EnterView {
  readonly number: string
  readonly code: string
  readonly wrongs: Wrongs
}

/** Number and query code: no account, no telephone, no app. */
export function followEnterPage(frame: Frame, { number, code, wrongs }: EnterView): string {
  const say = speaker('follow', followWords, frame)
  return layout(frame, {
    title: say('enterTitle'),
    wrong: Object.keys(wrongs).length > 0,
    back: frame.home.href,
    body: html`<div class="stack">
${errorSummary(frame, wrongs)}
<h1>${say('enterTitle')}</h1><p>${say('enterLead')}</p>
${form(
  frame,
  '/follow',
  html`${textField({ name: 'number', label: say('number'), hint: say('numberHint'), value: number, wrong: wrongs.number, autocomplete: 'off', inputmode: 'numeric', maxlength: 40 })}
${textField({ name: 'code', label: say('code'), hint: say('codeHint'), value: code, wrong: wrongs.code, autocomplete: 'off', maxlength: 40 })}
<p class="actions"><button class="button main">${say('enter')}</button></p>`,
)}
<p class="quiet small">${say('lost')}</p></div>`,
  })
}
