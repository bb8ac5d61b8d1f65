import type { Choice, Rows } from '../fields.ts'

/** What the calculators of an injury and of a work injury ask alike. */

/** What came of it decides what else is asked, so it stands first. */
export const outcomeField = (label: Choice['label'], choices: Choice['choices']): Choice => ({
  ...{ id: 'outcome', kind: 'choice' },
  ...{ label, choices },
})

/** Those whom the hurt person supported. */
export const dependantsRows = (
  rows: Pick<Rows, 'label' | 'add' | 'fields'> & Required<Pick<Rows, 'when'>>,
): Rows => ({
  ...{ id: 'dependants', kind: 'rows', most: 20 },
  ...rows,
})
