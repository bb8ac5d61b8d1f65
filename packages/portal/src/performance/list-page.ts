import { type Html, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { type KeyOf, type Say, speaker } from '../words/index.ts'
import type { OwnObligation, PerformanceView } from './view.ts'
import { performancePageWords } from './words.ts'

export type SayPerformance = Say<KeyOf<typeof performancePageWords>>
export const sayPerformance = (reading: Parameters<typeof speaker>[2]): SayPerformance =>
  speaker('performance', performancePageWords, reading)

/** How much of it is kept, in one line. */
export const headlineOf = (
  { kept, of, paid, owed }: PerformanceView['headline'],
  say: SayPerformance,
): string =>
  paid === undefined || owed === undefined
    ? say('headline', { kept, of })
    : say('headlineMoney', { kept, of, paid, owed })

/** What this party owes and is owed under the agreement, each with its day; the next page is where they answer. */
export function performancePage(frame: Frame, view: PerformanceView): string {
  const say = sayPerformance(frame)
  const now = view.obligations.filter(({ standing }) => standing !== 'replaced')
  const old = view.obligations.filter(({ standing }) => standing === 'replaced')
  const list = (id: string, head: string, rows: readonly OwnObligation[]): Html =>
    html`<section class="stack tight" aria-labelledby="${id}"><h2 id="${id}">${head}</h2>${
      rows.length === 0
        ? html`<p class="quiet">${say('none')}</p>`
        : html`<ul class="pile">${rows.map((one) => row(view, one, say))}</ul>`
    }</section>`
  const mine = now.filter((one) => one.mine)
  const theirs = now.filter((one) => !one.mine)
  return layout(frame, {
    title: say('title'),
    back: view.base,
    body: html`<div class="stack loose"><div class="stack tight"><h1>${say('title')}</h1>
<p class="lead" data-kept>${headlineOf(view.headline, say)}</p></div>
${(mine.length > 0 || theirs.length === 0) && list('mine', say('mine'), mine)}
${theirs.length > 0 && list('theirs', say('theirs'), theirs)}
${old.length > 0 && list('old', say('old'), old)}</div>`,
  })
}

function row(view: PerformanceView, one: OwnObligation, say: SayPerformance): Html {
  const waits = Object.values(one.may).some(Boolean)
  return html`<li data-obligation="${one.id}" data-standing="${one.standing}"><p><b>${titleOf(one, say)}</b></p>
<p><strong${one.late && html` class="late"`}>${say('byDay', { day: one.day })}</strong>${one.firstDay !== undefined && say('firstDay', { day: one.firstDay })} · ${say(`standing.${one.standing}`)}</p>
<p class="quiet small">${say(one.mine ? 'to' : 'from', { name: one.other })}${one.paid !== undefined && html` · ${say('paid', { paid: one.paid })}`}</p>
${one.agreement !== undefined && html`<p class="quiet small">${say('under', { agreement: one.agreement })}</p>`}
${waits && html`<p><a class="tap" href="${view.base}/performance/${one.id}">${say('open')}<span class="sr"> ${titleOf(one, say)}</span></a></p>`}</li>`
}

/** 玉米损失款 · 第 2 期，共 3 期 · 25,666.67 元. */
export const titleOf = (one: OwnObligation, say: SayPerformance): string =>
  [
    one.what === '' ? say(`kind.${one.kind}`) : one.what,
    one.part === undefined || one.part.of === 1 ? undefined : say('part', one.part),
    one.amount === undefined ? undefined : say('amount', { amount: one.amount }),
  ]
    .filter((piece) => piece !== undefined)
    .join(' · ')
