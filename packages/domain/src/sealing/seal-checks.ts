/**
 * What the mediator goes through before asking for the seal, each by its own hand: that it is concrete enough to be kept
 * and confirmed (民诉法解释 art. 358), lawful and not against good morals, that every party can answer for themselves,
 * that it changes no status of a person (art. 355), that it is at nobody else's cost, and that nobody was pressed
 * (人民调解法 arts. 3, 22, 23).
 */
export const sealChecks = [
  'concrete',
  'lawful',
  'capable',
  'no-status',
  'third-parties',
  'voluntary',
] as const
export type SealCheck = (typeof sealChecks)[number]

export const lackingChecks = (checked: readonly string[]): readonly SealCheck[] =>
  sealChecks.filter((check) => !checked.includes(check))
