import { type HtmlValue, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { speaker } from '../words/index.ts'
import { problemWords } from './words.ts'

export const problemStatuses = [400, 403, 404, 409, 413, 429, 500, 503] as const
export type ProblemStatus = (typeof problemStatuses)[number]

/** The nearest status that has words: what the person can do matters, not the exact number. */
export function problemStatusFor(status: number): ProblemStatus {
  const exact = problemStatuses.find((known) => known === status)
  if (exact !== undefined) return exact
  return status >= 500 ? 500 : 400
}

export interface ProblemView {
  readonly status: ProblemStatus
  /** What the person should know beyond the general sentence, such as why the office's rules say no. */
  readonly sentence?: string
  /** Where trying again makes sense. */
  readonly retry?: string
  /** The name of this request in our log. */
  readonly reference?: string
}

/** What went wrong, what to do, and that nothing is lost; in the person's language and without inner words. */
export function problemPage(frame: Frame, { status, sentence, retry, reference }: ProblemView): string {
  const say = speaker('problem', problemWords, frame)
  const again: HtmlValue =
    retry !== undefined && html`<a class="button main" href="${retry}">${say('retry')}</a>`
  return layout(frame, {
    title: say(`title${status}`),
    body: html`<div class="stack"><h1>${say(`title${status}`)}</h1>
<p>${sentence ?? say(`text${status}`)}</p>
<p class="actions">${again}<a class="button" href="${frame.home.href}">${say('home')}</a></p>
${reference !== undefined && html`<p class="quiet small">${say('reference', { reference })}</p>`}
<p>${say('urgent')}</p></div>`,
  })
}
