import { errorSummary, form, textField, type Wrongs } from '../fields/index.ts'
import { helpSection } from '../follow/index.ts'
import { type Html, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { type SpeakingStanding, speakingSection } from '../speaking/index.ts'
import { type TalkStanding, talkLink, talkWaiting } from '../talk/index.ts'
import { speaker } from '../words/index.ts'
import { invitationWords } from './words.ts'

/** Where the code of an invitation is typed by somebody who has the letter and not the link. */
export function invitationEnterPage(
  frame: Frame,
  { code, wrongs }: { readonly code: string; readonly wrongs: Wrongs },
): string {
  const say = speaker('invitation', invitationWords, frame)
  return layout(frame, {
    title: say('enterTitle'),
    wrong: Object.keys(wrongs).length > 0,
    back: frame.home.href,
    body: html`<div class="stack">${errorSummary(frame, wrongs)}
<h1>${say('enterTitle')}</h1><p>${say('enterLead')}</p>
${form(
  frame,
  '/i',
  html`${textField({ name: 'code', label: say('code'), hint: say('codeHint'), value: code, wrong: wrongs.code, autocomplete: 'off', maxlength: 40 })}
<p class="actions"><button class="button main">${say('enter')}</button></p>`,
)}</div>`,
  })
}

/** What somebody who was invited may know before they have answered. There is no room here for more. */
export interface InvitationView {
  readonly unit: { readonly name: string; readonly telephone?: string }
  /** The informant's name, only where they gave it and agreed that it be told. */
  readonly informant?: string
  readonly category: string
  /** The township or sub-district, never a door. */
  readonly place: string
  readonly byWhen?: string
  /** Ways of help that concern this party and nobody else. */
  readonly help: readonly string[]
  /** Their own thread with the office, which may already have written to them. */
  readonly talk: TalkStanding
  /** Where several are on their side: who speaks for them, or that somebody may. */
  readonly speaking: SpeakingStanding
}

/** Who invites, about what, that it is voluntary, what happens if nothing is done, and three ways to answer. */
export function invitationPage(frame: Frame, view: InvitationView): string {
  const say = speaker('invitation', invitationWords, frame)
  const { unit, informant } = view
  const pair = (head: string, value: Html | string): Html =>
    html`<div><dt>${head}</dt><dd>${value}</dd></div>`
  const door = (path: string, text: string, hint: string, first = false): Html =>
    html`<li><a class="door${first && ' first'}" href="/invitation/${path}"><b>${text}</b><span>${hint}</span></a></li>`
  return layout(frame, {
    title: say('title'),
    body: html`<div class="stack loose">
<div class="stack tight"><p class="kicker">${say('from', { unit: unit.name })}</p><h1>${say('title')}</h1>
<p class="lead">${informant === undefined ? say('byUnnamed') : say('by', { name: informant })}</p><p>${say('notAccused')}</p></div>
${talkWaiting(frame, '/invitation', view.talk)}
${helpSection(frame, view.help)}
<dl class="card pairs">
${pair(say('what'), view.category)}${pair(say('where'), view.place)}
${pair(say('who'), unit.telephone === undefined ? unit.name : say('whoText', { unit: unit.name, telephone: unit.telephone }))}
${view.byWhen !== undefined && pair(say('byWhen'), view.byWhen)}
</dl>
<p class="quiet small">${say('story')}</p>
<nav aria-labelledby="answer" class="stack tight"><h2 id="answer">${say('answerHead')}</h2><ul class="doors">
${door('consent', say('accept'), say('acceptHint'), true)}
${door('decline', say('decline'), say('declineHint'))}
${door('ask', say('ask'), say('askHint'))}
</ul>${view.talk.messages > 0 && html`<p>${talkLink(frame, '/invitation')}</p>`}${
      unit.telephone !== undefined &&
      html`<p><a class="tap" href="tel:${unit.telephone.replace(/[^0-9+]/g, '')}">${say('call', { number: unit.telephone })}</a></p>`
    }</nav>
${speakingSection(frame, '/invitation', view.speaking)}
<section class="note stack tight" aria-labelledby="know"><h2 id="know">${say('knowHead')}</h2><ul>
${(['know1', 'know2', 'know3', 'know4', 'know5'] as const).map((key) => html`<li>${say(key)}</li>`)}</ul></section>
<section class="stack tight" aria-labelledby="nothing"><h2 id="nothing">${say('nothingHead')}</h2><p>${say('nothing')}</p></section>
</div>`,
  })
}
