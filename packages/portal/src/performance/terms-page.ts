import { html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { saySigning } from '../signing/index.ts'
import { sayPerformance, titleOf } from './list-page.ts'
import type { OwnObligation, PerformanceView } from './view.ts'

/** One clause as it stands beside the version before. */
export interface TermsClause {
  readonly change: 'same' | 'added' | 'removed' | 'changed'
  readonly before?: string
  readonly after?: string
}

export interface TermsView {
  readonly base: PerformanceView['base']
  readonly version: number
  /** Absent in the first version: then nothing has changed. */
  readonly before?: number
  readonly clauses: readonly TermsClause[]
  readonly otherChanges: boolean
  /** It settles a part: what stays open. */
  readonly leavesOpen?: string
  readonly inForce: boolean
  /** It waits for the signature of this party. */
  readonly toSign: boolean
  /** What this party will owe, and will be owed, once it is in force. */
  readonly obligations: readonly OwnObligation[]
  readonly statusWords: readonly { readonly word: string; readonly why: string }[]
}

/** The whole text before anybody signs: what I would owe with its days, what has changed, and every clause. */
export function termsPage(frame: Frame, view: TermsView): string {
  const say = sayPerformance(frame)
  const mine = view.obligations.filter((one) => one.mine)
  const theirs = view.obligations.filter((one) => !one.mine)
  const rows = (list: readonly OwnObligation[]) =>
    html`<ul class="pile">${list.map(
      (one) =>
        html`<li data-obligation="${one.id}"><p><b>${titleOf(one, say)}</b></p><p><strong>${say('byDay', { day: one.day })}</strong> · ${say(one.mine ? 'to' : 'from', { name: one.other })}</p></li>`,
    )}</ul>`
  return layout(frame, {
    title: say('termsTitle', { version: view.version }),
    back: view.base,
    body: html`<div class="stack loose"><div class="stack tight"><h1>${say('termsTitle', { version: view.version })}</h1>
<p>${say(view.inForce ? 'termsInForce' : 'termsLead')}</p>
<p><a class="tap" href="${view.base}/agreement.pdf">${say('termsPaper')}</a></p></div>
${mine.length > 0 && html`<section class="card asked stack tight" aria-labelledby="mine"><h2 id="mine">${say('mine')}</h2>${rows(mine)}</section>`}
${theirs.length > 0 && html`<section class="card stack tight" aria-labelledby="theirs"><h2 id="theirs">${say('theirs')}</h2>${rows(theirs)}</section>`}
${
  view.statusWords.length > 0 &&
  html`<section class="note stack tight"><h2>${say('statusHead')}</h2><ul>${view.statusWords.map(({ word, why }) => html`<li>“${word}”：${why}</li>`)}</ul></section>`
}
<section class="stack tight" aria-labelledby="clauses"><h2 id="clauses">${view.before === undefined ? say('clausesHead') : say('clausesChanged', { before: view.before })}</h2>
${view.otherChanges && html`<p>${say('othersChanged')}</p>`}
<ol class="pile" data-clauses>${view.clauses.map(
      ({ change, before, after }) =>
        html`<li data-change="${change}">${view.before !== undefined && change !== 'same' && html`<p><b>${say(`change.${change}`)}</b></p>`}${before !== undefined && html`<p><del>${before}</del></p>`}${after !== undefined && (change === 'same' ? html`<p>${after}</p>` : html`<p><ins>${after}</ins></p>`)}</li>`,
    )}</ol></section>
${view.leavesOpen !== undefined && html`<section class="note stack tight"><h2>${saySigning(frame)('leavesOpen')}</h2><p>${view.leavesOpen}</p><p>${saySigning(frame)('leavesOpenHint')}</p></section>`}
${view.toSign && html`<p class="actions"><a class="button main" href="${view.base}/sign">${saySigning(frame)('toSign')}</a></p>`}</div>`,
  })
}
