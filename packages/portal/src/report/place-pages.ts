import { type Choice, choiceField, form, textField } from '../fields/index.ts'
import { html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { type QuestionView, questionPage, sayReport, stepPath } from './question-page.ts'

/** Where it happened: here, elsewhere in the region, or only in words. */
export function placePage(
  frame: Frame,
  view: QuestionView,
  units: { readonly here: string; readonly chosen?: string },
): string {
  const say = sayReport(frame)
  const chosen: Choice[] =
    units.chosen === undefined ? [] : [{ value: 'chosen', text: say('placeChosen', { unit: units.chosen }) }]
  return questionPage(frame, 'place', view, {
    title: say('placeTitle'),
    fields: html`${choiceField({
      name: 'where',
      label: say('placeTitle'),
      bare: true,
      value: view.typed.where ?? 'here',
      wrong: view.wrongs.where,
      choices: [
        { value: 'here', text: say('placeHere', { unit: units.here }) },
        ...chosen,
        { value: 'elsewhere', text: say('placeElsewhere'), hint: say('placeElsewhereHint') },
        { value: 'unknown', text: say('placeUnknown') },
      ],
    })}
${textField({ name: 'words', label: say('placeWords'), hint: say('placeWordsHint'), value: view.typed.words, wrong: view.wrongs.words, autocomplete: 'off' })}`,
  })
}

export interface PlaceChoice {
  /** The unit whose places are listed, and the one above it, if one may go up. */
  readonly within: { readonly id: string; readonly name: string; readonly above?: string }
  readonly below: readonly { readonly id: string; readonly name: string; readonly hasMore: boolean }[]
  /** The topmost unit is no place where something happens; it is listed, not chosen. */
  readonly mayChooseThis: boolean
}

const choosePath = (unit: string): string => `${stepPath('place')}/choose?under=${encodeURIComponent(unit)}`

/** One level of the region: each place with places below it opens them, each without is chosen by its button. */
export function choosePlacePage(frame: Frame, view: PlaceChoice): string {
  const say = sayReport(frame)
  const { within, below } = view
  const pick = (id: string, text: string) =>
    html`<button class="button row" name="unit" value="${id}">${text}</button>`
  return layout(frame, {
    title: say('chooseTitle'),
    back: within.above === undefined ? stepPath('place') : choosePath(within.above),
    body: html`<div class="stack"><h1>${say('chooseTitle')}</h1>
${below.length > 0 && html`<p>${say('chooseIn', { unit: within.name })}</p>`}
${form(
  frame,
  `${stepPath('place')}/choose`,
  html`<ul class="places">${below.map(
    (place) =>
      html`<li>${place.hasMore ? html`<a class="button row" href="${choosePath(place.id)}">${place.name}<span aria-hidden="true"> ›</span></a>` : pick(place.id, place.name)}</li>`,
  )}</ul>
${view.mayChooseThis && html`<p class="actions">${pick(within.id, say('chooseThis', { unit: within.name }))}</p>`}
<p class="actions"><button class="button plain" name="unit" value="">${say('chooseWordsOnly')}</button></p>`,
)}
</div>`,
  })
}
