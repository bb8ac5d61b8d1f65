import { type Html, html } from '../html/index.ts'
import type { Frame } from '../layout/index.ts'
import { sayTalk } from './talk-page.ts'

/** How a party's own thread stands: what they have not read. */
export interface TalkStanding {
  readonly messages: number
  readonly unread: number
}

/** On top of a page where something new waits for them; nothing otherwise. */
export function talkWaiting(frame: Frame, base: string, { unread }: TalkStanding): Html | false {
  const say = sayTalk(frame)
  return (
    unread > 0 &&
    html`<section class="card asked stack tight" aria-labelledby="talk"><h2 id="talk">${say('linkUnread', { count: unread })}</h2><p class="actions"><a class="button" href="${base}/talk">${say('answer')}</a></p></section>`
  )
}

/** Among what they may do besides. */
export const talkLink = (frame: Frame, base: string): Html =>
  html`<a class="tap" href="${base}/talk">${sayTalk(frame)('link')}</a>`
