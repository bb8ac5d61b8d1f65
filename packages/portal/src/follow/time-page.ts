import { errorSummary, form } from '../fields/index.ts'
import { html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { speaker } from '../words/index.ts'
import type { ActView } from './act-pages.ts'
import type { ClockName } from './followed-event.ts'
import { sayEvent } from './sentence.ts'
import { timePageWords } from './time-words.ts'

/** A request for more time as a party reads it. */
export interface AskedTime {
  readonly ask: string
  readonly clock: ClockName
  /** Who asks. */
  readonly unit: string
  /** 延长10日. */
  readonly more: string
  readonly why: string
  readonly until: string
  readonly longer: string
}

/** Yes or no to more time: two buttons of the same weight, and what happens if they do nothing. */
export function timePage(frame: Frame, view: ActView & { readonly asked: AskedTime }): string {
  const say = speaker('time', timePageWords, frame)
  const { ask, clock, unit, more, why, until, longer } = view.asked
  const what = sayEvent(frame.language, frame.overrides)(`clock.${clock}`)
  return layout(frame, {
    title: say('title'),
    wrong: Object.keys(view.wrongs).length > 0,
    back: view.base,
    body: html`<div class="stack">${errorSummary(frame, view.wrongs)}
<h1>${say('title')}</h1>
<div class="card stack tight"><p class="lead">${say('who', { unit, what, more })}</p>
<p>${say('why', { why })}</p><p>${say('dates', { until, longer })}</p></div>
<p>${say('free')}</p><p>${say(clock === 'mediation' ? 'nothingMediation' : 'nothing')}</p>
${form(
  frame,
  `${view.base}/time`,
  html`<input type="hidden" name="version" value="${view.version}"><input type="hidden" name="ask" value="${ask}">
<p class="actions"><button class="button" id="agrees" name="agrees" value="yes">${say('yes')}</button><button class="button" name="agrees" value="no">${say('no')}</button></p>`,
)}</div>`,
  })
}
