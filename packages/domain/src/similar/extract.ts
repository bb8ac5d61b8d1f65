import { type Day, dayNumber, dayOf } from '../calendar/index.ts'
import type { Instant } from '../kernel/index.ts'
import {
  agreementsInForce,
  isPartial,
  type Matter,
  outcomeOf,
  standingOfObligation,
} from '../matter/index.ts'
import type { MatterKind, Region } from '../region/index.ts'
import { type AmountClass, type AskedFor, amountIn, askedIn } from './asked.ts'
import { masked } from './mask.ts'
import { isNeverExample } from './never.ts'
import { toMask } from './to-mask.ts'

/** What is told of a matter when it is compared; of an open one and of a closed one alike. */
export interface Told {
  readonly kind: MatterKind
  readonly category?: string
  /** Its words, without persons, numbers, firms and addresses. */
  readonly story: string
  readonly asked: readonly AskedFor[]
  readonly amount?: AmountClass
}

export const endings = ['settled', 'settled-in-part', 'failed', 'put-right'] as const
export type Ending = (typeof endings)[number]

/** A closed matter as an example for others: what it was about, how it ended, and nobody in it. */
export interface Extract extends Told {
  readonly closedOn: Day
  readonly ended: Ending
  /** Why mediation ended, by the region's list. */
  readonly reason?: string
  /** What was agreed, in one line. */
  readonly terms?: string
  /** Days from the report to the outcome. */
  readonly days: number
  readonly kept?: 'kept' | 'partly' | 'not-kept'
}

const mostOfStory = 1_200
const mostOfTerms = 160

export function toldOf(matter: Matter, region: Region): Told {
  const { sorting, story, wish } = matter
  const said = wish === undefined || wish === '' ? story : `${story.replace(/[，。；\s]+$/u, '')}。${wish}`
  const amount = amountIn(said)
  return {
    kind: sorting.kind,
    story: cut(masked(said, toMask(matter, region)), mostOfStory),
    asked: askedIn(wish === undefined || askedIn(wish).length === 0 ? said : wish),
    ...(sorting.category === undefined ? {} : { category: sorting.category }),
    ...(amount === undefined ? {} : { amount }),
  }
}

/**
 * Undefined for what is not closed, was never taken up, ended without an outcome, or may not be an example. A request for
 * help is none: it tells of one person's need (个人信息保护法 arts. 6, 28).
 */
export function extractOf(matter: Matter, region: Region): Extract | undefined {
  if (matter.stage !== 'archived' || matter.sorting.kind === 'appeal') return undefined
  const end = endOf(matter)
  if (end === undefined || isNeverExample(matter, region)) return undefined
  const told = toldOf(matter, region)
  if (told.story === '') return undefined
  const { calendar } = region
  const [from, until] = [dayOf(matter.reportedAt, calendar), dayOf(end.at, calendar)]
  const terms = termsOf(matter, region)
  const kept = keptOf(matter)
  const { termination } = matter
  return {
    ...told,
    closedOn: dayOf(matter.archive.at, calendar),
    ended: end.ended,
    days: Math.max(0, dayNumber(until) - dayNumber(from)),
    ...(termination === undefined ? {} : { reason: termination.reason }),
    ...(terms === '' ? {} : { terms }),
    ...(kept === undefined ? {} : { kept }),
  }
}

function endOf(matter: Matter): { readonly ended: Ending; readonly at: Instant } | undefined {
  const { termination, rectified } = matter
  if (matter.sorting.kind === 'hazard')
    return rectified === undefined ? undefined : { ended: 'put-right', at: rectified.at }
  const ended = outcomeOf(matter)
  const at = termination?.at ?? agreementsInForce(matter).at(-1)?.effectiveAt
  return ended === undefined || at === undefined ? undefined : { ended, at }
}

/** The clauses that bind; of a medical dispute none, for its agreement is published by nobody (医疗纠纷预防和处理条例 art. 42). */
function termsOf(matter: Matter, region: Region): string {
  if (matter.sorting.category === medical) return ''
  const inForce = agreementsInForce(matter)
  const last = inForce.findLast((one) => !isPartial(one))
  const binding = last === undefined ? inForce : [last]
  const clauses = binding.flatMap(({ terms }) => terms.clauses.map(({ text }) => text))
  const said = clauses.length > 0 ? clauses.join('；') : (matter.rectified?.note ?? '')
  return cut(masked(said, toMask(matter, region)).replaceAll(/\s+/g, ' '), mostOfTerms)
}

const medical = '0502'

/** By what was confirmed part by part; where nothing could be counted, by the last answers of the follow-up. */
function keptOf({ obligations, followUps }: Matter): Extract['kept'] {
  const standings = obligations.map(standingOfObligation).filter((one) => one !== 'replaced')
  if (standings.length > 0) {
    if (standings.every((one) => one === 'confirmed' || one === 'waived')) return 'kept'
    return standings.includes('confirmed') ? 'partly' : 'not-kept'
  }
  const answers = new Set(followUps.map(({ kept }) => kept))
  if (answers.has('not-kept')) return 'not-kept'
  if (answers.has('partly')) return 'partly'
  return answers.has('kept') ? 'kept' : undefined
}

const cut = (text: string, most: number): string => {
  const signs = [...text]
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : text
}
