import { errorSummary, form, oneButton, tickField } from '../fields/index.ts'
import { type Html, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { isAsked, type ReportAnswers, type ReportStep } from './answers.ts'
import { type QuestionView, type SayReport, sayReport, stepPath } from './question-page.ts'

export interface CheckView extends QuestionView {
  /** The place as the person would say it, the chosen unit and their own words together. */
  readonly place: string
  readonly noticeVersion: string
}

/** All answers, each with its way back, and what to know before they are sent. */
export function checkPage(frame: Frame, view: CheckView): string {
  const say = sayReport(frame)
  const { answers } = view
  const row = (step: ReportStep, head: string, value: string): Html =>
    html`<div><dt>${head}</dt><dd>${value === '' ? say('nothing') : value}</dd><dd class="change"><a href="${stepPath(step)}">${say('change')}<span class="sr">${say('changeWhat', { what: head })}</span></a></dd></div>`
  const notice = html`<a href="/about">${say('notice', { version: view.noticeVersion })}</a>`
  const [beforeNotice, afterNotice] = say('noticeVersion').split('{notice}')
  return layout(frame, {
    title: say('checkTitle'),
    wrong: Object.keys(view.wrongs).length > 0,
    back: stepPath('you'),
    body: html`<div class="stack">
${errorSummary(frame, view.wrongs)}
<h1>${say('checkTitle')}</h1><p>${say('checkLead')}</p>
<dl class="card pairs" id="answers">
${row('story', say('rowStory'), answers.story ?? '')}
${row('kind', say('rowKind'), answers.kind === undefined ? '' : say(answers.kind))}
${row('place', say('rowPlace'), view.place)}
${isAsked('other-side', answers) && row('other-side', say('rowOther'), otherSideText(answers))}
${row('wish', say('rowWish'), answers.wish ?? '')}
${row('photos', say('rowPhotos'), answers.photos.length === 0 ? '' : say('photosCount', { count: answers.photos.length }))}
${row('you', say('rowYou'), youText(answers, say))}
</dl>
<section class="note stack tight" aria-labelledby="rights"><h2 id="rights">${say('rightsHead')}</h2><ul>
${(['right1', 'right2', 'right3', 'right4', 'right5', 'right6'] as const).map((key) => html`<li>${say(key)}</li>`)}
</ul></section>
${form(
  frame,
  stepPath('check'),
  html`${answers.you?.named === true && mayBeDispute(answers) && tickField({ name: 'agrees', label: say('agrees'), hint: say('agreesHint'), ticked: view.typed.agrees === 'yes' })}
<p>${beforeNotice}${notice}${afterNotice}</p><p class="actions"><button class="button main" data-once>${say('submit')}</button></p>`,
)}
${oneButton(frame, '/report/discard', say('discard'), 'plain')}
</div>`,
  })
}

const mayBeDispute = ({ kind }: { readonly kind?: ReportAnswers['kind'] | undefined }): boolean =>
  kind === 'dispute' || kind === 'unsure'

const otherSideText = ({ otherSide }: ReportAnswers): string =>
  otherSide === undefined || otherSide === 'skipped'
    ? ''
    : [otherSide.name, otherSide.description, otherSide.telephone].filter(Boolean).join('\n')

function youText({ you, kind }: ReportAnswers, say: SayReport): string {
  if (you === undefined) return ''
  if (!you.named) return say('anonymousRow')
  const shares = mayBeDispute({ kind })
  return [you.name, you.telephone, you.mail, shares && (you.shareName ? say('shareYes') : say('shareNo'))]
    .filter(Boolean)
    .join('\n')
}
