import { errorSummary, form, storyField, type Wrongs } from '../fields/index.ts'
import { type Html, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { type PhotoLimits, photoKinds } from '../report/index.ts'
import { type KeyOf, type Say, speaker } from '../words/index.ts'
import { talkWords } from './words.ts'

/** One message of a party's own thread. */
export interface TalkedMessage {
  readonly place: number
  readonly when: string
  /** Undefined: they wrote it themselves. Else the unit and the name of whoever wrote for it. */
  readonly office?: string
  readonly text: string
  readonly photos: readonly { readonly href: string; readonly name: string }[]
  /** Somebody of the office has read what they wrote. */
  readonly seen: boolean
}

export interface TalkView {
  readonly base: '/follow' | '/invitation'
  /** The newest first. */
  readonly messages: readonly TalkedMessage[]
  /** Where older ones are, and whether this page already shows older ones. */
  readonly before?: number
  readonly isOlder: boolean
  readonly mayWrite: boolean
  readonly typed: string
  readonly wrongs: Wrongs
  /** Of this very form: sent twice it is one message. */
  readonly key: string
  readonly limits: PhotoLimits & { readonly text: number }
}

type SayTalk = Say<KeyOf<typeof talkWords>>
export const sayTalk = (frame: Frame): SayTalk => speaker('talk', talkWords, frame)

/** A party and the office that handles their matter: what was said, the newest on top, and a box to write in. */
export function talkPage(frame: Frame, view: TalkView): string {
  const say = sayTalk(frame)
  const path = `${view.base}/talk`
  return layout(frame, {
    title: say('title'),
    wrong: Object.keys(view.wrongs).length > 0,
    back: view.base,
    body: html`<div class="stack loose">${errorSummary(frame, view.wrongs)}
<div class="stack tight"><h1>${say('title')}</h1><p>${say('lead')}</p>
${view.mayWrite ? view.messages.length > 0 && html`<p class="actions screen"><a class="button" href="#text">${say('write')}</a></p>` : html`<p class="note">${say('closed')}</p>`}</div>
<section class="stack tight" aria-labelledby="said"><h2 id="said">${say('head')} <span class="quiet small">${say('newest')}</span></h2>
${view.messages.length === 0 ? html`<p class="quiet">${say('none')}</p>` : html`<ol class="said">${view.messages.map((message) => said(message, say))}</ol>`}
${view.before !== undefined && html`<p class="screen"><a class="tap" href="${path}?before=${view.before}">${say('older')}</a></p>`}
${view.isOlder && html`<p class="screen"><a class="tap" href="${path}">${say('latest')}</a></p>`}</section>
${view.mayWrite && box(frame, view, path, say)}
</div>`,
  })
}

function box(frame: Frame, { typed, wrongs, key, limits }: TalkView, path: string, say: SayTalk): Html {
  return form(
    frame,
    path,
    html`<input type="hidden" name="key" value="${key}">${storyField({
      ...{ name: 'text', label: say('text'), value: typed, wrong: wrongs.text },
      ...{ maxlength: limits.text, rows: 4 },
    })}
<div class="field"><label for="photos">${say('photos')}</label>
<p class="hint" id="photos-hint">${say('photosHint', { count: limits.count, size: limits.size })}</p>${wrongs.photos !== undefined && html`<p class="wrong" id="photos-wrong">${wrongs.photos}</p>`}
<input class="input" id="photos" name="photos" type="file" multiple accept="${photoKinds}" aria-describedby="photos-hint${wrongs.photos !== undefined && ' photos-wrong'}"${wrongs.photos !== undefined && html` aria-invalid="true"`}></div>
<p class="actions"><button class="button main" data-once>${say('send')}</button></p>
<p class="note">${say('urgent')}</p>`,
    { files: true },
  )
}

function said({ place, when, office, text, photos, seen }: TalkedMessage, say: SayTalk): Html {
  return html`<li id="m${place}" class="${office === undefined ? 'mine' : 'theirs'}"><p class="small"><b>${office ?? say('you')}</b> <time class="quiet">${when}</time></p>
${text !== '' && html`<p class="told">${text}</p>`}${
  photos.length > 0 &&
  html`<ul class="photos">${photos.map(
    ({ href, name }, step) =>
      html`<li><a href="${href}"><img src="${href}" alt="${say('photo', { number: step + 1, name })}" width="120" height="120" loading="lazy"></a></li>`,
  )}</ul>`
}${seen && html`<p class="quiet small">${say('seen')}</p>`}</li>`
}
