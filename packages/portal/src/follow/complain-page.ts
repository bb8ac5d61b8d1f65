import { choiceField, storyField } from '../fields/index.ts'
import { html } from '../html/index.ts'
import type { Frame } from '../layout/index.ts'
import { speaker } from '../words/index.ts'
import { type ActView, actPage, questionLimit } from './act-pages.ts'
import { neutralityPageWords } from './neutrality-words.ts'

/** A party complains about the mediator; it goes to somebody else, and the page says to whom it does not. */
export function complainPage(
  frame: Frame,
  view: ActView & {
    readonly mediator: string
    readonly kinds: readonly { readonly code: string; readonly name: string }[]
  },
): string {
  const say = speaker('neutrality', neutralityPageWords, frame)
  return actPage(frame, view, {
    path: 'complain',
    title: say('complainTitle', { name: view.mediator }),
    lead: say('complainLead'),
    fields: html`${choiceField({
      name: 'code',
      label: say('complainKind'),
      value: view.typed.code,
      wrong: view.wrongs.code,
      choices: view.kinds.map(({ code, name }) => ({ value: code, text: name })),
    })}${storyField({
      name: 'words',
      label: say('complainWords'),
      value: view.typed.words,
      wrong: view.wrongs.words,
      maxlength: questionLimit,
      rows: 4,
    })}`,
    go: say('complainDo'),
    back: say('complainBack'),
  })
}
