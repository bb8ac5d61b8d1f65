import { choiceField } from '../fields/index.ts'
import { html } from '../html/index.ts'
import type { Frame } from '../layout/index.ts'
import { speaker } from '../words/index.ts'
import { type ActView, actPage, optionalWords } from './act-pages.ts'
import { followWords } from './words.ts'

/** How one department that came to help did, from very well to not at all, in the party's own hand. */
export function ratePage(
  frame: Frame,
  view: ActView & { readonly whistle: string; readonly unit: string },
): string {
  const say = speaker('follow', followWords, frame)
  return actPage(frame, view, {
    path: 'rate',
    title: say('rateTitle', { unit: view.unit }),
    lead: say('rateLead'),
    fields: html`<input type="hidden" name="whistle" value="${view.whistle}">${choiceField({
      name: 'rating',
      label: say('rateHow'),
      value: view.typed.rating,
      wrong: view.wrongs.rating,
      choices: ([5, 4, 3, 2, 1] as const).map((step) => ({ value: String(step), text: say(`rate${step}`) })),
    })}${optionalWords('words', say('rateWords'), view, say)}`,
    go: say('rateDo'),
    back: say('rateBack'),
  })
}
