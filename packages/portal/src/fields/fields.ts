import { type Html, type HtmlValue, html } from '../html/index.ts'
import { type Frame, layoutWords, tokenField } from '../layout/index.ts'
import { speaker } from '../words/index.ts'

/** What is wrong with a form, by the name of the field: a sentence that says what to do. */
export type Wrongs = Readonly<Record<string, string>>

/** What is wrong, on top of the page, each line leading to its field; it takes the focus, so it is read out first. */
export function errorSummary(frame: Frame, wrongs: Wrongs): Html | undefined {
  const lines = Object.entries(wrongs)
  if (lines.length === 0) return undefined
  const say = speaker('layout', layoutWords, frame)
  return html`<div class="errors" role="alert" tabindex="-1" autofocus aria-labelledby="errors-head">
<h2 id="errors-head">${say('errorsHead')}</h2>
<ul>${lines.map(([name, sentence]) => html`<li><a href="#${name}">${sentence}</a></li>`)}</ul>
</div>`
}

export interface FieldLook {
  readonly name: string
  readonly label: HtmlValue
  readonly hint?: HtmlValue
  readonly value?: string | undefined
  readonly wrong?: string | undefined
}

const describedBy = ({ name, hint, wrong }: FieldLook): Html | false => {
  const ids = [hint !== undefined && `${name}-hint`, wrong !== undefined && `${name}-wrong`].filter(Boolean)
  return ids.length > 0 && html` aria-describedby="${ids.join(' ')}"`
}

const beneathLabel = ({ name, hint, wrong }: FieldLook): Html =>
  html`${
    hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`
  }${wrong !== undefined && html`<p class="wrong" id="${name}-wrong">${wrong}</p>`}`

const invalid = (wrong: string | undefined): Html | false => wrong !== undefined && html` aria-invalid="true"`

/** One line to type in. `autocomplete` is for what the person types about themselves; "off" for anybody else. */
export function textField(
  look: FieldLook & {
    readonly autocomplete: string
    readonly type?: 'text' | 'tel' | 'email'
    readonly maxlength?: number
    readonly short?: boolean
    readonly inputmode?: string
  },
): Html {
  const { name, type = 'text', maxlength = 200 } = look
  return html`<div class="field"><label for="${name}">${look.label}</label>${beneathLabel(look)}
<input class="input${look.short === true && ' short'}" id="${name}" name="${name}" type="${type}" value="${look.value ?? ''}" maxlength="${maxlength}" autocomplete="${look.autocomplete}"${
    look.inputmode !== undefined && html` inputmode="${look.inputmode}"`
  }${describedBy(look)}${invalid(look.wrong)}></div>`
}

/** A large box for a person's own words. `maxlength` is the limit the rules know, said before it is reached. */
export function storyField(look: FieldLook & { readonly maxlength: number; readonly rows?: number }): Html {
  // A line break after the tag is swallowed by browsers; without it a story that begins with one would lose it.
  return html`<div class="field"><label for="${look.name}">${look.label}</label>${beneathLabel(look)}
<textarea class="input" id="${look.name}" name="${look.name}" rows="${look.rows ?? 7}" maxlength="${look.maxlength}"${describedBy(look)}${invalid(look.wrong)}>
${look.value ?? ''}</textarea></div>`
}

export interface Choice {
  readonly value: string
  readonly text: string
  readonly hint?: string
  readonly more?: HtmlValue
}

/** A question with a few answers, one of which holds. The first carries the id that an error leads to. */
export function choiceField(
  look: FieldLook & { readonly choices: readonly Choice[]; readonly bare?: boolean },
): Html {
  return html`<fieldset class="field"${describedBy(look)}>
<legend${look.bare === true && html` class="sr"`}>${look.label}</legend>${beneathLabel(look)}
<div class="choices">${look.choices.map(
    (choice, index) =>
      html`<label class="choice"><input type="radio" id="${index === 0 ? look.name : `${look.name}-${index}`}" name="${look.name}" value="${choice.value}"${
        choice.value === look.value && ' checked'
      }><span><b>${choice.text}</b>${choice.hint !== undefined && html`<span class="hint">${choice.hint}</span>`}</span></label>${choice.more}`,
  )}</div></fieldset>`
}

/** A box to tick; never ticked for the person. */
export const tickField = (look: FieldLook & { readonly ticked: boolean }): Html =>
  html`<div class="field">${look.wrong !== undefined && html`<p class="wrong" id="${look.name}-wrong">${look.wrong}</p>`}<label class="choice"><input type="checkbox" id="${look.name}" name="${look.name}" value="yes"${look.ticked && ' checked'}${
    look.wrong !== undefined && html` aria-describedby="${look.name}-wrong" aria-invalid="true"`
  }><span><b>${look.label}</b>${look.hint !== undefined && html`<span class="hint">${look.hint}</span>`}</span></label></div>`

/** A form that posts to our own server with the token of this browser. */
export function form(
  frame: Frame,
  action: string,
  body: HtmlValue,
  { files = false }: { readonly files?: boolean } = {},
): Html {
  return html`<form class="stack" method="post" action="${action}" novalidate${files && html` enctype="multipart/form-data"`}>${tokenField(frame)}
${body}</form>`
}

/** A single button that does one thing. */
export const oneButton = (
  frame: Frame,
  action: string,
  text: string,
  look: 'main' | 'other' | 'plain' = 'other',
): Html =>
  html`<form method="post" action="${action}">${tokenField(frame)}<button class="button ${look}">${text}</button></form>`
