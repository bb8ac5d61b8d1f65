import { confirmationSection } from '../confirmation/index.ts'
import { oneButton } from '../fields/index.ts'
import { type Html, type HtmlValue, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { partsSection, sayParts } from '../parts/index.ts'
import { headlineOf, sayPerformance } from '../performance/index.ts'
import { calculationsSection } from '../reckoning/index.ts'
import { sittingSection } from '../sitting/index.ts'
import { speakingSection } from '../speaking/index.ts'
import { talkLink, talkWaiting } from '../talk/index.ts'
import { type KeyOf, type Say, speaker } from '../words/index.ts'
import { askedWords } from './asked-words.ts'
import { contactWords } from './contact-words.ts'
import { helpSection } from './help-section.ts'
import { neutralityPageWords } from './neutrality-words.ts'
import { sayEvent, sentence } from './sentence.ts'
import { timePageWords } from './time-words.ts'
import type { Asked, FollowedRead, FollowView } from './view.ts'
import { followWords } from './words.ts'

type SayFollow = Say<KeyOf<typeof followWords>>

const askedPath = {
  name: 'name',
  consent: 'consent',
  choose: 'choose',
  sitting: 'sessions',
  mediator: 'mediator',
  time: 'time',
  sign: 'terms',
  performance: 'performance',
  facts: 'facts',
  'follow-up': 'outcome',
  offer: 'reopen',
} as const satisfies Record<Asked, string>

/** How the matter stands: the state in a line, what is asked of me, then everything that has happened. */
export function filePage(frame: Frame, view: FollowView): string {
  const say = speaker('follow', followWords, frame)
  const title = say('title', { number: view.number })
  return layout(frame, {
    title,
    body: html`<div class="stack loose">
<div class="stack tight"><p class="kicker figures">${view.number}</p><h1>${stageText(frame, view, say)}</h1>
<p>${say('owner', { unit: view.owner })}${view.nearest !== undefined && html` · ${say('untilWhat', { time: view.nearest.until, what: sayEvent(frame.language, frame.overrides)(`clock.${view.nearest.clock}`) })}`}</p>${
      view.ownerTelephone !== undefined &&
      html`<p class="screen"><a class="tap" href="tel:${view.ownerTelephone.replace(/[^0-9+]/g, '')}">${say('telephone', { number: view.ownerTelephone })}</a></p>`
    }</div>
${view.kept !== undefined && keptLine(frame, view, view.kept)}
${asked(frame, view, say)}
${speakingSection(frame, view.base, view.speaking)}
${view.sittings !== undefined && sittingSection(frame, view.base, view.sittings.next)}
${view.parts !== undefined && partsSection(frame, view.base, view.parts)}
${view.confirmation !== undefined && confirmationSection(frame, view.base, view.confirmation)}
${calculationsSection(frame, view.base, view.calculations)}
${talkWaiting(frame, view.base, view.talk)}
${helpSection(frame, view.help)}
<section class="stack tight" aria-labelledby="next"><h2 id="next">${say('nextHead')}</h2><p>${say(`next.${view.stage}`, { unit: view.passedTo ?? view.owner })}</p></section>
${timeline(frame, view, say)}
${clocks(frame, view, say)}
${documents(view, say)}
<details><summary>${say(view.informant ? 'about' : 'aboutOther')}</summary><p class="told">${view.about}</p></details>
${reads(view, say)}
<section class="stack tight screen" aria-labelledby="more"><h2 id="more">${say('moreHead')}</h2><ul class="pile">
<li>${talkLink(frame, view.base)}</li>
${view.may.ask && action(view, 'ask', say('ask'))}
${view.may.choose && action(view, 'choose', speaker('neutrality', neutralityPageWords, frame)('choose'))}
${view.may.complain && action(view, 'complain', speaker('neutrality', neutralityPageWords, frame)('complain'))}
${view.may.rate && action(view, 'rate', say('rate'))}
${view.may.reopen && action(view, 'reopen', say('reopen'))}
${view.may.correct && action(view, 'name', say('correct'))}
${view.may.contact && action(view, 'contact', speaker('contact', contactWords, frame)('link'))}
${view.may.stop && action(view, 'stop', say('stop'))}
${view.may.withdraw && action(view, 'withdraw', say('withdraw'))}
</ul><p class="note">${say('remedies')}</p></section>
<div class="stack tight screen"><p class="quiet small">${say('updated', { time: view.asOf })} · ${say('safety')}</p>
${oneButton(frame, `${view.base}/leave`, say('leave'))}</div>
</div>`,
  })
}

/** The headline of an agreement: not that it was signed, but how much of it is kept. */
function keptLine(frame: Frame, { base }: FollowView, kept: NonNullable<FollowView['kept']>): Html {
  const say = sayPerformance(frame)
  return html`<p class="lead" data-kept><a class="tap" href="${base}/performance">${headlineOf(kept, say)}</a></p>`
}

function stageText(frame: Frame, view: FollowView, say: SayFollow): string {
  if (view.parts?.rest === 'talking' && view.stage === 'in-mediation') return sayParts(frame)('stage.talking')
  if (view.parts?.rest === 'ended' && view.stage === 'terminated') return sayParts(frame)('stage.ended')
  if (view.stage === 'withdrawn' && !view.informant) return say('stage.withdrawnOther')
  return say(`stage.${view.stage}`, { unit: view.passedTo ?? view.owner })
}

const action = (view: FollowView, path: string, text: string): Html =>
  html`<li><a class="tap" href="${view.base}/${path}">${text}</a></li>`

function asked(frame: Frame, view: FollowView, say: SayFollow): Html {
  const head = html`<h2 id="asked">${say('askedHead')}</h2>`
  return view.asked === undefined
    ? html`<section class="card stack tight" aria-labelledby="asked">${head}<p>${say('nothingAsked')}</p></section>`
    : html`<section class="card asked stack tight" aria-labelledby="asked">${head}<p class="actions"><a class="button main" href="${view.base}/${askedPath[view.asked]}">${askedWords(view.asked, frame)}</a></p></section>`
}

/** The newest on top: whoever comes back wants to know what is new. */
function timeline(frame: Frame, view: FollowView, say: SayFollow): Html {
  const told = sayEvent(frame.language, frame.overrides)
  const rows = view.timeline.toReversed().map(({ when, event }) => {
    const { text, list } = sentence(event, told)
    const more: HtmlValue =
      list !== undefined &&
      list.rows.length > 0 &&
      html`<p>${list.head}</p><ul>${list.rows.map((row) => html`<li>${row}</li>`)}</ul>`
    return html`<li data-event="${event.type}"><time>${when}</time><p>${text}</p>${more}</li>`
  })
  return html`<section class="stack tight" aria-labelledby="timeline"><h2 id="timeline">${say('timelineHead')}</h2><ol class="line">${rows}</ol></section>`
}

function clocks(frame: Frame, view: FollowView, say: SayFollow): Html {
  const told = sayEvent(frame.language, frame.overrides)
  const rows = view.clocks.map(
    (clock) => html`<li><p><b>${told(`clock.${clock.clock}`)}</b> · ${clock.owner}</p>
<p>${
      clock.paused === undefined
        ? html`${say('until', { time: clock.until })}${clock.over && html` <strong class="late">${say('over')}</strong>`}`
        : speaker('time', timePageWords, frame)('paused', clock.paused)
    }</p>
${clock.why.length > 0 && html`<details><summary>${say('why')}</summary><ul>${clock.why.map((reason) => html`<li>${reason}</li>`)}</ul></details>`}</li>`,
  )
  return html`<section class="stack tight" aria-labelledby="clocks"><h2 id="clocks">${say('clocksHead')}</h2>${
    rows.length === 0 ? html`<p class="quiet">${say('noClocks')}</p>` : html`<ul class="pile">${rows}</ul>`
  }</section>`
}

function documents(view: FollowView, say: SayFollow): Html {
  const rows = view.documents.map(
    ({ title, href }) => html`<li><a class="tap" href="${href}">${title} (PDF)</a></li>`,
  )
  return html`<section class="stack tight" aria-labelledby="documents"><h2 id="documents">${say('documentsHead')}</h2>${
    rows.length === 0 ? html`<p class="quiet">${say('noDocuments')}</p>` : html`<ul class="pile">${rows}</ul>`
  }</section>`
}

function reads(view: FollowView, say: SayFollow): Html {
  const who = ({ reader }: FollowedRead): string => {
    if (reader.kind === 'self') return say('self')
    if (reader.kind === 'other') return say('otherReader')
    return say('reader', { name: reader.name, unit: reader.unit })
  }
  const rows = view.reads.map(
    (read) =>
      html`<li><p><b>${who(read)}</b> <time class="quiet small">${read.when}</time></p><p>${say('readWhy', { what: read.what, why: read.why })}</p></li>`,
  )
  return html`<section class="stack tight" aria-labelledby="reads"><h2 id="reads">${say('readsHead')}</h2><p class="quiet small">${say('readsLead')}</p>${
    rows.length === 0 ? html`<p>${say('noReads')}</p>` : html`<ul class="pile" data-reads>${rows}</ul>`
  }</section>`
}
