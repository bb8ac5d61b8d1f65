import { errorSummary, form, storyField, textField, tickField, type Wrongs } from '../fields/index.ts'
import { type Html, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { type SayPerformance, sayPerformance, titleOf } from './list-page.ts'
import type { OwnObligation, PerformanceView } from './view.ts'

export interface ObligationPageView {
  readonly base: PerformanceView['base']
  readonly one: OwnObligation
  readonly typed: Readonly<Record<string, string | undefined>>
  readonly wrongs: Wrongs
  /** How this part stood when the page was made: if it has moved on since, they look again first. */
  readonly seen: string
}

/** One part of the agreement, and what this party can say about it: each a plain form of its own. */
export function obligationPage(frame: Frame, view: ObligationPageView): string {
  const say = sayPerformance(frame)
  const { one } = view
  const { may } = one
  const acts: Html[] = [
    ...(may.confirm || may.dispute ? [answerForms(frame, view, say)] : []),
    ...(may.answer ? [promiseAnswer(frame, view, say)] : []),
    ...(may.report ? [reportForm(frame, view, say)] : []),
    ...(may.promise ? [promiseForm(frame, view, say)] : []),
    ...(may.waive ? [waiveForm(frame, view, say)] : []),
  ]
  return layout(frame, {
    title: titleOf(one, say),
    wrong: Object.keys(view.wrongs).length > 0,
    back: `${view.base}/performance`,
    body: html`<div class="stack loose">${errorSummary(frame, view.wrongs)}
<div class="stack tight"><h1>${titleOf(one, say)}</h1>
<p class="lead"><strong${one.late && html` class="late"`}>${say('byDay', { day: one.day })}</strong>${one.firstDay !== undefined && say('firstDay', { day: one.firstDay })} · ${say(`standing.${one.standing}`)}</p>
<p>${say(one.mine ? 'to' : 'from', { name: one.other })}${one.paid !== undefined && html` · ${say('paid', { paid: one.paid })}`}</p>
${one.account !== undefined && html`<p><b class="figures">${say('account', { account: one.account })}</b>${one.mine && html`<br><span class="quiet small">${say('accountHint')}</span>`}</p>`}</div>
${one.reports.length > 0 && html`<ul class="pile">${one.reports.map((report) => reportLine(report, say))}</ul>`}
${acts.length === 0 ? html`<p>${say('nothing')}</p>` : acts}
${one.recourses.length > 0 && recourses(one, say)}</div>`,
  })
}

const path = (view: ObligationPageView, act: string): string =>
  `${view.base}/performance/${view.one.id}/${act}`
const version = ({ seen }: ObligationPageView): Html =>
  html`<input type="hidden" name="seen" value="${seen}">`
const section = (id: string, head: string, body: Html): Html =>
  html`<section class="card stack tight" aria-labelledby="${id}"><h2 id="${id}">${head}</h2>${body}</section>`

function reportLine(report: OwnObligation['reports'][number], say: SayPerformance): Html {
  const { when, amount, words, proof, confirmed, disputed } = report
  return html`<li><p>${say('reportedBy', { when, amount: amount === undefined ? '' : ` · ${say('amount', { amount })}` })}${words !== undefined && html` · ${words}`}</p>
${proof !== undefined && html`<p><a class="tap" href="${proof}">${say('proof')}</a></p>`}
${confirmed !== undefined && html`<p>${say('confirmedAt', { when: confirmed })}</p>`}${disputed !== undefined && html`<p>${say('disputedAt', disputed)}</p>`}</li>`
}

function reportForm(frame: Frame, view: ObligationPageView, say: SayPerformance): Html {
  const { one, typed, wrongs } = view
  const money = one.amount !== undefined
  const open = one.open ?? ''
  return section(
    'report',
    say(money ? 'reportHead' : 'reportHeadDeed'),
    form(
      frame,
      path(view, 'report'),
      html`${version(view)}${
        money &&
        textField({
          ...{ name: 'amount', label: say('reportAmount'), hint: say('reportAmountHint', { open }) },
          ...{ value: typed.amount ?? open, wrong: wrongs.amount, autocomplete: 'off', inputmode: 'decimal' },
          ...{ short: true, maxlength: 30 },
        })
      }${textField({ name: 'words', label: say('reportWords'), value: typed.words, wrong: wrongs.words, autocomplete: 'off', maxlength: 300 })}
<div class="field"><label for="photo">${say('reportPhoto')}</label>${wrongs.photo !== undefined && html`<p class="wrong" id="photo-wrong">${wrongs.photo}</p>`}
<input class="input" id="photo" name="photo" type="file" accept="image/*"></div>
<p class="actions"><button class="button main" data-once>${say(money ? 'reportDo' : 'reportDoDeed')}</button></p>`,
      { files: true },
    ),
  )
}

const promiseForm = (frame: Frame, view: ObligationPageView, say: SayPerformance): Html =>
  html`<details${view.wrongs.byDay !== undefined && ' open'}><summary>${say('promiseHead')}</summary>${form(
    frame,
    path(view, 'promise'),
    html`${version(view)}<div class="field"><label for="byDay">${say('promiseDay')}</label><p class="hint" id="byDay-hint">${say('promiseDayHint')}</p>${view.wrongs.byDay !== undefined && html`<p class="wrong" id="byDay-wrong">${view.wrongs.byDay}</p>`}
<input class="input short" id="byDay" name="byDay" type="date" value="${view.typed.byDay ?? ''}" aria-describedby="byDay-hint"></div>
${textField({ name: 'why', label: say('promiseWords'), value: view.typed.why, autocomplete: 'off', maxlength: 300 })}
<p class="actions"><button class="button" data-once>${say('promiseDo')}</button></p>`,
  )}</details>`

function answerForms(frame: Frame, view: ObligationPageView, say: SayPerformance): Html {
  const { may } = view.one
  const yes = form(
    frame,
    path(view, 'confirm'),
    html`${version(view)}<p class="actions"><button class="button main" data-once>${say('confirmDo')}</button></p>`,
  )
  const no = form(
    frame,
    path(view, 'dispute'),
    html`${version(view)}${storyField({ name: 'dispute', label: say('disputeWords'), value: view.typed.dispute, wrong: view.wrongs.dispute, maxlength: 500, rows: 2 })}
<p class="actions"><button class="button">${say('disputeDo')}</button></p>`,
  )
  return section('confirm', say('confirmHead'), html`${may.confirm && yes}${may.dispute && no}`)
}

const promiseAnswer = (frame: Frame, view: ObligationPageView, say: SayPerformance): Html =>
  section(
    'answer',
    say('answerHead', { day: view.one.promise?.day ?? '' }),
    html`${view.one.promise !== undefined && html`<p>${say('promised', view.one.promise)}</p>`}<p>${say('answerLead')}</p>${form(
      frame,
      path(view, 'answer'),
      html`${version(view)}<p class="actions"><button class="button" name="agrees" value="yes">${say('agree')}</button><button class="button" name="agrees" value="no">${say('disagree')}</button></p>`,
    )}`,
  )

const waiveForm = (frame: Frame, view: ObligationPageView, say: SayPerformance): Html =>
  html`<details${view.wrongs.waive !== undefined && ' open'}><summary>${say('waiveHead')}</summary><p>${say('waiveLead')}</p>${form(
    frame,
    path(view, 'waive'),
    html`${version(view)}${tickField({ name: 'waive', label: say('waiveTick'), ticked: false, wrong: view.wrongs.waive })}
<p class="actions"><button class="button">${say('waiveDo')}</button></p>`,
  )}</details>`

const recourses = ({ recourses: rows }: OwnObligation, say: SayPerformance): Html =>
  html`<section class="stack tight" aria-labelledby="recourses"><h2 id="recourses">${say('recoursesHead')}</h2><ul class="pile" data-recourses>${rows.map(
    ({ way, words, source, lastDay, over, packet }) =>
      html`<li><p><b>${way}</b></p><p>${words}</p>${lastDay !== undefined && html`<p>${say(over ? 'overDay' : 'lastDay', { day: lastDay })}</p>`}<p class="quiet small">${say('sourceOf', { source })}</p>${packet !== undefined && html`<p><a class="tap" href="${packet}">${say('packet', { way })}</a></p>`}</li>`,
  )}</ul></section>`
