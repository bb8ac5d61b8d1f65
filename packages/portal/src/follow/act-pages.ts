import { choiceField, errorSummary, form, storyField, textField, type Wrongs } from '../fields/index.ts'
import { type HtmlValue, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import type { Typed } from '../report/index.ts'
import { type KeyOf, type Say, speaker } from '../words/index.ts'
import type { FollowView } from './view.ts'
import { followWords } from './words.ts'

/** What a party sends in one go; longer stories belong into a talk. */
export const questionLimit = 1000

export interface ActView {
  readonly base: FollowView['base']
  readonly typed: Typed
  readonly wrongs: Wrongs
  /** What the person was looking at: if it has moved on since, they look again first. */
  readonly version: number
}

type SayFollow = Say<KeyOf<typeof followWords>>
const sayFollow = (frame: Frame): SayFollow => speaker('follow', followWords, frame)

/** A page with one form that leads back to the file. */
export function actPage(
  frame: Frame,
  view: ActView,
  act: {
    readonly path: string
    readonly title: string
    readonly lead?: string
    readonly fields: HtmlValue
    readonly go: string
    readonly back?: string
  },
): string {
  return layout(frame, {
    title: act.title,
    wrong: Object.keys(view.wrongs).length > 0,
    back: view.base,
    body: html`<div class="stack">${errorSummary(frame, view.wrongs)}
<h1>${act.title}</h1>${act.lead !== undefined && html`<p>${act.lead}</p>`}
${form(
  frame,
  `${view.base}/${act.path}`,
  html`<input type="hidden" name="version" value="${view.version}">${act.fields}
<p class="actions"><button class="button main" data-once>${act.go}</button>${act.back !== undefined && html`<a class="button plain" href="${view.base}">${act.back}</a>`}</p>`,
)}</div>`,
  })
}

export const optionalWords = (name: string, label: string, view: ActView, say: SayFollow): HtmlValue =>
  storyField({
    name,
    label: `${label}${say('optional')}`,
    value: view.typed[name],
    wrong: view.wrongs[name],
    maxlength: questionLimit,
    rows: 3,
  })

/** Takes the matter back, with the reason if they like to give one. */
export function withdrawPage(frame: Frame, view: ActView): string {
  const say = sayFollow(frame)
  return actPage(frame, view, {
    path: 'withdraw',
    title: say('withdrawTitle'),
    lead: say('withdrawLead'),
    fields: optionalWords('reason', say('withdrawReason'), view, say),
    go: say('withdrawDo'),
    back: say('keep'),
  })
}

export type ReopenReason = 'not-kept' | 'relapsed' | 'not-satisfied' | 'not-confirmed'

/** One tap and a reason to tick, of those that fit: the matter is in the queue again. */
export function reopenPage(
  frame: Frame,
  view: ActView & { readonly reasons: readonly ReopenReason[] },
): string {
  const say = sayFollow(frame)
  return actPage(frame, view, {
    path: 'reopen',
    title: say('reopenTitle'),
    lead: say('reopenLead'),
    fields: html`${choiceField({
      name: 'why',
      label: say('reopenWhy'),
      value: view.typed.why ?? (view.reasons.length === 1 ? view.reasons[0] : undefined),
      wrong: view.wrongs.why,
      choices: view.reasons.map((why) => ({
        value: why,
        text: say(why),
      })),
    })}${optionalWords('words', say('reopenWords'), view, say)}`,
    go: say('reopenDo'),
  })
}

/** A question to the staff; the other side does not read it. */
export function askPage(frame: Frame, view: ActView): string {
  const say = sayFollow(frame)
  return actPage(frame, view, {
    path: 'ask',
    title: say('askTitle'),
    lead: say('askLead'),
    fields: storyField({
      name: 'text',
      label: say('askText'),
      value: view.typed.text,
      wrong: view.wrongs.text,
      maxlength: questionLimit,
      rows: 4,
    }),
    go: say('askDo'),
  })
}

/** A name for whoever came without one, and a wrong name or number put right; the known number stays masked. */
export function namePage(
  frame: Frame,
  view: ActView & { readonly known: { readonly name?: string; readonly telephone?: string } },
): string {
  const say = sayFollow(frame)
  const { typed, wrongs, known } = view
  return actPage(frame, view, {
    path: 'name',
    title: say('nameTitle'),
    lead: say('nameLead'),
    fields: html`${textField({ name: 'name', label: say('name'), value: typed.name ?? known.name, wrong: wrongs.name, autocomplete: 'name', maxlength: 100 })}
${textField({
  name: 'telephone',
  label: say('newTelephone'),
  ...(known.telephone === undefined ? {} : { hint: say('telephoneKnown', { masked: known.telephone }) }),
  value: typed.telephone,
  wrong: wrongs.telephone,
  autocomplete: 'tel',
  type: 'tel',
  inputmode: 'tel',
  maxlength: 30,
  short: true,
})}`,
    go: say('nameDo'),
    back: say('stopBack'),
  })
}

/** Ends mediation: anybody may, at any time and without a reason (人民调解法 art. 23). */
export function stopPage(frame: Frame, view: ActView): string {
  const say = sayFollow(frame)
  return actPage(frame, view, {
    path: 'stop',
    title: say('stopTitle'),
    lead: say('stopLead'),
    fields: optionalWords('reason', say('stopReason'), view, say),
    go: say('stopDo'),
    back: say('stopBack'),
  })
}

const promiseKeys = {
  kept: 'kept',
  partly: 'partly',
  'not-kept': 'not-kept-yet',
  'not-due': 'not-due',
} as const
const solutionKeys = {
  kept: 'solved',
  partly: 'partlySolved',
  'not-kept': 'notSolved',
  'not-due': 'not-due',
} as const

/** Was it kept, or solved, and are you satisfied: in the party's own hand. */
export function outcomePage(
  frame: Frame,
  view: ActView & { readonly kind: 'dispute' | 'appeal' | 'hazard' },
): string {
  const say = sayFollow(frame)
  // A dispute ends in what people promised each other; the other kinds end in something put right.
  const isPromise = view.kind === 'dispute'
  const keptKeys = isPromise ? promiseKeys : solutionKeys
  return actPage(frame, view, {
    path: 'outcome',
    title: say('followUpTitle'),
    fields: html`${choiceField({
      name: 'kept',
      label: say(isPromise ? 'followUpKept' : 'followUpSolved'),
      value: view.typed.kept,
      wrong: view.wrongs.kept,
      choices: (['kept', 'partly', 'not-kept', 'not-due'] as const).map((kept) => ({
        value: kept,
        text: say(keptKeys[kept]),
      })),
    })}
${choiceField({
  name: 'satisfaction',
  label: `${say('satisfaction')}${say('optional')}`,
  value: view.typed.satisfaction,
  choices: ([5, 4, 3, 2, 1] as const).map((step) => ({
    value: String(step),
    text: say(`satisfaction${step}`),
  })),
})}${optionalWords('words', say('followUpWords'), view, say)}`,
    go: say('followUpDo'),
  })
}
