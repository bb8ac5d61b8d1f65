import { form } from '../fields/index.ts'
import { type Html, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { videoSection } from '../video/index.ts'
import { type KeyOf, type Say, speaker } from '../words/index.ts'
import type { NextSession, OwnRecord, OwnSession, SittingsView } from './view.ts'
import { sittingPageWords } from './words.ts'

type SaySitting = Say<KeyOf<typeof sittingPageWords>>
export const saySitting = (reading: Parameters<typeof speaker>[2]): SaySitting =>
  speaker('sitting', sittingPageWords, reading)

/** When and where we meet, who comes along, behind which doors, and what was written down. */
export function sessionsPage(frame: Frame, view: SittingsView): string {
  const say = saySitting(frame)
  const isAnybodyExpected = view.sessions.some(({ anew }) => anew !== true)
  return layout(frame, {
    title: say('title'),
    back: view.base,
    body: html`<div class="stack loose"><h1>${say('title')}</h1>
${
  view.sessions.length === 0
    ? html`<p>${say('none')}</p>`
    : html`<ul class="pile">${view.sessions.map((session) => sessionRow(frame, view, session, say))}</ul>${isAnybodyExpected && html`<p>${say('bring')}</p>`}`
}
${isAnybodyExpected && view.mayAsk && html`<p><a class="tap" href="${view.base}/ask">${say('cannot')}</a></p>`}
${closedDoors(frame, view, say)}
${view.records.length > 0 && records(frame, view, say)}</div>`,
  })
}

/** One line of the file's page: the nearest session, and the way to the rest. */
export const sittingSection = (
  frame: Frame,
  base: SittingsView['base'],
  next: NextSession | undefined,
): Html =>
  html`<p class="lead" data-next-session>${next !== undefined && html`<strong>${saySitting(frame)('next', { ...next })}</strong><br>`}<a class="tap" href="${base}/sessions">${saySitting(frame)('link')}</a></p>`

function sessionRow(frame: Frame, view: SittingsView, session: OwnSession, say: SaySitting): Html {
  const { id, from, until, place, apart, open, moved, helpers, video } = session
  if (session.anew === true)
    return html`<li class="stack tight" data-session="${id}"><h2>${say('anewHead')}</h2><p>${say('anew', { from })}</p></li>`
  return html`<li class="stack tight" data-session="${id}"><h2>${say('when', { from, until })}</h2>
<p><b>${place}</b></p>${moved && html`<p class="late">${say('moved')}</p>`}
${video === undefined ? html`<p>${say(apart ? 'apart' : 'together')}${say(open ? 'open' : 'closed')}</p>` : videoSection(frame, { base: view.base, id, apart, opened: video.opened })}
<p><a class="tap" href="${view.base}/sessions/${id}.ics">${say('calendar')}</a></p>
${helpers.length > 0 && html`<h3>${say('helpersHead')}</h3><p>${say('helpersLead')}</p>${helpers.map((helper) => helperForm(frame, view, id, helper, say))}`}</li>`
}

function helperForm(
  frame: Frame,
  { base }: SittingsView,
  session: string,
  { id, name, relation, said }: OwnSession['helpers'][number],
  say: SaySitting,
): Html {
  const answer = (value: 'yes' | 'no'): Html | false =>
    said !== value &&
    html`<button class="button" name="agrees" value="${value}" data-once>${say(value)}<span class="sr"> ${name}</span></button>`
  return html`<div class="card stack tight" data-helper="${id}"><p><b>${say('helper', { name, relation })}</b></p>
${said !== undefined && html`<p>${say(said === 'yes' ? 'saidYes' : 'saidNo')}</p>`}${form(
  frame,
  `${base}/sessions/${session}/helper`,
  html`<input type="hidden" name="helper" value="${id}"><p class="actions">${answer('yes')}${answer('no')}</p>`,
)}</div>`
}

function closedDoors(frame: Frame, { base, closed }: SittingsView, say: SaySitting): Html | false {
  const { asked, own, may } = closed
  const standing = asked && html`<p><b>${say(own ? 'closedOwn' : 'closedDone')}</b></p>`
  if (!may) return standing
  const lead = own ? 'closedBack' : asked ? 'closedToo' : 'closedLead'
  return html`<section class="stack tight" aria-labelledby="closed"><h2 id="closed">${say('closedHead')}</h2>${standing}<p>${say(lead)}</p>${form(
    frame,
    `${base}/sessions/closed`,
    html`${own && html`<input type="hidden" name="takeBack" value="yes">`}<p class="actions"><button class="button" data-once>${say(own ? 'closedBackDo' : 'closedDo')}</button></p>`,
  )}</section>`
}

const records = (frame: Frame, view: SittingsView, say: SaySitting): Html =>
  html`<section class="stack tight" aria-labelledby="records"><h2 id="records">${say('recordsHead')}</h2><p>${say('recordsLead')}</p>
<ul class="pile">${view.records.map((record) => recordRow(frame, view, record, say))}</ul></section>`

function recordRow(frame: Frame, { base }: SittingsView, record: OwnRecord, say: SaySitting): Html {
  const { nth, when, place, text, signed, maySign } = record
  return html`<li class="stack tight" data-record="${nth}"><p><b>${say('record', { when, place })}</b></p>
${text === undefined ? html`<p>${say('recordAtDesk')}</p>` : html`<details><summary>${say('read')}</summary><p class="told">${text}</p></details>`}
${signed && html`<p>${say('signed')}</p>`}${
  maySign &&
  form(
    frame,
    `${base}/sessions/record`,
    html`<input type="hidden" name="nth" value="${nth}"><p class="actions"><button class="button" data-once>${say('signDo')}</button></p>`,
  )
}</li>`
}
