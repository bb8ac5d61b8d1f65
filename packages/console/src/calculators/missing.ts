import type { Words } from '../language/index.ts'
import type { Problem } from '../wire/index.ts'
import type { CalculatorName } from './forms/index.ts'

export interface Missing {
  readonly name: string
  readonly words: Words
  readonly day: string
  readonly why: 'none' | 'not-then'
}

/** The figures that a refusal names. */
export function missingIn({ facts }: Problem): readonly Missing[] {
  const missing = facts?.missing
  return Array.isArray(missing) ? (missing as readonly Missing[]) : []
}

/** Where the rule names what it was given otherwise than the form asks for it. */
const asked: Readonly<Partial<Record<CalculatorName, Readonly<Record<string, string>>>>> = {
  injury: { lost: 'lostDays', nursing: 'nursingDays', costs: 'medical' },
  lending: { day: 'lentOn' },
  wages: { severance: 'from', unwritten: 'unwrittenFrom', overtime: 'workday' },
}

/** A refusal leads to the question it is about. */
export function withFields(name: CalculatorName, problem: Problem): Problem {
  const field = problem.facts?.field
  if (problem.code === 'input-impossible' && typeof field === 'string')
    return { ...problem, faults: [{ field: asked[name]?.[field] ?? field, problem: 'does-not-fit' }] }
  if (problem.faults === undefined) return problem
  const faults = problem.faults.map((fault) => {
    const [first = '', ...rest] = fault.field.replace(/^(body)?[/.]?input[/.]/, '').split(/[/.]/)
    return { ...fault, field: [asked[name]?.[first] ?? first, ...rest].join('.') }
  })
  return { ...problem, faults }
}
