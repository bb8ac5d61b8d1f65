import type { By, PersonId } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'

/** Whoever mediated or handled it, helped, or put the seal on it: none of them looks at this file. */
export function handsIn({ mediator, handlers, assistants, agreement }: Matter): PersonId[] {
  const persons = (by: By | undefined): PersonId[] => (by?.kind === 'staff' ? [by.person] : [])
  return [
    ...new Set([
      ...(mediator === undefined ? [] : [mediator.person]),
      ...handlers,
      ...assistants.flatMap(({ part, signature }) => [...persons(part?.by), ...persons(signature?.by)]),
      ...(agreement?.signatures.flatMap(({ signer, by }) => ('seal' in signer ? persons(by) : [])) ?? []),
    ]),
  ].sort()
}
