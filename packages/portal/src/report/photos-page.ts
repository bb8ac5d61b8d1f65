import { errorSummary, form } from '../fields/index.ts'
import { html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { isAsked, reportSteps, stepBefore } from './answers.ts'
import { type QuestionView, sayReport, stepPath } from './question-page.ts'

export interface PhotoLimits {
  readonly count: number
  /** As a person reads it: 10 MB. */
  readonly size: string
}

export const photoKinds = 'image/jpeg,image/png,image/webp'

/** Photos, as many as there are; what was refused is said file by file, what was taken stays. */
export function photosPage(frame: Frame, view: QuestionView, limits: PhotoLimits): string {
  const say = sayReport(frame)
  const { photos } = view.answers
  const path = stepPath('photos')
  const asked = reportSteps.filter((each) => isAsked(each, view.answers))
  const wrong = view.wrongs.photos
  const full = photos.length >= limits.count
  const upload = form(
    frame,
    `${path}/add`,
    html`<div class="field"><label for="photos">${say('photosChoose')}</label>
<p class="hint" id="photos-hint">${say('photosHint', { count: limits.count, size: limits.size })} ${say('photosRefused')} ${say('photosPlace')}</p>
<input class="input" id="photos" name="photos" type="file" multiple accept="${photoKinds}" aria-describedby="photos-hint"${wrong !== undefined && html` aria-invalid="true"`} data-preview></div>
<p class="actions"><button class="button ${photos.length === 0 ? 'main' : ''}">${say('photosAdd')}</button></p>`,
    { files: true },
  )
  const had = html`<section class="stack tight" aria-labelledby="had"><h2 id="had">${say('photosHave', { count: photos.length })}</h2>
<ul class="photos">${photos.map(
    (photo, index) =>
      html`<li><img src="/report/photos/${photo.file}" alt="${say('photo', { number: index + 1 })}" width="120" height="120" loading="lazy">
${form(frame, `${path}/remove`, html`<button class="button plain" name="file" value="${photo.file}">${say('photoRemove', { number: index + 1 })}</button>`)}</li>`,
  )}</ul></section>`
  const before = stepBefore('photos', view.answers)
  return layout(frame, {
    title: say('photosTitle'),
    wrong: Object.keys(view.wrongs).length > 0,
    back: stepPath(before ?? 'story'),
    body: html`<div class="stack">
${errorSummary(frame, view.wrongs)}
<p class="quiet small step">${say('step', { number: asked.indexOf('photos') + 1, total: asked.length })}</p>
<h1>${say('photosTitle')}</h1>
${photos.length > 0 && had}
${!full && upload}
${form(
  frame,
  path,
  photos.length > 0
    ? html`<p class="actions"><button class="button main">${say('next')}</button></p>`
    : html`<p class="actions"><button class="button plain" name="skip" value="yes">${say('skip')}</button></p>`,
)}
<p class="quiet small">${say('saved')} <a class="tap" href="${frame.home.href}">${say('leave')}</a></p>
</div>`,
  })
}
