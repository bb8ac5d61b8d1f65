import { dayOf } from '../calendar/index.ts'
import { startClock } from '../clocks/index.ts'
import type { Instant, Refusal } from '../kernel/index.ts'
import {
  type Act,
  type AgreementTerms,
  agreementsInForce,
  type From,
  foldOnto,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  nextVersion,
  notAtThisStage,
  replacedBy,
  type WrongStage,
} from '../matter/index.ts'
import { openGates } from '../mediation/index.ts'
import type { Region } from '../region/index.ts'
import { findCategory } from '../triage/index.ts'
import { lackingInClause, type TermsRefused, wrongInTerms } from './check-terms.ts'
import { tookEffect } from './take-effect.ts'

export interface DrawAgreement extends Act {
  readonly terms: AgreementTerms
  /** Oral only: when they agreed; that day it takes effect (人民调解法 art. 30). */
  readonly agreedAt?: Instant
  /** Oral only: its number, where the region has a series of its own; the house takes it. */
  readonly registration?: string
}

export const drawAgreementFrom: From = { dispute: ['in-mediation', 'signing'] }

export type DrawAgreementRefused =
  | WrongStage
  | 'gates-open'
  | 'not-the-mediator'
  | 'no-session-yet'
  | 'must-be-written'
  | 'terms-incomplete'
  | TermsRefused
  | 'in-the-future'

/**
 * The mediator writes down what the parties agreed. A written agreement waits for its signatures, and a new version
 * waits for all of them again; an oral one is already in force, and this is its record (人民调解法 arts. 28–30). What is
 * agreed on already may be put into an agreement of its own, and the rest is talked over further (深圳 art. 26).
 */
export function drawAgreement(
  command: DrawAgreement,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<DrawAgreementRefused> {
  const { terms, agreedAt = command.at, registration, at, by } = command
  if (!isAt(matter, drawAgreementFrom)) return notAtThisStage(matter)
  const missing = openGates(matter)
  if (missing.length > 0) return { refused: 'gates-open', missing }
  if (by.kind !== 'staff' || by.person !== matter.mediator?.person) return { refused: 'not-the-mediator' }
  if (matter.sessions.length === 0) return { refused: 'no-session-yet' }
  const oral = terms.form === 'oral'
  const because = oral ? whyWritten(matter, region) : undefined
  if (because !== undefined) return { refused: 'must-be-written', because, category: matter.sorting.category }
  const lacking = lackingIn(terms)
  if (lacking.length > 0) return { refused: 'terms-incomplete', lacking }
  const wrong = wrongInTerms(terms, matter.parties, dayOf(oral ? agreedAt : at, region.calendar))
  if (wrong !== undefined) return wrong
  if (oral && agreedAt > at) return { refused: 'in-the-future', agreedAt }

  const inForce = agreementsInForce(matter).map((one) => one.version)
  const unknown = replacedBy(terms).find((replaced) => !inForce.includes(replaced))
  if (unknown !== undefined) return { refused: 'nothing-to-replace', version: unknown }

  const version = nextVersion(matter)
  const drawn: MatterEvent = {
    ...{ type: 'AgreementDrawn', version, terms, at, by },
    ...(oral && registration !== undefined ? { registration } : {}),
  }
  return oral
    ? [drawn, tookEffect(agreedAt, command, foldOnto(matter, [drawn]), region)]
    : [{ ...drawn, clock: startClock('sign', matter.unit, at, region) }]
}

/** Labour, medical and contracted-land disputes (LMA 14, MED 39, RLA 10); and what was once put in writing stays so. */
function whyWritten(matter: Matter, region: Region): 'category' | 'already-in-writing' | undefined {
  const { category } = matter.sorting
  if (category !== undefined && findCategory(region, category)?.writtenOnly) return 'category'
  return matter.stage === 'signing' ? 'already-in-writing' : undefined
}

/** A court can only confirm, and a neighbour only keep, what says what is to be done (人民调解法 art. 29). */
function lackingIn({ facts, clauses, performance, partial }: AgreementTerms): string[] {
  const lacking: string[] = []
  if (!isWritten(facts)) lacking.push('facts')
  if (clauses.length === 0) lacking.push('clauses')
  clauses.forEach((clause, place) => {
    if ([...clause.text.trim()].length < shortestClause) lacking.push(`clause ${place + 1}`)
    lacking.push(...lackingInClause(clause, place + 1))
  })
  if (!isWritten(performance.way)) lacking.push('performance way')
  if (!isWritten(performance.by)) lacking.push('performance by')
  if (partial !== undefined && [...partial.leavesOpen.trim()].length < shortestClause)
    lacking.push('leaves open')
  return lacking
}

/** Nothing concrete is said in fewer signs: 不再吵了 is five and still says something. */
const shortestClause = 4
