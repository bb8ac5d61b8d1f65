import { form, storyField, tickField } from '../fields/index.ts'
import { type Html, type HtmlValue, html } from '../html/index.ts'
import type { Frame } from '../layout/index.ts'
import { type KeyOf, type Say, speaker } from '../words/index.ts'
import type { Person, SpeakingView } from './view.ts'
import { speakingWords } from './words.ts'

export type SaySpeaking = Say<KeyOf<typeof speakingWords>>
export const saySpeaking = (reading: Parameters<typeof speaker>[2]): SaySpeaking =>
  speaker('speaking', speakingWords, reading)

/** One box for each of them, ticked by nobody but the person: silence is no answer. */
const whom = (act: string, people: readonly Person[], view: SpeakingView, say: SaySpeaking): Html => {
  const wrong = view.wrongs[act]
  return html`<fieldset class="field" id="${act}"><legend>${say('whom')}</legend>${wrong !== undefined && html`<p class="wrong">${wrong}</p>`}
<div class="choices">${people.length > 1 && html`<label class="choice"><input type="checkbox" name="all" value="yes"${view.typed.all === 'yes' && ' checked'}><span><b>${say('all')}</b></span></label>`}${people.map(
    ({ id, name }) =>
      html`<label class="choice"><input type="checkbox" name="p.${id}" value="yes"${view.typed[`p.${id}`] === 'yes' && ' checked'}><span><b>${name}</b></span></label>`,
  )}</div></fieldset>`
}

const block = (id: string, head: string, body: HtmlValue): Html =>
  html`<section class="card stack tight" aria-labelledby="${id}-head" data-waits="${id}"><h3 id="${id}-head">${head}</h3>${body}</section>`

const button = (name: string, text: string, look = 'main'): Html =>
  html`<button class="button ${look}" name="act" value="${name}" data-once>${text}</button>`

/** What waits for a word in the name of others, each kind by itself; for all of them in one go, or for some. */
export function answerBlocks(frame: Frame, view: SpeakingView): Html | false {
  const say = saySpeaking(frame)
  const { waits, base, typed, wrongs } = view
  const post = (body: HtmlValue): Html => form(frame, `${base}/speaking`, body)
  const blocks = [
    waits.consent.length > 0 &&
      block(
        'consent',
        say('consentHead'),
        html`${post(html`${whom('consent', waits.consent, view, say)}${tickField({ name: 'rights', label: say('rights'), wrong: wrongs.rights, ticked: typed.rights === 'yes' })}
<p class="actions">${button('consent', say('consentDo'))}</p>`)}
<details><summary>${say('declineHead')}</summary>${post(html`<p>${say('declineLead')}</p>${whom('decline', waits.consent, view, say)}<p class="actions">${button('decline', say('declineDo'), 'plain')}</p>`)}</details>`,
      ),
    waits.mediator.length > 0 &&
      view.mediator !== undefined &&
      block('mediator', say('mediatorHead'), post(mediatorBody(view, say))),
    waits.sign.length > 0 &&
      view.signing !== undefined &&
      block('sign', say('signHead', { version: view.signing.version }), signBody(view, say, post)),
    waits.receive.length > 0 &&
      block(
        'receive',
        say('receiveHead'),
        post(html`<p>${say('receiveLead')}</p>${whom(
          'receive',
          waits.receive.map(({ obligation: id, name, what }) => ({ id, name: `${name} · ${what}` })),
          view,
          say,
        )}<p class="actions">${button('receive', say('receiveDo'))}</p>
${storyField({ name: 'why', label: say('disputeWhy'), value: typed.why, wrong: wrongs.why, maxlength: 500, rows: 2 })}
<p class="actions">${button('dispute', say('disputeDo'), 'plain')}</p>`),
      ),
  ].filter((one) => one !== false)
  if (blocks.length === 0) return false
  return html`<section class="stack" aria-labelledby="answer"><h2 id="answer">${say('answerHead')}</h2><p>${say('answerLead')}</p>${blocks}</section>`
}

function mediatorBody(view: SpeakingView, say: SaySpeaking): Html {
  const { name = '', committee = '', ties } = view.mediator ?? {}
  const declared =
    ties === undefined || !ties.tied
      ? say('tiesNone')
      : ties.words === undefined
        ? say('tiesPlain')
        : say('tiesSome', { words: ties.words })
  return html`<p><b>${say('mediatorWho', { name, committee })}</b> ${declared}</p><input type="hidden" name="seat" value="${name}">
${whom('mediator', view.waits.mediator, view, say)}
<p class="actions">${button('agree', say('mediatorYes'))}${button('object', say('mediatorNo'), 'plain')}</p>`
}

function signBody(view: SpeakingView, say: SaySpeaking, post: (body: HtmlValue) => Html): Html {
  const { version = 0, own = false } = view.signing ?? {}
  const read = html`<p><a class="tap" href="${view.base}/terms">${say('signRead')}</a></p>`
  if (!own) return html`${read}<p class="note">${say('signFirst')}</p>`
  return html`${read}${post(html`<input type="hidden" name="agreement" value="${version}">${whom('sign', view.waits.sign, view, say)}
${tickField({ name: 'readOut', label: say('signTick'), wrong: view.wrongs.readOut, ticked: view.typed.readOut === 'yes' })}
<p class="actions">${button('sign', say('signDo'))}</p>`)}`
}
