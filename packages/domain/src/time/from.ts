import { everyKind } from '../matter/index.ts'

/** Wherever limits run that somebody works under: from the acceptance until the file is closed. */
export const timeFrom = everyKind(
  'seeking-consent',
  'in-mediation',
  'signing',
  'in-hand',
  'rectifying',
  'rechecking',
  'decided',
  'terminated',
  'following-up',
  'reopened',
)
