import { type Html, html } from '../html/index.ts'
import { type Frame, layout } from '../layout/index.ts'
import { type KeyOf, type Say, speaker } from '../words/index.ts'
import { directoryWords } from './words.ts'

type Words = KeyOf<typeof directoryWords>

export const mediatorKinds = ['K1', 'K2', 'K3', 'K4', 'K5'] as const
export const committeeKinds = ['general', 'industry', 'township', 'village', 'enterprise'] as const
export const teamRoles = [
  'judge',
  'prosecutor',
  'police-officer',
  'lawyer',
  'community-mediator',
  'grid-worker',
  'other',
] as const

export const sectors = [
  'road-traffic',
  'medical',
  'labour',
  'family',
  'property',
  'consumer',
  'environment',
  'land-taking',
  'forest',
  'tourism',
  'finance',
  'intellectual-property',
  'school',
  'liaison',
] as const

/** What everybody may know of a mediator: nothing else about a person, no number of matters, no rank. */
export interface PublicMediator {
  readonly name: string
  readonly kind: (typeof mediatorKinds)[number]
  readonly teamRole?: (typeof teamRoles)[number]
  /** Their professional title, where they want it to be known. */
  readonly title?: string
  readonly knows: readonly string[]
  readonly words?: string
}

export interface PublicStudio {
  readonly name: string
  readonly holder?: string
  readonly words?: string
}

export interface PublicCommittee {
  readonly id: string
  readonly name: string
  readonly kind?: (typeof committeeKinds)[number]
  readonly sector?: (typeof sectors)[number]
  readonly director?: string
  readonly telephone?: string
  readonly studios: readonly PublicStudio[]
  readonly mediators: readonly PublicMediator[]
}

export interface DirectoryView {
  readonly place: string
  readonly committees: readonly PublicCommittee[]
  readonly places: readonly { readonly name: string; readonly href: string }[]
  /** Where the list of the whole region is, from the page of one place. */
  readonly whole?: string
}

/** Who mediates here: committees with their studios and mediators, in the order of places and names. */
export function directoryPage(frame: Frame, view: DirectoryView): string {
  const say = speaker('directory', directoryWords, frame)
  const { committees, place, places, whole } = view
  return layout(frame, {
    title: `${say('title')} · ${place}`,
    wide: true,
    back: frame.home.href,
    body: html`<div class="stack loose"><div class="stack tight"><p class="kicker">${place}</p><h1>${say('title')}</h1><p class="lead">${say('lead', { place })}</p></div>
${committees.length === 0 && html`<p>${say('none')}</p>`}
${committees.map((committee) => committeeCard(committee, say))}
${
  (places.length > 0 || whole !== undefined) &&
  html`<nav class="stack tight" aria-labelledby="places"><h2 id="places">${say('places')}</h2><ul class="places">${
    whole !== undefined && html`<li><a class="button" href="${whole}">${say('whole')}</a></li>`
  }${places.map(({ name, href }) => html`<li><a class="button" href="${href}">${name}</a></li>`)}</ul></nav>`
}</div>`,
  })
}

function committeeCard(committee: PublicCommittee, say: Say<Words>): Html {
  const { id, name, kind, sector, director, telephone, studios, mediators } = committee
  const about = [
    kind === undefined ? '' : say(kind),
    sector === undefined ? '' : say(`sector-${sector}`),
    director === undefined ? '' : say('director', { name: director }),
  ].filter(Boolean)
  return html`<section class="card stack tight" aria-labelledby="${id}"><h2 id="${id}">${name}</h2>
${about.length > 0 && html`<p class="quiet">${about.join(' · ')}</p>`}
${telephone !== undefined && html`<p><a class="tap" href="tel:${telephone.replace(/[^0-9+]/g, '')}">${telephone}</a></p>`}
${studios.length > 0 && html`<h3>${say('studios')}</h3><ul class="pile">${studios.map((one) => studioLine(one, say))}</ul>`}
${mediators.length > 0 && html`<h3>${say('mediators')}</h3><ul class="pile">${mediators.map((one) => mediatorLine(one, say))}</ul>`}</section>`
}

const studioLine = ({ name, holder, words }: PublicStudio, say: Say<Words>): Html =>
  html`<li><p><b>${name}</b>${holder !== undefined && html` · ${say('studioOf', { name: holder })}`}</p>${
    words !== undefined && html`<p>${words}</p>`
  }</li>`

const mediatorLine = (
  { name, kind, teamRole, title = '', knows, words }: PublicMediator,
  say: Say<Words>,
): Html =>
  html`<li data-mediator><p><b>${name}</b> · ${[say(kind), teamRole === undefined ? '' : say(teamRole), title].filter(Boolean).join(' · ')}</p>${
    knows.length > 0 && html`<p>${say('knows', { what: knows.join(say('and')) })}</p>`
  }${words !== undefined && html`<p class="told">${words}</p>`}</li>`
