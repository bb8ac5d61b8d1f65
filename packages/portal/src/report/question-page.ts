import { errorSummary, form, type Wrongs } from '../fields/index.ts'
import { type HtmlValue, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { type KeyOf, type Say, speaker } from '../words/index.ts'
import { isAsked, type ReportAnswers, type ReportStep, reportSteps, stepBefore } from './answers.ts'
import type { Typed } from './read.ts'
import { reportWords } from './words.ts'

export type SayReport = Say<KeyOf<typeof reportWords>>

/** What every question page is given: the answers so far, what was just typed, and what is wrong with it. */
export interface QuestionView {
  readonly answers: ReportAnswers
  readonly typed: Typed
  readonly wrongs: Wrongs
}

export const stepPath = (step: ReportStep): string => `/report/${step}`

export const sayReport = (frame: Frame): SayReport => speaker('report', reportWords, frame)

/** The frame around one question: where one is, the question as the heading, one obvious button. */
export function questionPage(
  frame: Frame,
  step: ReportStep,
  view: QuestionView,
  question: {
    readonly title: string
    readonly before?: HtmlValue
    readonly fields: HtmlValue
    readonly after?: HtmlValue
    readonly skippable?: boolean
    readonly next?: string
    readonly files?: boolean
  },
): string {
  const say = sayReport(frame)
  const asked = reportSteps.filter((each) => isAsked(each, view.answers) || view.answers.kind === undefined)
  const before = stepBefore(step, view.answers)
  const skip = html`<button class="button plain" name="skip" value="yes">${say('skip')}</button>`
  return layout(frame, {
    title: question.title,
    wrong: Object.keys(view.wrongs).length > 0,
    back: before === undefined ? frame.home.href : stepPath(before),
    body: html`<div class="stack">
${errorSummary(frame, view.wrongs)}
<p class="quiet small step">${say('step', { number: asked.indexOf(step) + 1, total: asked.length })}</p>
<h1>${question.title}</h1>
${question.before}
${form(
  frame,
  stepPath(step),
  html`${question.fields}
<p class="actions"><button class="button main">${question.next ?? say('next')}</button>${question.skippable === true && skip}</p>`,
  { files: question.files === true },
)}
${question.after}
<p class="quiet small">${say('saved')} <a class="tap" href="${frame.home.href}">${say('leave')}</a></p>
</div>`,
  })
}
