import type { Matter, PerformanceEvent } from '@jiefen/domain/matter'
import { type Audience, toParties, toPerson, toUnit } from './audience.ts'

/**
 * Who hears of an agreement being kept: the two whom a part concerns, at each step; the unit that answers, where
 * something goes wrong; and everybody when the whole is kept. What one claimant receives is no other’s business.
 */
export function performanceAudiences(event: PerformanceEvent, matter: Matter): Audience[] {
  const { unit, mediator } = matter
  if (event.type === 'AgreementKept')
    return [
      toUnit(unit),
      ...(mediator === undefined ? [] : [toPerson(mediator.person)]),
      ...toParties(matter),
    ]
  const sides = concerned(event.obligation, matter)
  switch (event.type) {
    case 'PerformanceDisputed':
    case 'DefaultDeclared':
      return [toUnit(unit), ...sides]
    case 'PerformanceReminded':
      return event.when === 'after' ? [toUnit(unit), ...sides] : sides
    case 'PerformanceReported':
    case 'PerformanceConfirmed':
    case 'PerformancePromised':
    case 'PromiseAnswered':
    case 'PerformanceWaived':
      return sides
    default:
      return event satisfies never
  }
}

/** Whoever owes it and whoever it is owed to. */
export const concerned = (obligation: string | undefined, { obligations }: Matter): Audience[] =>
  obligations
    .filter(({ id }) => id === obligation)
    .flatMap(({ debtor, creditor }) => [debtor, creditor])
    .map((audience) => ({ audience_kind: 'party', audience }))
