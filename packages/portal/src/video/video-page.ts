import { html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { speaker } from '../words/index.ts'
import { videoPageWords } from './words.ts'

export interface VideoRoomView {
  readonly base: '/follow' | '/invitation'
  readonly id: string
  readonly when: string
  /** Absent: it cannot be entered now. */
  readonly room?: { readonly script: string; readonly style: string }
}

/** A session on screens, on the telephone on which everything else is read; without script it says how else to take part. */
export function videoPage(frame: Frame, { base, id, when, room }: VideoRoomView): string {
  const say = speaker('video', videoPageWords, frame)
  const at = `${base}/sessions/${id}/video`
  return layout(frame, {
    title: say('title'),
    back: `${base}/sessions`,
    wide: true,
    body: html`<div class="stack"><h1>${say('title')}</h1>
<p>${say('lead', { when })}</p>
${
  room === undefined
    ? html`<p class="note">${say('over')}</p><p>${say('other')}</p>`
    : html`<link rel="stylesheet" href="${room.style}"><p>${say('tips')}</p>
<noscript><p class="note">${say('noScript')}</p></noscript>
<div data-video-room data-at="${at}" data-back="${base}/sessions" data-language="${frame.language}"></div>
<p class="quiet">${say('other')}</p>
<script type="module" src="${room.script}"></script>`
}</div>`,
  })
}
