import { type Html, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { speaker } from '../words/index.ts'
import { landingWords } from './words.ts'

export interface LandingView {
  readonly unit: {
    readonly name: string
    readonly code: string
    readonly telephone?: string
    readonly address?: string
  }
  /** A report was begun in this browser and not sent. */
  readonly begun: boolean
  /** The places below, where the person is on a page of a whole region and not of one unit. */
  readonly below: readonly { readonly name: string; readonly href: string }[]
}

const telephoneLink = (number: string, text: string): Html =>
  html`<a class="tap" href="tel:${number.replace(/[^0-9+]/g, '')}">${text}</a>`

/** Who to call when it cannot wait: on the first page and on the first question. */
export function dangerLine(frame: Frame): Html {
  const say = speaker('landing', landingWords, frame)
  return html`<div class="alarm danger"><p>${say('danger')}</p> <p>
${telephoneLink('110', say('police'))} ${telephoneLink('119', say('fire'))} ${telephoneLink('120', say('ambulance'))} ${telephoneLink('122', say('traffic'))}</p></div>`
}

/** What the QR code of a unit opens: three doors, and what everybody may count on. */
export function landingPage(frame: Frame, view: LandingView): string {
  const say = speaker('landing', landingWords, frame)
  const door = (href: string, text: string, hint: string, main = false): Html =>
    html`<li><a class="door${main && ' first'}" href="${href}"><b>${text}</b><span>${hint}</span></a></li>`
  const promise = (head: string, more: string): Html => html`<li><b>${head}</b><span>${more}</span></li>`
  const { unit } = view
  return layout(frame, {
    title: `${say('title')} · ${unit.name}`,
    wide: true,
    body: html`<div class="stack loose">
<div class="stack tight"><p class="kicker">${unit.name}</p><h1>${say('title')}</h1><p class="lead">${say('lead', { unit: unit.name })}</p></div>
${dangerLine(frame)}
<nav aria-label="${say('doors')}"><ul class="doors">
${view.begun && door('/report/resume', say('resume'), say('resumeHint'), true)}
${door(`/report/begin?unit=${unit.code}`, say('report'), say('reportHint'), !view.begun)}
${door('/follow', say('follow'), say('followHint'))}
${door('/i', say('invited'), say('invitedHint'))}
${door(`/mediators/${unit.code}`, say('mediators'), say('mediatorsHint'))}
</ul></nav>
<p class="quiet">${say('notHere')}</p>
${view.below.length > 0 && placesBelow(frame, view.below)}
<section aria-labelledby="promises"><h2 id="promises">${say('promises')}</h2><ul class="promises">
${promise(say('voluntary'), say('voluntaryMore'))}${promise(say('free'), say('freeMore'))}
${promise(say('confidential'), say('confidentialMore'))}${promise(say('court'), say('courtMore'))}
</ul></section>
<section class="stack tight" aria-labelledby="other"><h2 id="other">${say('other')}</h2>
<p>${unit.address === undefined ? say('walkInPlain') : say('walkIn', { address: unit.address })}</p>
<p>${unit.telephone !== undefined && telephoneLink(unit.telephone, say('call', { number: unit.telephone }))} ${
      frame.hotline !== undefined &&
      frame.hotline !== unit.telephone &&
      telephoneLink(frame.hotline, say('call', { number: frame.hotline }))
    }</p></section>
</div>`,
  })
}

function placesBelow(frame: Frame, below: LandingView['below']): Html {
  const say = speaker('landing', landingWords, frame)
  return html`<section class="stack tight" aria-labelledby="places"><h2 id="places">${say('choose')}</h2>
<p class="quiet">${say('chooseLead')}</p>
<ul class="places">${below.map((place) => html`<li><a class="button" href="${place.href}">${place.name}</a></li>`)}</ul></section>`
}
