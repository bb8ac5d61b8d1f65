import { form } from '../fields/index.ts'
import { type Html, html } from '../html/index.ts'
import type { Frame } from '../layout/index.ts'
import { type KeyOf, type Say, speaker } from '../words/index.ts'
import type { OwnConfirmation } from './view.ts'
import { confirmationPageWords } from './words.ts'

export type SayConfirmation = Say<KeyOf<typeof confirmationPageWords>>
export const sayConfirmation = (reading: Parameters<typeof speaker>[2]): SayConfirmation =>
  speaker('confirmation', confirmationPageWords, reading)

/** On a party's page: that it binds already, what a court would add, until when, and what came of it. */
export function confirmationSection(frame: Frame, base: string, own: OwnConfirmation): Html {
  const say = sayConfirmation(frame)
  const { agreement: version } = own
  const id = version === undefined ? 'confirmation' : `confirmation-${version}`
  return html`<section class="card stack tight" aria-labelledby="${id}" data-confirmation="${own.standing}"><h2 id="${id}">${version === undefined ? say('head') : say('headOf', { version })}</h2>
${saying(own, say)}
${own.paper !== undefined && html`<p><a class="tap" href="${own.paper}">${say('paper')}</a></p>`}
${own.mayAgree && html`<p class="actions"><a class="button" href="${base}/confirmation${version === undefined ? '' : `?agreement=${version}`}">${say('go')}</a></p>`}
${own.mayTakeBack.length > 0 && takingBack(frame, base, own)}
${own.mayReopen && html`<p class="actions"><a class="button" href="${base}/reopen">${say('reopen')}</a></p>`}</section>`
}

/** Which agreement a form is about, where there are several. */
export const whichOf = ({ agreement }: { readonly agreement?: number }): Html | false =>
  agreement !== undefined && html`<input type="hidden" name="agreement" value="${agreement}">`

/** Folded away, so that nobody takes it back by a slip of the thumb. */
function takingBack(frame: Frame, base: string, own: OwnConfirmation): Html {
  const { mayTakeBack } = own
  const say = sayConfirmation(frame)
  return html`<details><summary class="tap">${say('changed')}</summary><div class="stack tight"><p>${say('changedSays')}</p>
${mayTakeBack.map(({ id, name }) =>
  form(
    frame,
    `${base}/confirmation`,
    html`${whichOf(own)}<input type="hidden" name="party" value="${id}"><input type="hidden" name="takeBack" value="yes"><p class="actions"><button class="button" data-once>${name === undefined ? say('takeBack') : say('takeBackFor', { name })}</button></p>`,
  ),
)}</div></details>`
}

function saying(own: OwnConfirmation, say: SayConfirmation): Html {
  const { standing, lastDay: day, court, ruling, enforceUntil, why } = own
  const dayOfRuling = ruling?.day ?? ''
  switch (standing) {
    case 'open':
      return html`<p>${say('binding')}</p><p>${say('both')}</p><p><strong>${say('until', { day })}</strong></p>`
    case 'waiting':
    case 'complete':
      return html`<p>${say(standing, { day })}</p>`
    case 'with-court':
      return html`<p>${say('with-court', { court: court?.name ?? '' })}</p>${court?.address !== undefined && html`<p>${say('where', { address: court.address })}</p>`}${court?.telephone !== undefined && html`<p>${say('telephone', { telephone: court.telephone })}</p>`}`
    case 'valid':
      return html`<p><strong>${say('valid', { day: dayOfRuling })}</strong></p>${numberOf(own, say)}<p>${enforceUntil === undefined ? say('enforcePlain') : say('enforce', { day: enforceUntil })}</p>`
    case 'dismissed':
    case 'not-accepted':
      return html`<p><strong>${say(standing, { day: dayOfRuling })}</strong></p>${numberOf(own, say)}${ruling?.reason !== undefined && html`<p>${say('reason', { reason: ruling.reason })}</p>`}<p>${say('ways')}</p>`
    case 'withdrawn':
      return html`<p>${say('withdrawn', { day: dayOfRuling, day2: day })}</p>`
    case 'over':
      return html`<p>${say('over')}</p>`
    case 'not-confirmable':
      return html`<p>${why ?? ''}</p>`
    default:
      return standing satisfies never
  }
}

const numberOf = ({ ruling }: OwnConfirmation, say: SayConfirmation): Html | false =>
  ruling?.number !== undefined && html`<p class="figures">${say('number', { number: ruling.number })}</p>`
