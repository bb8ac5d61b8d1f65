import { errorSummary, form, textField, type Wrongs } from '../fields/index.ts'
import { type Html, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { speaker } from '../words/index.ts'
import { genuineWords } from './words.ts'

export interface GenuineEnterView {
  readonly number: string
  readonly code: string
  readonly wrongs: Wrongs
}

/** What a file turned out to be, beside the agreement of this page. */
export type FileFound = 'same' | 'other' | 'changed' | 'none'

export interface GenuineView {
  /** Where the form with the file goes: the address of this very page. */
  readonly path: string
  readonly caseNumber: string
  /** It settles some of the points; which ones is not told. */
  readonly part: boolean
  readonly version: number
  readonly committee: string
  /** As a person reads it. */
  readonly since: string
  readonly fingerprint: string
  /** The agreement that has taken its place. */
  readonly replacedBy?: { readonly number: string; readonly since: string }
  readonly file?: FileFound
  readonly wrongs: Wrongs
}

/** Number and code by hand, for a paper whose square code cannot be scanned. */
export function genuineEnterPage(frame: Frame, { number, code, wrongs }: GenuineEnterView): string {
  const say = speaker('genuine', genuineWords, frame)
  return layout(frame, {
    title: say('title'),
    wrong: Object.keys(wrongs).length > 0,
    back: frame.home.href,
    body: html`<div class="stack">
${errorSummary(frame, wrongs)}
<h1>${say('title')}</h1><p>${say('lead')}</p>
${form(
  frame,
  '/check',
  html`${textField({ name: 'number', label: say('number'), hint: say('numberHint'), value: number, wrong: wrongs.number, autocomplete: 'off', maxlength: 40 })}
${textField({ name: 'code', label: say('code'), hint: say('codeHint'), value: code, wrong: wrongs.code, autocomplete: 'off', maxlength: 20 })}
<p class="actions"><button class="button main">${say('look')}</button></p>`,
)}</div>`,
  })
}

/** That an agreement with this number and fingerprint exists, since when, and nothing of who agreed to what. */
export function genuinePage(frame: Frame, view: GenuineView): string {
  const say = speaker('genuine', genuineWords, frame)
  const line = (label: string, value: string): Html => html`<div><dt>${label}</dt><dd>${value}</dd></div>`
  const wrong = view.wrongs.file
  const { committee, replacedBy, file } = view
  return layout(frame, {
    title: say('title'),
    wrong: Object.keys(view.wrongs).length > 0,
    body: html`<div class="stack">
${errorSummary(frame, view.wrongs)}
<h1>${say('found')}</h1>
${file !== undefined && html`<p class="${file === 'same' ? 'lead' : 'alarm'}" role="status"><b>${say(file)}</b></p>`}
${
  replacedBy !== undefined
    ? html`<p class="alarm">${say('replaced', { committee, ...replacedBy })}</p>`
    : html`<p class="lead">${say('inForce', { committee, day: view.since })}</p>`
}
${view.part && html`<p class="note" data-part>${say('part')}</p>`}
<dl class="card pairs">
${line(say('caseNumber'), view.caseNumber)}${line(say('version'), say('versionOf', { version: view.version }))}
${line(say('since'), view.since)}${line(say('fingerprint'), view.fingerprint)}
</dl>
<p>${say('compare')}</p><p class="quiet">${say('silent')}</p>
<section class="stack tight" aria-labelledby="file-title"><h2 id="file-title">${say('fileTitle')}</h2><p>${say('fileLead')}</p>
${form(
  frame,
  view.path,
  html`<div class="field"><label for="file">${say('file')}</label>
<input class="input" id="file" name="file" type="file" accept="application/pdf,.pdf"${wrong !== undefined && html` aria-invalid="true"`}></div>
<p class="actions"><button class="button main">${say('fileLook')}</button></p>`,
  { files: true },
)}</section>
<p><a class="tap" href="/check">${say('another')}</a></p></div>`,
  })
}
