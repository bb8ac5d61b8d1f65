import { tickField } from '../fields/index.ts'
import { html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { speaker } from '../words/index.ts'
import { type ActView, actPage } from './act-pages.ts'
import { factsPageWords } from './inquiry-words.ts'

/** What a party reads before they sign, or do not. */
export interface FactsToSign {
  readonly version: number
  readonly facts: string
  /** An organisation signs with its seal, at the window. */
  readonly organisation: boolean
}

/** The whole text, what it is for, and that nobody has to. */
export function factsPage(frame: Frame, view: ActView & { readonly toSign: FactsToSign }): string {
  const say = speaker('facts', factsPageWords, frame)
  const { version, facts, organisation } = view.toSign
  const text = html`<div class="card stack tight"><p class="told">${facts}</p></div><p>${say('use')}</p>`
  if (organisation)
    return layout(frame, {
      title: say('title'),
      back: view.base,
      body: html`<div class="stack"><h1>${say('title')}</h1><p>${say('lead')}</p>${text}<p class="note">${say('organisation')}</p></div>`,
    })
  return actPage(frame, view, {
    path: 'facts',
    title: say('title'),
    lead: say('lead'),
    fields: html`<input type="hidden" name="facts" value="${version}">${text}<p>${say('free')}</p>
${tickField({ name: 'read', label: say('tick'), ticked: false, wrong: view.wrongs.read })}`,
    go: say('do'),
    back: say('later'),
  })
}
