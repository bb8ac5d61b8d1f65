import { choiceField } from '../fields/index.ts'
import { html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { speaker } from '../words/index.ts'
import { type ActView, actPage } from './act-pages.ts'
import { neutralityPageWords } from './neutrality-words.ts'

/** Somebody who may be chosen: what the register tells everybody, and nothing else of a person. */
export interface Choosable {
  readonly person: string
  readonly name: string
  readonly committee: string
  readonly studio?: string
  /** What kinds of dispute they know. */
  readonly knows: readonly string[]
  readonly words?: string
}

export interface ChooseView extends ActView {
  readonly choosable: readonly Choosable[]
  /** Whom this party, and whom another one, would like. */
  readonly wished?: string
  readonly othersWish?: string
  /** Until when they have time to choose. */
  readonly until?: string
}

/** A party says whom it would like as mediator (人民调解法 art. 19). */
export function choosePage(frame: Frame, view: ChooseView): string {
  const say = speaker('neutrality', neutralityPageWords, frame)
  const { choosable, wished, othersWish, until } = view
  if (choosable.length === 0)
    return layout(frame, {
      title: say('chooseTitle'),
      back: view.base,
      body: html`<div class="stack"><h1>${say('chooseTitle')}</h1><p>${say('chooseNobody')}</p></div>`,
    })
  return actPage(frame, view, {
    path: 'choose',
    title: say('chooseTitle'),
    lead: say('chooseLead'),
    fields: html`${until !== undefined && html`<p>${say('chooseUntil', { until })}</p>`}${wished !== undefined && html`<p>${say('chooseWished', { name: wished })}</p>`}${
      othersWish !== undefined && html`<p>${say('chooseOthers', { name: othersWish })}</p>`
    }${choiceField({
      name: 'mediator',
      label: say('chooseWho'),
      value: view.typed.mediator,
      wrong: view.wrongs.mediator,
      choices: choosable.map(({ person, name, committee, studio, knows, words }) => ({
        value: person,
        text: `${name} · ${studio ?? committee}`,
        hint: [knows.length === 0 ? '' : say('about', { what: knows.join(say('and')) }), words ?? '']
          .filter(Boolean)
          .join(' '),
      })),
    })}`,
    go: say('chooseDo'),
    back: say('chooseBack'),
  })
}
