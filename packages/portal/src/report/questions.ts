import { choiceField, storyField, textField, tickField } from '../fields/index.ts'
import { html } from '../html/index.ts'
import { dangerLine } from '../landing/index.ts'
import type { Frame } from '../layout/index.ts'
import { layoutWords } from '../layout/index.ts'
import { speaker } from '../words/index.ts'
import { kindChoices } from './answers.ts'
import { type QuestionView, questionPage, sayReport } from './question-page.ts'
import { storyLimit, wishLimit } from './read.ts'

/** What happened, in the person's own words. Who is in danger now reads first whom to call. */
export function storyPage(frame: Frame, view: QuestionView): string {
  const say = sayReport(frame)
  const examples = (['example1', 'example2', 'example3', 'example4', 'example5'] as const).map(
    (key) => html`<li>${say(key)}</li>`,
  )
  return questionPage(frame, 'story', view, {
    title: say('storyTitle'),
    before: dangerLine(frame),
    fields: storyField({
      name: 'story',
      label: html`<span class="sr">${say('storyTitle')}</span>`,
      hint: say('storyHint'),
      value: view.typed.story,
      wrong: view.wrongs.story,
      maxlength: storyLimit,
    }),
    after: html`<details><summary>${say('storyExamples')}</summary><ul class="stack tight">${examples}</ul></details>`,
  })
}

/** Which of the three kinds it is; "not sure" is a full answer. */
export function kindPage(frame: Frame, view: QuestionView): string {
  const say = sayReport(frame)
  return questionPage(frame, 'kind', view, {
    title: say('kindTitle'),
    fields: choiceField({
      name: 'kind',
      label: say('kindTitle'),
      bare: true,
      hint: say('kindHint'),
      value: view.typed.kind,
      wrong: view.wrongs.kind,
      choices: kindChoices.map((kind) => ({ value: kind, text: say(kind), hint: say(`${kind}Hint`) })),
    }),
  })
}

/** Who the dispute is with; everything here may be skipped. */
export function otherSidePage(frame: Frame, view: QuestionView): string {
  const say = sayReport(frame)
  const { typed, wrongs } = view
  return questionPage(frame, 'other-side', view, {
    title: say('otherTitle'),
    before: html`<p>${say('otherHint')}</p>`,
    skippable: true,
    fields: html`${choiceField({
      name: 'type',
      label: say('otherType'),
      value: typed.type ?? 'person',
      choices: [
        { value: 'person', text: say('otherIsPerson') },
        { value: 'organisation', text: say('otherIsOrganisation') },
      ],
    })}
${textField({ name: 'name', label: say('otherName'), value: typed.name, wrong: wrongs.name, autocomplete: 'off', maxlength: 100 })}
${textField({ name: 'description', label: say('otherDescription'), hint: say('otherDescriptionHint'), value: typed.description, autocomplete: 'off', maxlength: 300 })}
${textField({ name: 'telephone', label: say('otherTelephone'), value: typed.telephone, wrong: wrongs.telephone, autocomplete: 'off', type: 'tel', inputmode: 'tel', maxlength: 30, short: true })}`,
  })
}

/** What would help; may be skipped. */
export function wishPage(frame: Frame, view: QuestionView): string {
  const say = sayReport(frame)
  return questionPage(frame, 'wish', view, {
    title: say('wishTitle'),
    skippable: true,
    fields: storyField({
      name: 'wish',
      label: html`<span class="sr">${say('wishTitle')}</span>`,
      hint: say('wishHint'),
      value: view.typed.wish,
      wrong: view.wrongs.wish,
      maxlength: wishLimit,
      rows: 4,
    }),
  })
}

/** Named or anonymous, with what anonymity costs. */
export function youPage(frame: Frame, view: QuestionView): string {
  const say = sayReport(frame)
  const { typed, wrongs } = view
  const optional = speaker('layout', layoutWords, frame)('optional')
  const shares = view.answers.kind === 'dispute' || view.answers.kind === 'unsure'
  const contact = html`<div class="inset stack">
${textField({ name: 'name', label: say('name'), hint: say('nameHint'), value: typed.name, wrong: wrongs.name, autocomplete: 'name', maxlength: 100 })}
${textField({ name: 'telephone', label: say('telephone'), value: typed.telephone, wrong: wrongs.telephone, autocomplete: 'tel', type: 'tel', inputmode: 'tel', maxlength: 30, short: true })}
${textField({ name: 'mail', label: `${say('mail')}${optional}`, hint: say('mailHint'), value: typed.mail, wrong: wrongs.mail, autocomplete: 'email', type: 'email', inputmode: 'email', maxlength: 254 })}
${
  shares &&
  tickField({
    name: 'shareName',
    label: `${say('shareName')}${optional}`,
    hint: say('shareNameHint'),
    ticked: typed.shareName === 'yes',
  })
}</div>`
  return questionPage(frame, 'you', view, {
    title: say('youTitle'),
    fields: choiceField({
      name: 'who',
      label: say('youTitle'),
      bare: true,
      value: typed.who,
      wrong: wrongs.who,
      choices: [
        { value: 'named', text: say('named'), hint: say('namedHint'), more: contact },
        { value: 'anonymous', text: say('anonymous'), hint: say('anonymousHint') },
      ],
    }),
  })
}
